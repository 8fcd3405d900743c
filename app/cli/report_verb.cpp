// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/payment_choice.h"
#include "app/cli/verbs.h"
#include "app/cli/year_plan.h"
#include "core/book/desks.h"
#include "core/book/distribution_reports.h"
#include "core/book/ledger_desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/register_lists.h"
#include "core/exchange/writers.h"
#include "core/reports/dividend_list.h"
#include "core/reports/document.h"
#include "ui/print/pdf_writer.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/slip.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <filesystem>
#include <numeric>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Report { Dividends, Slips, Members, Contributions };

constexpr Word<Report> kReports[] = {
    {Report::Dividends, "dividends", "盈余分配表"},
    {Report::Slips, "slips", "盈余分配单"},
    {Report::Members, "members", "成员名册"},
    {Report::Contributions, "contributions", "成员出资清单"},
};

/// What `income` is laid out by.
enum class IncomeView { Source, Party, Line, ValueAdded };

constexpr Word<IncomeView> kIncomeViews[] = {
    {IncomeView::Source, "source", "来源"},
    {IncomeView::Party, "party", "利益主体"},
    {IncomeView::Line, "line", "业务环节"},
    {IncomeView::ValueAdded, "value-added", "增加值"},
};

enum class FileKind { Pdf, Xlsx, Csv };

struct Options {
    std::string book{};
    std::string report{};
    std::string output{};
    std::optional<std::string> year{};
    std::optional<std::string> from{};
    std::optional<std::string> to{};
    std::optional<std::string> member{};
    std::optional<std::string> account{};
    std::optional<std::string> list{};
    std::optional<std::string> by{};
    bool isMasked = false;
    bool hasAllLevels = false;
    PlanOptions plan{};
};

/// What the options ask for, checked.
struct Request {
    Report report{};
    std::optional<book::LedgerReport> ledger{};   ///< instead of `report`
    std::optional<book::DistributionReport> paper{};   ///< the same
    IncomeView incomeBy = IncomeView::Source;
    FileKind kind{};
    std::optional<FiscalYear> year{};
    std::optional<Date> from{};
    std::optional<Date> to{};
    ui::Language language{};
};

FileKind kindOf(const std::string& file)
{
    const std::string ending = toAsciiLower(std::filesystem::path(file).extension().string());
    if (ending == ".pdf")
        return FileKind::Pdf;
    if (ending == ".xlsx")
        return FileKind::Xlsx;
    if (ending != ".csv")
        throw UsageError(Words::tr("-o: “%1” ends in none of .pdf, .xlsx, .csv.").arg(ui::toText(file)));
    return FileKind::Csv;
}

void refuse(const std::optional<std::string>& option, const QString& sentence)
{
    if (option)
        throw UsageError(sentence);
}

void checkRegisterOptions(const Options& options, Report report)
{
    refuse(options.from, Words::tr("--from: these reports have no period; a list is as of --to or of --year."));
    refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
    if (report != Report::Dividends && report != Report::Slips)
        return;
    refuse(options.to, Words::tr("--to: the dividend list is of a whole year; use --year."));
    if (report == Report::Dividends)
        refuse(options.member, Words::tr("--member: the dividend list shows all members; use explain for one of them."));
}

void checkLedgerOptions(const Options& options, book::LedgerReport report)
{
    const bool isOfMember = report == book::LedgerReport::MemberAccounts || report == book::LedgerReport::Vouchers;
    if (!isOfMember)
        refuse(options.member, Words::tr("--member: only member accounts and vouchers are of a member."));
    if (!book::isOfAnyRange(report))
        refuse(options.from, Words::tr("--from: this report is of a year, up to --to; use --year."));
    const bool isOfAccount = report == book::LedgerReport::GeneralLedger || report == book::LedgerReport::MoneyJournal ||
                             report == book::LedgerReport::Vouchers || report == book::LedgerReport::Reconciliation;
    if (!isOfAccount)
        refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
    if (options.year && options.to)
        throw UsageError(Words::tr("--year and --to exclude each other; --from and --to name a stretch of days."));
    if (options.year && options.from)
        throw UsageError(Words::tr("--year and --from exclude each other; --from and --to name a stretch of days."));
}

