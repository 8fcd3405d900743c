// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/members/member.h"

namespace coop::members {

/// Cooperative Law 2017 Art. 12 and 20, in whole numbers: at least five members; farmers at least 80 %; of
/// enterprises, institutions and social organisations at most one among up to twenty members, at most
/// 5 % above that.
struct Composition {
    std::int64_t members = 0;
    std::int64_t farmers = 0;
    std::int64_t organizations = 0; ///< enterprise, institution, organization (a collective is not among the capped)
    std::int64_t collectives = 0;
    std::int64_t assisted = 0;
    std::int64_t households = 0;    ///< household numbers, and each natural person without one

    [[nodiscard]] bool hasEnoughMembers() const { return members >= 5; }
    [[nodiscard]] bool hasEnoughFarmers() const { return farmers * 100 >= members * 80; }
    [[nodiscard]] std::int64_t organizationLimit() const { return members <= 20 ? 1 : members * 5 / 100; }
    [[nodiscard]] bool keepsOrganizationLimit() const { return organizations <= organizationLimit(); }
    [[nodiscard]] bool isLawful() const
    {
        return hasEnoughMembers() && hasEnoughFarmers() && keepsOrganizationLimit();
    }
    bool operator==(const Composition&) const = default;
};

/// Counts `members` as given; the caller chooses who is a member on the day in question.
[[nodiscard]] Composition compositionOf(std::span<const MemberDraft> members);

} // namespace coop::members
