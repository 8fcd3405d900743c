// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/base/fields.h"
#include "core/book/settlement_desk.h"
#include "ui/shell/book_reading.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace coop::ui {

class Card;
class FormPanel;
class PaperActions;
class ReasonForm;

/// The account of a leaver, line by line: what goes back to him, what is kept and what stays with the others; settling it,
/// and taking a settlement back.
class SettlementView final : public QWidget {
    Q_OBJECT
public:
    SettlementView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void showMember(MemberId member);
    void refresh();
    [[nodiscard]] std::optional<MemberId> shown() const { return m_member; }

Q_SIGNALS:
    void backWanted();
    void notice(const QString& text);
    void voucherWanted(coop::VoucherId voucher);

private:
    void addFields();
    void addPapers();
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] Checked<book::SettlementChoice> read(const Fields& fields) const;
    /// What would be settled, and what is doubtful or forbids it.
    struct Preview {
        std::optional<book::SettlementStatement> statement{};
        Issues issues{};
    };
    void preview();
    void showPreview(const Preview& preview);
    void showStatement(const book::SettlementStatement& statement);
    void addLine(const QString& name, Money amount, const QString& remark, bool isSum = false);
    void addKept(const QString& name, Money amount, const QString& remark);
    void clearLines();
    void showProblems(const Issues& issues);
    [[nodiscard]] std::optional<book::StoredSettlement> standing() const;
    void settle();
    void takeBack(Date day, const QString& reason);

    BookSession& m_session;
    Interaction& m_interaction;
    std::optional<MemberId> m_member;
    Card* m_card;
    QLabel* m_state;
    QGridLayout* m_lines;
    int m_rows = 0;
    QLabel* m_problem;
    QLabel* m_left;
    QLabel* m_foot;
    QWidget* m_choices = nullptr;
    FormPanel* m_form;
    QPushButton* m_settle;
    QPushButton* m_voucher;
    ReasonForm* m_reverse;
    book::DraftId m_draft;
    book::DraftId m_reversalDraft;
    std::optional<book::SettlementStatement> m_statement;   ///< on the screen
    PaperActions* m_paper;
    QList<QPushButton*> m_papers;
    QTimer m_delay;
    BookReading<Preview> m_reading;
};

} // namespace coop::ui
