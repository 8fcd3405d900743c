// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/book/audit_reader.h"
#include "core/reports/report_table.h"

namespace coop::book {

struct GbtRequest {
    std::string software{};                ///< version of what writes the files
    std::optional<FiscalYear> year{};      ///< nothing: the last one with a month
    reports::Wording words{};              ///< Chinese, for the items of the statements
};

struct GbtExport {
    FiscalYear year{};
    std::size_t accounts = 0;
    std::size_t balances = 0;
    std::size_t lines = 0;
    std::vector<ledger::Period> open{};    ///< months that are not closed yet
};

/// One year of the book as a folder with 公共档案.xml, 总账.xml and 说明.txt, which says what is in it and what is not. Members
/// are auxiliary items. The folder is there whole or not at all. NothingToExport when the year has no month. Throws
/// exchange::FileError.
[[nodiscard]] Expected<GbtExport, Issues> exportGbt24589(Book& book, const std::filesystem::path& folder, const GbtRequest& request);

} // namespace coop::book
