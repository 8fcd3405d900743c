// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/comparison.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/base/ensure.h"

namespace coop::distribution {

namespace {

void count(Comparison& comparison, std::size_t line, Money change)
{
    comparison.change.push_back(change);
    if (change.isZero()) {
        ++comparison.same;
        return;
    }
    // Of equal ones the earlier line stands.
    auto& largest = change.isNegative() ? comparison.largestLoss : comparison.largestGain;
    const auto isLarger = [&](Money other) { return change.isNegative() ? change < other : change > other; };
    if (!largest || isLarger(comparison.change[*largest]))
        largest = line;
    if (change.isNegative()) {
        ++comparison.losing;
        comparison.lost -= change;
    } else {
        ++comparison.gaining;
        comparison.gained += change;
    }
}

/// Smallest, largest and middle of what the members of the year get.
void setSpread(PlanSummary& summary, std::vector<Money> amounts)
{
    ensure(!amounts.empty(), "a plan has members of the year");
    const auto [smallest, largest] = std::ranges::minmax(amounts);
    summary.smallest = smallest;
    summary.largest = largest;
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>((amounts.size() - 1) / 2);
    std::ranges::nth_element(amounts, middle);
    summary.median = *middle;
}

} // namespace

std::vector<MemberAmount> amountsOf(const Plan& plan)
{
    std::vector<MemberAmount> amounts;
    amounts.reserve(plan.members.size());
    for (std::size_t line = 0; line < plan.members.size(); ++line)
        amounts.push_back({.number = plan.memberAt(line).number, .amount = plan.members[line].total});
    return amounts;
}

Comparison compare(const Plan& plan, std::span<const MemberAmount> other)
{
    std::unordered_map<std::string_view, Money> there;
    there.reserve(other.size());
    Money left; // of the other, not met in this plan yet
    for (const MemberAmount& amount : other) {
        there[amount.number] += amount.amount;
        left += amount.amount;
    }

    Comparison comparison;
    comparison.change.reserve(plan.members.size());
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        const auto found = there.find(plan.memberAt(line).number);
        const Money before = found == there.end() ? Money() : found->second;
        left -= before;
        count(comparison, line, plan.members[line].total - before);
    }
    comparison.gone = left;
    return comparison;
}

PlanSummary summaryOf(const Plan& plan)
{
    PlanSummary summary;
    summary.reserve = plan.reserve;
    summary.retained = plan.retained;
    std::vector<Money> ofYear;
    ofYear.reserve(plan.members.size());
    for (std::size_t i = 0; i < plan.members.size(); ++i) {
        const MemberLine& line = plan.members[i];
        const MemberBasis& member = plan.memberAt(i);
        summary.refund += line.refund;
        summary.residual += line.residual;
        summary.converted += line.converted();
        summary.withheld += line.withheld();
        summary.total += line.total;
        summary.getting += line.total.isZero() ? 0 : 1;
        summary.assisted += member.assisted ? 1 : 0;
        if (member.assisted)
            summary.assistedTotal += line.total;
        if (member.party == members::Party::Farmer)
            summary.farmersTotal += line.total;
        if (member.ofYear)
            ofYear.push_back(line.total);
    }
    setSpread(summary, std::move(ofYear));
    summary.keepsRules = std::ranges::none_of(
        plan.rules, [](const RuleResult& rule) { return rule.binding && !rule.passed; });
    return summary;
}

} // namespace coop::distribution
