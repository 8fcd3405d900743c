// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fact_pane.h"

#include "ui/forms/table_fit.h"
#include "ui/models/table_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

namespace coop::ui {

FactPane::FactPane(const QString& objectName, const QString& title, Source source, FactPanel* panel,
                   QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_panel(panel), m_card(new Card(title)),
      m_table(new TableView(objectName, title))
{
    m_table->setModel(m_source.model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto markOf = [this](int line) {
        const auto fact = m_source.factAt(line);
        return fact && fact->reversedBy ? RowMark::Struck
               : fact && fact->reverses ? RowMark::Muted
                                        : RowMark::Plain;
    };
    const auto chipOf = [this](int line) -> ChipDelegate::Chip {
        const auto fact = m_source.factAt(line);
        if (fact && fact->reversedBy)
            return {tr("reversed"), Tone::Bad};
        if (fact && fact->reverses)
            return {tr("reversal"), Tone::Warning};
        return {};
    };
    m_table->setItemDelegate(new RowDelegate(markOf, m_table));
    m_table->setItemDelegateForColumn(m_source.markedColumn,
                                      new ChipDelegate(markOf, chipOf, m_table));
    m_card->body()->addWidget(m_table);
    m_card->corner()->setSpacing(10);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_panel);

    connect(m_table, &TableView::currentRowChanged, this, &FactPane::showLine);
    connect(m_panel, &FactPanel::newStarted, this, &FactPane::startNew);
}

void FactPane::setFirstOrder(int column, Qt::SortOrder order)
{
    m_firstOrder = {column, order};
}

void FactPane::refresh()
{
    m_selecting = true;
    // Sorting by a heading reads the rows by itself.
    if (const auto order = std::exchange(m_firstOrder, std::nullopt))
        m_table->sortByColumn(order->first, order->second);
    else
        m_source.reload();
    if (!m_fitted && m_source.model->rowCount() > 0) {
        constexpr int kWidest = 190;
        fitTightly(*m_table, m_source.stretchedColumn, kWidest);
        m_fitted = true;
    }
    if (m_fact) {
        const int line = m_source.lineOf(*m_fact);
        if (line >= 0) {
            m_table->setCurrentIndex(m_source.model->index(line, 0));
            if (const auto fact = m_source.factAt(line))
                m_panel->show(*fact);
        }
    }
    m_selecting = false;
    Q_EMIT refreshed();
}

void FactPane::showLine(int line)
{
    if (m_selecting || line < 0)
        return;
    if (const auto fact = m_source.factAt(line)) {
        m_fact = fact->id;
        m_panel->show(*fact);
    }
}

void FactPane::startNew()
{
    m_fact.reset();
    m_selecting = true;
    m_table->selectionModel()->clear();
    m_selecting = false;
    m_panel->startNew();
    m_panel->begin();
}

} // namespace coop::ui
