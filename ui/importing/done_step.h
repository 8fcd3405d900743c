// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/import_desk.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QLabel;
class QPushButton;

namespace coop::ui {

class TakeBackForm;

/// What was written, where it is to be seen, and the way back.
class DoneStep final : public QWidget {
    Q_OBJECT
public:
    DoneStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void show(const book::ImportBatch& batch);

Q_SIGNALS:
    void showWanted();
    void anotherWanted();
    void takenBack(const QString& notice);

private:
    QLabel* m_what;
    QLabel* m_where;
    QPushButton* m_show;
    TakeBackForm* m_takeBack;
};

} // namespace coop::ui
