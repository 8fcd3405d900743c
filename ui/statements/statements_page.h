// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/shell/page.h"
#include "ui/statements/sheets.h"

class QPushButton;
class QStackedWidget;

namespace coop::ui {

class BankPane;
class BooksPane;
class ChartPane;
class ClosingPane;
class FormsPane;
class OpeningPane;
class PaperActions;
class Segments;

/// What the ledger adds up to: statements, books, closing, the start of the ledger and its accounts.
class StatementsPage final : public Page {
    Q_OBJECT
public:
    StatementsPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~StatementsPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QList<QWidget*> headerWidgets() override;
    [[nodiscard]] QString searchHint() const override;
    void search(const QString& text) override;
    /// "balance-sheet", "surplus", "equity-changes", "checks", "trial-balance", "journal", "closing", "bank", "opening",
    /// "conversion", "chart", "account:102".
    void reveal(const QString& target) override;

private:
    enum Part { Forms, Books, Closing, Bank, Opening, Chart };
    void connectParts();
    void showPart(int part);
    void openBankFile(const QString& file);
    void showOpening(const QString& target);
    void showLedger(const book::LedgerQuery& query);
    void showVoucher(VoucherId voucher);
    [[nodiscard]] Sheet shown() const;

    Segments* m_parts;
    QStackedWidget* m_stack;
    FormsPane* m_forms;
    BooksPane* m_books;
    ClosingPane* m_closing;
    BankPane* m_bank;
    OpeningPane* m_opening;
    ChartPane* m_chart;
    PaperActions* m_paper;
    QPushButton* m_print;
    QPushButton* m_save;
    /// The header takes the buttons over as its children; they go with the page all the same.
    QList<QPointer<QWidget>> m_header;
};

} // namespace coop::ui
