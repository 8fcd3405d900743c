// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/distribution/plan.h"
#include "core/distribution/weights.h"

namespace coop::distribution {

/// A result that holds what everyone weighs and no amount yet.
[[nodiscard]] StageResult weighedResult(const StageWeights& weighed);

/// Puts what a pool was shared into, one portion for each member.
void putShares(StageResult& result, const std::vector<Portion>& portions);

/// Quantifies the reserve to the members of the year (Law Art. 42): fills Plan::quantification and Plan::quantified; a
/// collective quantifies nothing (KeyDoesNotFit where its policy says otherwise). `plan` must
/// have its reserve and its members. What comes back forbids the plan.
[[nodiscard]] Issues quantifyReserve(Plan& plan);

} // namespace coop::distribution
