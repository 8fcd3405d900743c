// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/rate_slider.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace coop::ui {

namespace {

constexpr int kRadius = 8;
constexpr int kTrack = 6;
constexpr int kStep = 10; // one per cent

} // namespace

RateSlider::RateSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 1000);
    setSingleStep(kStep);
    setPageStep(5 * kStep);
    setMinimumHeight(2 * kRadius + 8);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void RateSlider::setMark(std::optional<int> permille)
{
    m_mark = permille;
    update();
}

int RateSlider::xOf(int permille) const
{
    return kRadius + 2 + (width() - 2 * kRadius - 4) * permille / 1000;
}

int RateSlider::valueAt(int x) const
{
    const int span = std::max(1, width() - 2 * kRadius - 4);
    const int permille = std::clamp((x - kRadius - 2) * 1000 / span, 0, 1000);
    return (permille + kStep / 2) / kStep * kStep;
}

void RateSlider::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = height() / 2;
    const QRectF track(2, middle - kTrack / 2.0, width() - 4, kTrack);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(track, kTrack / 2.0, kTrack / 2.0);
    const QColor fill = isEnabled() ? t.accent : t.muted;
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(track.topLeft(), QPointF(xOf(value()), track.bottom())), kTrack / 2.0, kTrack / 2.0);
    if (m_mark) {
        painter.setBrush(t.bad);
        painter.drawRect(QRectF(xOf(*m_mark) - 1, middle - 10, 2, 20));
    }
    painter.setBrush(fill);
    if (hasFocus())
        painter.setPen(QPen(t.railMark, 2.5));
    painter.drawEllipse(QPointF(xOf(value()), middle), kRadius - 0.5, kRadius - 0.5);
}

void RateSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setValue(valueAt(static_cast<int>(event->position().x())));
}

void RateSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setValue(valueAt(static_cast<int>(event->position().x())));
}

void RateSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void RateSlider::wheelEvent(QWheelEvent* event)
{
    // The wheel scrolls the panel; a rate is not changed in passing.
    event->ignore();
}

} // namespace coop::ui
