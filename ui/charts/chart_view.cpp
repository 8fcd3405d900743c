// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QToolTip>

namespace coop::ui {

ChartView::ChartView(const QString& name, const QString& accessible, QWidget* parent)
    : QChartView(parent), m_callout(new QLabel(this))
{
    setObjectName(name);
    setAccessibleName(accessible);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setStyleSheet(QStringLiteral("background: transparent"));
    setMinimumSize(120, 120);
    m_callout->setObjectName(name + QStringLiteral("Callout"));
    m_callout->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_callout->hide();
}

ChartView::~ChartView()
{
    // The view's own scene is about to go; it must not be left with a chart of ours.
    auto* placeholder = new QChart;
    setChart(placeholder);
}

void ChartView::setData(ChartData chart)
{
    m_data = std::move(chart);
    m_current.reset();
    m_spoken.clear();
    m_callout->hide();
    redraw();
    QStringList summary;
    for (const ChartSeries& series : m_data.series) {
        if (m_data.series.size() == 1 || m_data.categories.size() != 1)
            continue;
        summary << series.name + QStringLiteral(": ") + valueText(m_data, series.values.front());
    }
    if (!m_data.keys.empty())
        summary << tr("Arrow keys go through the values, Enter shows what one is made of.");
    setAccessibleDescription((summary + m_data.remarks).join(QStringLiteral("; ")));
}

void ChartView::redraw()
{
    const auto hovered = [this](std::optional<ChartPoint> point) {
        if (point)
            QToolTip::showText(QCursor::pos(), pointText(m_data, *point), this);
        else
            QToolTip::hideText();
        if (!m_data.keys.empty())
            viewport()->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    };
    // The chart may be another one when this is told: who opens a value often shows another chart.
    const auto clicked = [this](ChartPoint point) {
        QMetaObject::invokeMethod(this, [this, point] { Q_EMIT opened(point); }, Qt::QueuedConnection);
    };
    DrawnChart drawn = drawChart(m_data, {.hovered = hovered, .clicked = clicked});
    setChart(drawn.chart.get());
    m_drawn = std::move(drawn); // the chart before goes here, after the view has let go of it
}

std::optional<ChartPoint> ChartView::pointAfter(int key) const
{
    const auto categories = static_cast<std::size_t>(m_data.categories.size());
    const std::size_t count = m_data.kind == ChartKind::Lines ? 1 : m_data.series.size();
    if (categories == 0 || count == 0)
        return std::nullopt;
    const bool isHorizontal = m_data.kind == ChartKind::HorizontalStackedBars;
    if (!m_current)
        return ChartPoint{0, isHorizontal ? categories - 1 : 0};
    ChartPoint point = *m_current;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Up;
    std::size_t& index = (count == 1 || isAcross != isHorizontal) ? point.category : point.series;
    const std::size_t size = &index == &point.category ? categories : count;
    if (key == Qt::Key_Home)
        return ChartPoint{point.series, 0};
    if (key == Qt::Key_End)
        return ChartPoint{point.series, categories - 1};
    if (isForward && index + 1 < size)
        ++index;
    if (!isForward && index > 0)
        --index;
    return point;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        showPoint(pointAfter(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            Q_EMIT opened(*m_current);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_current) {
            showPoint(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QChartView::keyPressEvent(event);
}

void ChartView::showPoint(std::optional<ChartPoint> point)
{
    m_current = point;
    m_callout->setVisible(point.has_value());
    viewport()->update();
    if (!point) {
        m_spoken.clear();
        return;
    }
    m_spoken = pointText(m_data, *point);
    setAccessibleDescription(m_spoken);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);

    m_callout->setText(m_spoken);
    m_callout->setFont(fontFor(TextRole::Small));
    m_callout->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3; padding: 3px 6px;")
                                 .arg(tokens().card.name(), tokens().text.name(), tokens().accent.name()));
    m_callout->adjustSize();
    const QPoint at = positionOf(*point);
    const int x = std::clamp(at.x() - m_callout->width() / 2, 0, std::max(0, width() - m_callout->width()));
    const int y = at.y() - m_callout->height() - 8;
    m_callout->move(x, y < 0 ? std::min(at.y() + 10, height() - m_callout->height()) : y);
}

QPoint ChartView::positionOf(ChartPoint point) const
{
    return mapFromScene(m_drawn.chart->mapToScene(m_drawn.positionOf(point)));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    showPoint(std::nullopt);
    QChartView::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_drawn.chart)
        redraw();
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_current || !m_drawn.chart)
        return;
    const QPointF at = m_drawn.chart->mapToScene(m_drawn.positionOf(*m_current));
    painter->setPen(QPen(tokens().card, 4));
    painter->setBrush(tokens().text);
    painter->drawEllipse(at, 5, 5);
}

void ChartView::paintWhole(QPainter& painter, const QRectF& target)
{
    constexpr double kMargin = 16;
    painter.fillRect(target, tokens().card);
    QRectF inner = target.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().text);
    painter.setFont(fontFor(TextRole::Heading));
    const double titleHeight = painter.fontMetrics().height() * 1.6;
    painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), titleHeight)), Qt::AlignLeft | Qt::AlignTop,
                     m_data.title);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens().muted);
    const QString remarks = m_data.remarks.join(QLatin1Char('\n'));
    const double remarkHeight = painter.fontMetrics().lineSpacing() * static_cast<double>(m_data.remarks.size());
    painter.drawText(QRectF(inner.left(), inner.bottom() - remarkHeight, inner.width(), remarkHeight),
                     Qt::AlignLeft | Qt::AlignBottom, remarks);
    inner.adjust(0, titleHeight, 0, -remarkHeight);
    painter.save();
    scene()->render(&painter, inner, m_drawn.chart ? m_drawn.chart->sceneBoundingRect() : QRectF(),
                    Qt::KeepAspectRatio);
    painter.restore();
}

} // namespace coop::ui
