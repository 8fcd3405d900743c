// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <string>

#include "ui/print/page_painter.h"
#include "ui/print/table_grid.h"

namespace coop::ui {

enum class Align { Left, Centre, Right };

/// What stands at the foot of every page.
struct PageFoot {
    std::string left{};
    std::string centre{};
    std::string right{};
};

/// Draws the texts and lines of paper and notes what it wrote. Lives as long as one page is painted.
class PaperPen {
public:
    PaperPen(QPainter& painter, DrawnTexts* drawn, QString family)
        : m_painter(painter), m_drawn(drawn), m_family(std::move(family))
    {
    }

    [[nodiscard]] const Ruler& ruler(int tenths, Weight weight = Weight::Regular) const
    {
        return rulerOf(tenths, weight, m_family);
    }
    void line(const QString& words, qreal x, qreal top, int size, Weight weight, const QColor& ink);
    void alignedLine(const QString& words, const QRectF& room, Align align, int size, Weight weight, const QColor& ink);
    /// Like alignedLine(), in smaller letters where the room is too narrow.
    void shrunkLine(const QString& words, const QRectF& room, Align align, int size, Weight weight, const QColor& ink);
    /// The lines of a cell, one below the other in the middle of its height.
    void block(const FittedText& words, const QRectF& room, Align align, Weight weight, const QColor& ink);

    void horizontal(qreal y, qreal thickness, qreal from, qreal to);
    void upright(qreal x, qreal thickness, qreal from, qreal to);
    void fill(const QRectF& area, const QColor& ink) { m_painter.fillRect(area, ink); }
    void stroke(const QPointF& from, const QPointF& to, qreal thickness);
    void frame(const QRectF& area, qreal thickness);

    /// Places to sign, side by side across `width`.
    void signatures(const std::vector<std::string>& places, qreal left, qreal width, qreal top, int size);
    void foot(const PageFoot& foot, const QRectF& room, int size);

    static constexpr qreal kThin = 1.2;
    static constexpr qreal kThick = 4;
    static constexpr qreal kDouble = 9;   ///< between the two lines of a double rule

private:
    QPainter& m_painter;
    DrawnTexts* m_drawn;
    QString m_family;
    int m_size = 0;
    Weight m_weight = Weight::Regular;
};

} // namespace coop::ui
