// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>

#include <functional>
#include <vector>

namespace coop::ui {

/// A number in a part of a chart, which is also before its name in the legend: who sees no colours, or a grey print, tells
/// the parts apart by it.
struct PartMark {
    QString text{};
    QColor ground{};
    /// Where the part is, in the chart's coordinates; the number is shown where it fits.
    std::function<QRectF()> room{};
};

/// Puts the marks on the chart and keeps them in their places.
void markParts(QChart* chart, std::vector<PartMark> marks);

/// "3 Wages": the name of a part behind its number.
[[nodiscard]] QString markedName(std::size_t number, const QString& name);

} // namespace coop::ui
