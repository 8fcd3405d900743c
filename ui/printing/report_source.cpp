// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_source.h"

#include "core/book/ledger_desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/register_lists.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

namespace {

/// What of the ledger a report is; nothing for those of the registers and of the distribution.
std::optional<book::LedgerReport> reportOf(ReportKind kind)
{
    using book::LedgerReport;
    switch (kind) {
    case ReportKind::Dividends:
    case ReportKind::Members:
    case ReportKind::Contributions: return std::nullopt;
    case ReportKind::BalanceSheet: return LedgerReport::BalanceSheet;
    case ReportKind::Surplus: return LedgerReport::Surplus;
    case ReportKind::EquityChanges: return LedgerReport::EquityChanges;
    case ReportKind::TrialBalance: return LedgerReport::TrialBalance;
    case ReportKind::IncomeExpense: return LedgerReport::IncomeExpense;
    case ReportKind::Notes: return LedgerReport::Notes;
    case ReportKind::CrossChecks: return LedgerReport::CrossChecks;
    case ReportKind::MemberAccounts: return LedgerReport::MemberAccounts;
    case ReportKind::GeneralLedger: return LedgerReport::GeneralLedger;
    case ReportKind::MoneyJournal: return LedgerReport::MoneyJournal;
    case ReportKind::Vouchers: return LedgerReport::Vouchers;
    }
    return std::nullopt;
}

/// A single sheet as it is printed; of many sheets the list of all.
reports::ReportTable ofLedger(book::LedgerReport report, FiscalYear year, book::Book& book, const reports::ReportHead& head)
{
    auto tables = book::ledgerReport(book, {.report = report, .range = ledger::DateRange::of(year)}, head, reportWording());
    const bool isOneTable = tables.paper.size() == 1 && std::holds_alternative<reports::ReportTable>(tables.paper.front());
    return isOneTable ? std::get<reports::ReportTable>(std::move(tables.paper.front())) : std::move(tables.list);
}

/// One voucher as on paper, or the list of all of the year.
reports::ReportTable vouchersOf(const ReportRequest& request, book::Book& book, const reports::ReportHead& head)
{
    const auto voucher = request.voucher ? book.ledger().find(*request.voucher) : std::nullopt;
    if (!voucher)
        return ofLedger(book::LedgerReport::Vouchers, request.year, book, head);
    return book::voucherPaper(book, *voucher, head, reportWording());
}

} // namespace

Missing missingFor(ReportKind kind, FiscalYear year, book::Book& book)
{
    if (reportOf(kind) && kind != ReportKind::MemberAccounts)
        return book.ledger().hasVouchers(year) ? Missing::Nothing : Missing::Vouchers;
    if (book.members().ids({}).empty())
        return Missing::Members;
    if (kind == ReportKind::Dividends && !book.yearEnd().draft(year).surplus)
        return Missing::Surplus;
    const bool needsContributions = kind == ReportKind::Contributions;
    if (needsContributions && book.shares().ids({}, book::FactSort::Date, book::SortOrder::Ascending).empty())
        return Missing::Contributions;
    return Missing::Nothing;
}

Expected<reports::ReportTable, Issues> makeReport(const ReportRequest& request, book::Book& book, Date today)
{
    const reports::ReportHead head{book.profile().read().name, book.seal(), today};
    const book::ListRequest list{.day = book::registerDay(request.year, today), .privacy = request.privacy};
    switch (request.kind) {
    case ReportKind::Dividends:
        return book.yearEnd().planDraft(request.year).map([&](const distribution::Plan& plan) {
            return reports::dividendList(plan, head, reportWording());
        });
    case ReportKind::Members:
        return book::memberRegister(book, list, head, reportWording());
    case ReportKind::Contributions:
        return book::contributionList(book, list, head, reportWording());
    case ReportKind::Vouchers: return vouchersOf(request, book, head);
    default: return ofLedger(reportOf(request.kind).value(), request.year, book, head);
    }
}

} // namespace coop::ui
