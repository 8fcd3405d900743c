// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/money/money.h"

namespace coop {

/// One part of a shared amount, with what is needed to recompute it by hand:
/// total × weight = quotient × totalWeight + remainder.
struct Portion {
    Money amount{};       ///< quotient, or quotient + 0.01 when extraFen
    Money quotient{};
    Wide remainder = 0;   ///< over the total weight
    bool extraFen = false;
    bool capped = false;  ///< took exactly the cap; quotient and remainder are 0 then

    bool operator==(const Portion&) const = default;
};

/// The weights of one sharing may add up to this at most (`ensure`d): callers divide by a common divisor or
/// refuse larger ones before.
inline constexpr Wide kLargestTotalWeight = Wide{1} << 76;

/// Shares `total` (≥ 0) by `weights` (≥ 0 each, sum > 0, `ensure`d) with the largest remainder:
/// everyone gets the whole fen of his exact part, the fen left over go one each to the largest
/// remainders, equal remainders to the earlier index. Callers order by member number. The sum is
/// `total` by construction and `ensure`d.
[[nodiscard]] std::vector<Portion> apportionWithWorkings(Money total, std::span<const Wide> weights);
[[nodiscard]] std::vector<Money> apportion(Money total, std::span<const Wide> weights);

/// A cap that leaves `rest` of the total to nobody.
struct CapExceeded {
    Money rest;
};

/// As apportionWithWorkings(), but nobody takes more than `cap`: who would is set to it, and what he
/// leaves goes to the others by the same weights, until nobody exceeds it.
[[nodiscard]] Expected<std::vector<Portion>, CapExceeded>
apportionCapped(Money total, std::span<const Wide> weights, Money cap);

} // namespace coop
