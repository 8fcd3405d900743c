// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/settlement.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace coop::shares {

Settlement settle(const LeaverPosition& position, bool consented)
{
    ensure(!position.uncoveredLoss.isNegative() && !position.owes.isNegative() && !position.owed.isNegative(),
           "a loss and both sides of 114 are not less than nothing");
    ensure(position.lossPart >= Fraction() && position.lossPart <= Fraction(1, 1), "a part of the loss");

    Settlement result;
    for (const Holding& holding : position.holdings) {
        if (isCapital(holding.kind))
            result.contribution += holding.paid;
    }
    ensure(!result.contribution.isNegative(), "nobody has contributed less than nothing");
    result.reserve = std::max(position.reserveShare, -result.contribution);
    const Money own = result.contribution + result.reserve;
    result.loss = std::min(multiply(position.uncoveredLoss, position.lossPart, Rounding::HalfUp), own);
    result.due = std::max(position.refundDue, Money()) + std::max(position.residualDue, Money());
    const Money coming = own - result.loss + result.due + position.owed;
    if (consented)
        result.setOff = std::min(position.owes, coming);
    result.stays = position.stateShare + position.donationShare;
    result.payable = coming - result.setOff;
    ensure(!result.payable.isNegative(), "nobody is paid less than nothing");
    return result;
}

} // namespace coop::shares
