// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "core/reports/report_table.h"

namespace coop::ui {

enum class ChartKind { StackedBars, HorizontalStackedBars, Donut, Lines, Histogram };

/// One colour of a chart; a value per category: fen, a count, or thousandths of a line's scale.
struct ChartSeries {
    QString name{};
    std::vector<std::int64_t> values{};
};

/// What a chart shows, taken from the table that stands behind it, so the two cannot differ.
struct ChartData {
    ChartKind kind = ChartKind::StackedBars;
    QString title{};
    QStringList categories{};
    std::vector<std::int64_t> positions{}; ///< lines: where each category stands, in thousandths
    std::vector<ChartSeries> series{};
    bool isMoney = true;
    QString centre{};                      ///< donut: what the total in the middle is
    QString acrossTitle{};
    QString upTitle{};
    QStringList remarks{};
    reports::ReportTable table{};

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::int64_t largestStack() const;
};

struct SeriesColumns {
    std::size_t first = 1;
    std::size_t count = 1;
};

/// Categories from the first column, a series from each column of `columns`, remarks from the notes.
[[nodiscard]] ChartData chartFrom(ChartKind kind, reports::ReportTable table, SeriesColumns columns);

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
