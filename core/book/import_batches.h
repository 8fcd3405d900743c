// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an import wrote, so that it can be taken back.

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/exchange/columns.h"
#include "core/storage/change_log.h"

namespace coop::book {

/// Rows of one table by their ids; before an import, `last` is the last one that was there.
struct RowRange {
    std::string_view table{};
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The last rows of the tables that a kind is written to. Empty for what cannot be taken back: the profile, meetings, attendance, annual reports,
/// counterparties.
[[nodiscard]] std::vector<RowRange> lastRows(const storage::Database& database, exchange::ImportKind kind);
/// Keeps what was written since `before`, inside the import's transaction. Nobody else can have written meanwhile.
void keepRanges(storage::Database& database, storage::Write& write, ImportBatchId batch,
                const std::vector<RowRange>& before);

} // namespace coop::book
