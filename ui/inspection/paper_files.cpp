// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/paper_files.h"

#include "core/exchange/workbook.h"
#include "core/exchange/writers.h"
#include "core/inspection/county_summary.h"
#include "core/inspection/paper_source.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sheets_painter.h"
#include "ui/text/format.h"
#include "ui/text/inspection_text.h"

#include <QDir>

#include <filesystem>
#include <span>

namespace coop::ui {

namespace {

constexpr qsizetype kLongestName = 60;

inspection::PaperSubject subjectOf(const PaperOrder& order)
{
    return inspection::readForPaper(order.book->path, order.request, &*order.book);
}

} // namespace

bool isToBeChecked(const inspection::BookResult& book)
{
    using inspection::OperatingStatus;
    const inspection::Assessment& assessment = book.assessment;
    return !book.failure && (assessment.status == OperatingStatus::ShellLikely || assessment.status == OperatingStatus::NeedsInspection ||
                             assessment.integrity != inspection::Integrity::None);
}

QString paperName(const inspection::BookResult& book)
{
    QString name = toText(std::string_view(inspection::nameOnPaper(book)));
    for (QChar& letter : name) {
        static const QString kForbidden = QStringLiteral("/\\:*?\"<>|");
        if (kForbidden.contains(letter) || letter.category() == QChar::Other_Control)
            letter = QLatin1Char('-');
    }
    // A name that begins with a dot would be hidden from who looks for it.
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    name.truncate(kLongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

bool writeWorkingPaper(const PaperOrder& order, FileFormat format, const QString& file, const PageProgress& progress)
{
    const reports::PrintedReport report = inspection::workingPaper(subjectOf(order), inspectionPaperWording());
    const std::filesystem::path path(fromText(file));
    switch (format) {
    case FileFormat::Pdf: return writePdf(SheetsPainter(report), file, progress);
    case FileFormat::Xlsx: exchange::writeXlsx(path, report.list); break;
    case FileFormat::Csv: exchange::writeCsv(path, report.list); break;
    }
    return true;
}

bool writeWorkingPapers(const std::vector<PaperOrder>& orders, const QString& folder, const PageProgress& progress)
{
    const int total = static_cast<int>(orders.size());
    const auto digits = static_cast<int>(std::to_string(orders.size()).size());
    for (int i = 0; i < total; ++i) {
        if (!progress(i, total))
            return false;
        const PaperOrder& order = orders[static_cast<std::size_t>(i)];
        const QString name = QStringLiteral("%1 %2.pdf").arg(i + 1, digits, 10, QLatin1Char('0')).arg(paperName(*order.book));
        const auto stillWanted = [&](int, int) { return progress(i, total); };
        if (!writeWorkingPaper(order, FileFormat::Pdf, QDir(folder).filePath(name), stillWanted))
            return false;
    }
    static_cast<void>(progress(total, total));
    return true;
}

bool writeCountySummary(const SummaryOrder& order, FileFormat format, const QString& file, const PageProgress& progress)
{
    inspection::CountyTally tally;
    for (const auto& [number, book] : order.books)
        tally.add(number, *book);
    const inspection::CountySubject subject{.tally = tally, .links = order.links, .parameters = order.parameters};
    const inspection::PaperWording words = inspectionPaperWording();
    if (format == FileFormat::Pdf)
        return writePdf(SheetsPainter(inspection::countySummary(subject, words)), file, progress);
    const std::filesystem::path path(fromText(file));
    if (format == FileFormat::Xlsx)
        exchange::writeWorkbook(path, inspection::countyTables(subject, words));
    else
        exchange::writeCsv(path, inspection::countySummary(subject, words).list);
    return true;
}

} // namespace coop::ui
