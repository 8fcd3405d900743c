// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include "core/book/ledger_desks.h"
#include "ui/shell/settings.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

BackupKeeper::BackupKeeper(BookSession& session, QObject* parent) : QObject(parent), m_session(session) {}

std::filesystem::path BackupKeeper::folder() const
{
    const std::filesystem::path& file = m_session.book().file();
    const QString chosen = Settings::backupFolder(toText(file.string()));
    return chosen.isEmpty() ? book::usualBackupFolder(file) : std::filesystem::path(fromText(chosen));
}

std::vector<book::StoredBackup> BackupKeeper::backups() const
{
    return book::backupsOf(m_session.book().file(), folder());
}

void BackupKeeper::bookOpened()
{
    m_lastClosed = m_session.book().periods().lastClosed();
    // Who only looks at a book keeps no backups of it, and one that was just made has nothing to lose.
    const bool isEmpty = m_session.book().members().ids({}).empty();
    if (!m_session.isReadOnly() && !isEmpty && book::isBackupDue(Settings::backupSchedule(), backups(), m_session.clock()))
        backUp();
}

void BackupKeeper::bookChanged()
{
    const auto before = std::exchange(m_lastClosed, m_session.book().periods().lastClosed());
    const bool wasClosed = m_lastClosed && (!before || *before < *m_lastClosed);
    if (wasClosed && Settings::backupSchedule() != book::BackupSchedule::Never)
        backUp();
}

void BackupKeeper::backUp()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto job = [file = m_session.book().file(), target = folder(), &clock = m_session.clock()](std::stop_token) {
        const auto book = book::Book::open(file, book::OpenMode::ReadOnly, clock, {});
        return book::backUp(*book, target, {}, clock);
    };
    m_task.start(
        job,
        [this](const book::BackupMade& made) {
            m_isBusy = false;
            Q_EMIT this->made(toText(made.backup.file.string()));
        },
        [this](const std::exception_ptr& error) {
            m_isBusy = false;
            try {
                std::rethrow_exception(error);
            } catch (const storage::StorageError& failure) {
                Q_EMIT failed(failureText(failure));
            } catch (const std::exception& failure) {
                Q_EMIT failed(toText(failure.what()));
            }
        });
}

} // namespace coop::ui
