// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/members/member.h"

namespace coop::storage {

/// Bytes that compare as compareNatural() compares the texts; texts hold no NUL.
[[nodiscard]] std::string naturalKey(std::string_view text);

/// Bytes that sort names as a Chinese reader expects them: by pinyin, by ICU's collation.
[[nodiscard]] std::string nameKey(std::string_view name);

/// How a name sounds, for searching: 曾小红 is "zxh" and "zengxiaohong". Letters and digits stay, in lower
/// case; a surname with a reading of its own is read so (曾 zeng, 单 shan, 尉迟 yuchi).
struct Sound {
    std::string initials{};
    std::string full{};
};
[[nodiscard]] Sound soundOf(std::string_view name);

/// What a search for a member looks into, in lower case, one per line: name, number, initials, pinyin.
[[nodiscard]] std::string searchedNames(const members::MemberDraft& member);
/// Phone and identity number.
[[nodiscard]] std::string searchedCodes(const members::MemberDraft& member);

/// What a user typed, made comparable with the two above.
[[nodiscard]] std::string needleOf(std::string_view search);

} // namespace coop::storage
