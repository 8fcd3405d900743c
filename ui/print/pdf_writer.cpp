// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"
#include "ui/print/pdf_letters.h"
#include "ui/text/format.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrinter>

namespace coop::ui {

namespace {

constexpr int kTenthsPerInch = 254;

} // namespace

bool writePdf(const ReportPainter& report, const QString& file, const PageProgress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    DrawnTexts drawn;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kTenthsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(report.layout().paper() / 10, QPageSize::Millimeter),
                                         QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(toText(std::string_view(report.layout().table().title)));
        writer.setCreator(QStringLiteral("Shezhang"));
        QPainter painter(&writer);
        for (int page = 0; page < report.pageCount(); ++page) {
            if (progress && !progress(page, report.pageCount()))
                return false;
            if (page > 0)
                writer.newPage();
            report.paint(painter, page, &drawn);
        }
    }
    buffer.close();
    const QByteArray pdf = withTrueLetters(std::move(bytes), drawn);
    exchange::replaceFile(std::filesystem::path(file.toStdString()),
                          std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    return true;
}

bool writePdf(const reports::ReportTable& table, const QString& file, const PageProgress& progress)
{
    return writePdf(ReportPainter(table), file, progress);
}

bool printReport(const reports::ReportTable& table, QPrinter& printer)
{
    printer.setDocName(toText(std::string_view(table.title)));
    printer.setFullPage(true);
    const ReportPainter report(table, printer.pageLayout());
    // "Print to file" makes as good a PDF as the button does.
    if (printer.outputFormat() == QPrinter::PdfFormat && printer.pageRanges().isEmpty())
        return writePdf(report, printer.outputFileName());

    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal scale = static_cast<qreal>(printer.logicalDpiX()) / kTenthsPerInch;
    painter.scale(scale, scale);
    bool isFirst = true;
    for (int page = 0; page < report.pageCount(); ++page) {
        if (!printer.pageRanges().isEmpty() && !printer.pageRanges().contains(page + 1))
            continue;
        if (!std::exchange(isFirst, false) && !printer.newPage())
            return false;
        report.paint(painter, page);
    }
    return painter.end();
}

} // namespace coop::ui
