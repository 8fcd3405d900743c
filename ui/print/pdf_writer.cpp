// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"
#include "ui/print/pdf_letters.h"
#include "ui/print/report_painter.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <optional>
#include <utility>

namespace coop::ui {

namespace {

constexpr int kTenthsPerInch = 254;
constexpr qreal kAlmostAll = 0.99;   ///< sizes of paper are rounded

/// A PDF that grows in memory, page by page.
class PdfDocument {
public:
    explicit PdfDocument(const PagePainter& first)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.emplace(&m_buffer);
        m_writer->setResolution(kTenthsPerInch);
        m_writer->setPageLayout(pageLayoutFor(first));
        m_writer->setTitle(first.title());
        m_writer->setCreator(QStringLiteral("Shezhang"));
        m_painter.begin(&*m_writer);
    }

    void add(const PagePainter& pages, int page)
    {
        if (!m_isEmpty) {
            m_writer->setPageLayout(pageLayoutFor(pages, page));
            m_writer->newPage();
        }
        m_isEmpty = false;
        pages.paint(m_painter, page, &m_drawn);
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

QPageLayout pageLayoutFor(const PagePainter& pages, int page)
{
    const QPageSize size(pages.paper(page) / 10, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return {size, QPageLayout::Portrait, QMarginsF()};
}

bool writePdf(const PagePainter& pages, const QString& file, const PageProgress& progress)
{
    PdfDocument document(pages);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (progress && !progress(page, pages.pageCount()))
            return false;
        document.add(pages, page);
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

bool printPages(const PagePainter& pages, QPrinter& printer)
{
    printer.setDocName(pages.title());
    printer.setFullPage(true);
    // "Print to file" makes as good a PDF as the button does.
    if (printer.outputFormat() == QPrinter::PdfFormat && printer.pageRanges().isEmpty())
        return writePdf(pages, printer.outputFileName());

    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal scale = static_cast<qreal>(printer.logicalDpiX()) / kTenthsPerInch;
    bool isFirst = true;
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (!printer.pageRanges().isEmpty() && !printer.pageRanges().contains(page + 1))
            continue;
        if (!std::exchange(isFirst, false) && !printer.newPage())
            return false;
        // What is larger than the paper in the tray is made smaller rather than cut off.
        const QSizeF wanted = pages.paper(page);
        const QSizeF there = printer.pageLayout().fullRect(QPageLayout::Millimeter).size() * 10;
        const qreal fit = std::min({1.0, there.width() / wanted.width(), there.height() / wanted.height()});
        painter.save();
        painter.scale(scale * (fit < kAlmostAll ? fit : 1), scale * (fit < kAlmostAll ? fit : 1));
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

bool printReport(const reports::ReportTable& table, QPrinter& printer)
{
    return printPages(ReportPainter(table, printer.pageLayout()), printer);
}

} // namespace coop::ui
