// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/backups_card.h"

#include "ui/models/table_view.h"
#include "ui/shell/settings.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

using book::BackupSchedule;
using book::StoredBackup;

QString scheduleText(BackupSchedule schedule)
{
    switch (schedule) {
    case BackupSchedule::Never: return BackupsCard::tr("Never");
    case BackupSchedule::Closing: return BackupsCard::tr("When a month is closed");
    case BackupSchedule::Daily: return BackupsCard::tr("Each day, and when a month is closed");
    case BackupSchedule::Weekly: return BackupsCard::tr("Each week, and when a month is closed");
    }
    return {};
}

std::vector<TableColumn<StoredBackup>> columns()
{
    return {{.title = BackupsCard::tr("Made"),
             .text = [](const StoredBackup& backup) { return toText(backup.at); },
             .isBefore = [](const StoredBackup& a, const StoredBackup& b) { return a.at < b.at; }},
            {.title = BackupsCard::tr("Size"),
             .alignment = Qt::AlignRight,
             .text = [](const StoredBackup& backup) { return QLocale().formattedDataSize(static_cast<qint64>(backup.bytes)); },
             .isBefore = [](const StoredBackup& a, const StoredBackup& b) { return a.bytes < b.bytes; }},
            {.title = BackupsCard::tr("File"),
             .text = [](const StoredBackup& backup) { return toText(backup.file.filename().string()); }}};
}

} // namespace

BackupsCard::BackupsCard(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_keeper(session),
      m_model(new TableModel<StoredBackup>(columns(), this)),
      m_table(new TableView(QStringLiteral("backupTable"), tr("Backups"))), m_card(new Card(tr("Backups")))
{
    setObjectName(QStringLiteral("backupsCard"));
    m_table->setModel(m_model);
    m_card->body()->addWidget(buildDetails(), 1);
    m_card->body()->addWidget(buildActions());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_table, &TableView::currentRowChanged, this, &BackupsCard::showButtons);
    connect(m_table, &TableView::opened, this, &BackupsCard::restoreCopy);
    connect(&m_keeper, &BackupKeeper::made, this, [this](const QString& file) {
        refresh();
        Q_EMIT notice(tr("Backed up and checked: %1").arg(file));
    });
    connect(&m_keeper, &BackupKeeper::failed, this, [this](const QString& sentence) {
        showButtons();
        m_interaction.tell(sentence);
    });
}

QWidget* BackupsCard::buildDetails()
{
    m_details = new QWidget;
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildChoices());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRemark(tr("Each backup is opened and checked after it is written. The newest ten stay, and of each of the "
                                    "last twelve months the newest one.")));
    m_details->hide();
    return m_details;
}

void BackupsCard::fold(bool isOpen)
{
    m_details->setVisible(isOpen);
    m_restore->setVisible(isOpen);
    m_fold->setText(isOpen ? tr("Fewer") : tr("All backups, schedule, folder"));
    Q_EMIT unfolded(isOpen);
}

QWidget* BackupsCard::buildChoices()
{
    auto* row = new QWidget;
    m_schedule = new QComboBox;
    m_schedule->setObjectName(QStringLiteral("backupSchedule"));
    m_schedule->setAccessibleName(tr("When backups are made"));
    for (const Word<BackupSchedule>& word : book::kBackupSchedules)
        m_schedule->addItem(scheduleText(word.value), toText(word.english));
    connect(m_schedule, &QComboBox::activated, this, [this] {
        const auto schedule = fromWord(book::kBackupSchedules, fromText(m_schedule->currentData().toString()));
        Settings::setBackupSchedule(schedule.value_or(BackupSchedule::Weekly));
    });
    m_folder = makeRemark({});
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    QPushButton* change = makeButton(tr("Another folder…"), ButtonRole::Link, QStringLiteral("backupChooseFolder"));
    connect(change, &QPushButton::clicked, this, &BackupsCard::chooseFolder);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_schedule);
    layout->addWidget(m_folder, 1);
    layout->addWidget(change);
    return row;
}

QWidget* BackupsCard::buildActions()
{
    auto* row = new QWidget;
    m_restore = makeButton(tr("Put back as a copy…"), ButtonRole::Secondary, QStringLiteral("backupRestore"));
    m_now = makeButton(tr("Back up now"), ButtonRole::Secondary, QStringLiteral("backupNow"));
    m_fold = makeButton(tr("All backups, schedule, folder"), ButtonRole::Link, QStringLiteral("backupFold"));
    m_restore->hide();
    connect(m_fold, &QPushButton::clicked, this, [this] { fold(m_details->isHidden()); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::restoreCopy);
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_keeper.backUp();
        showButtons();
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    layout->addStretch(1);
    layout->addWidget(m_restore);
    layout->addWidget(m_now);
    return row;
}

void BackupsCard::refresh()
{
    const std::string_view word = toWord(book::kBackupSchedules, Settings::backupSchedule());
    m_schedule->setCurrentIndex(m_schedule->findData(toText(word)));
    m_folder->setText(toText(m_keeper.folder().string()));
    std::vector<StoredBackup> backups = m_keeper.backups();
    m_card->setTitle(backups.empty() ? tr("Backups: none yet") : tr("Backups: %1, the last on %2")
                                                                     .arg(backups.size())
                                                                     .arg(toText(backups.front().at)));
    m_model->setRows(std::move(backups));
    constexpr int kFileColumn = 2;
    m_table->fitColumns(kFileColumn);
    showButtons();
}

void BackupsCard::showButtons()
{
    m_now->setEnabled(!m_keeper.isBusy());
    m_now->setText(m_keeper.isBusy() ? tr("Backing up…") : tr("Back up now"));
    m_restore->setEnabled(m_model->rowAt(m_table->currentIndex().row()) != nullptr);
}

void BackupsCard::chooseFolder()
{
    const QString folder = m_interaction.chooseFolder(tr("Where shall the backups of this book be kept?"));
    if (folder.isEmpty())
        return;
    Settings::setBackupFolder(toText(m_session.book().file().string()), folder);
    refresh();
}

void BackupsCard::restoreCopy()
{
    const StoredBackup* const backup = m_model->rowAt(m_table->currentIndex().row());
    if (backup == nullptr)
        return;
    const std::filesystem::path source = backup->file;
    const QString file = m_interaction.chooseFileToSave(tr("Put the backup back as a book of its own"),
                                                        toText(source.filename().string()), tr("Books (*.coop)"));
    if (file.isEmpty())
        return;
    const QString target = file.endsWith(QLatin1String(".coop")) ? file : file + QStringLiteral(".coop");
    try {
        book::Book::restore(source, fromText(target));
        Q_EMIT notice(tr("Put back as %1. The open book is as it was.").arg(target));
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
    }
}

} // namespace coop::ui
