// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/book/backups.h"
#include "ui/theme/theme.h"

namespace coop::ui {

/// What the window remembers between two starts, for this user on this machine; nothing of it belongs to a book.
class Settings final {
public:
    [[nodiscard]] static QStringList recentBooks(); ///< newest first, only files that are still there
    static void rememberBook(const QString& file);

    [[nodiscard]] static QString language(); ///< "zh", "en" or empty for the system's
    static void setLanguage(const QString& code);

    [[nodiscard]] static Scheme scheme();
    static void setScheme(Scheme scheme);

    [[nodiscard]] static int textPercent();
    static void setTextPercent(int percent);

    [[nodiscard]] static book::BackupSchedule backupSchedule();
    static void setBackupSchedule(book::BackupSchedule schedule);
    /// Where the backups of a book go; empty for the folder beside it.
    [[nodiscard]] static QString backupFolder(const QString& book);
    static void setBackupFolder(const QString& book, const QString& folder);

    /// Who decided about a finding last, as typed.
    [[nodiscard]] static QString inspectorName();
    static void setInspectorName(const QString& name);

    [[nodiscard]] static QByteArray geometry();
    static void setGeometry(const QByteArray& geometry);
};

} // namespace coop::ui
