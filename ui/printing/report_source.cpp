// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_source.h"

#include "core/book/ledger_desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/register_lists.h"
#include "core/reports/voucher_paper.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

namespace {

bool isOfLedger(ReportKind kind)
{
    return kind == ReportKind::GeneralLedger || kind == ReportKind::MoneyJournal || kind == ReportKind::Vouchers;
}

reports::ReportTable ofLedger(book::LedgerReport report, FiscalYear year, book::Book& book, const reports::ReportHead& head)
{
    return book::ledgerReport(book, {.report = report, .range = ledger::DateRange::of(year)}, head, reportWording()).list;
}

/// One voucher as on paper, or the list of all of the year.
reports::ReportTable vouchersOf(const ReportRequest& request, book::Book& book, const reports::ReportHead& head)
{
    const auto voucher = request.voucher ? book.ledger().find(*request.voucher) : std::nullopt;
    if (!voucher)
        return ofLedger(book::LedgerReport::Vouchers, request.year, book, head);
    const ledger::Chart chart = book.ledger().chartOn(voucher->data.date);
    const auto names = [&](std::string_view code) {
        const auto account = book.accounts().find(chart, code);
        return account ? account->name : std::string();
    };
    return reports::voucherPaper(*voucher, names, head, reportWording());
}

} // namespace

Missing missingFor(ReportKind kind, FiscalYear year, book::Book& book)
{
    if (isOfLedger(kind))
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
    case ReportKind::MemberAccounts: return ofLedger(book::LedgerReport::MemberAccounts, request.year, book, head);
    case ReportKind::GeneralLedger: return ofLedger(book::LedgerReport::GeneralLedger, request.year, book, head);
    case ReportKind::MoneyJournal: return ofLedger(book::LedgerReport::MoneyJournal, request.year, book, head);
    case ReportKind::Vouchers: return vouchersOf(request, book, head);
    }
    return Unexpected(Issues());
}

} // namespace coop::ui
