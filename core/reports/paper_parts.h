// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What several papers of a year have in common.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/distribution/plan.h"
#include "core/distribution/policy.h"
#include "core/reports/dividend_list.h"
#include "core/reports/document.h"

namespace coop::reports {

/// A statutory rule in the reader's language.
struct RuleLine {
    std::string title{};
    std::string article{};
    std::string detail{};   ///< the figures it was judged by
};
/// The words of a rule, which come from the same place as those on the screen.
using RuleWording = std::function<RuleLine(const distribution::RuleResult&)>;

/// A document with its title and what stands at the foot of every page.
[[nodiscard]] Document paperOf(std::string title, const ReportHead& head, const Wording& words);

[[nodiscard]] Paragraph body(std::string text);
[[nodiscard]] Paragraph heading(std::string text);

/// "2026 年 3 月 15 日"; nothing, to be filled in by hand, where the day is not known.
[[nodiscard]] std::string dayText(const std::optional<Date>& day, const Wording& words);
/// The English source text of what a stage is shared by.
[[nodiscard]] std::string_view measureText(distribution::Measure measure);

/// The sums of a plan that every paper names.
struct PlanSums {
    Money refund{};
    Money residual{};
    Money converted{};
    Money withheld{};
};
[[nodiscard]] PlanSums sumsOf(const distribution::Plan& plan);

/// From the surplus over losses, reserve and each stage down to what is kept. Steps of nothing are left out, the levels stay.
[[nodiscard]] Waterfall waterfallOf(const distribution::Plan& plan, const Wording& words);

/// Rule, article, result, figures. Empty without rules.
[[nodiscard]] std::optional<ReportTable> ruleTable(const std::vector<distribution::RuleResult>& rules, const RuleWording& rule,
                                                   const Wording& words);

} // namespace coop::reports
