// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <array>

#include "ui/background/task.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/source_reading.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class CheckStep;
class DoneStep;
class FileStep;
class MappingStep;
class SourceBar;

/// Brings a file into the book in four steps: the file, what its columns are, every row with everything that is wrong,
/// and what was written. Reads and checks beside the window, writes all or nothing. A step that has no question is
/// passed over; the way back to it stays open.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(BookSession& session, Interaction& interaction, exchange::ImportKind kind,
                 QWidget* parent = nullptr);

    /// Reads this file; what it holds is guessed from its headings until the user says it.
    void readFile(const QString& file);

    enum class Step { File, Columns, Check, Done };
    [[nodiscard]] Step step() const;

Q_SIGNALS:
    void imported(const QString& notice);
    void takenBack(const QString& notice);
    /// A file was read, and what its columns are is for the user to say.
    void columnsAsked();
    /// A file was read and judged, or could not be.
    void previewed();
    /// Where something is to be seen; the dialog has closed.
    void goTo(coop::ui::PageId page, const QString& target);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static constexpr std::size_t kSteps = 4;

    void build();
    QWidget* buildSteps();
    QLayout* buildFoot();
    void connectParts();
    void chooseFile();
    void saveEmptyTable();
    void saveCopy();
    void startOver();

    enum class Guess { Kind, Nothing };
    void read(const exchange::ReadChoice& choice, Guess guess);
    void showReading(SourceReading reading);
    void changeKind();
    void changeMapping(exchange::SheetLayout layout);
    void check();
    void showPreview(book::ImportPreview preview);
    void showFailure(std::exception_ptr error);
    void commit();
    void write();
    void openBankPage();

    void showStep(Step step);
    void showBusy(const QString& what);
    void showReady();
    void stop();
    [[nodiscard]] Progress progressOf(std::stop_token stop, int work);
    void showProgress(int work, std::size_t done, std::size_t total);
    [[nodiscard]] bool canCommit() const;

    BookSession& m_session;
    Interaction& m_interaction;
    QString m_file;
    SourceReading m_reading;  ///< its layout as the user changed it
    SharedPreview m_preview;  ///< nothing until the rows were checked with the layout as it stands
    book::DraftId m_draft;
    int m_work = 0;           ///< counts pieces of work, so that late news of an earlier one is not shown
    bool m_isBusy = false;

    SourceBar* m_bar = nullptr;
    std::array<QPushButton*, kSteps> m_steps{};
    QStackedWidget* m_stack = nullptr;
    FileStep* m_fileStep = nullptr;
    MappingStep* m_mappingStep = nullptr;
    CheckStep* m_checkStep = nullptr;
    DoneStep* m_doneStep = nullptr;
    QLabel* m_bankHint = nullptr;
    QPushButton* m_bank = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_import = nullptr;
    Task<SourceReading> m_readTask{this};
    Task<book::ImportPreview> m_checkTask{this};
};

} // namespace coop::ui
