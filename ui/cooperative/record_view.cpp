// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/record_view.h"

#include "core/exchange/layout.h"
#include "ui/cooperative/record_text.h"
#include "ui/forms/fact_panel.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/importing/import_files.h"
#include "ui/models/table_view.h"
#include "ui/text/issue_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

std::vector<TableColumn<RecordRow>> columnsOf(const RecordSource& source)
{
    std::vector<TableColumn<RecordRow>> columns;
    for (const char* field : source.columns) {
        const bool isFigure = std::string_view(field) == "amount" || std::string_view(field) == "votes";
        const exchange::ColumnSpec* column = exchange::specOf(source.kind, field);
        columns.push_back({.title = column != nullptr ? fieldTitle(*column) : fieldName(field),
                           .alignment = isFigure ? Qt::AlignRight : Qt::AlignLeft,
                           .text = [field, kind = source.kind](const RecordRow& row) {
                               return recordCell(kind, field, row.fields.text(field));
                           }});
    }
    return columns;
}

} // namespace

RecordView::RecordView(RecordSource source, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_model(new TableModel<RecordRow>(columnsOf(m_source), this)),
      m_table(new TableView(m_source.objectName + QStringLiteral("Table"), m_source.title)), m_card(new Card(m_source.title)),
      m_entry(new EntryPanel(m_source.objectName)),
      m_new(makeButton(tr("New entry"), ButtonRole::Link, m_source.objectName + QStringLiteral(".new"))),
      m_remove(makeButton(tr("Remove"), ButtonRole::Link, m_source.objectName + QStringLiteral(".remove"))),
      m_draft(book::newDraftId())
{
    setObjectName(m_source.objectName + QStringLiteral("View"));
    m_table->setModel(m_model);
    m_card->body()->addWidget(m_table);
    m_entry->setMinimumWidth(0);
    m_entry->setMaximumWidth(QWIDGETSIZE_MAX);
    m_entry->addButton(m_new);
    m_entry->addButton(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_entry);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_filling)
            show(row);
    });
    connect(m_entry, &EntryPanel::saveWanted, this, &RecordView::save);
    connect(m_new, &QPushButton::clicked, this, &RecordView::startNew);
    connect(m_remove, &QPushButton::clicked, this, &RecordView::remove);
}

void RecordView::finish(const QString& refusal)
{
    m_refusal = refusal;
    form().setCheck([this](const Fields& fields) { return m_source.check(fields, m_shown); });
    form().setFields(m_source.blank);
    showState();
}

void RecordView::refresh()
{
    std::vector<RecordRow> rows = m_source.rows();
    m_card->setTitle(tr("%1: %2", "a heading and a count").arg(m_source.title, countText(rows.size())));
    const bool isGone = m_shown && std::ranges::find(rows, *m_shown, &RecordRow::id) == rows.end();
    m_filling = true;
    m_model->setRows(std::move(rows));
    m_filling = false;
    if (isGone) {
        m_shown.reset();
        form().setFields(m_source.blank);
        showState();
    }
    if (!m_fitted && m_model->rowCount() > 0) {
        constexpr int kWidest = 190;
        fitTightly(*m_table, static_cast<int>(m_source.columns.size()) - 1, kWidest);
        m_fitted = true;
    }
}

void RecordView::startNew()
{
    m_shown.reset();
    m_draft = book::newDraftId();
    m_table->clearSelection();
    form().setFields(m_source.blank);
    showState();
    form().focusOn(m_source.first);
}

void RecordView::show(int row)
{
    const RecordRow* chosen = m_model->rowAt(row);
    // What somebody is typing stays.
    if (chosen == nullptr || form().isChanged())
        return;
    m_shown = chosen->id;
    Fields fields = chosen->fields;
    blankZero(fields, "amount");
    form().setFields(fields);
    showState();
}

void RecordView::showState()
{
    m_entry->setHeading(m_shown ? m_source.shownTitle : m_source.addText);
    m_entry->setSentence(m_refusal);
    m_entry->saveButton()->setText(m_shown ? tr("Save change") : tr("Save"));
    m_entry->saveButton()->setEnabled(m_refusal.isEmpty());
    m_new->setVisible(m_shown.has_value());
    m_remove->setVisible(m_shown.has_value() && m_source.remove && m_refusal.isEmpty());
    form().setReadOnly(!m_refusal.isEmpty());
}

void RecordView::save()
{
    if (!m_refusal.isEmpty() || !form().isSound())
        return;
    const Written written = m_source.save(form().fields(), m_shown, m_draft);
    if (!written.isWritten) {
        form().showIssues(written.issues);
        return;
    }
    const QString done = m_shown ? tr("%1: changed").arg(m_source.shownTitle) : tr("%1: recorded").arg(m_source.shownTitle);
    startNew();
    Q_EMIT notice(QStringList{done, warningsText(written.issues)}.join(QLatin1Char(' ')).trimmed());
}

void RecordView::remove()
{
    if (!m_shown || !m_source.remove(*m_shown))
        return;
    startNew();
    Q_EMIT notice(tr("%1: removed; Ctrl+Z brings it back").arg(m_source.shownTitle));
}

ExportSource RecordView::exportSource() const
{
    return {.kind = m_source.kind,
            .name = m_source.title,
            .count = m_model->rows().size(),
            .rows = [this](std::size_t first, std::size_t count) {
                std::vector<Fields> rows;
                for (const RecordRow& row : std::span(m_model->rows()).subspan(first, count))
                    rows.push_back(row.fields);
                return rows;
            }};
}

} // namespace coop::ui
