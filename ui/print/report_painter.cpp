// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_painter.h"

#include "ui/text/format.h"
#include "ui/theme/paper_ink.h"

namespace coop::ui {

namespace {

using reports::Cell;
using reports::Column;
using reports::ColumnKind;
using reports::PageRows;
using Layout = ReportLayout;

constexpr qreal kThin = 1.2;
constexpr qreal kThick = 4;
constexpr qreal kDouble = 9; ///< between the two lines of a double rule

QString text(const std::string& utf8)
{
    return toText(std::string_view(utf8));
}

/// One page while it is drawn, from top to bottom: `m_y` is where the next thing goes.
class PageBrush {
public:
    PageBrush(QPainter& painter, const Layout& layout, int page, DrawnTexts* drawn)
        : m_painter(painter), m_layout(layout), m_table(layout.table()),
          m_rows(layout.pages()[static_cast<std::size_t>(page)]), m_page(page), m_drawn(drawn),
          m_y(layout.content().top())
    {
    }

    void paint()
    {
        if (m_page == 0)
            title();
        else
            shortTitle();
        m_tableTop = m_y;
        columnHeads();
        if (m_page > 0 && m_layout.hasPageTotals())
            sumRow(text(m_table.broughtForwardLabel), m_rows.broughtForward);
        for (std::size_t row = m_rows.first; row < m_rows.last; ++row)
            tableRow(row);
        if (m_layout.hasPageTotals() && m_layout.pages().size() > 1) {
            horizontal(m_y, kThick / 2);
            sumRow(text(m_table.pageTotalLabel), m_rows.pageTotals);
            if (!m_rows.hasClosing)
                sumRow(text(m_table.carriedForwardLabel), m_rows.carriedForward);
        }
        if (m_rows.hasClosing && !m_table.totals.empty())
            totalRow();
        frame();
        if (m_rows.hasClosing)
            closing();
        foot();
    }

private:
    enum class Align { Left, Centre, Right };

    [[nodiscard]] qreal left() const { return m_layout.content().left(); }
    [[nodiscard]] qreal right() const { return m_layout.content().right(); }
    [[nodiscard]] qreal width() const { return m_layout.content().width(); }

    void line(const QString& words, qreal x, qreal top, int size, Weight weight, const QColor& ink)
    {
        if (words.isEmpty())
            return;
        if (size != m_size || weight != m_weight) {
            m_painter.setFont(paperFont(size, weight));
            m_size = size;
            m_weight = weight;
        }
        m_painter.setPen(ink);
        m_painter.drawText(QPointF(x, top + size * Ruler::kBaseline), words);
        if (m_drawn != nullptr)
            m_drawn->push_back({weight, words});
    }

    void alignedLine(const QString& words, const QRectF& room, Align align, int size, Weight weight, const QColor& ink)
    {
        const qreal spare = room.width() - m_layout.ruler(size, weight).width(words);
        const qreal indent = align == Align::Left ? 0 : align == Align::Right ? spare : spare / 2;
        line(words, room.left() + indent, room.top(), size, weight, ink);
    }

    /// The lines of a cell, one below the other in the middle of its height.
    void block(const FittedText& words, const QRectF& room, Align align, Weight weight, const QColor& ink)
    {
        const qreal step = words.tenths * Ruler::kLineHeight;
        qreal top = room.center().y() - words.height() / 2;
        for (const QString& part : words.lines) {
            alignedLine(part, QRectF(room.left(), top, room.width(), step), align, words.tenths, weight, ink);
            top += step;
        }
    }

    void horizontal(qreal y, qreal thickness, qreal from = -1, qreal to = -1)
    {
        const qreal start = from < 0 ? left() : from;
        m_painter.fillRect(QRectF(start, y - thickness / 2, (to < 0 ? right() : to) - start, thickness),
                           paperInk().rule);
    }

    void title()
    {
        const FittedText& words = m_layout.title();
        block(words, QRectF(left(), m_y, width(), words.height()), Align::Centre, Weight::Bold, paperInk().text);
        qreal widest = 0;
        for (const QString& part : words.lines)
            widest = std::max(widest, m_layout.ruler(words.tenths, Weight::Bold).width(part));
        m_y += words.height() + 6;
        const qreal centre = m_layout.content().center().x();
        const qreal half = std::min(width(), widest + 160) / 2;
        horizontal(m_y, kThin * 1.5, centre - half, centre + half);
        horizontal(m_y + kDouble, kThin * 1.5, centre - half, centre + half);
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
            line(item, x, m_y, Layout::kHeadingSize, Weight::Regular, paperInk().text);
            x += ruler.width(item) + gap;
        }
    }

