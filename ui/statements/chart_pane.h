// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/ledger_desks.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QPushButton;

namespace coop::ui {

class Card;
class Segments;
class TableView;

/// The chart of accounts with its sub-accounts, and the counterparties, products and projects that lines may name.
class ChartPane final : public QWidget {
    Q_OBJECT
public:
    ChartPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    void search(const QString& text);

Q_SIGNALS:
    void notice(const QString& text);
    void ledgerWanted(const coop::book::LedgerQuery& query);

private:
    QWidget* buildAccounts();
    QWidget* buildItems();
    void fillAccounts();
    void fillItems();
    void enableActions();
    void addAccount();
    void renameAccount();
    void removeAccount();
    void addItem();
    void renameItem();
    [[nodiscard]] const ledger::Account* account() const;
    [[nodiscard]] ledger::Chart chart() const;
    [[nodiscard]] ledger::Detail itemKind() const;
    /// Says what was refused, or the notice.
    void say(const Issues& issues, const QString& done);

    BookSession& m_session;
    Interaction& m_interaction;
    QString m_search;
    TableModel<ledger::Account>* m_accounts;
    TableModel<ledger::Item>* m_items;
    TableView* m_accountTable;
    TableView* m_itemTable;
    Segments* m_kinds;
    QPushButton* m_add;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_addItem;
    QPushButton* m_renameItem;
};

} // namespace coop::ui
