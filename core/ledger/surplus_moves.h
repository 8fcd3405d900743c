// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What forms 01, 02 and 03 have in common: the undistributed surplus and what moves it.

#include "core/ledger/figures.h"

namespace coop::ledger {

/// Undistributed surplus as form 01 row 40 has it, a loss negative: 331, 332 and the income and expense that are not
/// transferred to 331 yet.
[[nodiscard]] Money undistributedAtClose(const LedgerYear& year);
/// The same at the start of the year. Where the ledger starts within the year, its openings of income and expense are
/// this year's and do not count.
[[nodiscard]] Money undistributedAtOpening(const LedgerYear& year);
/// Income less expense in the balances, not transferred to 331 yet.
[[nodiscard]] Money untransferredAtClose(const LedgerYear& year);

/// What one voucher has on an account with all below it.
struct SidesInVoucher {
    Money debit{};
    Money credit{};
    bool isNamed = false;
};
[[nodiscard]] SidesInVoucher sidesIn(const VoucherDigest& voucher, std::string_view code);

/// The entries of 332 (form 02 rows 14, 15, 17, 18, 19). Each is the column of the other account in vouchers with a line on 332,
/// so that a red voucher takes back the row that it corrects. Of a settlement with a leaver only the loss that he bears.
struct SurplusMoves {
    Money fromCapitalReserve{};   ///< row 14: 321 made good a loss
    Money fromSurplusReserve{};   ///< row 14: 322 did
    Money toReserve{};            ///< row 15
    Money refunds{};              ///< row 17
    Money residual{};             ///< row 18
    Money toCapital{};            ///< row 19

    [[nodiscard]] Money transfersIn() const { return fromCapitalReserve + fromSurplusReserve; }
};
[[nodiscard]] SurplusMoves surplusMoves(const LedgerYear& year);

} // namespace coop::ledger
