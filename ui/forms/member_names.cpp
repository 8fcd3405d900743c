// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/member_names.h"

#include "core/book/desks.h"

#include <algorithm>

namespace coop::ui {

std::unordered_map<MemberId, std::string> namesOf(book::Book& book, std::vector<MemberId> members)
{
    std::ranges::sort(members);
    const auto doubles = std::ranges::unique(members);
    members.erase(doubles.begin(), doubles.end());
    std::unordered_map<MemberId, std::string> names;
    for (members::Member& member : book.members().rows(members))
        names[member.id] = std::move(member.data.name);
    return names;
}

} // namespace coop::ui
