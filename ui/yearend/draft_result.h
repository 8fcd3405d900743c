// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/distribution/comparison.h"
#include "core/reports/inequality.h"

namespace coop::ui {

/// What one draft comes to, kept without its plan: by this it is judged beside the others.
struct DraftResult {
    Issues issues{};                                      ///< why there is none
    std::optional<distribution::PlanSummary> summary{};
    std::optional<reports::Inequality> inequality{};      ///< nothing when nobody gets anything
    std::vector<distribution::MemberAmount> amounts{};
};

[[nodiscard]] std::shared_ptr<const DraftResult> resultOf(const distribution::Plan& plan);
[[nodiscard]] std::shared_ptr<const DraftResult> resultOf(std::vector<distribution::MemberAmount> amounts);

} // namespace coop::ui
