// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in a book where a link between books points to. A scan knows only the table and the number of the row; names are
// read from the book itself, shown, and kept nowhere.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/inspection/inspect.h"

namespace coop::inspection {

struct RowRef {
    std::string table{};
    std::int64_t id = 0;
};

struct SourceRow {
    RowRef ref{};
    bool isThere = false;               ///< false: the book has no such row any more
    std::string number{};               ///< of the member or the voucher, the serial of an asset
    std::string name{};                 ///< of the member or the asset
    std::string detail{};               ///< the invoice, where there is one
    std::optional<Date> date{};
};
/// Members, assets and vouchers, in the order asked.
[[nodiscard]] std::vector<SourceRow> sourceRows(const Facts& facts, std::span<const RowRef> refs);

/// Present members of the first whose identity number is also that of a present member of the second.
[[nodiscard]] std::vector<SourceRow> membersInCommon(const Facts& first, const Facts& second);

/// The same from files that are not touched. Throw StorageError.
[[nodiscard]] std::vector<SourceRow> readSourceRows(const std::filesystem::path& file, const InspectionRequest& request,
                                                    std::span<const RowRef> refs);
[[nodiscard]] std::vector<SourceRow> readMembersInCommon(const std::filesystem::path& first, const std::filesystem::path& second,
                                                         const InspectionRequest& request);

} // namespace coop::inspection
