// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/ledger_desks.h"

namespace coop::book {

// Member accounts against the accounts that control them, at the end of a year.

/// 322 against what is quantified to the members: openings and distributions less what leavers took.
[[nodiscard]] ledger::CrossCheckResult reserveCheck(Book& book, const ledger::LedgerYear& year);
/// 221 and 222 by member against what distributions owe him less what he was paid, openings included.
[[nodiscard]] ledger::CrossCheckResult duesCheck(Book& book, const ledger::DateRange& range);
/// 114 holds nothing that is no member's.
[[nodiscard]] ledger::CrossCheckResult currentAccountsCheck(Book& book, const ledger::LedgerYear& year,
                                                            const ledger::DateRange& range);

} // namespace coop::book
