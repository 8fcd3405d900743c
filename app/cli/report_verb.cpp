// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "app/cli/year_plan.h"
#include "core/book/desks.h"
#include "core/book/register_lists.h"
#include "core/exchange/writers.h"
#include "core/reports/dividend_list.h"
#include "ui/print/pdf_writer.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <filesystem>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Report { Dividends, Members, Contributions };

constexpr Word<Report> kReports[] = {
    {Report::Dividends, "dividends", "盈余分配表"},
    {Report::Members, "members", "成员名册"},
    {Report::Contributions, "contributions", "成员出资清单"},
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
    bool isMasked = false;
    PlanOptions plan{};
};

/// What the options ask for, checked.
struct Request {
    Report report{};
    FileKind kind{};
    std::optional<FiscalYear> year{};
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

Request requestOf(const Options& options, const Session& session)
{
    Request request{.report = wordArgument("REPORT", options.report, kReports),
                    .kind = kindOf(options.output),
                    .year = yearArgument("--year", options.year),
                    .to = dateArgument("--to", options.to),
                    .language = languageArgument(session.language.value_or("zh"))};
    if (dateArgument("--from", options.from))
        throw UsageError(Words::tr("--from: these reports have no period; a list is as of --to or of --year."));
    if (request.report == Report::Dividends && request.to)
        throw UsageError(Words::tr("--to: the dividend list is of a whole year; use --year."));
    if (request.report == Report::Dividends && options.member)
        throw UsageError(Words::tr("--member: the dividend list shows all members; use explain for one of them."));
    return request;
}

/// Lists are as of --to, else as the window lists --year, else as of today.
Date dayOf(const Request& request, const Session& session)
{
    if (request.to)
        return *request.to;
    const Date today = session.clock.today();
    return request.year ? book::registerDay(*request.year, today) : today;
}

using OptionalTable = std::optional<reports::ReportTable>;

OptionalTable dividendTable(book::Book& book, const Options& options, const Request& request,
                            const reports::ReportHead& head)
{
    const FiscalYear year = request.year.value_or(book.yearEnd().years().front());
    const auto plan = planYear(book, options.book, year, options.plan);
    if (!plan)
        return std::nullopt;
    ui::useLanguage(request.language);
    return reports::dividendList(*plan, head, ui::reportWording());
}

OptionalTable buildTable(book::Book& book, const Options& options, const Request& request, const Session& session)
{
    const reports::ReportHead head{.cooperative = book.profile().read().name,
                                   .seal = book.seal(),
                                   .printedOn = session.clock.today()};
    if (request.report == Report::Dividends)
        return dividendTable(book, options, request, head);

    book::ListRequest list{.day = dayOf(request, session),
                           .privacy = options.isMasked ? reports::Privacy::Masked : reports::Privacy::Full};
    if (options.member) {
        const auto member = book.members().findByNumber(*options.member);
        if (!member) {
            complain(options.book, {{.code = IssueCode::UnknownMember, .field = "member", .value = *options.member}});
            return std::nullopt;
        }
        list.member = member->id;
    }
    ui::useLanguage(request.language);
    return request.report == Report::Contributions
               ? book::contributionList(book, list, head, ui::reportWording())
               : book::memberRegister(book, list, head, ui::reportWording());
}

int writeReport(const Options& options, const Session& session)
{
    const Request request = requestOf(options, session);
    const ui::Language messages = ui::currentLanguage();
    const auto book = openToRead(options.book, session);
    const OptionalTable table = buildTable(*book, options, request, session);
    if (!table)
        return BadData;
    switch (request.kind) {
    case FileKind::Pdf: ui::writePdf(*table, ui::toText(options.output)); break;
    case FileKind::Xlsx: exchange::writeXlsx(options.output, *table); break;
    case FileKind::Csv: exchange::writeCsv(options.output, *table); break;
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
    verb->add_flag("--mask", options->isMasked);
    addPlanOptions(*verb, options->plan);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return writeReport(*options, session); }; });
}

} // namespace coop::app
