// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports of the ledger ask words for, where the collector of texts finds them: see report_wording.cpp.
#include <QtGlobal>

namespace coop::ui {

namespace {

[[maybe_unused]] constexpr const char* kLedgerReportTexts[] = {
    // ledger_reports.cpp
    QT_TRANSLATE_NOOP("Reports", "General ledger"),
    QT_TRANSLATE_NOOP("Reports", "Cash and bank journal"),
    QT_TRANSLATE_NOOP("Reports", "Account code"),
    QT_TRANSLATE_NOOP("Reports", "Account name"),
    QT_TRANSLATE_NOOP("Reports", "Date"),
    QT_TRANSLATE_NOOP("Reports", "Voucher number"),
    QT_TRANSLATE_NOOP("Reports", "Summary"),
    QT_TRANSLATE_NOOP("Reports", "Opposite account"),
    QT_TRANSLATE_NOOP("Reports", "Details"),
    QT_TRANSLATE_NOOP("Reports", "Debit"),
    QT_TRANSLATE_NOOP("Reports", "Credit"),
    QT_TRANSLATE_NOOP("Reports", "Side"),
    QT_TRANSLATE_NOOP("Reports", "Balance"),
    QT_TRANSLATE_NOOP("Reports", "Debit side"),
    QT_TRANSLATE_NOOP("Reports", "Credit side"),
    QT_TRANSLATE_NOOP("Reports", "Even"),
    QT_TRANSLATE_NOOP("Reports", "Received"),
    QT_TRANSLATE_NOOP("Reports", "Paid out"),
    QT_TRANSLATE_NOOP("Reports", "Opening balance"),
    QT_TRANSLATE_NOOP("Reports", "Total of the day"),
    QT_TRANSLATE_NOOP("Reports", "Total of the month"),
    QT_TRANSLATE_NOOP("Reports", "Total of the year so far"),
    QT_TRANSLATE_NOOP("Reports", "From {0} to {1}"),
    QT_TRANSLATE_NOOP("Reports", "J-{0}"),
    QT_TRANSLATE_NOOP("Reports", "R-{0}"),
    QT_TRANSLATE_NOOP("Reports", "P-{0}"),
    QT_TRANSLATE_NOOP("Reports", "T-{0}"),
    QT_TRANSLATE_NOOP("Reports", "O-{0}"),
    // voucher_paper.cpp
    QT_TRANSLATE_NOOP("Reports", "Accounting voucher"),
    QT_TRANSLATE_NOOP("Reports", "{0}-{1}-{2}"),
    QT_TRANSLATE_NOOP("Reports", "Made out by"),
    QT_TRANSLATE_NOOP("Reports", "Accounting vouchers"),
    QT_TRANSLATE_NOOP("Reports", "Voucher {0}"),
    QT_TRANSLATE_NOOP("Reports", "Documents attached: {0}"),
    QT_TRANSLATE_NOOP("Reports", "Documents"),
    QT_TRANSLATE_NOOP("Reports", "Invoice {0}"),
    QT_TRANSLATE_NOOP("Reports", "Main account"),
    QT_TRANSLATE_NOOP("Reports", "Detail account"),
    QT_TRANSLATE_NOOP("Reports", "Draft"),
    QT_TRANSLATE_NOOP("Reports", "Accounting supervisor"),
    QT_TRANSLATE_NOOP("Reports", "Posted by"),
    QT_TRANSLATE_NOOP("Reports", "Reviewed by"),
    // member_account.cpp
    QT_TRANSLATE_NOOP("Reports", "Member account"),
    QT_TRANSLATE_NOOP("Reports", "Member accounts"),
    QT_TRANSLATE_NOOP("Reports", "Member: {0} {1}"),
    QT_TRANSLATE_NOOP("Reports", "Address: {0}"),
    QT_TRANSLATE_NOOP("Reports", "Member contribution"),
    QT_TRANSLATE_NOOP("Reports", "Contribution from household assistance assets"),
    QT_TRANSLATE_NOOP("Reports", "Contribution from other sources"),
    QT_TRANSLATE_NOOP("Reports", "Share of the reserves"),
    QT_TRANSLATE_NOOP("Reports", "Quantified share of property from state subsidies"),
    QT_TRANSLATE_NOOP("Reports", "Quantified share of property from donations"),
    QT_TRANSLATE_NOOP("Reports", "Quantity traded"),
    QT_TRANSLATE_NOOP("Reports", "Amount traded"),
    QT_TRANSLATE_NOOP("Reports", "Product"),
    QT_TRANSLATE_NOOP("Reports", "Refund of surplus"),
    QT_TRANSLATE_NOOP("Reports", "Distribution of residual surplus"),
    QT_TRANSLATE_NOOP("Reports", "Balance at the start of the year"),
    QT_TRANSLATE_NOOP("Reports", "Balance and totals at the end of the year"),
    QT_TRANSLATE_NOOP("Reports", "Member"),
    QT_TRANSLATE_NOOP("Reports", "Contribution paid in"),
    QT_TRANSLATE_NOOP("Reports", "Contribution taken out"),
    QT_TRANSLATE_NOOP("Reports", "Opening of the member account"),
    QT_TRANSLATE_NOOP("Reports", "Deliveries of the month"),
    QT_TRANSLATE_NOOP("Reports", "Purchases of the month"),
    QT_TRANSLATE_NOOP("Reports", "Quantified at the end of the year"),
};

} // namespace

} // namespace coop::ui
