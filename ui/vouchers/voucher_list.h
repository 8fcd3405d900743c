// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/ledger_desks.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace coop::ui {

class Card;
class FactLinks;
class TableView;
class VoucherSheet;

/// The vouchers of the year, and the chosen one on its paper.
class VoucherList final : public QWidget {
    Q_OBJECT
public:
    VoucherList(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    void search(const QString& text);
    void reveal(VoucherId voucher);
    void showState(ledger::VoucherState state);

Q_SIGNALS:
    void notice(const QString& text);
    void goTo(coop::ui::PageId page, const QString& target);
    void editWanted(coop::VoucherId voucher);
    void correctWanted(coop::VoucherId voucher);
    void copyWanted(coop::VoucherId voucher);
    void printWanted(coop::VoucherId voucher);

private:
    using Model = PagedTableModel<VoucherId, ledger::Voucher>;

    void buildModel();
    void buildTable(Card& card);
    void buildActions(Card& card);
    QPushButton* makeAction(const QString& text, const char* name, void (VoucherList::*act)());
    [[nodiscard]] book::VoucherFilter filter() const;
    void showVoucher(std::optional<VoucherId> id);
    void showActions();
    void chosen(int row);

    void review();
    void sendBack();
    void post();
    void postShown();
    void discard();
    void reverse();
    void edit() { Q_EMIT editWanted(m_shown->id); }
    void correct() { Q_EMIT correctWanted(m_shown->id); }
    void copy() { Q_EMIT copyWanted(m_shown->id); }
    void print() { Q_EMIT printWanted(m_shown->id); }
    [[nodiscard]] std::optional<QString> reviewer();
    void tell(const Issues& issues);

    BookSession& m_session;
    Interaction& m_interaction;
    Model* m_model = nullptr;
    TableView* m_table;
    Card* m_listCard;
    Card* m_sheetCard;
    VoucherSheet* m_sheet;
    FactLinks* m_facts;
    QComboBox* m_month;
    QComboBox* m_state;
    QPushButton* m_postShown;
    std::map<QString, QPushButton*> m_actions;
    std::optional<ledger::Voucher> m_shown;
    QString m_search;
    bool m_fitted = false;
};

} // namespace coop::ui
