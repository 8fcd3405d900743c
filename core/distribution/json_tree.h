// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/issue.h"

namespace coop::distribution {

/// A JSON value as it was written: numbers stay text, keys keep their order.
struct JsonNode {
    enum class Kind { Null, Boolean, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool truth = false;                ///< Boolean
    std::string text{};                ///< Text, and a Number as written
    std::vector<std::string> keys{};   ///< Object: one per child
    std::vector<JsonNode> children{};  ///< List, Object

    /// The child of that key; nothing when there is none.
    [[nodiscard]] const JsonNode* find(std::string_view key) const;
};

struct JsonTree {
    JsonNode root{};
    Issues issues{};  ///< JsonDuplicateKey with its path; the first value of a key stands
};

/// Nothing in a policy lies deeper; what does is read over and shows up as a value of the wrong type.
inline constexpr std::size_t kDeepestJson = 8;

/// Reads one JSON value. Refused: more than `largest` bytes, text that is not UTF-8, anything that is not
/// JSON (with line and column).
[[nodiscard]] Expected<JsonTree, Issues> parseJsonTree(std::string_view json, std::size_t largest);

/// `text` cut to a length that fits a message, control characters as blanks.
[[nodiscard]] std::string shownInMessage(std::string_view text);

} // namespace coop::distribution
