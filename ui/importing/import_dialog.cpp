// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "core/exchange/writers.h"
#include "ui/forms/words.h"
#include "ui/importing/check_step.h"
#include "ui/importing/done_step.h"
#include "ui/importing/export_rows.h"
#include "ui/importing/file_step.h"
#include "ui/importing/import_files.h"
#include "ui/importing/mapping_step.h"
#include "ui/importing/problem_copy.h"
#include "ui/importing/source_bar.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace coop::ui {

ImportDialog::ImportDialog(BookSession& session, Interaction& interaction,
                           exchange::ImportKind kind, QWidget* parent)
    : QDialog(parent), m_session(session), m_interaction(interaction), m_draft(book::newDraftId())
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a table"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("page"));
    setAcceptDrops(true);
    build();
    connectParts();
    m_bar->setKind(kind);
    m_fileStep->describe(kind);
    showStep(Step::File);
    resize(1120, 720);
}

void ImportDialog::build()
{
    m_bar = new SourceBar;
    m_fileStep = new FileStep(m_session, m_interaction);
    m_mappingStep = new MappingStep;
    m_checkStep = new CheckStep;
    m_doneStep = new DoneStep(m_session, m_interaction);
    m_stack = new QStackedWidget;
    for (QWidget* step : {static_cast<QWidget*>(m_fileStep), static_cast<QWidget*>(m_mappingStep),
                          static_cast<QWidget*>(m_checkStep), static_cast<QWidget*>(m_doneStep)})
        m_stack->addWidget(step);
    m_bankHint = makeLabel(tr("This looks like a bank statement."), TextRole::Body);
    m_bank = makeButton(tr("Open it on the bank page"), ButtonRole::Link, QStringLiteral("import.bank"));
    auto* hint = new QHBoxLayout;
    hint->addWidget(m_bankHint);
    hint->addWidget(m_bank);
    hint->addStretch();
    m_bankHint->hide();
    m_bank->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 14, 22, 18);
    layout->setSpacing(10);
    layout->addWidget(buildSteps());
    layout->addWidget(m_bar);
    layout->addLayout(hint);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildFoot());
    // Enter in a field belongs to the field, or to the step that comes next.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(button == m_check || button == m_import);
}

QWidget* ImportDialog::buildSteps()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins({});
    row->setSpacing(2);
    const QStringList names = {tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Done")};
    for (std::size_t i = 0; i < kSteps; ++i) {
        m_steps[i] = makeButton(names[static_cast<qsizetype>(i)], ButtonRole::Link, QStringLiteral("import.step%1").arg(i + 1));
        m_steps[i]->setCheckable(true);
        m_steps[i]->setAutoDefault(false);
        if (i > 0)
            row->addWidget(makeLabel(QString(QChar(0x203A)), TextRole::Small));
        row->addWidget(m_steps[i]);
        // The last one is come to by writing only.
        connect(m_steps[i], &QPushButton::clicked, this, [this, i] {
            if (i == static_cast<std::size_t>(Step::Check) && !m_preview)
                check();
            else
                showStep(static_cast<Step>(i));
        });
    }
    row->addStretch();
    return strip;
}

QLayout* ImportDialog::buildFoot()
{
    m_busyText = makeLabel({}, TextRole::Small);
    m_busyText->setObjectName(QStringLiteral("import.busyText"));
    m_busyText->setProperty("look", QStringLiteral("muted"));
    m_busy = new QProgressBar;
    m_busy->setObjectName(QStringLiteral("import.progress"));
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(120, 8);
    m_stop = makeButton(tr("Stop"), ButtonRole::Link, QStringLiteral("import.stop"));
    m_cancel = makeButton(tr("Cancel"), ButtonRole::Secondary, QStringLiteral("import.cancel"));
    m_check = makeButton(tr("Check the rows"), ButtonRole::Primary, QStringLiteral("import.check"));
    m_import = makeButton(tr("Import"), ButtonRole::Primary, QStringLiteral("import.commit"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_busy);
    foot->addWidget(m_busyText);
    foot->addWidget(m_stop);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_check);
    foot->addWidget(m_import);
    return foot;
}

