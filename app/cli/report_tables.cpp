// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_request.h"

#include "app/cli/arguments.h"
#include "app/cli/payment_choice.h"
#include "core/book/desks.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/register_lists.h"
#include "core/reports/dividend_list.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/slip.h"

#include <QCoreApplication>

#include <numeric>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// --year, or --from … --to; the year of --to where only that is given, this year where nothing is. Never before the
/// ledger's beginning without need: what was before is in its openings.
ledger::DateRange rangeOf(const ReportRequest& request, book::Book& book, const Session& session)
{
    if (request.year)
        return ledger::DateRange::of(*request.year);
    const FiscalYear last = request.to ? FiscalYear{request.to->year()} : book.yearEnd().years().front();
    const Date to = request.to.value_or(request.from ? session.clock.today() : last.last());
    const Date from = request.from.value_or(FiscalYear{to.year()}.first());
    if (to < from)
        throw UsageError(QCoreApplication::translate("CommandLine", "--from lies behind --to."));
    return {from, to};
}

/// Lists are as of --to, else as the window lists --year, else as of today.
Date dayOf(const ReportRequest& request, const Session& session)
{
    if (request.to)
        return *request.to;
    const Date today = session.clock.today();
    return request.year ? book::registerDay(*request.year, today) : today;
}

using reports::alone;
using OptionalTables = std::optional<reports::PrintedReport>;

FiscalYear yearOf(const ReportRequest& request, book::Book& book)
{
    return request.year.value_or(book.yearEnd().years().front());
}

/// The distribution of the year that stands; what the options say, or the draft, where there is none.
std::optional<distribution::Plan> planFor(book::Book& book, const ReportOptions& options, const ReportRequest& request)
{
    const FiscalYear year = yearOf(request, book);
    const bool isPlain = !options.plan.policy && !options.plan.surplus && !options.plan.priorLoss;
    if (const auto standing = isPlain ? book.distributions().ofYear(year) : std::nullopt)
        return book.distributions().plan(standing->id);
    return planYear(book, options.book, year, options.plan);
}

OptionalTables dividendTable(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                             const reports::ReportHead& head)
{
    const auto plan = planFor(book, options, request);
    if (!plan)
        return std::nullopt;
    return alone(reports::dividendList(*plan, head, wordingOf(request)));
}

/// The slips with every dealing and lot behind the weights, each on a sheet of its own.
OptionalTables longSlips(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                         const reports::ReportHead& head)
{
    const auto plan = planFor(book, options, request);
    if (!plan)
        return std::nullopt;
    std::vector<std::size_t> lines(plan->members.size());
    std::iota(lines.begin(), lines.end(), std::size_t{0});
    if (options.member) {
        const auto line = findLine(*plan, *options.member, options.book);
        if (!line)
            return std::nullopt;
        lines = {*line};
    }
    ui::useLanguage(request.language);
    return ui::memberSlips(book, *plan, lines, head);
}

/// Complains about what is not in the book.
std::optional<MemberId> findMember(book::Book& book, const ReportOptions& options)
{
    const auto member = book.members().findByNumber(*options.member);
    if (!member)
        complain(options.book, {{.code = IssueCode::UnknownMember, .field = "member", .value = *options.member}});
    return member ? std::optional(member->id) : std::nullopt;
}

OptionalTables ledgerTables(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                            const reports::ReportHead& head, const Session& session)
{
    book::LedgerReportRequest wanted{.report = *request.ledger, .range = rangeOf(request, book, session)};
    if (options.hasAllLevels)
        wanted.depth = ledger::Depth::All;
    if (options.member) {
        wanted.member = findMember(book, options);
        if (!wanted.member)
            return std::nullopt;
    }
    if (options.account) {
        const ledger::Chart chart = book.ledger().chartOn(wanted.range.to);
        if (!book.accounts().find(chart, *options.account)) {
            complain(options.book, {{.code = IssueCode::UnknownAccount,
                                     .field = "account",
                                     .value = *options.account,
                                     .arguments = {std::string(toWord(ledger::kCharts, chart))}}});
            return std::nullopt;
        }
        wanted.account = options.account;
    }
    return book::ledgerReport(book, wanted, head, wordingOf(request));
}

/// The last settlement with the member that stands, else what it would be today.
std::optional<book::SettlementStatement> settlementOf(book::Book& book, const ReportOptions& options, MemberId member,
                                                      const Session& session)
{
    for (book::StoredSettlement& stored : book.settlements().all()) {
        if (stored.data.member == member && !stored.reverses && !stored.reversedBy)
            return std::move(stored.data);
    }
    auto preview = book.settlements().preview(member, {.date = session.clock.today(), .setOff = true});
    if (!preview)
        complain(options.book, preview.error());
    return preview ? std::optional(*std::move(preview)) : std::nullopt;
}

