// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up cooperatives that are honest and kept the way villages keep books: late, on weekends, in cash, with relatives as members and
// with a slip here and there.

#include <array>
#include <string>
#include <string_view>

#include "core/inspection/inspect.h"
#include "tests/support/random.h"

namespace coop::test {

enum class HonestKind { Orchard, Grain, Eggs, Machinery, Buyers, LandShare, Tea, Agency };
inline constexpr std::array<std::string_view, 8> kHonestKinds = {"orchard", "grain",      "eggs", "machinery",
                                                                 "buyers",  "land-share", "tea",  "agency"};

struct HonestCooperative {
    inspection::Facts facts{};
    inspection::OutsideLists lists{};
    std::string story{};        ///< what it is, for the message of a test that failed
};

/// One to twelve years old, five to eighty members.
[[nodiscard]] HonestCooperative honestCooperative(Random& random, HonestKind kind);

/// A number of the usual form whose check character fits.
[[nodiscard]] std::string identityNumber(Date born, int serial);

} // namespace coop::test
