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

#include <optional>

namespace coop::ui {

namespace {

constexpr int kTenthsPerInch = 254;

QPageLayout sheetOf(const ReportPainter& report)
{
    return {QPageSize(report.layout().paper() / 10, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF()};
}

/// A PDF that grows in memory, page by page.
class PdfDocument {
public:
    explicit PdfDocument(const ReportPainter& first)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.emplace(&m_buffer);
        m_writer->setResolution(kTenthsPerInch);
        m_writer->setPageLayout(sheetOf(first));
        m_writer->setTitle(toText(std::string_view(first.layout().table().title)));
        m_writer->setCreator(QStringLiteral("Shezhang"));
        m_painter.begin(&*m_writer);
    }

    void add(const ReportPainter& report, int page)
    {
        if (!m_isEmpty) {
            m_writer->setPageLayout(sheetOf(report));
            m_writer->newPage();
        }
        m_isEmpty = false;
        report.paint(m_painter, page, &m_drawn);
    }

    void saveAs(const QString& file)
    {
        m_painter.end();
        m_writer.reset();
        m_buffer.close();
        const QByteArray pdf = withTrueLetters(std::move(m_bytes), m_drawn);
        exchange::replaceFile(std::filesystem::path(file.toStdString()),
                              std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    }

private:
    QByteArray m_bytes{};
    QBuffer m_buffer{&m_bytes};
    std::optional<QPdfWriter> m_writer{};
    QPainter m_painter{};
    DrawnTexts m_drawn{};
    bool m_isEmpty = true;
};

} // namespace

bool writePdf(const ReportPainter& report, const QString& file, const PageProgress& progress)
{
    PdfDocument document(report);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (progress && !progress(page, report.pageCount()))
            return false;
        document.add(report, page);
    }
    document.saveAs(file);
    return true;
}

bool writePdf(std::span<const reports::ReportTable> tables, const QString& file)
{
    PdfDocument document{ReportPainter(tables.front())};
    for (const reports::ReportTable& table : tables) {
        const ReportPainter report(table);
        for (int page = 0; page < report.pageCount(); ++page)
            document.add(report, page);
    }
    document.saveAs(file);
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
