// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/bundle_writer.h"

#include "core/exchange/new_folder.h"
#include "core/exchange/writers.h"
#include "core/reports/spreadsheet.h"
#include "ui/print/sheets_painter.h"
#include "ui/printing/paper_store.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintedBundle)
};

/// "03 成员权益变动表": in the order of the year.
QString fileName(std::size_t number, const reports::PrintedReport& report)
{
    QString title = toText(std::string_view(report.list.title));
    title.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QStringLiteral("%1 %2").arg(number, 2, 10, QLatin1Char('0')).arg(title);
}

/// Gives files their places, where older ones of the same names make way.
void moveInto(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::error_code error;
    std::filesystem::create_directories(to, error);
    for (const auto& entry : std::filesystem::directory_iterator(from)) {
        if (!error)
            std::filesystem::rename(entry.path(), to / entry.path().filename(), error);
        if (error)
            throw exchange::FileError(to / entry.path().filename(), error.message());
    }
}

} // namespace

bool writeBundle(const Bundle& bundle, book::Book& book, Date today, const PageProgress& progress)
{
    const QString name = Words::tr("Papers of %1").arg(bundle.year.value);
    const std::filesystem::path lists(fromText(QDir(bundle.folder).filePath(name)));
    // The tables wait beside their folder until the last page of the PDF is there too.
    std::filesystem::path waiting = lists;
    waiting += "-";
    const exchange::NewFolder draft(waiting);
    const int total = static_cast<int>(bundle.kinds.size()) + 1;
    SheetsPainter pages(name);
    std::size_t number = 0;
    for (const ReportKind kind : bundle.kinds) {
        if (!progress(static_cast<int>(number), total))
            return false;
        ++number;
        const PaperSettings paper = storedPaper(kind);
        const auto report = makeReport({.kind = kind, .year = bundle.year, .isBilingual = paper.isBilingual}, book, today);
        if (!report)
            continue;
        const std::string file = fromText(fileName(number, *report));
        exchange::writeXlsx(draft.path() / (file + ".xlsx"), reports::spreadsheetOf(*report));
        exchange::writeCsv(draft.path() / (file + ".csv"), reports::spreadsheetOf(*report));
        pages.add(*report, paper);
    }
    const auto stillWanted = [&](int, int) { return progress(total - 1, total); };
    if (pages.pageCount() > 0 && !writePdf(pages, QDir(bundle.folder).filePath(name + QStringLiteral(".pdf")), stillWanted))
        return false;
    moveInto(draft.path(), lists);
    return true;
}

} // namespace coop::ui
