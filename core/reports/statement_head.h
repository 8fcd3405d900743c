// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/period.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// "2025 年度" for a whole year, else the days.
[[nodiscard]] std::string stretchText(const ledger::DateRange& range, const Wording& words);

/// A table with what all statements have: title, the time in the middle, the number of the form (may be empty),
/// who made it out, the unit, and who signs.
[[nodiscard]] ReportTable statementTable(std::string_view title, const std::string& time, std::string_view form,
                                         const ReportHead& head, const Wording& words);

/// Two blanks of the width of a letter for each level, as the forms indent.
[[nodiscard]] std::string indented(const std::string& text, int levels);

} // namespace coop::reports
