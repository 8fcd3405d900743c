// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <optional>

#include "ui/charts/chart_drawing.h"

class QLabel;

namespace coop::ui {

/// A chart that can be read without a mouse: arrow keys walk through its values, a label shows each and
/// assistive technology is told.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    ChartView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    ~ChartView() override;

    void setData(ChartData chart);
    [[nodiscard]] const ChartData& chartData() const { return m_data; }
    /// What is said of the value that the keys stand on; empty before the first key.
    [[nodiscard]] QString spoken() const { return m_spoken; }
    /// Where a value is, in the view's coordinates.
    [[nodiscard]] QPoint positionOf(ChartPoint point) const;

    /// The chart with its title and remarks on a plain ground: the same for the screen, PNG and SVG.
    void paintWhole(QPainter& painter, const QRectF& target);

Q_SIGNALS:
    /// A value was clicked, or Enter was pressed on it.
    void opened(coop::ui::ChartPoint point);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void redraw();
    void showPoint(std::optional<ChartPoint> point);
    [[nodiscard]] std::optional<ChartPoint> pointAfter(int key) const;

    ChartData m_data;
    DrawnChart m_drawn;
    QLabel* m_callout;
    std::optional<ChartPoint> m_current;
    QString m_spoken;
};

} // namespace coop::ui
