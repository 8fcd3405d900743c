// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/distribution/plan.h"

namespace coop::distribution {

/// What everyone weighs in one stage. Who takes no part weighs nothing.
struct StageWeights {
    std::vector<Wide> weights{};  ///< one per Plan::members, same order; negative only if `issues` say so
    Wide total = 0;
    std::int64_t scale = 1;       ///< weights are whole numbers of 1/scale of the unit
    Issues issues{};              ///< what forbids the stage
    Issues notes{};               ///< what is doubtful
};

/// `plan` must have its policy, basis and members.
[[nodiscard]] StageWeights weigh(const Plan& plan, std::size_t stage);

/// What the members of the year weigh in a part of the reserve; who left has none of it. Issues are filed under `path`.
[[nodiscard]] StageWeights weighReserve(const Plan& plan, const Weighting& weighting, std::string path);

/// "stages[2]": where a policy's issues are filed.
[[nodiscard]] std::string stagePath(std::size_t stage);

} // namespace coop::distribution
