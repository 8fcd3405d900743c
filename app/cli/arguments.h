// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/cli/console.h"
#include "core/base/date.h"
#include "core/base/words.h"
#include "core/money/money.h"
#include "ui/text/language.h"

namespace coop::app {

// What options say, as values. Each throws UsageError with what is wrong and what is expected.

[[nodiscard]] Date dateArgument(const char* option, const std::string& text);
[[nodiscard]] std::optional<Date> dateArgument(const char* option, const std::optional<std::string>& text);
[[nodiscard]] FiscalYear yearArgument(const char* option, const std::string& text);
[[nodiscard]] std::optional<FiscalYear> yearArgument(const char* option, const std::optional<std::string>& text);
[[nodiscard]] std::optional<Money> amountArgument(const char* option, const std::optional<std::string>& text);
/// The number of a row: digits, more than 0.
[[nodiscard]] std::int64_t idArgument(const char* option, const std::string& text);
[[nodiscard]] ui::Language languageArgument(const std::string& text);

enum class OutputFormat { Csv, Json };
[[nodiscard]] OutputFormat formatArgument(const std::string& text);

[[noreturn]] void refuseWord(const char* option, const std::string& text, const std::string& expected);

template <typename Value, std::size_t N>
[[nodiscard]] Value wordArgument(const char* option, const std::string& text, const Word<Value> (&words)[N])
{
    const auto value = fromWord(words, text);
    if (!value)
        refuseWord(option, text, listOfWords(words));
    return *value;
}

} // namespace coop::app
