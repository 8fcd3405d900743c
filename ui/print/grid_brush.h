// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ui/print/paper_pen.h"
#include "ui/print/table_grid.h"

namespace coop::ui {

/// Draws the part of a table that stands on one page, from top to bottom: heads, rows, sums, and the lines round them
/// at last.
class GridBrush {
public:
    GridBrush(PaperPen& pen, const TableGrid& grid, qreal top)
        : m_pen(pen), m_grid(grid), m_table(grid.table()), m_top(top), m_y(top)
    {
    }

    /// Where the next thing goes.
    [[nodiscard]] qreal y() const { return m_y; }
    void heads();
    /// Rows [first, last); the blank ones that make up a form are struck through, so that nothing can be added.
    void rows(std::size_t first, std::size_t last);
    void sumRow(const std::string& label, const std::vector<Money>& sums);
    void totalRow();
    void thickLine();
    void frame();

private:
    struct Span {
        qreal top;
        qreal bottom;
        std::size_t columns;
    };
    [[nodiscard]] qreal left() const { return m_grid.left(); }
    [[nodiscard]] qreal right() const { return m_grid.left() + m_grid.width(); }
    [[nodiscard]] std::size_t firstTotalled() const;
    std::size_t groupHead(std::size_t column);
    void cell(const reports::Cell& value, std::size_t column, qreal height, Weight weight);
    void label(const QString& words, std::size_t columns, Weight weight);
    void strike(qreal from, qreal to);

    PaperPen& m_pen;
    const TableGrid& m_grid;
    const reports::ReportTable& m_table;
    qreal m_top;
    qreal m_y;
    bool m_hasTotal = false;
    std::vector<Span> m_spans;
    std::vector<std::size_t> m_innerEdges;
};

} // namespace coop::ui
