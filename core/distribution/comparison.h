// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/distribution/plan.h"

namespace coop::distribution {

/// What a member has from another plan or from an earlier year.
struct MemberAmount {
    std::string number{};
    Money amount{};
};
[[nodiscard]] std::vector<MemberAmount> amountsOf(const Plan& plan);

/// Who gains and who loses against another draft or another year. Members are matched by number; one who is not in the other
/// counts with nothing there.
struct Comparison {
    std::vector<Money> change{};      ///< one per Plan::members: total − other
    std::int64_t gaining = 0;
    std::int64_t losing = 0;
    std::int64_t same = 0;
    Money gained{};
    Money lost{};                     ///< ≥ 0
    std::optional<std::size_t> largestGain{};   ///< line of the plan
    std::optional<std::size_t> largestLoss{};
    Money gone{};                     ///< what went to those who are not in this plan at all
};
[[nodiscard]] Comparison compare(const Plan& plan, std::span<const MemberAmount> other);

/// The figures by which drafts are judged side by side.
struct PlanSummary {
    Money reserve{};
    Money refund{};
    Money residual{};
    Money converted{};
    Money withheld{};
    Money retained{};
    Money total{};
    std::int64_t getting = 0;         ///< members with more than nothing
    Money smallest{};                 ///< of all members of the year
    Money largest{};
    Money median{};                   ///< the lower one of two
    std::int64_t assisted = 0;        ///< assisted members (帮扶对象) …
    Money assistedTotal{};            ///< … and what they get
    Money farmersTotal{};             ///< party farmer
    bool keepsRules = true;           ///< no binding rule failed
};
[[nodiscard]] PlanSummary summaryOf(const Plan& plan);

} // namespace coop::distribution
