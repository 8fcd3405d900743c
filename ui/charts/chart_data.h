// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

#include "core/reports/report_table.h"

namespace coop::ui {

enum class ChartKind { StackedBars, HorizontalStackedBars, Donut, Lines, Histogram };

/// One colour of a chart; a value per category: fen, a count, or thousandths of a line's scale.
struct ChartSeries {
    QString name{};
    std::vector<std::int64_t> values{};
    std::int64_t key = 0;                  ///< what it stands for, for who opens a value
};

/// What a chart shows, taken from the table that stands behind it, so the two cannot differ.
struct ChartData {
    ChartKind kind = ChartKind::StackedBars;
    QString title{};
    QStringList categories{};
    /// The row of the table behind each category; nothing: several rows together. Empty: row by row.
    std::vector<std::optional<std::size_t>> rowOfCategory{};
    /// What each row of the table stands for, for who opens it: a year, a member's id; empty: nothing opens.
    std::vector<std::int64_t> keys{};
    std::vector<std::int64_t> positions{}; ///< lines: where each category stands, in thousandths
    std::vector<ChartSeries> series{};
    bool isMoney = true;
    bool isNarrow = false;                 ///< the legend stands below, not beside
    QString centre{};                      ///< donut: what the total in the middle is
    QString pointPattern{};                ///< lines: what a point says, "%1 of the holders have %2"; empty: members and income
    QString acrossTitle{};
    QString upTitle{};
    QStringList remarks{};
    reports::ReportTable table{};

    [[nodiscard]] bool isEmpty() const;
    /// The highest sum of what is not negative in a category, and the lowest of what is.
    [[nodiscard]] std::int64_t largestStack() const;
    [[nodiscard]] std::int64_t lowestStack() const;
    [[nodiscard]] std::optional<std::size_t> rowOf(std::size_t category) const;
};

struct SeriesColumns {
    std::size_t first = 1;
    std::size_t count = 1;
};

/// Categories from the first column, a series from each column of `columns`, remarks from the notes.
[[nodiscard]] ChartData chartFrom(ChartKind kind, reports::ReportTable table, SeriesColumns columns);

/// Keeps the `most` categories of the largest sums, the largest last, where bars that lie begin at the top; all others
/// together come first as one called `others`. The table stays complete.
void keepLargest(ChartData& chart, std::size_t most, const QString& others);
/// Keeps the last `most` categories and says in the remarks that the table has more.
void keepLast(ChartData& chart, std::size_t most, const QString& remark);

/// A round amount in few characters: "36.5 万" in Chinese, "365 k" in English.
[[nodiscard]] QString compactText(Money amount);
/// A cell in the reader's language: "1,234.50".
[[nodiscard]] QString cellText(const reports::Cell& cell);
/// A value of the chart, in full.
[[nodiscard]] QString valueText(const ChartData& chart, std::int64_t value);
/// A value of the chart beside its axis.
[[nodiscard]] QString axisText(const ChartData& chart, std::int64_t value);

/// One value of a chart.
struct ChartPoint {
    std::size_t series = 0;
    std::size_t category = 0;

    bool operator==(const ChartPoint&) const = default;
};

/// "2025, Land: 12,345.00": for the tooltip and for the ear.
[[nodiscard]] QString pointText(const ChartData& chart, ChartPoint point);

/// A step of 1, 2 or 5 followed by noughts, so that `most` needs at most five of them.
[[nodiscard]] std::int64_t axisStep(std::int64_t most);

} // namespace coop::ui
