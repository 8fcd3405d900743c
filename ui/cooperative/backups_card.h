// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backups.h"
#include "ui/models/table_model.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/interaction.h"
#include "ui/theme/widgets.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace coop::ui {

class TableView;

/// The backups of the book: one line that says when the last was made, and folded behind it how often, where, and those that are
/// there, each to be put back as a book of its own.
class BackupsCard final : public QWidget {
    Q_OBJECT
public:
    BackupsCard(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);
    /// The list was unfolded, and needs room, or folded again.
    void unfolded(bool isOpen);

private:
    void fold(bool isOpen);
    QWidget* buildDetails();
    QWidget* buildChoices();
    QWidget* buildActions();
    void chooseFolder();
    void restoreCopy();
    void showButtons();

    BookSession& m_session;
    Interaction& m_interaction;
    BackupKeeper m_keeper;
    TableModel<book::StoredBackup>* m_model;
    TableView* m_table;
    QComboBox* m_schedule = nullptr;
    QLabel* m_folder = nullptr;
    QWidget* m_details = nullptr;
    QPushButton* m_fold = nullptr;
    QPushButton* m_now = nullptr;
    QPushButton* m_restore = nullptr;
    Card* m_card;
};

} // namespace coop::ui
