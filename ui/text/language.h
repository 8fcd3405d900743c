// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace coop::ui {

enum class Language { Chinese, English };

/// "zh" or "en" (also "zh_CN", "en_US"); nothing for anything else.
[[nodiscard]] std::optional<Language> languageFromCode(const QString& code);
[[nodiscard]] QString codeOf(Language language);

/// Chinese in a zh* locale, otherwise English.
[[nodiscard]] Language languageOfLocale();

/// Installs the words of `language` for the whole program; open windows get a LanguageChange event. The source
/// text is English, so English needs no catalogue.
void useLanguage(Language language);
[[nodiscard]] Language currentLanguage();

} // namespace coop::ui
