// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/book/desks.h"

namespace coop::book {

/// Where a list of facts looks and how it sorts; `f` is the table of facts, `s` the member's row in member_search.
struct FactListing {
    std::string_view name;
    std::string_view kindOrder;    ///< an expression over f
    std::string_view amountOrder;
    std::string_view searched;     ///< condition on ?1 over f, besides the member
};

/// The ids of all rows that match, sorted.
[[nodiscard]] std::vector<std::int64_t> factIds(const storage::Database& database, const FactListing& table,
                                                const FactFilter& filter, FactSort sort, SortOrder order);

} // namespace coop::book
