// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grid_brush.h"

#include "ui/text/format.h"
#include "ui/theme/paper_ink.h"

#include <algorithm>

namespace coop::ui {

namespace {

using reports::Cell;
using reports::Column;
using reports::ColumnKind;
using Grid = TableGrid;

constexpr qreal kThin = PaperPen::kThin;
constexpr qreal kThick = PaperPen::kThick;

QString text(const std::string& utf8)
{
    return toText(std::string_view(utf8));
}

} // namespace

void GridBrush::heads()
{
    const int groups = m_grid.groupHeight();
    const int height = groups + m_grid.headHeight();
    m_pen.fill(QRectF(left(), m_y, m_grid.width(), height), paperInk().shade);
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const Column& shown = m_table.columns[column];
        const qreal top = shown.group.empty() ? m_y : m_y + groups;
        const QRectF room(m_grid.edge(column) + Grid::kPadding, top, m_grid.roomOf(column), m_y + height - top);
        m_pen.block(m_grid.fittedHead(text(shown.title), room.width()), room, Align::Centre, Weight::Bold, paperInk().text);
    }
    for (std::size_t column = 0; column < m_table.columns.size(); ++column)
        column = groupHead(column);
    m_y += height;
    thickLine();
}

/// Draws the group that begins at `column`; returns its last column.
std::size_t GridBrush::groupHead(std::size_t column)
{
    const std::string& group = m_table.columns[column].group;
    if (group.empty())
        return column;
    std::size_t last = column;
    while (last + 1 < m_table.columns.size() && m_table.columns[last + 1].group == group)
        ++last;
    const QRectF room(m_grid.edge(column), m_y, m_grid.edge(last + 1) - m_grid.edge(column), m_grid.groupHeight());
    m_pen.block(m_grid.fittedHead(text(group), room.width() - 2 * Grid::kPadding), room, Align::Centre, Weight::Bold,
                paperInk().text);
    m_pen.fill(QRectF(room.left(), room.bottom(), room.width(), kThin), paperInk().grid);
    for (std::size_t inner = column + 1; inner <= last; ++inner)
        m_innerEdges.push_back(inner);
    return last;
}

void GridBrush::cell(const Cell& value, std::size_t column, qreal height, Weight weight)
{
    const ColumnKind kind = m_table.columns[column].kind;
    const QRectF room(m_grid.edge(column) + Grid::kPadding, m_y, m_grid.roomOf(column), height);
    const bool isCentred = kind == ColumnKind::Date || kind == ColumnKind::Number;
    const Align align = isCentred ? Align::Centre : isFigure(kind) ? Align::Right : Align::Left;
    const QString words = paperText(value);
    if (!words.isEmpty())
        m_pen.block(m_grid.fitted(words, kind, room.width(), weight), room, align, weight,
                    isNegative(value) ? paperInk().negative : paperInk().text);
}

void GridBrush::rows(std::size_t first, std::size_t last)
{
    qreal firstBlank = m_y;
    for (std::size_t row = first; row < last; ++row) {
        if (row <= m_grid.rowCount())
            firstBlank = m_y;
        const qreal height = m_grid.rowHeight(row);
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            cell(m_table.rows[row][column], column, height, Weight::Regular);
        m_y += height;
        m_pen.fill(QRectF(left(), m_y - kThin / 2, m_grid.width(), kThin), paperInk().grid);
    }
    if (last > m_grid.rowCount() && m_grid.rowCount() > 0)
        strike(firstBlank, m_y);
}

void GridBrush::strike(qreal from, qreal to)
{
    const auto isAmount = [](const Column& column) { return column.kind == ColumnKind::Money; };
    const auto first = std::ranges::find_if(m_table.columns, isAmount);
    if (first == m_table.columns.end())
        return;
    const auto column = static_cast<std::size_t>(first - m_table.columns.begin());
    m_pen.stroke({right() - Grid::kPadding, from + Grid::kPadding}, {m_grid.edge(column) + Grid::kPadding, to - Grid::kPadding},
                 kThick / 2);
}

/// The label may run over all columns before the first totalled one.
void GridBrush::label(const QString& words, std::size_t columns, Weight weight)
{
    const QRectF room(left() + Grid::kPadding, m_y, m_grid.edge(columns) - left() - 2 * Grid::kPadding, Grid::kTotalRow);
    m_pen.block(m_grid.fitted(words, ColumnKind::Date, room.width(), weight), room, Align::Left, weight, paperInk().text);
}

std::size_t GridBrush::firstTotalled() const
{
    const auto found = std::ranges::find_if(m_table.columns, &Column::isTotalled);
    return std::max<std::size_t>(static_cast<std::size_t>(found - m_table.columns.begin()), 1);
}

void GridBrush::sumRow(const std::string& words, const std::vector<Money>& sums)
{
    m_spans.push_back({m_y, m_y + Grid::kTotalRow, firstTotalled()});
    m_pen.fill(QRectF(left(), m_y, m_grid.width(), Grid::kTotalRow), paperInk().shade);
    label(text(words), firstTotalled(), Weight::Regular);
    for (std::size_t column = 0; column < sums.size(); ++column) {
        if (m_table.columns[column].isTotalled)
            cell(sums[column], column, Grid::kTotalRow, Weight::Regular);
    }
    m_y += Grid::kTotalRow;
    m_pen.fill(QRectF(left(), m_y - kThin / 2, m_grid.width(), kThin), paperInk().grid);
}

void GridBrush::totalRow()
{
    thickLine();
    // "Total" and a remark such as "126 members" stand together before the first sum.
    QStringList words;
    std::size_t first = 0;
    while (first < m_table.totals.size() && !std::holds_alternative<Money>(m_table.totals[first])) {
        if (const QString part = paperText(m_table.totals[first]); !part.isEmpty())
            words.append(part);
        ++first;
    }
    first = std::max<std::size_t>(first, 1);
    m_spans.push_back({m_y, m_y + Grid::kTotalRow, first});
    label(words.join(QStringLiteral("    ")), first, Weight::Bold);
    for (std::size_t column = first; column < m_table.totals.size(); ++column)
        cell(m_table.totals[column], column, Grid::kTotalRow, Weight::Bold);
    m_y += Grid::kTotalRow;
    m_hasTotal = true;
}

void GridBrush::thickLine()
{
    m_pen.horizontal(m_y, kThick / 2, left(), right());
}

/// Upright lines and the border; the rows of sums have none under their label.
void GridBrush::frame()
{
    for (std::size_t column = 1; column < m_table.columns.size(); ++column) {
        const bool isInner = std::ranges::find(m_innerEdges, column) != m_innerEdges.end();
        qreal from = isInner ? m_top + m_grid.groupHeight() : m_top;
        for (const Span& span : m_spans) {
            if (column >= span.columns)
                continue;
            m_pen.upright(m_grid.edge(column), kThin, from, span.top);
            from = span.bottom;
        }
        m_pen.upright(m_grid.edge(column), kThin, from, m_y);
    }
    m_pen.horizontal(m_top, kThick / 2, left(), right());
    thickLine();
    if (m_hasTotal)
        m_pen.horizontal(m_y + PaperPen::kDouble, kThick / 2, left(), right());
}

} // namespace coop::ui
