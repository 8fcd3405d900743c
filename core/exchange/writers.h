// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/fields.h"
#include "core/exchange/columns.h"
#include "core/reports/report_table.h"

namespace coop::exchange {

/// The file could not be written; `what()` is the system's reason. All file writers write beside the
/// target and rename, so a failure leaves the old file.
class FileError final : public std::runtime_error {
public:
    FileError(std::filesystem::path file, const std::string& reason);
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

/// RFC 4180 text with line feeds, no byte order mark; quotes only where needed.
[[nodiscard]] std::string toCsv(std::span<const std::vector<std::string>> rows);

/// English column names and one line per row: what `show --format csv` prints and import reads back.
[[nodiscard]] std::string toCsv(ImportKind kind, std::span<const Fields> rows);
/// An array of objects whose values are strings, in the order of the columns.
[[nodiscard]] std::string toJson(ImportKind kind, std::span<const Fields> rows);
/// The same rows as a spreadsheet; amounts and quantities are numbers, dates are dates.
void writeXlsx(const std::filesystem::path& file, ImportKind kind, std::span<const Fields> rows);

/// UTF-8 with byte order mark, as Excel expects it: column titles, rows, totals.
void writeCsv(const std::filesystem::path& file, const reports::ReportTable& table);
/// Title, heading, columns, rows with real numbers and dates, a total row of formulas, frozen head.
void writeXlsx(const std::filesystem::path& file, const reports::ReportTable& table);

} // namespace coop::exchange
