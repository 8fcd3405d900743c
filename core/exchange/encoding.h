// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/issue.h"

namespace coop::exchange {

/// The bytes of a text file as valid UTF-8 without byte order mark. A byte order mark decides; without one the
/// order is UTF-16 (many ASCII characters beside zero bytes), UTF-8, GB18030. A file that is mostly UTF-8 with
/// a few broken places is refused rather than read as GB18030, which would turn names into other names.
/// FileEncoding with the row when nothing fits.
[[nodiscard]] Expected<std::string> toUtf8(std::string_view bytes);

struct DecodedText {
    std::string text{};
    std::string encoding{};   ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
};
/// The same with the encoding that was found, or in the one that is given.
[[nodiscard]] Expected<DecodedText> decode(std::string_view bytes, const std::optional<std::string>& encoding = std::nullopt);

/// Valid UTF-8 as GB18030, which has every character.
[[nodiscard]] std::string toGb18030(std::string_view utf8);

} // namespace coop::exchange
