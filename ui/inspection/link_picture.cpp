// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/link_picture.h"

#include "ui/inspection/link_map.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace coop::ui {

namespace {

constexpr QSize kSmallest(640, 400);
constexpr int kLargestSide = 6000; ///< an image larger than this takes more memory than it is worth

QSize sizeOf(const LinkMap& map, qreal scale)
{
    const QSize size = (map.scene()->sceneRect().size() * scale).toSize().expandedTo(kSmallest);
    return size.width() > kLargestSide || size.height() > kLargestSide ? size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio) : size;
}

QByteArray png(LinkMap& map)
{
    constexpr qreal kScale = 2;
    QImage image(sizeOf(map, kScale), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    map.paintWhole(painter, image.rect());
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        throw PictureError("PNG");
    return content;
}

QByteArray svg(LinkMap& map, const QString& title)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    const QSize size = sizeOf(map, 1);
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    map.paintWhole(painter, QRectF(QPointF(), size));
    painter.end();
    return content;
}

} // namespace

void saveLinkMap(LinkMap& map, const QString& title, const QString& file, PictureKind kind)
{
    const QByteArray content = kind == PictureKind::Svg ? svg(map, title) : png(map);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        throw PictureError(target.errorString().toStdString());
}

} // namespace coop::ui
