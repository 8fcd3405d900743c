// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/layout.h"

namespace coop::exchange {

/// A field with its place in the sheet.
struct BoundField {
    const ColumnSpec* spec = nullptr;
    std::optional<std::size_t> column{};
    std::string constant{};
    std::string unit{};
};

struct RowPlan {
    std::size_t headerRow = 0;
    std::size_t firstRow = 1;
    std::vector<BoundField> fields{};
    std::optional<DateOrder> dateOrder{};
    std::optional<std::size_t> width{};   ///< cells behind it are faults; nothing where columns may be left out
};

/// All rows by the plan, with the faults of single rows. False when it was stopped.
[[nodiscard]] bool readRows(const Sheet& sheet, const RowPlan& plan, const Progress& progress, FieldTable& table);
/// Row `index` alone.
[[nodiscard]] Fields readRow(const Sheet& sheet, std::size_t index, const RowPlan& plan, Issues& issues);

/// The text of a cell as the field's type wants it.
[[nodiscard]] std::string textOf(const SheetCell& cell, const BoundField& field, const Sheet& sheet);

[[nodiscard]] bool isBlank(const SheetCell& cell);
[[nodiscard]] bool isEmptyRow(const std::vector<SheetCell>& cells);
/// Totals, headings that a page break repeats, signatures and remarks below a table.
[[nodiscard]] bool isNoData(const std::vector<SheetCell>& cells, const std::vector<SheetCell>& headings);

/// `key` and `value`.
[[nodiscard]] std::span<const ColumnSpec> profileColumns();
/// The lines of a profile as one row, its problems among `issues`.
[[nodiscard]] Fields readProfile(const Sheet& sheet, const RowPlan& plan, Issues& issues);

} // namespace coop::exchange