    void shortTitle()
    {
        const QString words = text(reports::fill(m_table.continuedLabel, {m_table.title}));
        line(words, left(), m_y, Layout::kHeadingSize + 3, Weight::Bold, paperInk().text);
        const qreal used = m_layout.ruler(Layout::kHeadingSize + 3, Weight::Bold).width(words) + 60;
        if (!m_table.heading.empty()) {
            const QString owner = text(m_table.heading.front());
            if (m_layout.ruler(Layout::kHeadingSize).width(owner) + used <= width())
                alignedLine(owner, QRectF(left(), m_y + 3, width(), 40), Align::Right, Layout::kHeadingSize,
                            Weight::Regular, paperInk().muted);
        }
        m_y += Layout::kShortTitle;
    }

    void columnHeads()
    {
        const int groups = m_layout.groupHeight();
        const int height = groups + m_layout.headHeight();
        m_painter.fillRect(QRectF(left(), m_y, width(), height), paperInk().shade);
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const Column& shown = m_table.columns[column];
            const qreal top = shown.group.empty() ? m_y : m_y + groups;
            const QRectF room(m_layout.edge(column) + Layout::kPadding, top, m_layout.roomOf(column), m_y + height - top);
            block(m_layout.fittedHead(text(shown.title), room.width()), room, Align::Centre, Weight::Bold,
                  paperInk().text);
        }
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            column = groupHead(column, groups);
        m_y += height;
        horizontal(m_y, kThick / 2);
    }

