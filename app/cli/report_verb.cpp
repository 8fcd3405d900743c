// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/inspection_report.h"
#include "core/exchange/writers.h"
#include "core/reports/spreadsheet.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sheets_painter.h"
#include "ui/text/format.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void writeFile(const reports::PrintedReport& report, FileKind kind, const ui::PaperSettings& page, const std::string& file)
{
    switch (kind) {
    case FileKind::Pdf: ui::writePdf(ui::SheetsPainter(report, page), ui::toText(file)); break;
    case FileKind::Xlsx: exchange::writeXlsx(file, reports::spreadsheetOf(report)); break;
    case FileKind::Csv: exchange::writeCsv(file, report.list); break;
    }
}

int writeReport(const ReportOptions& options, const Session& session)
{
    const bool isInspection = fromWord(inspection::kInspectionReports, options.report).has_value();
    const ReportRequest request = isInspection ? ReportRequest{.kind = fileKindOf(options.output), .page = paperSettings(options.page)}
                                               : requestOf(options, session);
    const ui::Language messages = ui::currentLanguage();
    const auto report = isInspection ? inspectionPaper(options, session)
                                     : buildReport(*openToRead(options.book, session), options, request, session);
    if (!report)
        return BadData;
    writeFile(*report, request.kind, request.page, options.output);
    ui::useLanguage(messages);
    print(Words::tr("Wrote %1.").arg(ui::toText(options.output)) + QLatin1Char('\n'));
    return Done;
}

} // namespace

void addReportVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<ReportOptions>();
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
    verb->add_flag("--long", options->isLong);
    addPaperOptions(*verb, options->page);
    addPlanOptions(*verb, options->plan);
    addInspectionOptions(*verb, options->inspection);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return writeReport(*options, session); }; });
}

} // namespace coop::app
