// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace coop::ui {

namespace {

constexpr QLatin1String kRecent("books/recent");
constexpr QLatin1String kLanguage("window/language");
constexpr QLatin1String kScheme("window/scheme");
constexpr QLatin1String kTextPercent("window/textPercent");
constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kBackupSchedule("backups/schedule");
constexpr QLatin1String kBackupFolders("backups/folders");
constexpr QLatin1String kInspectorName("inspection/who");
constexpr int kRecentKept = 8;

} // namespace

QStringList Settings::recentBooks()
{
    QStringList files = QSettings().value(kRecent).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::rememberBook(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentBooks();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(kRecent, files.mid(0, kRecentKept));
}

QString Settings::language()
{
    return QSettings().value(kLanguage).toString();
}

void Settings::setLanguage(const QString& code)
{
    QSettings().setValue(kLanguage, code);
}

Scheme Settings::scheme()
{
    return static_cast<Scheme>(std::clamp(QSettings().value(kScheme, 0).toInt(), 0, 2));
}

void Settings::setScheme(Scheme scheme)
{
    QSettings().setValue(kScheme, static_cast<int>(scheme));
}

int Settings::textPercent()
{
    return QSettings().value(kTextPercent, 100).toInt();
}

void Settings::setTextPercent(int percent)
{
    QSettings().setValue(kTextPercent, percent);
}

book::BackupSchedule Settings::backupSchedule()
{
    const std::string word = QSettings().value(kBackupSchedule).toString().toStdString();
    return fromWord(book::kBackupSchedules, word).value_or(book::BackupSchedule::Weekly);
}

void Settings::setBackupSchedule(book::BackupSchedule schedule)
{
    const std::string_view word = toWord(book::kBackupSchedules, schedule);
    QSettings().setValue(kBackupSchedule, QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

QString Settings::backupFolder(const QString& book)
{
    // A path is no key: slashes would make groups of it.
    return QSettings().value(kBackupFolders).toMap().value(QFileInfo(book).absoluteFilePath()).toString();
}

void Settings::setBackupFolder(const QString& book, const QString& folder)
{
    QVariantMap folders = QSettings().value(kBackupFolders).toMap();
    folders.insert(QFileInfo(book).absoluteFilePath(), folder);
    QSettings().setValue(kBackupFolders, folders);
}

QString Settings::inspectorName()
{
    return QSettings().value(kInspectorName).toString();
}

void Settings::setInspectorName(const QString& name)
{
    QSettings().setValue(kInspectorName, name);
}

QByteArray Settings::geometry()
{
    return QSettings().value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(kGeometry, geometry);
}

} // namespace coop::ui
