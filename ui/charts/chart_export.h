// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <stdexcept>

#include "ui/charts/chart_view.h"

namespace coop::ui {

/// The picture could not be written; the message is the system's reason.
class PictureError final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Twice the size on the screen, so that it prints well.
[[nodiscard]] QImage chartImage(ChartView& chart);
/// Both write beside the target and rename; throw PictureError.
void saveChartPng(ChartView& chart, const QString& file);
void saveChartSvg(ChartView& chart, const QString& file);
void copyChart(ChartView& chart);

} // namespace coop::ui
