// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "core/base/ensure.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace coop::ui {

namespace {

struct Catalogue {
    Language language = Language::English;
    QTranslator words;
    QTranslator qtWords; ///< the buttons and menus that Qt itself brings
};

/// One per program, like the translators of QCoreApplication that it stands for.
Catalogue& catalogue()
{
    static Catalogue instance;
    return instance;
}

} // namespace

std::optional<Language> languageFromCode(const QString& code)
{
    if (code.startsWith(QLatin1String("zh"), Qt::CaseInsensitive))
        return Language::Chinese;
    if (code.startsWith(QLatin1String("en"), Qt::CaseInsensitive))
        return Language::English;
    return std::nullopt;
}

QString codeOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

Language languageOfLocale()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

void useLanguage(Language language)
{
    Catalogue& current = catalogue();
    QCoreApplication::removeTranslator(&current.words);
    QCoreApplication::removeTranslator(&current.qtWords);
    current.language = language;
    if (language == Language::English)
        return;
    ensure(current.words.load(QStringLiteral(":/shezhang_zh_CN.qm")), "the Chinese catalogue is built in");
    if (current.qtWords.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&current.qtWords);
    QCoreApplication::installTranslator(&current.words);
}

Language currentLanguage()
{
    return catalogue().language;
}

} // namespace coop::ui
