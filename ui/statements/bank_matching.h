// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/bank_desk.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class Card;
class TableView;

/// The bank's lines and the entries of the books side by side, what is still open first. Choosing a line chooses the
/// entries that it is or may be; M matches what is chosen, U takes a match back, V makes a voucher of the line.
class BankMatchView final : public QWidget {
    Q_OBJECT
public:
    BankMatchView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    /// Reads the year anew.
    void show(const std::string& account, FiscalYear year);
    [[nodiscard]] std::size_t proposalCount() const { return m_proposals.size(); }
    /// Matches all proposals; returns how many.
    std::size_t acceptAll();

Q_SIGNALS:
    void importWanted();
    /// "bank:17": what the voucher page reveals.
    void voucherWanted(const QString& target);
    void notice(const QString& text);

private:
    using Line = ledger::BankLine;
    using Entry = ledger::CashEntry;

    QWidget* buildFoot();
    [[nodiscard]] const ledger::MatchProposal* proposalOf(BankLineId line) const;
    [[nodiscard]] const Line* currentLine() const;
    [[nodiscard]] std::vector<Entry> chosenEntries() const;
    void chooseEntriesOf(int row);
    void refreshFoot();
    void match();
    void takeBack();
    void makeVoucher();
    void selectNextOpen(std::size_t after);
    [[nodiscard]] ChipDelegate::Chip chipOf(const Line& line) const;
    static std::vector<TableColumn<Line>> lineColumns();
    static std::vector<TableColumn<Entry>> entryColumns();

    BookSession& m_session;
    Interaction& m_interaction;
    std::vector<ledger::MatchProposal> m_proposals{};
    TableModel<Line>* m_lines;
    TableModel<Entry>* m_entries;
    TableView* m_lineTable;
    TableView* m_entryTable;
    Card* m_lineCard;
    Card* m_entryCard;
    QLabel* m_lineCount;
    QLabel* m_entryCount;
    QStackedWidget* m_lineStack;
    QLabel* m_sums = nullptr;
    QPushButton* m_match = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_voucher = nullptr;
    bool m_areLinesFitted = false;
    bool m_areEntriesFitted = false;
};

} // namespace coop::ui
