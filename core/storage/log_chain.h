// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The change log of a book that is only read.

#include <cstdint>
#include <functional>
#include <string>

#include "core/storage/change_log.h"

namespace coop::storage {

/// Hash of the newest row in hex; all zeros in an empty log.
[[nodiscard]] std::string headOfLog(const Database& database);
/// Calls `take` for each row from `first` on, oldest first, until it returns false.
void forEachLogRow(const Database& database, std::int64_t first, const std::function<bool(const LogRow&)>& take);
/// Where the rows do not make a chain, each with the hash of the one before; empty: they do. The hash of a row itself is
/// computed anew for the newest `computed` rows.
[[nodiscard]] std::string chainDamage(const Database& database, std::int64_t computed);

} // namespace coop::storage
