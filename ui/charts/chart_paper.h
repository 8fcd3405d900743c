// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPainter>

#include "ui/charts/chart_export.h"

class QPrinter;

namespace coop::ui {

/// A4 across, with room for a binder.
[[nodiscard]] QPageLayout chartPage();

/// The chart with its title and remarks drawn as vectors in the light colours, whatever the screen shows. `target` is in the
/// painter's units, of which `perInch` make an inch.
void paintChart(const ChartData& chart, QPainter& painter, const QRectF& target, qreal perInch);

/// A page with the chart; its texts can be searched and copied. Throws PictureError.
void saveChartPdf(ChartView& chart, const QString& file);
/// False when the printer refused; throws PictureError when it prints to a file that cannot be written.
bool printChart(const ChartData& chart, QPrinter& printer);

} // namespace coop::ui
