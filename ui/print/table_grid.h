// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/reports/report_table.h"
#include "ui/print/paper_font.h"

namespace coop::ui {

/// A text made to fit a width: its lines and the size they are set in.
struct FittedText {
    QStringList lines{};
    int tenths = 0;

    [[nodiscard]] qreal height() const { return Ruler::kLineHeight * tenths * static_cast<qreal>(lines.size()); }
};

/// Where a table stands and how high one of its cells may become.
struct GridRoom {
    qreal left = 0;
    qreal width = 0;
    qreal highestCell = 0;
};

/// The columns and rows of a table made to fit a width; all lengths in tenths of a millimetre. Depends on nothing but
/// its arguments, so every device breaks alike.
class TableGrid {
public:
    TableGrid(reports::ReportTable table, const GridRoom& room, QString family = {});

    [[nodiscard]] const reports::ReportTable& table() const { return m_table; }
    /// Rows of the table, without the blank ones that make up the form.
    [[nodiscard]] std::size_t rowCount() const { return m_rowCount; }
    [[nodiscard]] qreal left() const { return m_left; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] const QString& family() const { return m_family; }

    /// Left edge of a column; of the column behind the last one: the right edge of the table.
    [[nodiscard]] qreal edge(std::size_t column) const { return m_edges[column]; }
    [[nodiscard]] int rowHeight(std::size_t row) const { return m_rowHeights[row]; }
    [[nodiscard]] const std::vector<int>& rowHeights() const { return m_rowHeights; }
    [[nodiscard]] bool hasPageTotals() const { return m_hasPageTotals; }
    [[nodiscard]] int groupHeight() const { return m_groupHeight; } ///< 0 without groups
    [[nodiscard]] int headHeight() const { return m_headHeight; }   ///< without the groups
    [[nodiscard]] int bodySize() const { return m_bodySize; }

    /// The text of a cell in a room of this width: figures are made smaller, other texts also wrapped, until
    /// nothing runs over.
    [[nodiscard]] FittedText fitted(const QString& text, reports::ColumnKind kind, qreal room,
                                    Weight weight = Weight::Regular) const;
    [[nodiscard]] FittedText fittedHead(const QString& text, qreal room) const;
    [[nodiscard]] const Ruler& ruler(int tenths, Weight weight = Weight::Regular) const;
    [[nodiscard]] qreal roomOf(std::size_t column) const;

    static constexpr int kPadding = 14;       ///< left and right of a cell's text
    static constexpr int kTotalRow = 66;
    static constexpr int kHeadSize = 31;

private:
    void fitColumns();
    [[nodiscard]] std::vector<qreal> neededWidths(int tenths, qreal scale) const;
    void measureRows();

    reports::ReportTable m_table;
    qreal m_left;
    qreal m_width;
    qreal m_highestCell;
    QString m_family;
    std::size_t m_rowCount = 0;
    int m_bodySize = 34;
    int m_groupHeight = 0;
    int m_headHeight = 0;
    bool m_hasPageTotals = false;
    std::vector<qreal> m_edges;
    std::vector<int> m_rowHeights;
};

/// The text of a cell on paper: grouped figures, a dash for a zero amount.
[[nodiscard]] QString paperText(const reports::Cell& cell);
[[nodiscard]] bool isNegative(const reports::Cell& cell);
[[nodiscard]] bool isFigure(reports::ColumnKind kind);

} // namespace coop::ui
