// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_step.h"

#include "ui/importing/earlier_imports.h"
#include "ui/importing/import_files.h"
#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace coop::ui {

FileStep::FileStep(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_columns(makeRemark({})), m_earlier(new EarlierImports(session, interaction))
{
    auto* card = new Card;
    auto* text = makeLabel(tr("Drop a table here, or choose a file: CSV, Excel (.xlsx) or OpenDocument (.ods)."), TextRole::Heading);
    text->setWordWrap(true);
    auto* empty =
        makeButton(tr("Save an empty table to fill in…"), ButtonRole::Secondary, QStringLiteral("import.template"));
    connect(empty, &QPushButton::clicked, this, &FileStep::emptyTableWanted);
    card->body()->addStretch(1);
    card->body()->addWidget(text);
    card->body()->addWidget(m_columns);
    card->body()->addSpacing(Tokens::kSmallGap);
    card->body()->addWidget(empty, 0, Qt::AlignLeft);
    card->body()->addStretch(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(card, 3);
    layout->addWidget(m_earlier, 4);
    connect(m_earlier, &EarlierImports::takenBack, this, &FileStep::takenBack);
    refresh();
}

void FileStep::describe(exchange::ImportKind kind)
{
    QStringList required;
    QStringList others;
    for (const exchange::ColumnSpec& column : exchange::columnsOf(kind))
        (column.isRequired ? required : others) << fieldTitle(column);
    m_columns->setText(tr("The headings may stand in any row and be worded in any way; what each column is can be said in the next "
                          "step.\nNeeded: %1.\nAlso known: %2.")
                           .arg(required.join(tr(", ")), others.isEmpty() ? tr("none") : others.join(tr(", "))));
}

void FileStep::refresh()
{
    m_earlier->refresh();
}

} // namespace coop::ui
