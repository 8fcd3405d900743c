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

QByteArray Settings::geometry()
{
    return QSettings().value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(kGeometry, geometry);
}

} // namespace coop::ui
