// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace coop::inspection {

/// Benford's law: parts of amounts that begin with 1 … 9, in millionths: log10(1 + 1/digit).
inline constexpr std::array<std::int64_t, 9> kExpectedDigits = {301'030, 176'091, 124'939, 96'910, 79'181, 66'947, 57'992, 51'153, 45'757};

} // namespace coop::inspection
