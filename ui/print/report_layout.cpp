// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include "ui/print/paper_settings.h"
#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace coop::ui {

namespace {

constexpr qreal kHeadingGap = 60;

qreal tenths(qreal millimetres)
{
    return millimetres * 10;
}

GridRoom roomOn(const QPageLayout& page)
{
    const QRectF content = contentOf(page);
    return {.left = content.left(), .width = content.width(), .highestCell = content.height() / 2};
}

} // namespace

QSizeF paperOf(const QPageLayout& page)
{
    const QRectF paper = page.fullRect(QPageLayout::Millimeter);
    return {tenths(paper.width()), tenths(paper.height())};
}

QRectF contentOf(const QPageLayout& page)
{
    const QMarginsF margins = page.margins(QPageLayout::Millimeter);
    return QRectF(QPointF(0, 0), paperOf(page))
        .adjusted(tenths(margins.left()), tenths(margins.top()), -tenths(margins.right()), -tenths(margins.bottom()));
}

QPageLayout pageLayoutFor(const reports::ReportTable& table)
{
    return pageLayoutFor(reports::Sheet(table), PaperSettings());
}

ReportLayout::ReportLayout(reports::ReportTable table, const QPageLayout& page, const QString& family)
    : TableGrid(std::move(table), roomOn(page), family), m_paper(paperOf(page)), m_content(contentOf(page))
{
    arrangeHead();
    m_pages = reports::paginate(this->table(), metrics(), rowHeights());
}

void ReportLayout::arrangeHead()
{
    m_title = {ruler(kTitleSize, Weight::Bold).wrapped(toText(std::string_view(table().title)), m_content.width()),
               kTitleSize};

    // Side by side as far as the items fit; one that is longer than the page is wrapped.
    const Ruler& measure = ruler(kHeadingSize);
    qreal used = 0;
    for (const std::string& item : table().heading) {
        for (const QString& part : measure.wrapped(toText(std::string_view(item)), m_content.width())) {
            const qreal width = measure.width(part);
            if (m_heading.empty() || used + kHeadingGap + width > m_content.width()) {
                m_heading.push_back({});
                used = -kHeadingGap;
            }
            m_heading.back().append(part);
            used += kHeadingGap + width;
        }
    }

    if (!table().amountInWords.empty())
        m_words = ruler(kWordsSize).wrapped(toText(std::string_view(table().wordsLabel)) + QStringLiteral("  ") +
                                                toText(std::string_view(table().amountInWords)),
                                            m_content.width() - 2 * kPadding);
    for (const std::string& note : table().notes)
        m_notes += ruler(kNoteSize).wrapped(toText(std::string_view(note)), m_content.width() - 2 * kPadding);
}

reports::PageMetrics ReportLayout::metrics() const
{
    reports::PageMetrics metrics;
    metrics.pageHeight = static_cast<int>(m_paper.height());
    metrics.marginTop = static_cast<int>(std::ceil(m_content.top()));
    metrics.marginBottom = static_cast<int>(std::ceil(m_paper.height() - m_content.bottom()));
    metrics.titleHeight = static_cast<int>(std::ceil(m_title.height())) + kTitleGap +
                          static_cast<int>(m_heading.size()) * kHeadingLine + kGap / 2;
    metrics.continuedHeight = kShortTitle + (hasPageTotals() ? kTotalRow : 0);
    metrics.headerHeight = groupHeight() + headHeight();
    metrics.pageTotalHeight = hasPageTotals() ? 2 * kTotalRow : 0;
    metrics.footHeight = kFoot;
    metrics.closingHeight = (table().totals.empty() ? 0 : kTotalRow) + static_cast<int>(m_words.size()) * kWordsLine +
                            kGap + static_cast<int>(m_notes.size()) * kNoteLine +
                            (table().signatures.empty() ? 0 : kSignatures);
    return metrics;
}

} // namespace coop::ui
