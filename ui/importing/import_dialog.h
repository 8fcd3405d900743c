// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/background/task.h"
#include "ui/importing/preview_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace coop::ui {

/// Brings a file into the book: reads and checks it beside the window, shows every row with
/// everything that is wrong, and writes all of it or nothing.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(BookSession& session, Interaction& interaction, exchange::ImportKind kind,
                 QWidget* parent = nullptr);

    /// Reads this file; what it holds is guessed from its headings until the user says it.
    void readFile(const QString& file);

Q_SIGNALS:
    void imported(const QString& notice);
    /// A file was read and judged, or could not be.
    void previewed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What the background makes of a file.
    struct Reading {
        exchange::ImportKind kind{};
        std::vector<std::string> sheets{};
        book::ImportPreview preview{};
    };
    enum class Guess { Kind, Nothing };

    void build();
    QWidget* buildIntroduction();
    QWidget* buildPreview();
    void chooseFile();
    void saveEmptyTable();
    void read(Guess guess);
    void showReading(Reading reading);
    void showFailure(std::exception_ptr error);
    void showIssues(const Issues& issues, std::size_t rows);
    void showSheets(const std::vector<std::string>& sheets);
    void showBusy(const QString& what);
    void showReady();
    void commit();
    void describeColumns();
    [[nodiscard]] exchange::ImportKind kind() const;

    BookSession& m_session;
    Interaction& m_interaction;
    QString m_file;
    SharedPreview m_preview;
    book::DraftId m_draft;
    PreviewModel* m_rows;
    IssueListModel* m_issues;

    QLabel* m_fileLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_sheetLabel = nullptr;
    QComboBox* m_sheet = nullptr;
    QLabel* m_columns = nullptr;
    QLabel* m_counts = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QListView* m_issueView = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_import = nullptr;
    Task<Reading> m_task{this};
};

} // namespace coop::ui
