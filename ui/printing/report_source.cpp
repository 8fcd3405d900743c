// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_source.h"

#include "core/book/distribution_reports.h"
#include "core/book/ledger_desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/paper_reports.h"
#include "core/book/register_lists.h"
#include "core/inspection/paper_source.h"
#include "ui/text/inspection_text.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

namespace {

using reports::PrintedReport;
using reports::ReportHead;
using reports::Wording;

Wording wordsOf(const ReportRequest& request)
{
    return request.isBilingual ? bilingualReportWording() : reportWording();
}

/// What of the ledger a report is; nothing for the others.
std::optional<book::LedgerReport> ledgerReportOf(ReportKind kind)
{
    return fromWord(book::kLedgerReports, toWord(kReports, kind));
}

/// What of the papers of a year it is. The window prints the short slips, of which several share a sheet.
std::optional<book::YearPaper> yearPaperOf(ReportKind kind)
{
    if (kind == ReportKind::Slips)
        return book::YearPaper::Slips;
    return fromWord(book::kYearPapers, toWord(kReports, kind));
}

/// All vouchers of the year as they are bound, or one.
PrintedReport vouchersOf(const ReportRequest& request, book::Book& book, const ReportHead& head, const Wording& words)
{
    if (const auto voucher = request.voucher ? book.ledger().find(*request.voucher) : std::nullopt)
        return reports::alone(book::voucherPaper(book, *voucher, head, words));
    return book::ledgerReport(book, {.report = book::LedgerReport::Vouchers, .range = ledger::DateRange::of(request.year)}, head,
                              words);
}

Expected<PrintedReport, Issues> paymentList(book::Book& book, const ReportHead& head, const Wording& words)
{
    const std::vector<book::PaymentList> lists = book.payments().lists();
    if (lists.empty())
        return Unexpected(Issues{});
    return reports::alone(book::paymentListReport(lists.front(), head, words));
}

/// As of the day that was chosen, else of the end of the year that is over; within the year the inspection knows which day is best.
PrintedReport workingPaper(const ReportRequest& request, book::Book& book, Date today)
{
    inspection::InspectionRequest asked{.asOf = request.asOf, .latest = today};
    if (!asked.asOf && request.year.last() < today)
        asked.asOf = request.year.last();
    return inspection::workingPaper(inspection::readForPaper(book.file(), asked),
                                    request.isBilingual ? bilingualInspectionPaperWording() : inspectionPaperWording());
}

} // namespace

bool isOfYear(ReportKind kind)
{
    return kind <= ReportKind::Registrar;
}

Missing missingFor(reports::PaperLack lack)
{
    switch (lack) {
    case reports::PaperLack::Nothing: return Missing::Nothing;
    case reports::PaperLack::Members: return Missing::Members;
    case reports::PaperLack::Vouchers: return Missing::Vouchers;
    case reports::PaperLack::Surplus: return Missing::Surplus;
    case reports::PaperLack::Proposal: return Missing::Proposal;
    case reports::PaperLack::Posting: return Missing::Posting;
    case reports::PaperLack::PaymentList: return Missing::PaymentList;
    }
    return Missing::Nothing;
}

bool forbids(Missing missing, ReportKind kind)
{
    switch (missing) {
    case Missing::Nothing:
    case Missing::Proposal: return false;
    case Missing::Posting: return kind == ReportKind::PaymentList;
    case Missing::Members:
    case Missing::Contributions:
    case Missing::Surplus:
    case Missing::Vouchers:
    case Missing::PaymentList: return true;
    }
    return true;
}

Missing missingFor(ReportKind kind, FiscalYear year, book::Book& book)
{
    // A working paper says itself what a book lacks.
    if (kind == ReportKind::Unclaimed || kind == ReportKind::Inspection)
        return Missing::Nothing;
    if (ledgerReportOf(kind) && kind != ReportKind::MemberAccounts)
        return book.ledger().hasVouchers(year) ? Missing::Nothing : Missing::Vouchers;
    if (book.members().ids({}).empty())
        return Missing::Members;
    const bool needsContributions = kind == ReportKind::Contributions;
    if (needsContributions && book.shares().ids({}, book::FactSort::Date, book::SortOrder::Ascending).empty())
        return Missing::Contributions;
    return Missing::Nothing;
}

Expected<PrintedReport, Issues> makeReport(const ReportRequest& request, book::Book& book, Date today)
{
    const Wording words = wordsOf(request);
    const ReportHead head{book.profile().read().name, book.seal(), today};
    const book::ListRequest list{.day = book::registerDay(request.year, today), .privacy = request.privacy};
    switch (request.kind) {
    case ReportKind::Dividends:
        return book.yearEnd().planDraft(request.year).map([&](const distribution::Plan& plan) {
            return reports::alone(reports::dividendList(plan, head, words));
        });
    case ReportKind::Members: return reports::alone(book::memberRegister(book, list, head, words));
    case ReportKind::Contributions: return reports::alone(book::contributionList(book, list, head, words));
    case ReportKind::Vouchers: return vouchersOf(request, book, head, words);
    case ReportKind::PaymentList: return paymentList(book, head, words);
    case ReportKind::Unclaimed: return reports::alone(book::unclaimedReport(book, today, head, words));
    case ReportKind::Income: return reports::alone(book::incomeReport(book, std::nullopt, head, words));
    case ReportKind::Inspection: return workingPaper(request, book, today);
    default: break;
    }
    if (const auto paper = yearPaperOf(request.kind))
        return book::paperReport(book, {.paper = *paper, .year = request.year}, head, words, ruleWording());
    const book::LedgerReportRequest wanted{.report = ledgerReportOf(request.kind).value(),
                                           .range = ledger::DateRange::of(request.year)};
    return book::ledgerReport(book, wanted, head, words);
}

} // namespace coop::ui
