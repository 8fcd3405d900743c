// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace coop::ui {

namespace {

constexpr QSize kSmallest(640, 400);

QSize pictureSize(const ChartView& chart)
{
    return chart.size().expandedTo(kSmallest);
}

void save(const QString& file, const QByteArray& content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        throw PictureError(target.errorString().toStdString());
}

} // namespace

QImage chartImage(ChartView& chart)
{
    constexpr int kScale = 2;
    const QSize size = pictureSize(chart);
    QImage image(size * kScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kScale);
    QPainter painter(&image);
    chart.paintWhole(painter, QRectF(QPointF(), size));
    return image;
}

void saveChartPng(ChartView& chart, const QString& file)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!chartImage(chart).save(&buffer, "PNG"))
        throw PictureError("PNG");
    save(file, content);
}

void saveChartSvg(ChartView& chart, const QString& file)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(chart));
    generator.setViewBox(QRect(QPoint(), pictureSize(chart)));
    generator.setTitle(chart.chartData().title);
    generator.setDescription(chart.chartData().remarks.join(QStringLiteral("; ")));
    QPainter painter(&generator);
    chart.paintWhole(painter, QRectF(QPointF(), pictureSize(chart)));
    painter.end();
    save(file, content);
}

void copyChart(ChartView& chart)
{
    QApplication::clipboard()->setImage(chartImage(chart));
}

} // namespace coop::ui
