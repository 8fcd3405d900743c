// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/members/member.h"
#include "core/reports/document.h"
#include "core/reports/member_account.h"

namespace coop::reports {

/// A member with his account of each year, oldest first.
struct MemberYears {
    members::Member member{};
    std::vector<MemberAccount> years{};
};

/// 成员账户 as a booklet: for each member a first page with his balances year by year, then the official form of each year.
/// The balances are those of each year end, so that one year begins with what the year before ended with.
[[nodiscard]] PrintedReport memberBooklet(std::span<const MemberYears> members, const ReportHead& head, const Wording& words);

/// What the account holds when its year ends.
[[nodiscard]] AccountShares closingOf(const MemberAccount& account);

} // namespace coop::reports
