// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/ensure.h"
#include "core/base/text.h"

namespace coop {

/// A value with its word in files: the English one is written, both are read.
template <typename Value>
struct Word {
    Value value;
    std::string_view english;
    std::string_view chinese;
};

template <typename Value, std::size_t N>
[[nodiscard]] std::optional<Value> fromWord(const Word<Value> (&words)[N], std::string_view text)
{
    const std::string plain = toAsciiLower(toHalfWidth(trimmed(text)));
    const auto found = std::ranges::find_if(
        words, [&](const Word<Value>& word) { return word.english == plain || word.chinese == plain; });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

template <typename Value, std::size_t N>
[[nodiscard]] std::string_view toWord(const Word<Value> (&words)[N], Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    ensure(found != std::end(words), "a value with a word");
    return found->english;
}

/// "farmer 农民, resident 非农民": for the message about an unknown word.
template <typename Value, std::size_t N>
[[nodiscard]] std::string listOfWords(const Word<Value> (&words)[N])
{
    std::string list;
    for (const Word<Value>& word : words) {
        if (!list.empty())
            list += ", ";
        list.append(word.english).append(" ").append(word.chinese);
    }
    return list;
}

} // namespace coop
