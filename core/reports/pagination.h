// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/reports/report_table.h"

namespace coop::reports {

/// Heights in tenths of a millimetre.
struct PageMetrics {
    int pageHeight = 2970;
    int marginTop = 150;
    int marginBottom = 150;
    int titleHeight = 0;      ///< title and heading lines, on the first page
    int continuedHeight = 0;  ///< short title on later pages
    int headerHeight = 0;     ///< column headings, on every page
    int pageTotalHeight = 0;  ///< page total and carried forward, on every page
    int footHeight = 0;       ///< page number and seal, on every page
    int closingHeight = 0;    ///< grand total, words, notes, signatures: once, behind the last row, never split
};

/// Rows [first, last) on one page.
struct PageRows {
    std::size_t first = 0;
    std::size_t last = 0;
    bool hasClosing = false;
    std::vector<Money> pageTotals{};       ///< per column; zero where the column is not totalled
    std::vector<Money> broughtForward{};   ///< sum of all pages before
    std::vector<Money> carriedForward{};   ///< brought forward + page totals
};

/// Breaks a table into pages. Every row stands on exactly one page in order; the closing block stands on the
/// last page with at least one row above it unless the table is empty; a row higher than a page gets its own.
/// Only when the last row and the closing block cannot share a page at all does the block stand alone: better
/// lonely than off the paper. `rowHeights` has one entry per row. The totals of the table are `ensure`d to be the
/// sums of the pages.
[[nodiscard]] std::vector<PageRows> paginate(const ReportTable& table, const PageMetrics& metrics,
                                             std::span<const int> rowHeights);

} // namespace coop::reports