OptionalTables incomeTables(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                            std::optional<MemberId> member, const reports::ReportHead& head)
{
    const FiscalYear year = yearOf(request, book);
    const QString withoutLedger = Words::tr("the book has no vouchers in %1; value added is reckoned from the ledger");
    const reports::Wording words = wordingOf(request);
    switch (request.incomeBy) {
    case IncomeView::Source: break;
    case IncomeView::Party: return alone(book::partyIncomeReport(book, year, head, words));
    case IncomeView::Line: return alone(book::lineIncomeReport(book, year, head, words));
    case IncomeView::ValueAdded:
        if (auto table = book::valueAddedReport(book, year, head, words))
            return alone(*std::move(table));
        complain(QStringLiteral("%1:1:year: %2").arg(ui::toText(options.book), withoutLedger.arg(year.value)));
        return std::nullopt;
    }
    return alone(book::incomeReport(book, member, head, words));
}

OptionalTables paymentTables(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                             const reports::ReportHead& head, const Session& session)
{
    std::optional<MemberId> member;
    if (options.member) {
        member = findMember(book, options);
        if (!member)
            return std::nullopt;
    }
    switch (*request.payment) {
    case book::DistributionReport::PaymentList:
        if (const auto list = choosePaymentList(book, options.book, options.list)) {
            return alone(book::paymentListReport(*list, head, wordingOf(request)));
        }
        return std::nullopt;
    case book::DistributionReport::Settlement:
        if (const auto statement = settlementOf(book, options, *member, session)) {
            return alone(book::settlementReport(*statement, head, wordingOf(request)));
        }
        return std::nullopt;
    case book::DistributionReport::Unclaimed: break;
    case book::DistributionReport::Income: return incomeTables(book, options, request, member, head);
    }
    return alone(book::unclaimedReport(book, dayOf(request, session), head, wordingOf(request)));
}

OptionalTables paperTables(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                           const reports::ReportHead& head)
{
    if (options.isLong)
        return longSlips(book, options, request, head);
    book::PaperRequest wanted{.paper = *request.paper,
                              .year = yearOf(request, book),
                              .day = request.to,
                              .privacy = options.isMasked ? reports::Privacy::Masked : reports::Privacy::Full};
    if (options.member) {
        wanted.member = findMember(book, options);
        if (!wanted.member)
            return std::nullopt;
    }
    const bool isStanding = book.distributions().ofYear(wanted.year).has_value();
    const bool isPlain = !options.plan.policy && !options.plan.surplus && !options.plan.priorLoss;
    if (book::isOfPlan(wanted.paper) && (!isPlain || !isStanding)) {
        wanted.plan = planYear(book, options.book, wanted.year, options.plan);
        if (!wanted.plan)
            return std::nullopt;
    }
    const ui::Language messages = ui::currentLanguage();
    auto report = book::paperReport(book, wanted, head, wordingOf(request), ui::ruleWording());
    if (report)
        return *std::move(report);
    ui::useLanguage(messages);
    complain(options.book, report.error());
    return std::nullopt;
}

OptionalTables registerTables(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                              const reports::ReportHead& head, const Session& session)
{
    book::ListRequest list{.day = dayOf(request, session),
                           .privacy = options.isMasked ? reports::Privacy::Masked : reports::Privacy::Full};
    if (options.member) {
        list.member = findMember(book, options);
        if (!list.member)
            return std::nullopt;
    }
    const reports::Wording words = wordingOf(request);
    return alone(request.report == RegisterReport::Contributions ? book::contributionList(book, list, head, words)
                                                                 : book::memberRegister(book, list, head, words));
}

} // namespace

reports::Wording wordingOf(const ReportRequest& request)
{
    ui::useLanguage(request.language);
    return request.isBilingual ? ui::bilingualReportWording() : ui::reportWording();
}

std::optional<reports::PrintedReport> buildReport(book::Book& book, const ReportOptions& options, const ReportRequest& request,
                                                  const Session& session)
{
    const reports::ReportHead head{.cooperative = book.profile().read().name,
                                   .seal = book.seal(),
                                   .printedOn = session.clock.today()};
    if (request.ledger)
        return ledgerTables(book, options, request, head, session);
    if (request.payment)
        return paymentTables(book, options, request, head, session);
    if (request.paper)
        return paperTables(book, options, request, head);
    if (request.report == RegisterReport::Dividends)
        return dividendTable(book, options, request, head);
    return registerTables(book, options, request, head, session);
}

} // namespace coop::app
