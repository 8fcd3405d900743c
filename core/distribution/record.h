// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a distribution is proved by: its basis and its results as plain text, the same for the same values on every machine.

#include <optional>
#include <string>
#include <string_view>

#include "core/distribution/plan.h"

namespace coop::distribution {

/// All of the basis, to be kept with a distribution and read again.
[[nodiscard]] std::string toText(const Basis& basis);
/// Nothing when it is not what toText() writes.
[[nodiscard]] std::optional<Basis> parseBasis(std::string_view text);

/// What the amounts and the statutory rules depend on and nothing else: members by number in natural order, without their
/// names, dealings of one product, direction and line added up. Two bases with the same text give the same amounts and the same
/// rules under every policy.
[[nodiscard]] std::string basisFingerprint(const Basis& basis);
/// Policy, basis and every amount of the plan. What the preview shows and what is posted have the same text: the fingerprint of
/// the basis, then that of what was made of it.
[[nodiscard]] std::string planFingerprint(const Plan& plan);
[[nodiscard]] std::string amountsFingerprint(const Plan& plan);

} // namespace coop::distribution
