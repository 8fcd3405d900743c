// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets_painter.h"

#include "ui/print/document_painter.h"
#include "ui/print/report_painter.h"
#include "ui/text/format.h"
#include "ui/theme/paper_ink.h"

#include <algorithm>

namespace coop::ui {

namespace {

using reports::Sheet;

constexpr qreal kTenths = 10;
constexpr qreal kShrinking[] = {1, 0.92, 0.84, 0.76, 0.68, 0.6};
/// Smaller than this on a third of a page, slips get half of one.
constexpr qreal kReadable = 0.76;
constexpr qreal kCutMark = 60;
constexpr qreal kCutLine = 1.5;

std::shared_ptr<const PagePainter> painterOf(const Sheet& sheet, const QPageLayout& page, const QString& family)
{
    if (const auto* const table = std::get_if<reports::ReportTable>(&sheet))
        return std::make_shared<ReportPainter>(*table, page, family);
    return std::make_shared<DocumentPainter>(std::get<reports::Document>(sheet), page, family);
}

struct Fitted {
    std::shared_ptr<const PagePainter> painter{};
    qreal factor = 1;
};

/// On one page, as large as may be.
Fitted fittedOnto(const Sheet& sheet, const QPageLayout& page, const PaperSettings& settings)
{
    const qreal wanted = settings.percent / 100.0;
    Fitted first;
    for (const qreal shrunk : kShrinking) {
        const qreal factor = wanted * shrunk;
        Fitted tried{painterOf(sheet, magnified(page, factor), settings.family), factor};
        if (tried.painter->pageCount() == 1)
            return tried;
        if (!first.painter)
            first = std::move(tried);
    }
    return first;
}

/// A rough measure of how much stands on a sheet.
std::size_t bulkOf(const Sheet& sheet)
{
    if (const auto* const table = std::get_if<reports::ReportTable>(&sheet))
        return table->rows.size() + table->notes.size();
    std::size_t bulk = 0;
    for (const reports::Block& block : std::get<reports::Document>(sheet).blocks) {
        const auto* const table = std::get_if<reports::ReportTable>(&block);
        bulk += table ? table->rows.size() + 1 : 1;
    }
    return bulk;
}

/// The largest of them says how many share a page, so that all slips of a year look alike.
int perSheetOf(const std::vector<Sheet>& sheets, const PaperSettings& settings)
{
    if (settings.perSheet > 0)
        return std::min(settings.perSheet, kMostPerSheet);
    const Sheet& largest = *std::ranges::max_element(sheets, {}, bulkOf);
    for (int count = kMostPerSheet; count > 1; --count) {
        const Fitted fitted = fittedOnto(largest, slotLayoutFor(count, settings), settings);
        if (fitted.painter->pageCount() == 1 && fitted.factor >= kReadable * settings.percent / 100.0)
            return count;
    }
    return 1;
}

bool isHalfSheet(const Sheet& sheet)
{
    const auto* const table = std::get_if<reports::ReportTable>(&sheet);
    return table && table->halfSheet;
}

} // namespace

SheetsPainter::SheetsPainter(const reports::PrintedReport& report, const PaperSettings& settings)
    : m_title(toText(std::string_view(report.list.title)))
{
    add(report, settings);
}

void SheetsPainter::add(const reports::PrintedReport& report, const PaperSettings& settings)
{
    if (report.paper.empty())
        return addAlone(report.list, settings);
    const bool isOnA4 = settings.paper.value_or(reports::Paper::A4) == reports::Paper::A4;
    const bool areSmall = report.isCutApart || (settings.perSheet > 1 && std::ranges::all_of(report.paper, isHalfSheet));
    if (isOnA4 && areSmall) {
        if (const int count = perSheetOf(report.paper, settings); count > 1)
            return addShared(report.paper, count, settings);
    }
    for (const Sheet& sheet : report.paper)
        addAlone(sheet, settings);
}

void SheetsPainter::addAlone(const Sheet& sheet, const PaperSettings& settings)
{
    const qreal factor = settings.percent / 100.0;
    const QPageLayout page = pageLayoutFor(sheet, settings);
    const auto painter = painterOf(sheet, magnified(page, factor), settings.family);
    const QPointF origin = settings.offsetMm * kTenths;
    for (int inner = 0; inner < painter->pageCount(); ++inner)
        m_pages.push_back({paperOf(page), {{painter, inner, origin, factor}}, {}});
}

void SheetsPainter::addShared(const std::vector<Sheet>& sheets, int perSheet, const PaperSettings& settings)
{
    const QPageLayout slot = slotLayoutFor(perSheet, settings);
    const QSizeF room = paperOf(slot);
    const QSizeF whole(room.width(), room.height() * perSheet);
    int used = perSheet;
    for (const Sheet& sheet : sheets) {
        const Fitted fitted = fittedOnto(sheet, slot, settings);
        for (int inner = 0; inner < fitted.painter->pageCount(); ++inner) {
            if (used == perSheet) {
                m_pages.push_back({.paper = whole});
                used = 0;
            }
            OutputPage& page = m_pages.back();
            const qreal top = room.height() * used;
            if (used > 0)
                page.cuts.push_back(top);
            page.places.push_back(
                {fitted.painter, inner, settings.offsetMm * kTenths + QPointF(0, top), fitted.factor});
            ++used;
        }
    }
}

void SheetsPainter::paint(QPainter& painter, int number, DrawnTexts* drawn) const
{
    const OutputPage& page = pageAt(number);
    for (const Place& place : page.places) {
        painter.save();
        painter.translate(place.origin);
        painter.scale(place.factor, place.factor);
        place.sheet->paint(painter, place.page, drawn);
        painter.restore();
    }
    for (const qreal cut : page.cuts) {
        painter.save();
        QPen dashes(paperInk().muted, kCutLine, Qt::CustomDashLine);
        dashes.setDashPattern({14, 12});
        painter.setPen(dashes);
        painter.drawLine(QPointF(kCutMark, cut), QPointF(page.paper.width() - kCutMark, cut));
        // Solid at the edges, where the knife is laid on.
        painter.setPen(QPen(paperInk().rule, kCutLine * 2));
        painter.drawLine(QPointF(0, cut), QPointF(kCutMark, cut));
        painter.drawLine(QPointF(page.paper.width() - kCutMark, cut), QPointF(page.paper.width(), cut));
        painter.restore();
    }
}

} // namespace coop::ui
