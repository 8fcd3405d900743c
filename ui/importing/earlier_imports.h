// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/import_desk.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

class Card;
class TableView;
class TakeBackForm;

/// What was imported before: when, what, from which file, how many rows, and whether it is still in the book.
class EarlierImports final : public QWidget {
    Q_OBJECT
public:
    EarlierImports(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void takenBack(const QString& notice);

private:
    void showChosen(int row);
    static std::vector<TableColumn<book::ImportBatch>> columns();

    BookSession& m_session;
    TableModel<book::ImportBatch>* m_model;
    TableView* m_table;
    TakeBackForm* m_takeBack;
};

} // namespace coop::ui
