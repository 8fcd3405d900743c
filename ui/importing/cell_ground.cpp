// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/cell_ground.h"

#include <QPainter>

namespace coop::ui {

void CellGround::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (ground.isValid())
        painter->fillRect(option.rect.adjusted(1, 1, -1, -2), ground.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace coop::ui