void checkPaperOptions(const Options& options, book::DistributionReport report)
{
    using book::DistributionReport;
    const bool isOfMember = report == DistributionReport::Settlement || report == DistributionReport::Income;
    if (!isOfMember)
        refuse(options.member, Words::tr("--member: only settlements and income are of a member."));
    if (report == DistributionReport::Settlement && !options.member)
        throw UsageError(Words::tr("--member: whose settlement; name him."));
    const bool isBySource = !options.by || options.by == toWord(kIncomeViews, IncomeView::Source);
    if (report == DistributionReport::Income && !isBySource)
        refuse(options.member, Words::tr("--member: income is of a member only by source."));
    if (report == DistributionReport::Income && isBySource)
        refuse(options.year, Words::tr("--year: income by source is over all years; --by party, line or value-added is of one."));
    if (report != DistributionReport::Unclaimed)
        refuse(options.to, Words::tr("--to: only the unclaimed list is of a day."));
    refuse(options.from, Words::tr("--from: these reports have no period; a list is as of --to or of --year."));
    refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
}

Request requestOf(const Options& options, const Session& session)
{
    Request request{.ledger = fromWord(book::kLedgerReports, options.report),
                    .paper = fromWord(book::kDistributionReports, options.report),
                    .kind = kindOf(options.output),
                    .year = yearArgument("--year", options.year),
                    .from = dateArgument("--from", options.from),
                    .to = dateArgument("--to", options.to),
                    .language = languageArgument(session.language.value_or("zh"))};
    if (request.paper != book::DistributionReport::PaymentList)
        refuse(options.list, Words::tr("--list: only the payment list is of a list."));
    if (request.paper != book::DistributionReport::Income)
        refuse(options.by, Words::tr("--by: only income is laid out in several ways."));
    if (options.by)
        request.incomeBy = wordArgument("--by", *options.by, kIncomeViews);
    if (request.ledger) {
        checkLedgerOptions(options, *request.ledger);
    } else if (request.paper) {
        checkPaperOptions(options, *request.paper);
    } else {
        if (!fromWord(kReports, options.report))
            refuseWord("REPORT", options.report, listOfWords(kReports) + ", " + listOfWords(book::kLedgerReports) + ", " +
                           listOfWords(book::kDistributionReports));
        request.report = *fromWord(kReports, options.report);
        checkRegisterOptions(options, request.report);
    }
    return request;
}

/// --year, or --from … --to; the year of --to where only that is given, this year where nothing is. Never before the
/// ledger's beginning without need: what was before is in its openings.
ledger::DateRange rangeOf(const Request& request, book::Book& book, const Session& session)
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
Date dayOf(const Request& request, const Session& session)
{
    if (request.to)
        return *request.to;
    const Date today = session.clock.today();
    return request.year ? book::registerDay(*request.year, today) : today;
}

using reports::alone;
using OptionalTables = std::optional<reports::PrintedReport>;

OptionalTables dividendTable(book::Book& book, const Options& options, const Request& request,
                            const reports::ReportHead& head)
{
    const FiscalYear year = request.year.value_or(book.yearEnd().years().front());
    const auto plan = planYear(book, options.book, year, options.plan);
    if (!plan)
        return std::nullopt;
    ui::useLanguage(request.language);
    return alone(reports::dividendList(*plan, head, ui::reportWording()));
}

