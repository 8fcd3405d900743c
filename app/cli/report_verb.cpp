// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/report_request.h"
#include "core/exchange/writers.h"
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

int writeReport(const ReportOptions& options, const Session& session)
{
    const ReportRequest request = requestOf(options, session);
    const ui::PaperSettings paper = paperSettings(options.paper);
    const ui::Language messages = ui::currentLanguage();
    const auto book = openToRead(options.book, session);
    const auto report = buildReport(*book, options, request, session);
    if (!report)
        return BadData;
    switch (request.kind) {
    case FileKind::Pdf: ui::writePdf(ui::SheetsPainter(*report, paper), ui::toText(options.output)); break;
    case FileKind::Xlsx: {
        const auto* const table = report->paper.size() == 1 ? std::get_if<reports::ReportTable>(&report->paper.front()) : nullptr;
        exchange::writeXlsx(options.output, table ? *table : report->list);
        break;
    }
    case FileKind::Csv: exchange::writeCsv(options.output, report->list); break;
    }
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
    addPlanOptions(*verb, options->plan);
    addPaperOptions(*verb, options->paper);
    verb->callback(
        [options, &session] { session.action = [options, &session] { return writeReport(*options, session); }; });
}

} // namespace coop::app
