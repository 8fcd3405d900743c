// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/issue.h"
#include "core/base/progress.h"

namespace coop::exchange {

enum class CellKind {
    Empty,
    Text,
    Number,         ///< from a spreadsheet's number cell: plain decimal digits without exponent
    BrokenFormula,  ///< a formula with no stored value, or an error
};

struct SheetCell {
    std::string text{};
    CellKind kind = CellKind::Empty;
};

/// A table as it stands in a file: row 0 is the file's first row.
struct Sheet {
    std::string name{};
    std::vector<std::vector<SheetCell>> rows{};
    std::vector<int> rowNumbers{}; ///< the file's own row number of each row (empty rows are left out)
    std::vector<std::string> allSheets{}; ///< the names of all sheets of a spreadsheet, in their order
    bool countsDatesFrom1904 = false; ///< the workbook's date serials start at 1904-01-01 instead of 1899-12-30
    std::string encoding{};   ///< of a text file: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    char separator = '\0';    ///< of a text file
};

struct ReadLimits {
    std::size_t maxFileBytes = 512u << 20;
    std::size_t maxRows = 1'100'000;
    std::size_t maxColumns = 1024;
    std::size_t maxCells = 24'000'000; ///< cells kept, empty ones between others included
    std::size_t maxUnpackedBytes = 1024u << 20; ///< of a zipped spreadsheet, and of all texts of a sheet together
    Progress progress{}; ///< told of rows as they come; stops the reading (WorkStopped)
};

/// Reads .csv (UTF-8 with or without BOM, UTF-16 with or without BOM, else GB18030; separator , ; or tab found by
/// the header row), .xlsx and .ods (`sheetName`, else the first one). Rows are numbered as a spreadsheet shows
/// them: a line end inside quotes adds no row, an empty line does. Merged cells hold their value once, formulas
/// their stored value, dates their serial number, yes/no cells TRUE or FALSE. A file that cannot be read is an
/// issue, never a crash.
[[nodiscard]] Expected<Sheet, Issues> readSheet(const std::filesystem::path& file,
                                                std::optional<std::string> sheetName = std::nullopt,
                                                const ReadLimits& limits = {});

/// What the user knows better than readSheet() does; all of it may be left open.
struct ReadChoice {
    std::optional<std::string> sheet{};
    std::optional<std::string> encoding{};   ///< a name of Sheet::encoding
    std::optional<char> separator{};
};
/// The same with choices and progress (in rows of an unknown total); WorkStopped when it is told to stop.
[[nodiscard]] Expected<Sheet, Issues> readSheet(const std::filesystem::path& file, const ReadChoice& choice,
                                                const Progress& progress, const ReadLimits& limits = {});

} // namespace coop::exchange
