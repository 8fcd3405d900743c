// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "ui/charts/part_marks.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QtMath>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr double kHole = 0.58;
constexpr double kPieSize = 0.96;
constexpr int kLongestLabel = 170; ///< of a category, in pixels at 100 % text size

QColor colorOf(std::size_t series)
{
    return chartPalette()[static_cast<qsizetype>(series) % chartPalette().size()];
}

std::unique_ptr<QChart> emptyChart()
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(2, 10, 20, 2)); // half a label stands beyond the plot at its top and right
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    QLegend* legend = chart->legend();
    legend->setFont(fontFor(TextRole::Small));
    legend->setLabelColor(tokens().text);
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setBackgroundVisible(false);
    legend->setShowToolTips(true);
    return chart;
}

void dress(QAbstractAxis* axis, bool hasGrid, const QString& title)
{
    axis->setLabelsFont(fontFor(TextRole::Small));
    axis->setLabelsColor(tokens().muted);
    axis->setGridLineVisible(hasGrid);
    axis->setGridLineColor(tokens().line);
    axis->setLinePenColor(tokens().border);
    axis->setLineVisible(!hasGrid);
    axis->setTruncateLabels(false);
    if (!title.isEmpty()) {
        axis->setTitleText(title);
        axis->setTitleFont(fontFor(TextRole::Small));
        axis->setTitleBrush(tokens().muted);
    }
}

/// An axis of values with a label at each round step; below nought where something is negative.
QCategoryAxis* valueAxis(const ChartData& data)
{
    auto* axis = new QCategoryAxis;
    const std::int64_t most = std::max<std::int64_t>(data.largestStack(), data.lowestStack() < 0 ? 0 : 1);
    const std::int64_t least = data.lowestStack();
    const std::int64_t step = axisStep(std::max(most, -least));
    const std::int64_t top = (most + step - 1) / step * step;
    const std::int64_t bottom = -((-least + step - 1) / step * step);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(static_cast<double>(bottom));
    for (std::int64_t value = bottom; value <= top; value += step)
        axis->append(axisText(data, value), static_cast<double>(value));
    axis->setRange(static_cast<double>(bottom), static_cast<double>(top));
    dress(axis, true, data.upTitle);
    return axis;
}

void listen(QAbstractBarSeries* bars, const std::vector<std::size_t>& seriesOfSet, const ChartMouse& mouse)
{
    const auto pointAt = [bars, seriesOfSet](int index, QBarSet* set) {
        const auto position = static_cast<std::size_t>(bars->barSets().indexOf(set));
        return ChartPoint{seriesOfSet[position], static_cast<std::size_t>(index)};
    };
    QObject::connect(bars, &QAbstractBarSeries::hovered, bars,
                     [pointAt, hovered = mouse.hovered](bool isOver, int index, QBarSet* set) {
                         hovered(isOver ? std::optional(pointAt(index, set)) : std::nullopt);
                     });
    QObject::connect(bars, &QAbstractBarSeries::clicked, bars,
                     [pointAt, clicked = mouse.clicked](int index, QBarSet* set) { clicked(pointAt(index, set)); });
}

/// What tells a series apart in grey: a number, or a letter where the values are counts themselves. Of a single series: nothing.
QString markOf(const ChartData& data, std::size_t series)
{
    if (data.series.size() < 2)
        return {};
    return data.isMoney ? QString::number(series + 1) : QString(QLatin1Char(static_cast<char>('A' + static_cast<int>(series % 26))));
}

QString legendName(const ChartData& data, std::size_t series)
{
    const QString mark = data.kind == ChartKind::Histogram ? QString() : markOf(data, series);
    return mark.isEmpty() ? data.series[series].name : mark + QLatin1Char(' ') + data.series[series].name;
}

/// Series without any value are left out of the drawing, but each keeps its colour and its number.
std::vector<std::size_t> fillBars(QAbstractBarSeries* bars, const ChartData& data)
{
    std::vector<std::size_t> seriesOfSet;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const ChartSeries& series = data.series[i];
        if (std::ranges::all_of(series.values, [](std::int64_t value) { return value == 0; }))
            continue;
        auto* set = new QBarSet(legendName(data, i));
        for (const std::int64_t value : series.values)
            set->append(static_cast<double>(value));
        set->setColor(colorOf(i));
        set->setPen(QPen(tokens().card, 1));
        bars->append(set);
        seriesOfSet.push_back(i);
    }
    return seriesOfSet;
}

QBarCategoryAxis* categoryAxis(const ChartData& data)
{
    auto* axis = new QBarCategoryAxis;
    // An axis drops categories of the same name; a single bar without a name still needs its place.
    const QFontMetrics metrics(fontFor(TextRole::Small));
    const int room = kLongestLabel * std::max(100, textPercent()) / 100;
    QStringList names;
    for (const QString& category : data.categories) {
        QString name = category.isEmpty() ? QStringLiteral(" ") : metrics.elidedText(category, Qt::ElideRight, room);
        while (names.contains(name))
            name += QChar(0x200B); // a blank without width
        names << name;
    }
    axis->append(names);
    dress(axis, false, data.acrossTitle);
    return axis;
}

