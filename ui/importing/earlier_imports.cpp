// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/earlier_imports.h"

#include "ui/forms/words.h"
#include "ui/importing/import_files.h"
#include "ui/importing/take_back_form.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_view.h"
#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

QString stateText(const book::ImportBatch& batch)
{
    constexpr std::size_t kDay = 10;
    if (batch.takenBackAt)
        return Words::tr("taken back on %1: %2").arg(toText(std::string_view(*batch.takenBackAt).substr(0, kDay)), toText(batch.reason));
    return canBeTakenBack(batch) ? Words::tr("in the book") : Words::tr("in the book, stays there");
}

} // namespace

std::vector<TableColumn<book::ImportBatch>> EarlierImports::columns()
{
    using Batch = book::ImportBatch;
    constexpr std::size_t kMinute = 16;
    return {
        {.title = tr("Imported"), .text = [](const Batch& batch) { return toText(std::string_view(batch.at).substr(0, kMinute)); }},
        {.title = tr("What"), .text = [](const Batch& batch) { return kindText(batch.kind); }},
        {.title = tr("File"), .text = [](const Batch& batch) { return toText(batch.file); }},
        {.title = tr("Rows"),
         .alignment = Qt::AlignRight,
         .text = [](const Batch& batch) { return countText(static_cast<std::size_t>(batch.rows)); }},
        {.title = tr("State"), .text = stateText},
    };
}

EarlierImports::EarlierImports(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new TableModel<book::ImportBatch>(columns(), this)),
      m_table(new TableView(QStringLiteral("import.batches"), tr("Earlier imports"))),
      m_takeBack(new TakeBackForm(session, interaction, QStringLiteral("import.takeBack")))
{
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(
        [this](int row) { return m_model->rowAt(row)->takenBackAt ? RowMark::Muted : RowMark::Plain; }, m_table));
    auto* card = new Card(tr("Earlier imports"));
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_takeBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_table, &TableView::currentRowChanged, this, &EarlierImports::showChosen);
    connect(m_takeBack, &TakeBackForm::takenBack, this, [this](const QString& notice) {
        refresh();
        Q_EMIT takenBack(notice);
    });
}

void EarlierImports::refresh()
{
    m_model->setRows(m_session.book().imports().batches());
    constexpr int kState = 4;
    m_table->fitColumns(kState);
    showChosen(-1);
    setVisible(m_model->rowCount() > 0);
}

void EarlierImports::showChosen(int row)
{
    const book::ImportBatch* batch = m_model->rowAt(row);
    m_takeBack->setBatch(batch == nullptr ? std::nullopt : std::optional(*batch));
}

} // namespace coop::ui
