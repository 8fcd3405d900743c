// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/money/money.h"

namespace coop::reports {

/// A point of the Lorenz curve in thousandths: the `members` who get least get `income` of the whole.
struct LorenzPoint {
    int members = 0;
    int income = 0;

    bool operator==(const LorenzPoint&) const = default;
};

/// How unevenly a sum is spread. The Gini coefficient is exact up to its rounding: 0 when all get the same,
/// near 10000 when one gets all.
struct Inequality {
    int giniTenThousandths = 0;
    /// From (0, 0) to (1000, 1000), never falling; one point per member up to a hundred members, one per
    /// hundredth of the members above.
    std::vector<LorenzPoint> lorenz{};
};

/// Nothing when nobody gets anything. Amounts must not be negative (`ensure`d).
[[nodiscard]] std::optional<Inequality> inequalityOf(std::span<const Money> amounts);

/// How many members get from `from` up to but not including `to`.
struct IncomeBand {
    Money from{};
    Money to{};
    std::int64_t members = 0;

    bool operator==(const IncomeBand&) const = default;
};

/// Bands of one round width (1, 2 or 5 followed by noughts, in yuan, at least one) from nought to the largest
/// amount: between one and `mostBands` + 1 of them. Amounts must not be negative (`ensure`d).
[[nodiscard]] std::vector<IncomeBand> incomeBands(std::span<const Money> amounts, int mostBands = 10);

} // namespace coop::reports
