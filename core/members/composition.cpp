// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/composition.h"

#include <string_view>
#include <unordered_set>

namespace coop::members {

Composition compositionOf(std::span<const MemberDraft> members)
{
    Composition result;
    std::unordered_set<std::string_view> households;
    for (const MemberDraft& member : members) {
        ++result.members;
        result.assisted += member.assisted ? 1 : 0;
        switch (member.kind) {
        case MemberKind::Farmer:
            ++result.farmers;
            break;
        case MemberKind::Resident:
            break;
        case MemberKind::Enterprise:
        case MemberKind::Institution:
        case MemberKind::Organization:
            ++result.organizations;
            break;
        case MemberKind::Collective:
            ++result.collectives;
            break;
        }
        if (!member.household.empty())
            households.insert(member.household);
        else if (isNaturalPerson(member.kind))
            ++result.households;
    }
    result.households += static_cast<std::int64_t>(households.size());
    return result;
}

} // namespace coop::members
