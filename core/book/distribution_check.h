// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/desks.h"
#include "core/storage/database.h"

namespace coop::book {

/// Whether what distributions keep beside the log is what it says: the hash of the basis and of the members' parts, their
/// sums, the vouchers.
[[nodiscard]] std::vector<Finding> checkDistributions(const storage::Database& database);

} // namespace coop::book
