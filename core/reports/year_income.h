// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>

#include "core/reports/dividend_list.h"

namespace coop::reports {

/// One line of income by source: a year, or a party. Guarantee, rent, refund, land, capital, labour, wages, other, sales.
struct SourceRow {
    std::string label{};
    std::array<Money, 9> bySource{};
};
/// 收入来源表. `label` is the title of the first column; `whose` stands under the title, empty for all members.
[[nodiscard]] ReportTable sourceTable(std::span<const SourceRow> rows, std::string_view title, std::string_view label,
                                      const std::string& whose, const ReportHead& head, const Wording& words);

struct LineRow {
    std::string_view line{};          ///< English source text: "First industry"
    Money memberSales{};
    Money otherTrade{};
    std::optional<Money> margin{};
};
[[nodiscard]] ReportTable businessLineTable(std::span<const LineRow> rows, FiscalYear year, const ReportHead& head,
                                            const Wording& words);

struct AddedValue {
    Money surplus{};
    Money labour{};
    Money taxes{};
    Money interest{};
    Money depreciation{};
};
/// What the year added and whose part of it is labour.
[[nodiscard]] ReportTable valueAddedTable(const AddedValue& value, FiscalYear year, const ReportHead& head,
                                          const Wording& words);

} // namespace coop::reports
