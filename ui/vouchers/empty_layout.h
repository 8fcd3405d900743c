// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace coop::ui {

/// Takes everything out of a layout, so that it is filled anew.
inline void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // Gone later, since it may be the one that was just clicked.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        if (item->layout() != nullptr)
            emptyLayout(*item->layout());
        delete item;
    }
}

} // namespace coop::ui
