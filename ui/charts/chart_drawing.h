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

/// Called with the value under the mouse, with nothing when it leaves.
using HoverListener = std::function<void(std::optional<ChartPoint>)>;

[[nodiscard]] DrawnChart drawChart(const ChartData& data, HoverListener hovered);

} // namespace coop::ui
