// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/money/fraction.h"

namespace coop::inspection {

/// Benford's law: parts of amounts that begin with 1 … 9, in millionths: log10(1 + 1/digit).
inline constexpr std::array<std::int64_t, 9> kExpectedDigits = {301'030, 176'091, 124'939, 96'910, 79'181, 66'947, 57'992, 51'153, 45'757};

/// The place of its first digit among 1 … 9. `amount` is more than nothing.
[[nodiscard]] constexpr std::size_t firstDigitAt(std::int64_t amount)
{
    while (amount >= 10)
        amount /= 10;
    return static_cast<std::size_t>(amount - 1);
}

/// How far `count` amounts, of which so many begin with a digit, lie above what the law says, in millionths of one amount.
[[nodiscard]] constexpr Wide aboveExpected(std::int64_t found, std::size_t digitAt, std::int64_t count)
{
    return Wide(found) * 1'000'000 - Wide(kExpectedDigits[digitAt]) * count;
}

/// Mean absolute deviation of the parts from the law, in millionths; `count` is the sum of `found` and more than nothing.
[[nodiscard]] constexpr std::int64_t meanDeviation(const std::array<std::int64_t, 9>& found, std::int64_t count)
{
    Wide apart = 0;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const Wide above = aboveExpected(found[at], at, count);
        apart += above < 0 ? -above : above;
    }
    return static_cast<std::int64_t>(apart / (9 * Wide(count)));
}

} // namespace coop::inspection
