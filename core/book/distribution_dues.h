// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/book/distribution_desk.h"
#include "core/storage/database.h"

namespace coop::book {

/// What of a posted distribution was paid, by the balances of 221 and 222: payments go to the oldest claim first, so a
/// distribution is open as far as a member's balance is more than what later ones owe him.
struct OpenDues {
    Money due{};
    Money open{};
    std::int64_t membersOpen = 0;
};
enum class PendingPayments { AreOpen, CountAsPaid };
/// `before`: what a corrected run had given already; only what is above it counts then.
[[nodiscard]] OpenDues openDuesOf(const storage::Database& database, const Distribution& distribution,
                                  std::span<const posting::Entitlement> entitlements,
                                  std::span<const posting::Entitlement> before, PendingPayments pending);

} // namespace coop::book