/// The stretch of a value on the axis: positive ones stand on one another, negative ones hang below nought.
std::pair<double, double> stretchOf(const ChartData& data, ChartPoint point)
{
    const std::int64_t value = data.series[point.series].values[point.category];
    std::int64_t start = 0;
    for (std::size_t i = 0; i < point.series; ++i) {
        if (const std::int64_t before = data.series[i].values[point.category]; (before < 0) == (value < 0))
            start += before;
    }
    return {static_cast<double>(start), static_cast<double>(start + value)};
}

void markBars(QChart* chart, QAbstractBarSeries* bars, const ChartData& data, bool isHorizontal)
{
    if (data.kind == ChartKind::Histogram || data.series.size() < 2)
        return;
    std::vector<PartMark> marks;
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        for (std::size_t category = 0; category < data.series[series].values.size(); ++category) {
            if (data.series[series].values[category] == 0)
                continue;
            const auto [from, to] = stretchOf(data, {series, category});
            const auto at = static_cast<double>(category);
            const double half = bars->barWidth() / 2;
            const QPointF first = isHorizontal ? QPointF(from, at - half) : QPointF(at - half, from);
            const QPointF last = isHorizontal ? QPointF(to, at + half) : QPointF(at + half, to);
            marks.push_back({markOf(data, series), colorOf(series), [chart, bars, first, last] {
                                 return QRectF(chart->mapToPosition(first, bars), chart->mapToPosition(last, bars)).normalized();
                             }});
        }
    }
    markParts(chart, std::move(marks));
}

DrawnChart drawBars(const ChartData& data, const ChartMouse& mouse)
{
    const bool isHorizontal = data.kind == ChartKind::HorizontalStackedBars;
    const bool isHistogram = data.kind == ChartKind::Histogram;
    auto chart = emptyChart();
    QAbstractBarSeries* bars = nullptr;
    if (isHorizontal)
        bars = new QHorizontalStackedBarSeries;
    else if (isHistogram)
        bars = new QBarSeries;
    else
        bars = new QStackedBarSeries;
    bars->setBarWidth(isHistogram ? 0.94 : data.categories.size() == 1 && !isHorizontal ? 0.22 : 0.56);
    listen(bars, fillBars(bars, data), mouse);
    chart->addSeries(bars);

    QBarCategoryAxis* categories = categoryAxis(data);
    QCategoryAxis* values = valueAxis(data);
    chart->addAxis(categories, isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    chart->legend()->setVisible(!isHistogram);
    chart->legend()->setAlignment(isHorizontal || data.isNarrow ? Qt::AlignBottom : Qt::AlignRight);
    markBars(chart.get(), bars, data, isHorizontal);

    QChart* plot = chart.get();
    auto positionOf = [plot, bars, data, isHorizontal](ChartPoint point) {
        const auto [from, to] = stretchOf(data, point);
        const double middle = (from + to) / 2;
        const auto category = static_cast<double>(point.category);
        return plot->mapToPosition(isHorizontal ? QPointF(middle, category) : QPointF(category, middle), bars);
    };
    return {std::move(chart), positionOf};
}

/// The total in the hole of the ring, with what it is a total of.
void writeCentre(QChart* chart, const ChartData& data, std::int64_t total)
{
    auto* caption = new QGraphicsSimpleTextItem(data.centre, chart);
    caption->setFont(fontFor(TextRole::Small));
    caption->setBrush(tokens().muted);
    auto* figure = new QGraphicsSimpleTextItem(axisText(data, total), chart);
    figure->setFont(fontFor(TextRole::Heading));
    figure->setBrush(tokens().text);
    const auto place = [caption, figure](const QRectF& plot) {
        const QPointF middle = plot.center();
        caption->setPos(middle.x() - caption->boundingRect().width() / 2,
                        middle.y() - caption->boundingRect().height());
        figure->setPos(middle.x() - figure->boundingRect().width() / 2, middle.y());
    };
    QObject::connect(chart, &QChart::plotAreaChanged, chart, place);
    place(chart->plotArea());
}

QPointF middleOfSlice(const QChart* chart, const QPieSlice* slice)
{
    const QRectF area = chart->plotArea();
    const double radius = std::min(area.width(), area.height()) / 2 * kPieSize * (1 + kHole) / 2;
    const double angle = qDegreesToRadians(slice->startAngle() + slice->angleSpan() / 2);
    return area.center() + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

void markSlices(QChart* chart, const QPieSeries* pie)
{
    std::vector<PartMark> marks;
    const QList<QPieSlice*> slices = pie->slices();
    for (qsizetype i = 0; i < slices.size(); ++i) {
        QPieSlice* slice = slices[i];
        marks.push_back({QString::number(i + 1), slice->color(), [chart, slice] {
                             const QRectF area = chart->plotArea();
                             const double radius = std::min(area.width(), area.height()) / 2 * kPieSize;
                             const double depth = radius * (1 - kHole);
                             const double along = radius * (1 + kHole) / 2 * qDegreesToRadians(slice->angleSpan());
                             const QSizeF size(std::min(along, depth), std::min(along, depth));
                             return QRectF(middleOfSlice(chart, slice) - QPointF(size.width(), size.height()) / 2, size);
                         }});
    }
    markParts(chart, std::move(marks));
}

DrawnChart drawDonut(const ChartData& data, const ChartMouse& mouse)
{
    auto chart = emptyChart();
    auto* pie = new QPieSeries;
    pie->setHoleSize(kHole);
    pie->setPieSize(kPieSize);
    const std::vector<std::int64_t>& values = data.series.front().values;
    std::int64_t total = 0;
    for (const std::int64_t value : values)
        total += value;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::int64_t percent = divide(Wide{values[i]} * 100, std::max<std::int64_t>(total, 1),
                                            Rounding::HalfUp).inFen();
        const QString name = markedName(i + 1, data.categories[static_cast<qsizetype>(i)]);
        auto* slice = pie->append(QStringLiteral("%1 %2%").arg(name).arg(percent),
                                  static_cast<double>(values[i]));
        slice->setColor(colorOf(i));
        slice->setBorderColor(tokens().card);
        QObject::connect(slice, &QPieSlice::hovered, pie, [i, hovered = mouse.hovered](bool isOver) {
            hovered(isOver ? std::optional(ChartPoint{0, i}) : std::nullopt);
        });
        QObject::connect(slice, &QPieSlice::clicked, pie, [i, clicked = mouse.clicked] { clicked(ChartPoint{0, i}); });
    }
    chart->addSeries(pie);
    chart->legend()->setAlignment(Qt::AlignBottom);
    writeCentre(chart.get(), data, total);
    markSlices(chart.get(), pie);

    QChart* plot = chart.get();
    auto positionOf = [plot, pie](ChartPoint point) {
        return middleOfSlice(plot, pie->slices()[static_cast<qsizetype>(point.category)]);
    };
    return {std::move(chart), positionOf};
}

QCategoryAxis* shareAxis(const QString& title)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(0);
    axis->append(QStringLiteral("0"), 0);
    axis->append(QStringLiteral("50%"), 500);
    axis->append(QStringLiteral("100%"), 1000);
    axis->setRange(0, 1000);
    dress(axis, true, title);
    return axis;
}

