// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>

#include "core/book/income_years.h"
#include "ui/charts/chart_data.h"

namespace coop::ui {

/// A bar a year, stacked by source; sources without any figure are left out. Years between that have nothing keep their
/// place; of very many the last ones are drawn. The keys of the rows are years, those of the series SourceSets.
[[nodiscard]] ChartData incomeOfYears(std::span<const book::YearIncome> years, const QString& title);
/// A bar a year by what brought it: land, capital, labour, dealings.
[[nodiscard]] ChartData factorsOfYears(std::span<const book::YearIncome> years, const QString& title);
/// A bar a year: refunded by dealings, and shared as dividend.
[[nodiscard]] ChartData refundsOfYears(std::span<const book::YearIncome> years, const QString& title);
/// A bar a party, stacked by source.
[[nodiscard]] ChartData incomeOfParties(const std::map<members::Party, book::YearIncome>& parties, FiscalYear year);
/// A bar a business line: deliveries of members and dealings with others; the margin stands in the table.
[[nodiscard]] ChartData incomeOfLines(std::span<const book::LineIncome> lines, FiscalYear year);
/// Labour, surplus, taxes, interest, depreciation; what is negative stands in the remarks.
[[nodiscard]] ChartData valueAddedOf(const book::ValueAdded& added, FiscalYear year);

} // namespace coop::ui
