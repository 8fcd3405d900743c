// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/table_fit.h"

#include "ui/models/table_view.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace coop::ui {

void fitTightly(TableView& table, int stretched, int widest, int uncut)
{
    constexpr int kSpare = 12;
    constexpr int kNone = -1;
    table.fitColumns(kNone);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const int width = table.columnWidth(column) - kSpare;
        table.setColumnWidth(column, column == uncut ? width : std::min(width, widest * textPercent() / 100));
    }
    if (stretched == kNone)
        table.horizontalHeader()->setStretchLastSection(true);
    else
        table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace coop::ui
