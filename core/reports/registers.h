// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/members/member.h"
#include "core/reports/dividend_list.h"
#include "core/shares/holdings.h"

namespace coop::reports {

/// The English source text of an office.
[[nodiscard]] std::string_view roleText(members::Role role);
/// Those of the kinds of members and of contributions.
[[nodiscard]] std::string_view memberKindText(members::MemberKind kind);
[[nodiscard]] std::string_view contributionText(shares::ContributionKind kind);
/// One decimal, cut off: 79.96 % must never read as the 80 % that the law asks for.
[[nodiscard]] std::string percentOf(std::int64_t part, std::int64_t whole);

enum class Privacy { Full, Masked };

/// Member register (成员名册): 序号 姓名 成员类型 证件号码 住所 职务 入社日期 备注; foot: members, farmers and their share,
/// organisations. Lists who is a member on `asOf`, in natural order of the numbers.
[[nodiscard]] ReportTable memberRegister(std::span<const members::Member> members, Date asOf, Privacy privacy,
                                         const ReportHead& head, const Wording& words);

/// One member's holdings of one kind with his name, for the contribution list.
struct ContributionLine {
    members::Member member{};
    shares::Holding holding{};
};

/// Contribution list (成员出资清单): 序号 编号 姓名 出资方式 数量 认缴额 实缴额 签名. Labour and technology
/// follow behind all capital as weights, without an amount: the totals never count them, and a note says why.
[[nodiscard]] ReportTable contributionList(std::span<const ContributionLine> lines, Date asOf,
                                           const ReportHead& head, const Wording& words);

} // namespace coop::reports
