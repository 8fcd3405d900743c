// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/desks.h"

namespace coop::storage {
class Database;
}

namespace coop::book {

/// What the ledger promises, computed again from the entries: every posted voucher balances, numbers run without a gap,
/// the kept totals are the sums of the entries.
[[nodiscard]] std::vector<Finding> checkLedger(const storage::Database& database);

} // namespace coop::book
