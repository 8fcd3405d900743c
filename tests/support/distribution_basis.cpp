// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace coop::test {

using namespace distribution;

Money yuan(std::string_view text)
{
    const auto money = parseMoney(text);
    if (!money)
        throw std::invalid_argument("not an amount: " + std::string(text));
    return *money;
}

MemberBasis farmer(std::string number)
{
    MemberBasis member;
    member.name = "成员" + number;
    member.number = std::move(number);
    member.kind = members::MemberKind::Farmer;
    member.party = members::Party::Farmer;
    return member;
}

TradeTotal delivery(std::string_view quantity, std::string_view amount)
{
    TradeTotal trade;
    trade.direction = trade::Direction::Delivery;
    trade.line = trade::BusinessLine::Primary;
    trade.quantity = TradeQuantity::parse(quantity).value();
    trade.amount = yuan(amount);
    trade.rows = 1;
    return trade;
}

Basis bookOf(std::string_view surplus, std::vector<MemberBasis> members)
{
    Basis basis;
    basis.year = FiscalYear{2025};
    basis.surplus = yuan(surplus);
    basis.products = {{.name = "鸡蛋", .units = {"斤"}}};
    std::set<std::string> households;
    for (const MemberBasis& member : members) {
        if (!member.ofYear)
            continue;
        ++basis.composition.members;
        basis.composition.farmers += member.kind == members::MemberKind::Farmer ? 1 : 0;
        basis.composition.organizations += member.kind == members::MemberKind::Enterprise ||
                                                   member.kind == members::MemberKind::Institution ||
                                                   member.kind == members::MemberKind::Organization
                                               ? 1
                                               : 0;
        basis.composition.collectives += member.kind == members::MemberKind::Collective ? 1 : 0;
        basis.composition.assisted += member.assisted ? 1 : 0;
        households.insert(member.household.empty() ? "of " + member.number : member.household);
    }
    basis.composition.households = static_cast<std::int64_t>(households.size());
    basis.members = std::move(members);
    return basis;
}

std::string listed(const Issues& issues)
{
    std::string text;
    for (const Issue& issue : issues) {
        text += issue.field + " code " + std::to_string(static_cast<int>(issue.code)) + " value '" +
                issue.value + "'";
        for (const std::string& argument : issue.arguments)
            text += " {" + argument + "}";
        text += "\n";
    }
    return text;
}

Plan planned(std::string_view policyJson, Basis basis)
{
    auto policy = parsePolicy(policyJson);
    if (!policy)
        throw std::runtime_error("policy refused: " + listed(policy.error()));
    auto plan = planDistribution(*std::move(policy), std::move(basis));
    if (!plan)
        throw std::runtime_error("plan refused: " + listed(plan.error()));
    return *std::move(plan);
}

Issues refused(std::string_view policyJson, Basis basis)
{
    auto policy = parsePolicy(policyJson);
    if (!policy)
        throw std::runtime_error("policy refused: " + listed(policy.error()));
    auto plan = planDistribution(*std::move(policy), std::move(basis));
    if (plan)
        ADD_FAILURE() << "the plan was not refused";
    return plan ? Issues{} : std::move(plan.error());
}

std::string amountsOf(const Plan& plan, std::size_t stage)
{
    std::string text;
    for (const StageShare& share : plan.stages.at(stage).shares)
        text += (text.empty() ? "" : " ") + toPlainText(share.amount);
    return text;
}

std::string oneStage(std::string_view stage)
{
    return "{\"stages\": [" + std::string(stage) + "]}";
}

} // namespace coop::test
