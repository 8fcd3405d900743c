// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/surplus_moves.h"

#include <algorithm>

namespace coop::ledger {

namespace {

template <typename Amount>
Money profitSum(const LedgerYear& year, Amount amountOf)
{
    Money sum;
    for (const AccountFigures& account : year.accounts) {
        if (classOf(account.code) == AccountClass::Profit)
            sum += amountOf(account);
    }
    return sum;
}

Money netCreditIn(const VoucherDigest& voucher, std::string_view code)
{
    const SidesInVoucher sides = sidesIn(voucher, code);
    return sides.credit - sides.debit;
}

/// With a leaver more is settled than the loss that he bears: capital and reserve that go back to him and what was due stand in
/// one voucher with what 332 got of it.
bool isSettlement(const VoucherDigest& voucher)
{
    constexpr std::string_view kOfTheForm[] = {"221", "222", "301", "321", "322", "331", "332"};
    const auto isBeside = [&](const DigestLine& line) {
        return std::ranges::none_of(kOfTheForm, [&](std::string_view top) { return isWithin(line.code, top); });
    };
    return !sidesIn(voucher, "332").credit.isZero() && std::ranges::any_of(voucher, isBeside) &&
           (!sidesIn(voucher, "301").debit.isZero() || !sidesIn(voucher, "322").debit.isZero());
}

/// As much of `wanted` as there is; both are red in a red voucher.
Money takenOf(Money wanted, Money there)
{
    if (wanted.isNegative() != there.isNegative())
        return {};
    return wanted.isNegative() ? std::max(wanted, there) : std::min(wanted, there);
}

/// What he bears comes out of his part of the reserve first, then out of his capital.
void addSettlement(SurplusMoves& moves, const VoucherDigest& voucher)
{
    const Money loss = netCreditIn(voucher, "332");
    const Money ofReserve = takenOf(loss, -netCreditIn(voucher, "322"));
    moves.fromSurplusReserve += ofReserve;
    moves.toCapital -= takenOf(loss - ofReserve, -netCreditIn(voucher, "301"));
}

} // namespace

Money untransferredAtClose(const LedgerYear& year)
{
    return -profitSum(year, [](const AccountFigures& account) { return account.closing(); });
}

Money undistributedAtClose(const LedgerYear& year)
{
    return untransferredAtClose(year) - year.closingOf("331") - year.closingOf("332");
}

Money undistributedAtOpening(const LedgerYear& year)
{
    const Money transferred = -(year.openingOf("331") + year.openingOf("332"));
    if (year.startsWithinYear)
        return transferred;
    // A year before that was left open still has its result in the balances of income and expense.
    return transferred - profitSum(year, [](const AccountFigures& account) { return account.opening; });
}

SidesInVoucher sidesIn(const VoucherDigest& voucher, std::string_view code)
{
    SidesInVoucher sides;
    for (const DigestLine& line : voucher) {
        if (!isWithin(line.code, code))
            continue;
        sides.debit += line.debit;
        sides.credit += line.credit;
        sides.isNamed = true;
    }
    return sides;
}

SurplusMoves surplusMoves(const LedgerYear& year)
{
    SurplusMoves moves;
    for (const VoucherDigest& voucher : year.equityVouchers) {
        if (!sidesIn(voucher, "332").isNamed)
            continue;
        if (isSettlement(voucher)) {
            addSettlement(moves, voucher);
            continue;
        }
        moves.fromCapitalReserve += sidesIn(voucher, "321").debit;
        moves.fromSurplusReserve += sidesIn(voucher, "322").debit;
        moves.toReserve += sidesIn(voucher, "322").credit;
        moves.refunds += netCreditIn(voucher, "221");
        moves.residual += netCreditIn(voucher, "222");
        moves.toCapital += netCreditIn(voucher, "301");
    }
    return moves;
}

} // namespace coop::ledger
