// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/money/fraction.h"
#include "core/money/money.h"
#include "core/shares/contribution.h"
#include "core/shares/holdings.h"

namespace coop::shares {

/// What a leaver's account holds and what the cooperative knows of its losses on the day he leaves.
struct LeaverPosition {
    std::vector<Holding> holdings{};   ///< of him alone; labour and technology are left out of what is returned
    Money reserveShare{};
    Money stateShare{};
    Money donationShare{};
    Money refundDue{};                 ///< 221, from distributions before
    Money residualDue{};               ///< 222
    Money owes{};                      ///< 114, debit
    Money owed{};                      ///< 114, credit
    Money uncoveredLoss{};             ///< of the cooperative, ≥ 0
    Fraction lossPart{};               ///< what part of it is his by the charter, 0 … 1
};

/// Law Art. 28: contribution and reserve share go back, what is due from distributions is paid, losses before the exit are
/// borne, grants and donations stay with the members who remain.
struct Settlement {
    Money contribution{};      ///< goes back; capital kinds only
    Money reserve{};           ///< goes back; a negative share takes at most the contribution
    Money loss{};              ///< rounded half up, never more than contribution + reserve (Law Art. 6)
    Money due{};               ///< refunds and residual not yet paid; of a balance that was overpaid nothing, it stays as it is
    Money setOff{};            ///< against what he owes; only with his consent, at most what he has coming
    Money stays{};             ///< state and donation shares
    Money payable{};           ///< contribution + reserve − loss + due + owed − setOff, ≥ 0
};
/// Negative contributions, losses and balances of 114 and a part outside of 0 … 1 are `ensure`d. `consented`: he agreed to have
/// set off what he owes.
[[nodiscard]] Settlement settle(const LeaverPosition& position, bool consented);

} // namespace coop::shares
