// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/money_facts.h"

namespace coop::inspection {

/// Money that somebody left with the cooperative, got back, or got for it.
struct DepositEvent {
    enum class Kind { Interest, Out, In };   ///< in the order in which one voucher is read
    Date day{};
    Kind kind{};
    Money amount{};
    Person person = kNone;
    Index voucher = kNone;
};

/// In order of vouchers. Insiders (friends and kin who lend are nobody from the public), institutions and unnamed people are left
/// out; openings count as left on their day.
[[nodiscard]] std::vector<DepositEvent> depositEvents(const Facts& facts, const Derived& derived);

/// By person: never traded, came to no meeting, got no refund.
[[nodiscard]] std::vector<bool> isIdle(const Facts& facts);

} // namespace coop::inspection
