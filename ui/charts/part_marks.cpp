// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/part_marks.h"

#include "ui/theme/chart_colours.h"

#include <QGraphicsSimpleTextItem>

namespace coop::ui {

namespace {

struct PlacedMark {
    QGraphicsSimpleTextItem* item;
    std::function<QRectF()> room;
};

} // namespace

void markParts(QChart* chart, std::vector<PartMark> marks)
{
    constexpr qreal kAboveBars = 100; // the items of the series lie below
    std::vector<PlacedMark> placed;
    for (PartMark& mark : marks) {
        auto* item = new QGraphicsSimpleTextItem(mark.text, chart);
        item->setFont(fontFor(TextRole::Small));
        item->setBrush(inkOn(mark.ground));
        item->setZValue(kAboveBars);
        item->setAcceptedMouseButtons(Qt::NoButton);
        placed.push_back({item, std::move(mark.room)});
    }
    const auto place = [placed] {
        for (const PlacedMark& mark : placed) {
            const QRectF room = mark.room();
            const QRectF figure = mark.item->boundingRect();
            const bool fits = room.width() >= figure.width() + 2 && room.height() >= figure.height() - 2;
            mark.item->setVisible(fits);
            if (fits) // before it is laid out, a part has no place at all
                mark.item->setPos(room.center() - figure.center());
        }
    };
    QObject::connect(chart, &QChart::plotAreaChanged, chart, place);
    place();
}

QString markedName(std::size_t number, const QString& name)
{
    return QString::number(number) + QLatin1Char(' ') + name;
}

} // namespace coop::ui