OptionalTables slipTables(book::Book& book, const Options& options, const Request& request, const reports::ReportHead& head)
{
    const FiscalYear year = request.year.value_or(book.yearEnd().years().front());
    const auto plan = planYear(book, options.book, year, options.plan);
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
std::optional<MemberId> findMember(book::Book& book, const Options& options)
{
    const auto member = book.members().findByNumber(*options.member);
    if (!member)
        complain(options.book, {{.code = IssueCode::UnknownMember, .field = "member", .value = *options.member}});
    return member ? std::optional(member->id) : std::nullopt;
}

OptionalTables ledgerTables(book::Book& book, const Options& options, const Request& request,
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
    ui::useLanguage(request.language);
    return book::ledgerReport(book, wanted, head, ui::reportWording());
}

/// The last settlement with the member that stands, else what it would be today.
std::optional<book::SettlementStatement> settlementOf(book::Book& book, const Options& options, MemberId member,
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

OptionalTables incomeTables(book::Book& book, const Options& options, const Request& request, std::optional<MemberId> member,
                            const reports::ReportHead& head)
{
    const FiscalYear year = request.year.value_or(book.yearEnd().years().front());
    const QString withoutLedger = Words::tr("the book has no vouchers in %1; value added is reckoned from the ledger");
    ui::useLanguage(request.language);
    const reports::Wording words = ui::reportWording();
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

OptionalTables paperTables(book::Book& book, const Options& options, const Request& request, const reports::ReportHead& head,
                           const Session& session)
{
    std::optional<MemberId> member;
    if (options.member) {
        member = findMember(book, options);
        if (!member)
            return std::nullopt;
    }
    switch (*request.paper) {
    case book::DistributionReport::PaymentList:
        if (const auto list = choosePaymentList(book, options.book, options.list)) {
            ui::useLanguage(request.language);
            return alone(book::paymentListReport(*list, head, ui::reportWording()));
        }
        return std::nullopt;
    case book::DistributionReport::Settlement:
        if (const auto statement = settlementOf(book, options, *member, session)) {
            ui::useLanguage(request.language);
            return alone(book::settlementReport(*statement, head, ui::reportWording()));
        }
        return std::nullopt;
    case book::DistributionReport::Unclaimed: break;
    case book::DistributionReport::Income: return incomeTables(book, options, request, member, head);
    }
    ui::useLanguage(request.language);
    return alone(book::unclaimedReport(book, dayOf(request, session), head, ui::reportWording()));
}

OptionalTables buildTables(book::Book& book, const Options& options, const Request& request, const Session& session)
{
    const reports::ReportHead head{.cooperative = book.profile().read().name,
                                   .seal = book.seal(),
                                   .printedOn = session.clock.today()};
    if (request.ledger)
        return ledgerTables(book, options, request, head, session);
    if (request.paper)
        return paperTables(book, options, request, head, session);
    if (request.report == Report::Dividends)
        return dividendTable(book, options, request, head);
    if (request.report == Report::Slips)
        return slipTables(book, options, request, head);

    book::ListRequest list{.day = dayOf(request, session),
                           .privacy = options.isMasked ? reports::Privacy::Masked : reports::Privacy::Full};
    if (options.member) {
        list.member = findMember(book, options);
        if (!list.member)
            return std::nullopt;
    }
    ui::useLanguage(request.language);
    return alone(request.report == Report::Contributions
                     ? book::contributionList(book, list, head, ui::reportWording())
                     : book::memberRegister(book, list, head, ui::reportWording()));
}

void writePdf(const reports::PrintedReport& report, const std::string& file)
{
    const reports::Wording words = ui::reportWording();
    std::vector<reports::ReportTable> tables;
    for (const reports::Sheet& sheet : report.paper) {
        const auto* const table = std::get_if<reports::ReportTable>(&sheet);
        tables.push_back(table ? *table : reports::asTable(std::get<reports::Document>(sheet), words));
    }
    ui::writePdf(tables, ui::toText(file));
}

int writeReport(const Options& options, const Session& session)
{
    const Request request = requestOf(options, session);
    const ui::Language messages = ui::currentLanguage();
    const auto book = openToRead(options.book, session);
    const OptionalTables tables = buildTables(*book, options, request, session);
    if (!tables)
        return BadData;
    switch (request.kind) {
    case FileKind::Pdf: writePdf(*tables, options.output); break;
    case FileKind::Xlsx: {
        const auto* const table = tables->paper.size() == 1 ? std::get_if<reports::ReportTable>(&tables->paper.front()) : nullptr;
        exchange::writeXlsx(options.output, table ? *table : tables->list);
        break;
    }
    case FileKind::Csv: exchange::writeCsv(options.output, tables->list); break;
    }
    ui::useLanguage(messages);
    print(Words::tr("Wrote %1.").arg(ui::toText(options.output)) + QLatin1Char('\n'));
    return Done;
}

} // namespace

void addReportVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("report");
    verb->set_help_flag("");
    verb->add_option("BOOK", options->book)->required();
    verb->add_option("REPORT", options->report)->required();
    verb->add_option("-o,--output", options->output)->required();
    verb->add_option("--year", options->year);
    verb->add_option("--from", options->from);
    verb->add_option("--to", options->to);
    verb->add_option("--member", options->member);
    verb->add_option("--account", options->account);
    verb->add_option("--list", options->list);
    verb->add_option("--by", options->by);
    verb->add_flag("--mask", options->isMasked);
    verb->add_flag("--all-levels", options->hasAllLevels);
    addPlanOptions(*verb, options->plan);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return writeReport(*options, session); }; });
}

} // namespace coop::app
