// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/payment_desk.h"
#include "core/exchange/bank_file.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class Card;
class FormPanel;
class PaperActions;
class PaymentMarks;
class ProblemLabel;
class ReasonForm;
class TableView;

/// The payment lists, newest first, and one of them with what came of each payment.
class PaymentListsView final : public QWidget {
    Q_OBJECT
public:
    PaymentListsView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    void open(PaymentListId list);
    [[nodiscard]] bool hasMarks() const;

Q_SIGNALS:
    void notice(const QString& text);
    /// There are no lists yet: the dues are wanted.
    void duesWanted();
    void voucherWanted(coop::VoucherId voucher);

private:
    using Row = book::PaymentList;

    [[nodiscard]] QWidget* buildLists();
    [[nodiscard]] QWidget* buildOpened();
    [[nodiscard]] QWidget* buildRecording();
    void connectActions();
    void addPapers();
    void saveForBank(exchange::BankEncoding encoding);
    void showOpened(int row);
    void hideColumns(const Row& list);
    void showPayment();
    void showMarks();
    void cycleMarks();
    void record();
    void cancel(const QString& reason);
    void takeBack(Date day, const QString& reason);
    [[nodiscard]] const Row* opened() const;
    [[nodiscard]] const book::Payment* chosen() const;

    BookSession& m_session;
    Interaction& m_interaction;
    QStackedWidget* m_stack;
    TableView* m_lists;
    TableModel<Row>* m_model = nullptr;
    std::optional<PaymentListId> m_opened;
    Card* m_card;
    QLabel* m_state;
    TableView* m_table;
    PaymentMarks* m_marks;
    FormPanel* m_form;
    QPushButton* m_allPaid;
    QPushButton* m_clear;
    QPushButton* m_record;
    QWidget* m_recording = nullptr;
    QLabel* m_marked;
    ProblemLabel* m_problem;
    QPushButton* m_voucher;
    ReasonForm* m_cancel;
    ReasonForm* m_return;
    PaperActions* m_paper;
    QPushButton* m_bankFile;
    book::DraftId m_draft;
    book::DraftId m_returnDraft;
};

} // namespace coop::ui
