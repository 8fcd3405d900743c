// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statement_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <array>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

} // namespace

QString monthName(int month)
{
    const std::array names = {Words::tr("January"),   Words::tr("February"), Words::tr("March"),    Words::tr("April"),
                              Words::tr("May"),       Words::tr("June"),     Words::tr("July"),     Words::tr("August"),
                              Words::tr("September"), Words::tr("October"),  Words::tr("November"), Words::tr("December")};
    return names.at(static_cast<std::size_t>(month - 1));
}

QString monthText(ledger::Period month)
{
    return Words::tr("%1 %2", "month, year").arg(monthName(month.month())).arg(month.year());
}

QString checkText(ledger::CrossCheck check)
{
    using ledger::CrossCheck;
    switch (check) {
    case CrossCheck::SheetBalances: return Words::tr("Balance sheet: total assets = liabilities and equity (rows 22, 42)");
    case CrossCheck::UndistributedAgrees: return Words::tr("Form 02 row 20 = form 01 row 40, undistributed surplus");
    case CrossCheck::OpeningAgrees: return Words::tr("Form 02 row 13 = row 20 of the year before");
    case CrossCheck::EquityAgrees: return Words::tr("Form 03 closing balances = form 01 rows 36 to 40");
    case CrossCheck::ProfitTransferred: return Words::tr("331 is zero after the year is closed");
    case CrossCheck::AppropriationsCleared: return Words::tr("The appropriations in 33201 are cleared after the year is closed");
    case CrossCheck::PendingAssetsCleared: return Words::tr("181, property waiting for settlement, is zero");
    case CrossCheck::CashNotNegative: return Words::tr("Cash and bank are never below zero");
    case CrossCheck::CapitalAgrees: return Words::tr("301 = the contributions of the members");
    case CrossCheck::PayablesAgree: return Words::tr("221 and 222 by member = the accounts as a whole");
    case CrossCheck::SpecialFundAgrees: return Words::tr("311 = the members' shares of grants and donations");
    case CrossCheck::ProjectsNotNegative: return Words::tr("No project in 235 is below zero");
    case CrossCheck::TradeAgrees: return Words::tr("Sales to members and to others add up to 501");
    case CrossCheck::RefundFloor: return Words::tr("At least 60 % of the distributable surplus is refunded by trade");
    case CrossCheck::ReserveAgrees: return Words::tr("322 = the members' parts of the reserve");
    case CrossCheck::DuesAgree: return Words::tr("221 and 222 by member = what distributions owe less what was paid");
    case CrossCheck::CurrentAccountsAgree: return Words::tr("114 by member = the account as a whole");
    }
    return {};
}

QString findingText(ledger::ClosingCheck check)
{
    using ledger::ClosingCheck;
    switch (check) {
    case ClosingCheck::DraftsLeft: return Words::tr("Vouchers that are not posted yet");
    case ClosingCheck::UnpostedFacts: return Words::tr("Contributions, trades or grants without a voucher");
    case ClosingCheck::CashNegative: return Words::tr("Cash or bank is below zero");
    case ClosingCheck::PendingAssets: return Words::tr("181 waits for settlement");
    case ClosingCheck::NumbersWithGaps: return Words::tr("Voucher numbers have gaps");
    case ClosingCheck::RecurringLeft: return Words::tr("Recurring entries of the month are not posted");
    case ClosingCheck::BankUnmatched: return Words::tr("Bank lines are not matched");
    case ClosingCheck::ConversionLeft: return Words::tr("Balances of the old chart are not converted");
    }
    return {};
}

QString voucherName(ledger::VoucherKind kind, int number)
{
    using ledger::VoucherKind;
    switch (kind) {
    case VoucherKind::General: return Words::tr("J-%1", "general voucher").arg(number);
    case VoucherKind::Receipt: return Words::tr("R-%1", "receipt voucher").arg(number);
    case VoucherKind::Payment: return Words::tr("P-%1", "payment voucher").arg(number);
    case VoucherKind::Transfer: return Words::tr("T-%1", "transfer voucher").arg(number);
    case VoucherKind::Opening: return Words::tr("Opening-%1", "opening voucher").arg(number);
    }
    return {};
}

} // namespace coop::ui
