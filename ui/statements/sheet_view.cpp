// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/sheet_view.h"

#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace coop::ui {

SheetView::SheetView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_model(new SheetModel(this)), m_table(new TableView(objectName, accessibleName)),
      m_notes(makeRemark({}))
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    constexpr int kSheetRow = 27; // forms of 42 rows are read as a whole
    m_table->verticalHeader()->setDefaultSectionSize(kSheetRow * textPercent() / 100);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { open(index.row(), index.column()); });
    connect(m_table, &TableView::opened, this, [this](int row) { open(row, m_table->currentIndex().column()); });
}

void SheetView::show(Sheet sheet)
{
    QStringList notes;
    for (const std::string& note : sheet.table.notes)
        notes << toText(std::string_view(note));
    m_model->show(std::move(sheet));
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
    // A code in front of the name keeps its width; the name takes what is left.
    const auto& columns = m_model->sheet().table.columns;
    const bool isCodeFirst = columns.size() > 2 && columns[1].kind == reports::ColumnKind::Text && columns[1].widthMm > columns[0].widthMm;
    m_table->fitColumns(isCodeFirst ? 1 : 0);
    // Two lists side by side share what is left.
    for (std::size_t column = 1; column < columns.size(); ++column) {
        if (columns[column].kind == reports::ColumnKind::Text && columns[column].widthMm == columns[0].widthMm)
            m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    }
}

void SheetView::open(int row, int column)
{
    const Source* source = m_model->sheet().sourceAt(row, column);
    if (source == nullptr)
        return;
    const Source wanted = *source; // what opens may show another sheet here
    Q_EMIT opened(wanted);
}

} // namespace coop::ui
