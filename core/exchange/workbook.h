// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "core/reports/report_table.h"

namespace coop::exchange {

/// A workbook with a sheet of each table, named by its title; at least one. Throws FileError.
void writeWorkbook(const std::filesystem::path& file, std::span<const reports::ReportTable> tables);

} // namespace coop::exchange
