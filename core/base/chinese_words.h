// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/words.h"

namespace coop {

/// The Chinese twin of an English word; what is no word here stays as it is.
template <typename Value, std::size_t N>
[[nodiscard]] std::string_view chineseOf(const Word<Value> (&words)[N], std::string_view english)
{
    const auto found = std::ranges::find(words, english, &Word<Value>::english);
    return found == std::end(words) ? english : found->chinese;
}

template <typename Value, std::size_t N>
[[nodiscard]] std::string_view toChineseWord(const Word<Value> (&words)[N], Value value)
{
    return chineseOf(words, toWord(words, value));
}

} // namespace coop
