// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/issue.h"
#include "core/members/member.h"
#include "core/storage/database.h"

namespace coop::book {

/// What a fact must know of the member it names.
struct KnownMember {
    MemberId id{};
    members::MemberDraft data{};   ///< number, joined and left only
};

/// By number, straight from the book.
[[nodiscard]] std::optional<KnownMember> findKnown(const storage::Database& database, std::string_view number);

/// Whether any fact, sheet of signatures or declaration names the member ?1, who must then stay.
inline constexpr std::string_view kHasFacts = R"sql(
    SELECT EXISTS (SELECT 1 FROM contribution WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM trade WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM opening_share WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM voucher_line WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM attendance WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM related_party WHERE member_id = ?1)
)sql";

/// All of them, for files of many rows.
[[nodiscard]] std::unordered_map<std::string, KnownMember> allKnown(const storage::Database& database);

/// The warning NotAMemberThen, when it is due.
void warnIfNoMember(const KnownMember& member, Date day, Issues& issues);

} // namespace coop::book
