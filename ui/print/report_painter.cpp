// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_painter.h"

#include "ui/print/grid_brush.h"
#include "ui/print/paper_pen.h"
#include "ui/text/format.h"
#include "ui/theme/paper_ink.h"

namespace coop::ui {

namespace {

using reports::PageRows;
using Layout = ReportLayout;

constexpr qreal kThin = PaperPen::kThin;

QString text(const std::string& utf8)
{
    return toText(std::string_view(utf8));
}

/// One page while it is drawn, from top to bottom: `m_y` is where the next thing goes.
class PageBrush {
public:
    PageBrush(QPainter& painter, const Layout& layout, int page, DrawnTexts* drawn)
        : m_pen(painter, drawn, layout.family()), m_layout(layout), m_table(layout.table()),
          m_rows(layout.pages()[static_cast<std::size_t>(page)]), m_page(page), m_y(layout.content().top())
    {
    }

    void paint()
    {
        if (m_page == 0)
            title();
        else
            shortTitle();
        table();
        if (m_rows.hasClosing)
            closing();
        foot();
    }

private:
    [[nodiscard]] qreal left() const { return m_layout.content().left(); }
    [[nodiscard]] qreal width() const { return m_layout.content().width(); }

    void title()
    {
        const FittedText& words = m_layout.title();
        m_pen.block(words, QRectF(left(), m_y, width(), words.height()), Align::Centre, Weight::Bold, paperInk().text);
        qreal widest = 0;
        for (const QString& part : words.lines)
            widest = std::max(widest, m_layout.ruler(words.tenths, Weight::Bold).width(part));
        m_y += words.height() + 6;
        const qreal centre = m_layout.content().center().x();
        const qreal half = std::min(width(), widest + 160) / 2;
        m_pen.horizontal(m_y, kThin * 1.5, centre - half, centre + half);
        m_pen.horizontal(m_y + PaperPen::kDouble, kThin * 1.5, centre - half, centre + half);
        m_y += Layout::kTitleGap - 6;
        for (const QStringList& items : m_layout.heading()) {
            headingLine(items);
            m_y += Layout::kHeadingLine;
        }
        m_y += Layout::kGap / 2;
    }

    /// The first item at the left edge, the last at the right one, the others between in even distances.
    void headingLine(const QStringList& items)
    {
        const Ruler& ruler = m_layout.ruler(Layout::kHeadingSize);
        qreal used = 0;
        for (const QString& item : items)
            used += ruler.width(item);
        const qreal gap = items.size() > 1 ? (width() - used) / static_cast<qreal>(items.size() - 1) : 0;
        qreal x = left();
        for (const QString& item : items) {
            m_pen.line(item, x, m_y, Layout::kHeadingSize, Weight::Regular, paperInk().text);
            x += ruler.width(item) + gap;
        }
    }

    void shortTitle()
    {
        const QString words = text(reports::fill(m_table.foot.continuedLabel, {m_table.title}));
        const int size = Layout::kHeadingSize + 3;
        m_pen.shrunkLine(words, QRectF(left(), m_y, width(), 40), Align::Left, size, Weight::Bold, paperInk().text);
        const qreal used = m_layout.ruler(size, Weight::Bold).width(words) + 60;
        if (!m_table.heading.empty()) {
            const QString owner = text(m_table.heading.front());
            if (m_layout.ruler(Layout::kHeadingSize).width(owner) + used <= width())
                m_pen.alignedLine(owner, QRectF(left(), m_y + 3, width(), 40), Align::Right, Layout::kHeadingSize,
                                  Weight::Regular, paperInk().muted);
        }
        m_y += Layout::kShortTitle;
    }

    void table()
    {
        GridBrush brush(m_pen, m_layout, m_y);
        brush.heads();
        if (m_page > 0 && m_layout.hasPageTotals())
            brush.sumRow(m_table.broughtForwardLabel, m_rows.broughtForward);
        brush.rows(m_rows.first, m_rows.last);
        if (m_layout.hasPageTotals() && m_layout.pages().size() > 1) {
            brush.thickLine();
            brush.sumRow(m_table.pageTotalLabel, m_rows.pageTotals);
            if (!m_rows.hasClosing)
                brush.sumRow(m_table.carriedForwardLabel, m_rows.carriedForward);
        }
        if (m_rows.hasClosing && !m_table.totals.empty())
            brush.totalRow();
        brush.frame();
        m_y = brush.y();
    }

    void closing()
    {
        m_y += Layout::kGap;
        for (const QString& part : m_layout.words()) {
            m_pen.line(part, left() + Layout::kPadding, m_y, Layout::kWordsSize, Weight::Regular, paperInk().text);
            m_y += Layout::kWordsLine;
        }
        for (const QString& note : m_layout.notes()) {
            m_pen.line(note, left() + Layout::kPadding, m_y, Layout::kNoteSize, Weight::Regular, paperInk().muted);
            m_y += Layout::kNoteLine;
        }
        if (!m_table.signatures.empty())
            m_pen.signatures(m_table.signatures, left(), width(), m_y + Layout::kSignatures - 70, Layout::kHeadingSize);
    }

    void foot()
    {
        const qreal top = m_layout.content().bottom() - Layout::kFoot + 22;
        const std::string page = reports::fill(
            m_table.foot.pageLabel, {std::to_string(m_page + 1), std::to_string(m_layout.pages().size())});
        const std::string seal = m_table.foot.seal.empty() ? "" : reports::fill(m_table.foot.sealLabel, {m_table.foot.seal});
        m_pen.foot({seal, page, m_table.foot.printedOn}, QRectF(left(), top, width(), Layout::kFoot), Layout::kFootSize);
    }

    PaperPen m_pen;
    const Layout& m_layout;
    const reports::ReportTable& m_table;
    const PageRows& m_rows;
    int m_page;
    qreal m_y;
};

} // namespace

ReportPainter::ReportPainter(reports::ReportTable table) : m_layout(table, pageLayoutFor(table)) {}

QString ReportPainter::title() const
{
    return text(m_layout.table().title);
}

void ReportPainter::paint(QPainter& painter, int page, DrawnTexts* drawn) const
{
    painter.save();
    PageBrush(painter, m_layout, page, drawn).paint();
    painter.restore();
}

} // namespace coop::ui
