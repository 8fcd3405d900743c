// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_parts.h"

#include "core/reports/report_head.h"

#include <utility>

namespace coop::reports {

namespace {

using distribution::Measure;
using distribution::Plan;

void addStep(Waterfall& waterfall, std::string label, Money amount)
{
    if (!amount.isZero())
        waterfall.steps.push_back({.label = std::move(label), .amount = amount});
}

std::string_view resultText(const distribution::RuleResult& rule)
{
    if (!rule.binding)
        return "Does not bind";
    return rule.passed ? "Kept" : "Not kept";
}

} // namespace

Document paperOf(std::string title, const ReportHead& head, const Wording& words)
{
    return {.title = std::move(title), .foot = footOf(head, words)};
}

Paragraph body(std::string text)
{
    return {.text = std::move(text)};
}

Paragraph heading(std::string text)
{
    return {.text = std::move(text), .style = ParagraphStyle::Heading};
}

std::string dayText(const std::optional<Date>& day, const Wording& words)
{
    if (!day)
        return {};
    return fill(words("{0}-{1}-{2}"),
                {std::to_string(day->year()), std::to_string(day->month()), std::to_string(day->day())});
}

std::string_view measureText(Measure measure)
{
    switch (measure) {
    case Measure::TradeAmount: return "the amount traded with the cooperative";
    case Measure::TradeQuantity: return "the quantity traded with the cooperative";
    case Measure::LandArea: return "the land brought in";
    case Measure::LaborDays: return "the days worked";
    case Measure::Contribution: return "the contribution";
    case Measure::Account: return "the member account";
    case Measure::Equal: return "head, the same for each member";
    case Measure::Household: return "household, the same for each";
    case Measure::Fixed: return "the amounts that were set";
    }
    return {};
}

PlanSums sumsOf(const Plan& plan)
{
    PlanSums sums;
    for (const distribution::MemberLine& line : plan.members) {
        sums.refund += line.refund;
        sums.residual += line.residual;
        sums.converted += line.converted();
        sums.withheld += line.withheld();
    }
    return sums;
}

Waterfall waterfallOf(const Plan& plan, const Wording& words)
{
    Waterfall waterfall{.title = words("From the surplus to what is kept")};
    const auto level = [&](std::string_view label, Money amount) {
        waterfall.steps.push_back({.label = words(label), .amount = amount, .isLevel = true});
    };
    level("Surplus of the year", plan.basis.surplus);
    // A loss is not made smaller by older ones: nothing is left to take from.
    if (plan.basis.surplus > Money()) {
        addStep(waterfall, words("Losses made good"), plan.afterLoss - plan.basis.surplus);
        addStep(waterfall, words("Reserve"), -plan.reserve);
        level("Distributable surplus", plan.distributable);
        for (std::size_t i = 0; i < plan.stages.size(); ++i)
            addStep(waterfall, plan.policy.stages.at(i).name, -plan.stages[i].pool);
        level("Kept undistributed", plan.retained);
    }
    return waterfall;
}

std::optional<ReportTable> ruleTable(const std::vector<distribution::RuleResult>& rules, const RuleWording& rule,
                                     const Wording& words)
{
    if (rules.empty())
        return std::nullopt;
    ReportTable table{.columns = {{.title = words("Rule"), .widthMm = 50},
                                  {.title = words("Rests on"), .widthMm = 44},
                                  {.title = words("Result"), .widthMm = 18},
                                  {.title = words("Figures"), .widthMm = 68}}};
    for (const distribution::RuleResult& result : rules) {
        RuleLine line = rule(result);
        table.rows.push_back(
            {std::move(line.title), std::move(line.article), words(resultText(result)), std::move(line.detail)});
    }
    return table;
}

} // namespace coop::reports
