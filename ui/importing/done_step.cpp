// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/done_step.h"

#include "ui/forms/words.h"
#include "ui/importing/import_files.h"
#include "ui/importing/take_back_form.h"
#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace coop::ui {

DoneStep::DoneStep(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_what(makeLabel({}, TextRole::Title)), m_where(makeRemark({})),
      m_show(makeButton(tr("Show them"), ButtonRole::Secondary, QStringLiteral("import.show"))),
      m_takeBack(new TakeBackForm(session, interaction, QStringLiteral("import.undo")))
{
    m_what->setObjectName(QStringLiteral("import.done"));
    m_where->setObjectName(QStringLiteral("import.doneRemark"));
    auto* another = makeButton(tr("Import another file"), ButtonRole::Secondary, QStringLiteral("import.another"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_show);
    buttons->addWidget(another);
    buttons->addStretch();
    auto* card = new Card;
    card->body()->addStretch(1);
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_where);
    card->body()->addSpacing(Tokens::kSmallGap);
    card->body()->addLayout(buttons);
    card->body()->addSpacing(Tokens::kGap);
    card->body()->addWidget(m_takeBack);
    card->body()->addStretch(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_show, &QPushButton::clicked, this, &DoneStep::showWanted);
    connect(another, &QPushButton::clicked, this, &DoneStep::anotherWanted);
    connect(m_takeBack, &TakeBackForm::takenBack, this, [this](const QString& notice) {
        m_what->setText(notice);
        m_where->setText(tr("The book is as it was before, and its log tells of both."));
        m_show->hide();
        Q_EMIT takenBack(notice);
    });
}

void DoneStep::show(const book::ImportBatch& batch)
{
    m_what->setText(batch.rows == 1 ? tr("1 row is in the book")
                                    : tr("%1 rows are in the book").arg(countText(static_cast<std::size_t>(batch.rows))));
    m_where->setText(tr("%1, from the file %2.").arg(kindText(batch.kind), toText(batch.file)));
    m_show->show();
    m_takeBack->setBatch(batch);
    m_takeBack->setVisible(canBeTakenBack(batch));
}

} // namespace coop::ui
