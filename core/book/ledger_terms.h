// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the desks of the ledger agree on: the month of a voucher, the words of the tables for modes of dealing.

#include "core/book/ledger_desks.h"

namespace coop::book {

/// Openings stand in a month of their own, before the ledger's first.
[[nodiscard]] inline ledger::Period periodOf(const ledger::VoucherDraft& voucher)
{
    return voucher.kind == ledger::VoucherKind::Opening ? ledger::Period::ofOpening(voucher.date)
                                                        : ledger::Period::of(voucher.date);
}

inline constexpr Word<DealingMode> kDeliveryModes[] = {{DealingMode::OnBehalf, "on_behalf", "代销"},
                                                       {DealingMode::Outright, "outright", "买断"}};
inline constexpr Word<DealingMode> kPurchaseModes[] = {{DealingMode::OnBehalf, "for_members", "代购"},
                                                       {DealingMode::Outright, "outright", "自营"}};

} // namespace coop::book
