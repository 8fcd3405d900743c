// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace coop {

/// Cuts white space (ASCII, U+00A0, U+3000, U+FEFF) off both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Full-width digits, letters, signs and punctuation (U+FF01…FF5E) become their ASCII twins.
[[nodiscard]] std::string toHalfWidth(std::string_view text);

/// ASCII letters in lower case; everything else as it stands.
[[nodiscard]] std::string toAsciiLower(std::string_view text);

[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Code points of valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view text);
/// A character below U+0020 (tab and line feed excepted) or U+007F…009F, or a bidirectional override.
[[nodiscard]] bool hasControlCharacter(std::string_view text);

/// Cuts at each of `separators`, trims the pieces and leaves empty ones out.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text, std::string_view separators);

/// Natural order: runs of digits compare as numbers, so 2 comes before 10 and A2 before A10; equal
/// numbers with different leading zeros compare by text, so the order is total.
[[nodiscard]] std::strong_ordering compareNatural(std::string_view left, std::string_view right);

} // namespace coop
