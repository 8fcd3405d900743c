// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/document.h"

namespace coop::reports {

/// What goes into a spreadsheet: the paper itself where it is one table, else the list.
[[nodiscard]] inline const ReportTable& spreadsheetOf(const PrintedReport& report)
{
    const auto* const table = report.paper.size() == 1 ? std::get_if<ReportTable>(&report.paper.front()) : nullptr;
    return table ? *table : report.list;
}

} // namespace coop::reports
