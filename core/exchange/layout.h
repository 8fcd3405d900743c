// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the rows of somebody else's table become ours: where its heading is, which column means what, and what stands for
// the columns that it does not have. A layout is found; its mapping may be changed by hand, kept and used again.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/columns.h"
#include "core/exchange/plain_values.h"
#include "core/exchange/sheet.h"

namespace coop::exchange {

/// How a column was found.
enum class Sureness {
    Content,   ///< no heading says so, only what stands below it
    Synonym,   ///< a heading that commonly means this: 户主 for the name
    Official,  ///< our own heading
    Chosen,    ///< by the user, or kept from an earlier file of the same source
};

/// Where the values of one field come from: a column, or one text for all rows.
struct MappedField {
    std::string field{};                  ///< English name of the interface, or one of extraColumnsOf()
    std::optional<std::size_t> column{};  ///< from 0
    std::string constant{};               ///< without a column: what every row has
    std::string unit{};                   ///< "万": stands behind every bare number of the column
    Sureness sureness = Sureness::Chosen;

    bool operator==(const MappedField&) const = default;
};

struct ColumnMapping {
    std::size_t headerRow = 0;   ///< index into Sheet::rows
    std::size_t firstRow = 1;    ///< the first row of data; a heading may have two rows
    std::vector<MappedField> fields{};
    std::optional<DateOrder> dateOrder{};

    [[nodiscard]] const MappedField* find(std::string_view field) const;
    /// Replaces what was said of that field.
    void set(MappedField field);
    void remove(std::string_view field);

    bool operator==(const ColumnMapping&) const = default;
};

/// A table as far as it is understood.
struct SheetLayout {
    ColumnMapping mapping{};
    std::vector<std::string> headings{};       ///< of every column of the sheet, empty where there is none
    std::vector<std::size_t> unusedColumns{};  ///< with values, but nothing of ours
    std::vector<std::string> missing{};        ///< required fields without column or text, by their English names
    bool needsDateOrder = false;               ///< some dates can be read both ways, and none tells which
    int headerRowNumber = 0;                   ///< as a spreadsheet numbers its rows
};

/// Columns that our own files do not have but those of others do: `member_name` (姓名) in the place of the member's number,
/// `side` (借贷方向) and `amount` (金额) in the place of debit and credit. Only mappings know them.
[[nodiscard]] std::span<const ColumnSpec> extraColumnsOf(ImportKind kind);
/// The field with its English name, among both.
[[nodiscard]] const ColumnSpec* specOf(ImportKind kind, std::string_view field);

/// Finds the heading within the first fifty rows, the row (or pair of rows) that names most, and guesses the columns: by our
/// own headings, by common synonyms, by what stands in them.
[[nodiscard]] SheetLayout layoutOf(const Sheet& sheet, ImportKind kind);
/// The same with the heading in a row that the user names (index into Sheet::rows).
[[nodiscard]] SheetLayout layoutOf(const Sheet& sheet, ImportKind kind, std::size_t headerRow);
/// What a mapping leaves open on this sheet: fills all of a layout but the mapping, which it takes over.
[[nodiscard]] SheetLayout layoutWith(const Sheet& sheet, ImportKind kind, ColumnMapping mapping);

/// The rows below the heading through the mapping. Totals, repeated headings and signatures are left out with a warning
/// (RowLeftOut); numbers and dates are read as people write them. Only faults of the mapping are refused (MappingUnfit,
/// ColumnMissing, WorkStopped); a row with a fault of its own is there with what can be read of it.
[[nodiscard]] Expected<FieldTable, Issues> mapRows(const Sheet& sheet, ImportKind kind, const ColumnMapping& mapping,
                                                   const Progress& progress = {});

/// The headings of a source in one line: files of the same source have the same. Empty for a sheet without headings.
[[nodiscard]] std::string headingLine(const SheetLayout& layout);
/// The same of one row, taken for a heading.
[[nodiscard]] std::string headingLine(const Sheet& sheet, std::size_t row);

/// A mapping as JSON and back; nothing for a text that is none.
[[nodiscard]] std::string toJson(const ColumnMapping& mapping);
[[nodiscard]] std::optional<ColumnMapping> mappingFromJson(std::string_view text);

/// Kinds that fit the sheet, the best first.
[[nodiscard]] std::vector<ImportKind> likelyKinds(const Sheet& sheet);

} // namespace coop::exchange
