// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/dividend_list.h"

namespace coop::reports {

/// Seal, day of printing and the words round page numbers.
[[nodiscard]] Foot footOf(const ReportHead& head, const Wording& words);

/// What every printed report says in the same words: its foot, page totals, the total in words.
void addCommonWords(ReportTable& table, const ReportHead& head, const Wording& words);

/// An amount in capitals behind its currency, without a gap, as bills and lists name it.
[[nodiscard]] std::string inCapitals(Money amount);

/// Sums up the totalled columns into Cell amounts; the other cells of the total row stay empty.
[[nodiscard]] std::vector<Cell> totalsOf(const ReportTable& table);

} // namespace coop::reports
