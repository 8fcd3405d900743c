// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/take_back_form.h"

#include "ui/forms/reason_form.h"
#include "ui/forms/words.h"
#include "ui/importing/preview_model.h"
#include "ui/shell/book_write.h"
#include "ui/theme/widgets.h"

#include <QListView>
#include <QVBoxLayout>

namespace coop::ui {

bool canBeTakenBack(const book::ImportBatch& batch)
{
    // What cannot be taken back is not traced: meetings and their attendance, the profile, annual reports, counterparties.
    const bool staysForGood = batch.kind == exchange::ImportKind::Meetings || batch.kind == exchange::ImportKind::Profile;
    return batch.isTraced && !batch.takenBackAt && !staysForGood;
}

TakeBackForm::TakeBackForm(BookSession& session, Interaction& interaction, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_form(new ReasonForm(objectName,
                            {.link = tr("Take the whole import back out…"),
                             .sentence = tr("Members and drafts go; whatever was entered or posted gets a row that takes it back. "
                                            "All of it or nothing."),
                             .action = tr("Take back out")},
                            ReasonForm::Asks::Reason)),
      m_obstacles(new IssueListModel(this)), m_list(new QListView)
{
    m_list->setObjectName(objectName + QStringLiteral(".obstacles"));
    m_list->setAccessibleName(tr("What stands in the way"));
    m_list->setModel(m_obstacles);
    m_list->setMaximumHeight(Tokens::kRowHeight * 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(m_form);
    layout->addWidget(m_list);
    connect(m_form, &ReasonForm::confirmed, this, [this](Date, const QString& reason) { takeBack(reason); });
    setBatch({});
}

void TakeBackForm::setBatch(std::optional<book::ImportBatch> batch)
{
    m_batch = std::move(batch);
    m_draft = book::newDraftId();
    m_form->setOpen(false);
    m_form->setUsable(m_batch && canBeTakenBack(*m_batch) && !m_session.isReadOnly());
    showObstacles({});
}

void TakeBackForm::showObstacles(const Issues& issues)
{
    m_obstacles->show(issues);
    m_list->setVisible(!issues.empty());
}

void TakeBackForm::takeBack(const QString& reason)
{
    if (!m_batch)
        return;
    std::size_t rows = 0;
    const Written written = writeBook(m_interaction, [&] {
        auto count = m_session.book().imports().takeBack(m_batch->id, fromText(reason), m_draft);
        rows = count.value_or(0);
        return count;
    });
    showObstacles(written.issues);
    if (!written.isWritten)
        return;
    m_form->setOpen(false);
    m_form->setUsable(false);
    Q_EMIT takenBack(rows == 1 ? tr("1 row taken back out") : tr("%1 rows taken back out").arg(countText(rows)));
}

} // namespace coop::ui
