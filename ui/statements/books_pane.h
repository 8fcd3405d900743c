// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/book_session.h"
#include "ui/statements/ledger_view.h"
#include "ui/statements/sheet_view.h"
#include "ui/statements/sheets.h"

class QComboBox;
class QStackedWidget;

namespace coop::ui {

class Card;
class Segments;
class SuggestEdit;

/// The books that are read: trial balance, ledgers and journals, members' current accounts, projects.
class BooksPane final : public QWidget {
    Q_OBJECT
public:
    explicit BooksPane(BookSession& session, QWidget* parent = nullptr);

    void refresh();
    void showKind(BookKind kind);
    /// The ledger of an account or of one detail of it.
    void showLedger(const book::LedgerQuery& query);
    void search(const QString& text);
    /// What is shown, all of it: a ledger reads every entry.
    [[nodiscard]] Sheet sheet() const;
    [[nodiscard]] bool hasSheet() const;

Q_SIGNALS:
    void voucherWanted(coop::VoucherId voucher);

private:
    QWidget* buildHead();
    void arrange();
    void chooseAccount(const QString& code);
    void chooseMember(const QString& number);
    void fillMonths();
    void fillMoneyAccounts();
    void showEntries();
    [[nodiscard]] ledger::DateRange range() const;
    [[nodiscard]] BookKind kind() const;
    [[nodiscard]] ledger::Chart chart() const;

    BookSession& m_session;
    Segments* m_kinds;
    QComboBox* m_from;
    QComboBox* m_to;
    Segments* m_depth;
    SuggestEdit* m_account;
    SuggestEdit* m_member;
    QComboBox* m_money;
    Card* m_card;
    QStackedWidget* m_stack;
    SheetView* m_view;
    LedgerView* m_ledger;
    book::LedgerQuery m_query;
};

} // namespace coop::ui
