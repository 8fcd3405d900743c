// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "core/base/ensure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace coop::ui {

namespace {

struct Catalogue {
    Language language = Language::English;
    QTranslator words;
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
    current.language = language;
    if (language == Language::English)
        return;
    ensure(current.words.load(QStringLiteral(":/shezhang_zh_CN.qm")), "the Chinese catalogue is built in");
    QCoreApplication::installTranslator(&current.words);
}

Language currentLanguage()
{
    return catalogue().language;
}

} // namespace coop::ui