void ImportDialog::connectParts()
{
    connect(m_bar, &SourceBar::fileWanted, this, &ImportDialog::chooseFile);
    connect(m_bar, &SourceBar::kindChosen, this, &ImportDialog::changeKind);
    connect(m_bar, &SourceBar::bankStatementChosen, this, &ImportDialog::openBankPage);
    connect(m_bar, &SourceBar::choiceChanged, this, [this] { read(m_bar->choice(), Guess::Nothing); });
    connect(m_bank, &QPushButton::clicked, this, &ImportDialog::openBankPage);
    connect(m_fileStep, &FileStep::emptyTableWanted, this, &ImportDialog::saveEmptyTable);
    connect(m_mappingStep, &MappingStep::mappingChanged, this, [this](const exchange::ColumnMapping& mapping) {
        changeMapping(exchange::layoutWith(*m_reading.source.sheet, m_reading.kind, mapping));
    });
    connect(m_mappingStep, &MappingStep::headerRowChosen, this, [this](std::size_t row) {
        changeMapping(exchange::layoutOf(*m_reading.source.sheet, m_reading.kind, row));
    });
    connect(m_checkStep, &CheckStep::copyWanted, this, &ImportDialog::saveCopy);
    connect(m_doneStep, &DoneStep::anotherWanted, this, &ImportDialog::startOver);
    connect(m_doneStep, &DoneStep::showWanted, this, [this] {
        Q_EMIT goTo(pageOf(m_reading.kind), {});
        accept();
    });
    connect(m_fileStep, &FileStep::takenBack, this, &ImportDialog::takenBack);
    connect(m_doneStep, &DoneStep::takenBack, this, &ImportDialog::takenBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::commit);
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

bool ImportDialog::canCommit() const
{
    return m_preview && m_preview->canCommit() && !m_preview->rows.empty() && !m_session.isReadOnly();
}

void ImportDialog::showStep(Step step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
    if (step == Step::File)
        m_fileStep->refresh();
    const bool isDone = step == Step::Done;
    m_bar->setVisible(!isDone);
    const bool isHint = m_reading.isBankStatement && !isDone;
    m_bankHint->setVisible(isHint);
    m_bank->setVisible(isHint);
    m_cancel->setText(isDone ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    showReady();
}

void ImportDialog::showReady()
{
    m_isBusy = false;
    m_busyText->hide();
    m_busy->hide();
    m_stop->hide();
    m_bar->setUsable(true);
    m_mappingStep->setEnabled(true);
    const Step now = step();
    const bool isRead = !m_reading.layout.headings.empty();
    const bool isReady = isRead && isComplete(m_reading.layout);
    const std::array<bool, kSteps> isOpen = {now != Step::Done, now != Step::Done && isRead,
                                             now != Step::Done && (isReady || now == Step::Check), now == Step::Done};
    for (std::size_t i = 0; i < kSteps; ++i) {
        m_steps[i]->setEnabled(isOpen[i]);
        m_steps[i]->setChecked(i == static_cast<std::size_t>(now));
    }
    m_check->setVisible(now == Step::Columns || (now == Step::File && isRead));
    m_check->setEnabled(isReady);
    m_check->setDefault(now == Step::Columns);
    m_import->setVisible(now != Step::Done && !m_check->isVisibleTo(this));
    m_import->setEnabled(now == Step::Check && canCommit());
    m_import->setText(m_import->isEnabled() ? tr("Import (%1)").arg(countText(m_preview->rows.size())) : tr("Import"));
    m_import->setAccessibleName(m_import->text());
}

void ImportDialog::showBusy(const QString& what)
{
    m_isBusy = true;
    ++m_work;
    m_busyText->setText(what);
    m_busyText->show();
    m_busy->setRange(0, 0);
    m_busy->show();
    m_stop->show();
    m_import->setEnabled(false);
    m_check->setEnabled(false);
    m_bar->setUsable(false);
    m_mappingStep->setEnabled(false);
    for (QPushButton* step : m_steps)
        step->setEnabled(false);
}

void ImportDialog::stop()
{
    m_readTask.cancel();
    m_checkTask.cancel();
    ++m_work;
    showReady();
}

Progress ImportDialog::progressOf(std::stop_token stop, int work)
{
    // The task is joined before this goes, so the news has somewhere to arrive.
    return {.tell =
                [this, work](std::size_t done, std::size_t total) {
                    QMetaObject::invokeMethod(this, [this, work, done, total] { showProgress(work, done, total); },
                                              Qt::QueuedConnection);
                },
            .stop = std::move(stop)};
}

void ImportDialog::showProgress(int work, std::size_t done, std::size_t total)
{
    if (work != m_work || !m_isBusy)
        return;
    constexpr int kFine = 1000;
    m_busy->setRange(0, total == 0 ? 0 : kFine);
    if (total > 0)
        m_busy->setValue(static_cast<int>(std::min(done, total) * kFine / total));
}

void ImportDialog::chooseFile()
{
    const QString file = m_interaction.chooseFileToOpen(tr("Import a table"), importFilter());
    if (!file.isEmpty())
        readFile(file);
}

void ImportDialog::saveEmptyTable()
{
    const exchange::ImportKind kind = m_bar->kind();
    exportRows(m_interaction, {.kind = kind, .name = kindText(kind), .count = 0, .rows = {}});
}

void ImportDialog::readFile(const QString& file)
{
    if (step() == Step::Done)
        startOver();
    m_file = file;
    m_bar->setFile(file);
    read({}, Guess::Kind);
}

void ImportDialog::startOver()
{
    m_file.clear();
    m_reading = {};
    m_preview.reset();
    m_bar->setFile({});
    showStep(Step::File);
}

void ImportDialog::read(const exchange::ReadChoice& choice, Guess guess)
{
    stop();
    m_preview.reset();
    m_reading = {};
    m_draft = book::newDraftId();
    showBusy(tr("Reading %1…").arg(QFileInfo(m_file).fileName()));
    const SourceWish wish{.file = std::filesystem::path(m_file.toStdU16String()),
                          .choice = choice,
                          .kind = m_bar->kind(),
                          .guessesKind = guess == Guess::Kind};
    m_readTask.start(
        [this, wish, work = m_work, bookFile = m_session.book().file(), &clock = m_session.clock(),
         user = fromText(BookSession::operatorName())](std::stop_token token) {
            // Its own connection, closed again before anything is shown.
            const auto own = book::Book::open(bookFile, book::OpenMode::ReadOnly, clock, {user});
            return readSource(own->imports(), wish, progressOf(token, work));
        },
        [this](SourceReading reading) { showReading(std::move(reading)); },
        [this](std::exception_ptr error) { showFailure(error); });
}

void ImportDialog::showReading(SourceReading reading)
{
    m_reading = std::move(reading);
    m_bar->setKind(m_reading.kind);
    m_fileStep->describe(m_reading.kind);
    if (!m_reading.issues.empty()) {
        book::ImportPreview unread;
        unread.file.kind = m_reading.kind;
        unread.issues = m_reading.issues;
        showPreview(std::move(unread));
        return;
    }
    m_bar->showSheet(*m_reading.source.sheet);
    m_mappingStep->show(m_reading.source.sheet, m_reading.kind, m_reading.layout);
    if (isSure(m_reading.layout)) {
        check();
        return;
    }
    showStep(Step::Columns);
    Q_EMIT columnsAsked();
}

void ImportDialog::changeKind()
{
    m_fileStep->describe(m_bar->kind());
    if (!m_reading.source.sheet)
        return;
    m_reading.kind = m_bar->kind();
    m_reading.isBankStatement = false;
    m_reading.layout = m_session.book().imports().layout(m_reading.source, m_reading.kind);
    m_preview.reset();
    const bool goesOn = step() != Step::Columns && isSure(m_reading.layout);
    changeMapping(m_reading.layout);
    if (goesOn)
        check();
    else
        showStep(Step::Columns);
}

void ImportDialog::changeMapping(exchange::SheetLayout layout)
{
    m_reading.layout = std::move(layout);
    m_preview.reset();
    m_draft = book::newDraftId();
    m_mappingStep->show(m_reading.source.sheet, m_reading.kind, m_reading.layout);
    showReady();
}

void ImportDialog::check()
{
    if (m_preview) {
        showStep(Step::Check);
        return;
    }
    showBusy(tr("Checking the rows…"));
    m_checkTask.start(
        [this, work = m_work, source = m_reading.source, kind = m_reading.kind, mapping = m_reading.layout.mapping,
         bookFile = m_session.book().file(), &clock = m_session.clock(),
         user = fromText(BookSession::operatorName())](std::stop_token token) {
            const auto own = book::Book::open(bookFile, book::OpenMode::ReadOnly, clock, {user});
            return own->imports().preview(source, kind, mapping, progressOf(token, work));
        },
        [this](book::ImportPreview preview) { showPreview(std::move(preview)); },
        [this](std::exception_ptr error) { showFailure(error); });
}

void ImportDialog::showPreview(book::ImportPreview preview)
{
    m_preview = std::make_shared<const book::ImportPreview>(std::move(preview));
    m_checkStep->show(m_preview);
    showStep(Step::Check);
    Q_EMIT previewed();
}

void ImportDialog::showFailure(std::exception_ptr error)
{
    QString text;
    try {
        std::rethrow_exception(error);
    } catch (const storage::StorageError& failure) {
        text = failureText(failure);
    } catch (const std::exception& failure) {
        text = QString::fromUtf8(failure.what());
    }
    showReady();
    m_busyText->setText(text);
    m_busyText->show();
    Q_EMIT previewed();
}

void ImportDialog::commit()
{
    showBusy(tr("Writing…"));
    m_stop->hide();
    // The next turn of the loop, so that the word is seen while the window is busy writing.
    QTimer::singleShot(0, this, &ImportDialog::write);
}

void ImportDialog::write()
{
    if (!canCommit())
        return;
    const Progress progress{.tell = [this](std::size_t done, std::size_t total) {
        showProgress(m_work, done, total);
        m_busy->repaint();
    }};
    try {
        book::ImportDesk imports = m_session.book().imports();
        const auto written = imports.commit(*m_preview, m_draft, progress);
        if (!written) {
            m_checkStep->showIssues(written.error());
            showReady();
            m_import->setEnabled(false);
            return;
        }
        m_doneStep->show(imports.batches().front());
        showStep(Step::Done);
        Q_EMIT imported(*written == 1 ? tr("1 row imported") : tr("%1 rows imported").arg(countText(*written)));
    } catch (const storage::StorageError& error) {
        showReady();
        m_interaction.tell(failureText(error));
    }
}

void ImportDialog::saveCopy()
{
    const QString name = tr("%1 with problems").arg(QFileInfo(m_file).completeBaseName());
    QString file = m_interaction.chooseFileToSave(tr("Save a copy"), name + QStringLiteral(".xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty() || !m_reading.source.sheet)
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".xlsx");
    try {
        writeProblemCopy(file, *m_reading.source.sheet, m_reading.kind, m_reading.layout, m_preview->issues);
        m_busyText->setText(tr("Saved as %1").arg(QFileInfo(file).fileName()));
        m_busyText->show();
    } catch (const exchange::FileError& error) {
        m_interaction.tell(
            tr("The file %1 could not be written: %2").arg(QFileInfo(file).fileName(), QString::fromUtf8(error.what())));
    }
}

void ImportDialog::openBankPage()
{
    Q_EMIT goTo(PageId::Statements, m_file.isEmpty() ? QStringLiteral("bank") : QStringLiteral("bank-file:") + m_file);
    reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (isImportFile(url.toLocalFile())) {
            readFile(url.toLocalFile());
            return;
        }
    }
}

} // namespace coop::ui
