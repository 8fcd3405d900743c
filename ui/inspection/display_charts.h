// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/inspection/displays.h"
#include "ui/charts/chart_data.h"

namespace coop::ui {

enum class DisplayKind { Months, Payees, Holders, Lorenz, Trade, Lag, Digits };
inline constexpr std::array kDisplayKinds = {DisplayKind::Months, DisplayKind::Payees, DisplayKind::Holders, DisplayKind::Lorenz,
                                             DisplayKind::Trade,  DisplayKind::Lag,    DisplayKind::Digits};

/// "Activity by month"
[[nodiscard]] QString displayText(DisplayKind kind);

/// A picture, or why there is none.
struct DisplayChart {
    ChartData chart{};
    QString missing{};
};
[[nodiscard]] DisplayChart displayChart(DisplayKind kind, const inspection::Displays& displays);

} // namespace coop::ui
