// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>

#include <functional>
#include <memory>
#include <optional>

#include "ui/charts/chart_data.h"

namespace coop::ui {

/// A chart in the present colours and text size, and where its values stand.
struct DrawnChart {
    std::unique_ptr<QChart> chart{};
    /// The middle of a value, in the chart's coordinates.
    std::function<QPointF(ChartPoint)> positionOf{};
};

/// What the mouse does to the values of a chart.
struct ChartMouse {
    std::function<void(std::optional<ChartPoint>)> hovered{}; ///< nothing when it leaves
    std::function<void(ChartPoint)> clicked{};
};

/// Parts that are stacked carry numbers, lines differ in their dashes: nothing is told by colour alone.
[[nodiscard]] DrawnChart drawChart(const ChartData& data, const ChartMouse& mouse);

} // namespace coop::ui
