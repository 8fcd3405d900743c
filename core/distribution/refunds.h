// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/distribution/plan.h"

namespace coop::distribution {

/// What counts as dealing with the cooperative: trade, and where a charter says so the land or the labour that a member
/// brings. Capital, heads and fixed sums do not.
[[nodiscard]] bool isDealing(Measure measure);

/// The refunds of a plan that go by dealings: only they count towards the floor.
[[nodiscard]] Money refundsByDealings(const Plan& plan);

/// "59.9999%": rounded down, so that it never shows 60 % for what is a hair below it.
[[nodiscard]] std::string shareText(Money part, Money whole);

} // namespace coop::distribution