    /// Draws the group that begins at `column`; returns its last column.
    std::size_t groupHead(std::size_t column, int height)
    {
        const std::string& group = m_table.columns[column].group;
        if (group.empty())
            return column;
        std::size_t last = column;
        while (last + 1 < m_table.columns.size() && m_table.columns[last + 1].group == group)
            ++last;
        const QRectF room(m_layout.edge(column), m_y, m_layout.edge(last + 1) - m_layout.edge(column), height);
        block(m_layout.fittedHead(text(group), room.width() - 2 * Layout::kPadding), room, Align::Centre, Weight::Bold,
              paperInk().text);
        m_painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), kThin), paperInk().grid);
        for (std::size_t inner = column + 1; inner <= last; ++inner)
            m_innerEdges.push_back(inner);
        return last;
    }

    void cell(const Cell& value, std::size_t column, qreal height, Weight weight)
    {
        const ColumnKind kind = m_table.columns[column].kind;
        const QRectF room(m_layout.edge(column) + Layout::kPadding, m_y, m_layout.roomOf(column), height);
        const bool isCentred = kind == ColumnKind::Date || kind == ColumnKind::Number;
        const Align align = isCentred ? Align::Centre : isFigure(kind) ? Align::Right : Align::Left;
        const QString words = paperText(value);
        if (!words.isEmpty())
            block(m_layout.fitted(words, kind, room.width(), weight), room, align, weight,
                  isNegative(value) ? paperInk().negative : paperInk().text);
    }

    void tableRow(std::size_t row)
    {
        const qreal height = m_layout.rowHeight(row);
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            cell(m_table.rows[row][column], column, height, Weight::Regular);
        m_y += height;
        m_painter.fillRect(QRectF(left(), m_y - kThin / 2, width(), kThin), paperInk().grid);
    }

    /// The label may run over all columns before the first totalled one.
    void label(const QString& words, std::size_t columns, Weight weight)
    {
        const QRectF room(left() + Layout::kPadding, m_y,
                          m_layout.edge(columns) - left() - 2 * Layout::kPadding, Layout::kTotalRow);
        block(m_layout.fitted(words, ColumnKind::Date, room.width(), weight), room, Align::Left, weight,
              paperInk().text);
    }

    [[nodiscard]] std::size_t firstTotalled() const
    {
        const auto found = std::ranges::find_if(m_table.columns, &Column::isTotalled);
        const auto index = static_cast<std::size_t>(found - m_table.columns.begin());
        return std::max<std::size_t>(index, 1);
    }

    void sumRow(const QString& words, const std::vector<Money>& sums)
    {
        m_spans.push_back({m_y, m_y + Layout::kTotalRow, firstTotalled()});
        m_painter.fillRect(QRectF(left(), m_y, width(), Layout::kTotalRow), paperInk().shade);
        label(words, firstTotalled(), Weight::Regular);
        for (std::size_t column = 0; column < sums.size(); ++column) {
            if (m_table.columns[column].isTotalled)
                cell(sums[column], column, Layout::kTotalRow, Weight::Regular);
        }
        m_y += Layout::kTotalRow;
        m_painter.fillRect(QRectF(left(), m_y - kThin / 2, width(), kThin), paperInk().grid);
    }

    void totalRow()
    {
        horizontal(m_y, kThick / 2);
        // "Total" and a remark such as "126 members" stand together before the first sum.
        QStringList words;
        std::size_t first = 0;
        while (first < m_table.totals.size() && !std::holds_alternative<Money>(m_table.totals[first])) {
            if (const QString part = paperText(m_table.totals[first]); !part.isEmpty())
                words.append(part);
            ++first;
        }
        first = std::max<std::size_t>(first, 1);
        m_spans.push_back({m_y, m_y + Layout::kTotalRow, first});
        label(words.join(QStringLiteral("    ")), first, Weight::Bold);
        for (std::size_t column = first; column < m_table.totals.size(); ++column)
            cell(m_table.totals[column], column, Layout::kTotalRow, Weight::Bold);
        m_y += Layout::kTotalRow;
    }

    /// Upright lines and the border; the rows of sums have none under their label.
    void frame()
    {
        const auto upright = [&](std::size_t column, qreal from, qreal to) {
            if (to > from)
                m_painter.fillRect(QRectF(m_layout.edge(column) - kThin / 2, from, kThin, to - from), paperInk().grid);
        };
        for (std::size_t column = 1; column < m_table.columns.size(); ++column) {
            const bool isInner = std::ranges::find(m_innerEdges, column) != m_innerEdges.end();
            qreal from = isInner ? m_tableTop + m_layout.groupHeight() : m_tableTop;
            for (const Span& span : m_spans) {
                if (column >= span.columns)
                    continue;
                upright(column, from, span.top);
                from = span.bottom;
            }
            upright(column, from, m_y);
        }
        horizontal(m_tableTop, kThick / 2);
        horizontal(m_y, kThick / 2);
        if (m_rows.hasClosing && !m_table.totals.empty())
            horizontal(m_y + kDouble, kThick / 2);
    }

    void closing()
    {
        m_y += Layout::kGap;
        for (const QString& part : m_layout.words()) {
            line(part, left() + Layout::kPadding, m_y, Layout::kWordsSize, Weight::Regular, paperInk().text);
            m_y += Layout::kWordsLine;
        }
        for (const QString& note : m_layout.notes()) {
            line(note, left() + Layout::kPadding, m_y, Layout::kNoteSize, Weight::Regular, paperInk().muted);
            m_y += Layout::kNoteLine;
        }
        if (!m_table.signatures.empty())
            signatures();
    }

    void signatures()
    {
        const qreal slot = width() / static_cast<qreal>(m_table.signatures.size());
        const qreal top = m_y + Layout::kSignatures - 70;
        qreal x = left();
        for (const std::string& role : m_table.signatures) {
            const QString words = text(role);
            const qreal used = m_layout.ruler(Layout::kHeadingSize).width(words) + 2 * Layout::kPadding;
            line(words, x + Layout::kPadding, top, Layout::kHeadingSize, Weight::Regular, paperInk().text);
            horizontal(top + 42, kThin, x + used, std::max(x + used, x + slot - Layout::kPadding));
            x += slot;
        }
    }

    void foot()
    {
        const qreal top = m_layout.content().bottom() - Layout::kFoot + 22;
        const QRectF room(left(), top, width(), Layout::kFoot);
        const auto write = [&](const std::string& words, Align align) {
            alignedLine(text(words), room, align, Layout::kFootSize, Weight::Regular, paperInk().muted);
        };
        if (!m_table.seal.empty())
            write(reports::fill(m_table.sealLabel, {m_table.seal}), Align::Left);
        write(reports::fill(m_table.pageLabel,
                            {std::to_string(m_page + 1), std::to_string(m_layout.pages().size())}),
              Align::Centre);
        write(m_table.printedOn, Align::Right);
    }

    struct Span {
        qreal top;
        qreal bottom;
        std::size_t columns;
    };

    QPainter& m_painter;
    const Layout& m_layout;
    const reports::ReportTable& m_table;
    const PageRows& m_rows;
    int m_page;
    DrawnTexts* m_drawn;
    qreal m_y;
    qreal m_tableTop = 0;
    int m_size = 0;
    Weight m_weight = Weight::Regular;
    std::vector<Span> m_spans;
    std::vector<std::size_t> m_innerEdges;
};

} // namespace

ReportPainter::ReportPainter(reports::ReportTable table) : m_layout(table, pageLayoutFor(table)) {}

void ReportPainter::paint(QPainter& painter, int page, DrawnTexts* drawn) const
{
    painter.save();
    PageBrush(painter, m_layout, page, drawn).paint();
    painter.restore();
}

} // namespace coop::ui