/// The value of a line nearest to where the mouse is.
ChartPoint pointNear(const ChartData& data, std::size_t series, double across)
{
    const auto next = std::ranges::lower_bound(data.positions, static_cast<std::int64_t>(across));
    return {series, static_cast<std::size_t>(std::min(next - data.positions.begin(), std::ssize(data.positions) - 1))};
}

DrawnChart drawLines(const ChartData& data, const ChartMouse& mouse)
{
    auto chart = emptyChart();
    QCategoryAxis* across = shareAxis(data.acrossTitle);
    QCategoryAxis* up = shareAxis(data.upTitle);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    QXYSeries* first = nullptr;
    // The last line is drawn first: what it is compared with lies below.
    for (std::size_t i = data.series.size(); i-- > 0;) {
        auto* line = new QLineSeries;
        line->setName(data.series[i].name);
        for (std::size_t j = 0; j < data.positions.size(); ++j)
            line->append(static_cast<double>(data.positions[j]), static_cast<double>(data.series[i].values[j]));
        const bool isMeasure = i > 0 && i + 1 == data.series.size();
        line->setPen(isMeasure ? QPen(tokens().muted, 1, Qt::DashLine)
                               : QPen(colorOf(i), i == 0 ? 2.4 : 1.8, i == 0 ? Qt::SolidLine : Qt::DashDotLine));
        chart->addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
        QObject::connect(line, &QXYSeries::hovered, line, [i, data, hovered = mouse.hovered](const QPointF& at, bool isOver) {
            hovered(isOver ? std::optional(pointNear(data, i, at.x())) : std::nullopt);
        });
        QObject::connect(line, &QXYSeries::clicked, line,
                         [i, data, clicked = mouse.clicked](const QPointF& at) { clicked(pointNear(data, i, at.x())); });
        first = line;
    }
    chart->legend()->setVisible(data.series.size() > 2);
    QChart* plot = chart.get();
    auto positionOf = [plot, first, data](ChartPoint point) {
        return plot->mapToPosition(QPointF(static_cast<double>(data.positions[point.category]),
                                           static_cast<double>(data.series[point.series].values[point.category])),
                                   first);
    };
    return {std::move(chart), positionOf};
}

} // namespace

DrawnChart drawChart(const ChartData& data, const ChartMouse& mouse)
{
    switch (data.kind) {
    case ChartKind::Donut:
        return drawDonut(data, mouse);
    case ChartKind::Lines:
        return drawLines(data, mouse);
    case ChartKind::StackedBars:
    case ChartKind::HorizontalStackedBars:
    case ChartKind::Histogram:
        break;
    }
    return drawBars(data, mouse);
}

} // namespace coop::ui
