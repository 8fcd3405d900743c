// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/book/backups.h"
#include "core/ledger/period.h"
#include "ui/background/task.h"
#include "ui/shell/book_session.h"

namespace coop::ui {

/// Makes the backups of the open book beside the window, into the folder and by the schedule of the settings. A backup that fails
/// is told and stops nothing.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(BookSession& session, QObject* parent = nullptr);

    /// A book was opened: makes one when the schedule asks for it.
    void bookOpened();
    /// Something was written: makes one when a month was closed by it.
    void bookChanged();
    /// Now, whatever the schedule says.
    void backUp();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Where the open book's backups go, and those that are there, newest first.
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] std::vector<book::StoredBackup> backups() const;

Q_SIGNALS:
    void made(const QString& file);
    void failed(const QString& sentence);

private:
    BookSession& m_session;
    Task<book::BackupMade> m_task{this};
    std::optional<ledger::Period> m_lastClosed{};
    bool m_isBusy = false;
};

} // namespace coop::ui
