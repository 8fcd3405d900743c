// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/book_session.h"
#include "ui/statements/sheet_view.h"
#include "ui/statements/sheets.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace coop::ui {

class Card;
class Segments;

/// The statements of the year up to a month; each figure opens what it is made of, down to the ledger.
class FormsPane final : public QWidget {
    Q_OBJECT
public:
    explicit FormsPane(BookSession& session, QWidget* parent = nullptr);

    void refresh();
    void showKind(StatementKind kind);
    [[nodiscard]] Sheet sheet() const { return m_view->sheet(); }
    [[nodiscard]] bool hasSheet() const { return !m_view->sheet().table.columns.empty(); }

Q_SIGNALS:
    void ledgerWanted(const coop::book::LedgerQuery& query);
    void startWanted();

private:
    void open(const Source& source);
    void openRow(const FormRow& row);
    [[nodiscard]] ledger::Period month() const;

    BookSession& m_session;
    Segments* m_kinds;
    QComboBox* m_month;
    QStackedWidget* m_stack;
    Card* m_card;
    SheetView* m_view;
    Card* m_partsCard;
    SheetView* m_parts;
    QLabel* m_state;
};

} // namespace coop::ui
