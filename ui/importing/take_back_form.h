// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "core/book/import_desk.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QListView;

namespace coop::ui {

class IssueListModel;
class ReasonForm;

/// Takes a whole import back out of the book, or lists all that stands in the way.
class TakeBackForm final : public QWidget {
    Q_OBJECT
public:
    TakeBackForm(BookSession& session, Interaction& interaction, const QString& objectName, QWidget* parent = nullptr);

    /// Nothing: no import is chosen.
    void setBatch(std::optional<book::ImportBatch> batch);

Q_SIGNALS:
    void takenBack(const QString& notice);

private:
    void takeBack(const QString& reason);
    void showObstacles(const Issues& issues);

    BookSession& m_session;
    Interaction& m_interaction;
    std::optional<book::ImportBatch> m_batch;
    book::DraftId m_draft{};
    ReasonForm* m_form;
    IssueListModel* m_obstacles;
    QListView* m_list;
};

/// An import that can still be taken back.
[[nodiscard]] bool canBeTakenBack(const book::ImportBatch& batch);

} // namespace coop::ui
