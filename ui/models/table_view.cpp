// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_view.h"

#include "ui/models/table_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace coop::ui {

TableView::TableView(const QString& name, const QString& accessible, QWidget* parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Tokens::kRowHeight * textPercent() / 100);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(44);
    // A click sorts; until then rows stay in the order in which the model gives them.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { Q_EMIT currentRowChanged(current.row()); });
}

void TableView::fitColumns(int stretched)
{
    if (auto* loader = dynamic_cast<BlockLoader*>(model()))
        loader->loadRows(0, 60);
    horizontalHeader()->setResizeContentsPrecision(60);
    resizeColumnsToContents();
    const int columns = model()->columnCount();
    for (int i = 0; i < columns; ++i)
        setColumnWidth(i, std::min(columnWidth(i) + 18, 320));
    horizontalHeader()->setStretchLastSection(false);
    for (int i = 0; i < columns; ++i) {
        horizontalHeader()->setSectionResizeMode(i, i == stretched ? QHeaderView::Stretch
                                                                   : QHeaderView::Interactive);
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    if (auto* loader = dynamic_cast<BlockLoader*>(model())) {
        const int first = rowAt(0);
        const int last = rowAt(viewport()->height() - 1);
        if (first >= 0)
            loader->loadRows(first, last < 0 ? model()->rowCount() - 1 : last);
    }
    QTableView::paintEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::copySelection() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows) {
        if (auto* loader = dynamic_cast<BlockLoader*>(model()))
            loader->loadRows(row.row(), row.row());
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace coop::ui
