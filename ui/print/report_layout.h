// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QRectF>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

#include "core/reports/pagination.h"
#include "core/reports/report_table.h"
#include "ui/print/paper_font.h"

namespace coop::ui {

/// A text made to fit a width: its lines and the size they are set in.
struct FittedText {
    QStringList lines{};
    int tenths = 0;

    [[nodiscard]] qreal height() const { return Ruler::kLineHeight * tenths * static_cast<qreal>(lines.size()); }
};

/// Where everything of a report stands on its pages. All lengths in tenths of a millimetre. Depends on nothing but
/// the table and the page, so the preview, the printer and the PDF break alike. For one thread at a time.
class ReportLayout {
public:
    ReportLayout(reports::ReportTable table, const QPageLayout& page);

    [[nodiscard]] const reports::ReportTable& table() const { return m_table; }
    /// Rows of the report, without the blank ones that make up the form.
    [[nodiscard]] std::size_t rowCount() const { return m_rowCount; }
    [[nodiscard]] const std::vector<reports::PageRows>& pages() const { return m_pages; }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    [[nodiscard]] QRectF content() const { return m_content; }

    /// Left edge of a column; of the column behind the last one: the right edge of the table.
    [[nodiscard]] qreal edge(std::size_t column) const { return m_edges[column]; }
    [[nodiscard]] int rowHeight(std::size_t row) const { return m_rowHeights[row]; }
    [[nodiscard]] bool hasPageTotals() const { return m_hasPageTotals; }
    [[nodiscard]] int groupHeight() const { return m_groupHeight; } ///< 0 without groups
    [[nodiscard]] int headHeight() const { return m_headHeight; }   ///< without the groups
    [[nodiscard]] int bodySize() const { return m_bodySize; }

    [[nodiscard]] const FittedText& title() const { return m_title; }
    /// Rows of heading items that stand side by side.
    [[nodiscard]] const std::vector<QStringList>& heading() const { return m_heading; }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

    /// The text of a cell in a room of this width: figures are made smaller, other texts also wrapped, until
    /// nothing runs over.
    [[nodiscard]] FittedText fitted(const QString& text, reports::ColumnKind kind, qreal room,
                                    Weight weight = Weight::Regular) const;
    [[nodiscard]] FittedText fittedHead(const QString& text, qreal room) const;
    [[nodiscard]] const Ruler& ruler(int tenths, Weight weight = Weight::Regular) const;
    [[nodiscard]] qreal roomOf(std::size_t column) const;

    static constexpr int kPadding = 14;       ///< left and right of a cell's text
    static constexpr int kTotalRow = 66;
    static constexpr int kTitleSize = 60;
    static constexpr int kTitleGap = 46;      ///< below the title, with its double rule
    static constexpr int kHeadingSize = 33;
    static constexpr int kHeadingLine = 48;
    static constexpr int kHeadSize = 31;
    static constexpr int kNoteSize = 29;
    static constexpr int kNoteLine = 42;
    static constexpr int kWordsSize = 35;
    static constexpr int kWordsLine = 52;
    static constexpr int kGap = 20;
    static constexpr int kSignatures = 130;
    static constexpr int kFoot = 62;
    static constexpr int kFootSize = 27;
    static constexpr int kShortTitle = 62;    ///< the title line of later pages

private:
    void fitColumns();
    [[nodiscard]] std::vector<qreal> neededWidths(int tenths, qreal scale) const;
    void arrangeHead();
    void measureRows();
    [[nodiscard]] reports::PageMetrics metrics() const;

    reports::ReportTable m_table;
    std::size_t m_rowCount = 0;
    QSizeF m_paper;
    QRectF m_content;
    int m_bodySize = 34;
    int m_groupHeight = 0;
    int m_headHeight = 0;
    bool m_hasPageTotals = false;
    std::vector<qreal> m_edges;
    std::vector<int> m_rowHeights;
    FittedText m_title;
    std::vector<QStringList> m_heading;
    QStringList m_words;
    QStringList m_notes;
    std::vector<reports::PageRows> m_pages;
    mutable std::map<std::pair<int, Weight>, Ruler> m_rulers;
};

/// The text of a cell on paper: grouped figures, a dash for a zero amount.
[[nodiscard]] QString paperText(const reports::Cell& cell);
[[nodiscard]] bool isNegative(const reports::Cell& cell);
[[nodiscard]] bool isFigure(reports::ColumnKind kind);

/// A4, upright or across, or half of it, as the table wants it.
[[nodiscard]] QPageLayout pageLayoutFor(const reports::ReportTable& table);

} // namespace coop::ui
