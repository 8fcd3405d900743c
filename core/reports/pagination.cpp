// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pagination.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace coop::reports {

namespace {

int capacityOf(const PageMetrics& metrics, bool isFirst)
{
    return metrics.pageHeight - metrics.marginTop - metrics.marginBottom - metrics.headerHeight -
           metrics.pageTotalHeight - metrics.footHeight -
           (isFirst ? metrics.titleHeight : metrics.continuedHeight);
}

/// The page that starts with row `first`: as many rows as fit, but never so many that the closing block
/// is left without a row.
PageRows nextPage(std::size_t first, int capacity, int closingHeight, std::span<const int> rowHeights, std::size_t mostRows)
{
    std::size_t last = first;
    int used = 0;
    const std::size_t most = mostRows == 0 ? rowHeights.size() : std::min(rowHeights.size(), first + mostRows);
    while (last < most && (last == first || used + rowHeights[last] <= capacity))
        used += rowHeights[last++];

    if (last < rowHeights.size())
        return {.first = first, .last = last};
    if (first == last || used + closingHeight <= capacity)
        return {.first = first, .last = last, .hasClosing = true};
    // The rows fit but the closing block does not: the last row goes over with it.
    return {.first = first, .last = last - first > 1 ? last - 1 : last};
}

Money amountOf(const Cell& cell)
{
    const Money* const amount = std::get_if<Money>(&cell);
    return amount ? *amount : Money();
}

void addTotals(std::vector<PageRows>& pages, const ReportTable& table)
{
    std::vector<Money> running(table.columns.size());
    for (PageRows& page : pages) {
        page.pageTotals.resize(table.columns.size());
        page.broughtForward = running;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (!table.columns[column].isTotalled)
                continue;
            for (std::size_t row = page.first; row < page.last; ++row)
                page.pageTotals[column] += amountOf(table.rows[row].at(column));
            running[column] += page.pageTotals[column];
        }
        page.carriedForward = running;
    }
    for (std::size_t column = 0; column < table.totals.size(); ++column) {
        if (table.columns.at(column).isTotalled)
            ensure(amountOf(table.totals[column]) == running[column], "the grand total is the sum of the pages");
    }
}

} // namespace

std::vector<PageRows> paginate(const ReportTable& table, const PageMetrics& metrics,
                               std::span<const int> rowHeights)
{
    ensure(rowHeights.size() == table.rows.size(), "one height per row");
    std::vector<PageRows> pages;
    do {
        const std::size_t first = pages.empty() ? 0 : pages.back().last;
        pages.push_back(nextPage(first, capacityOf(metrics, pages.empty()), metrics.closingHeight, rowHeights,
                                 table.halfSheet ? table.leastRows : 0));
    } while (!pages.back().hasClosing);
    addTotals(pages, table);
    return pages;
}

} // namespace coop::reports
