// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/bank_desk.h"
#include "ui/background/task.h"
#include "ui/importing/preview_model.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace coop::ui {

class Card;
class TableView;

/// A bank statement before it is in the book: every line as it was read, every problem at its row, and one button that
/// brings in all that is new.
class BankImportView final : public QWidget {
    Q_OBJECT
public:
    BankImportView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    /// Reads the file beside the window.
    void readFile(const QString& file, const std::string& account);

Q_SIGNALS:
    /// A file was read and judged, or could not be.
    void previewed();
    void imported(const QString& notice);
    void turnedAway();

private:
    struct Row {
        int row = 0;
        ledger::BankLineDraft line{};
        bool isLine = false;
        bool isKnown = false;
        bool isBad = false;
        QString remark{};
    };

    QWidget* buildFoot();
    void show(book::BankStatementPreview preview);
    void showFailure(std::exception_ptr error);
    void showBusy(const QString& what);
    void showReady();
    void commit();
    [[nodiscard]] std::vector<Row> rowsOf(const book::BankStatementPreview& preview) const;
    [[nodiscard]] std::size_t newLines() const;
    static std::vector<TableColumn<Row>> columns();

    BookSession& m_session;
    Interaction& m_interaction;
    std::string m_account{};
    std::optional<book::BankStatementPreview> m_preview{};
    book::DraftId m_draft{};
    TableModel<Row>* m_rows;
    IssueListModel* m_issues;
    Card* m_card = nullptr;
    Card* m_issueCard = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_about = nullptr;
    TableView* m_table = nullptr;
    QListView* m_issueView = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_import = nullptr;
    Task<book::BankStatementPreview> m_task{this};
};

} // namespace coop::ui
