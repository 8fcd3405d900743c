// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/book/income_years.h"
#include "core/reports/report_table.h"
#include "ui/charts/source_chart.h"
#include "ui/shell/page.h"

namespace coop::ui {

/// The charts of the pane, in the order in which they are offered: those over the years first, then those of the year.
enum class IncomeChart { Years, Factors, Refunds, Members, MemberRefunds, Bands, Lorenz, Parties, Lines, Capital, Added };
inline constexpr std::size_t kIncomeCharts = 11;

/// What a value of a chart is made of, asked by the keys of ChartCard::opened().
struct IncomeQuestion {
    IncomeChart chart{};
    FiscalYear year{};                      ///< of the charts of one year
    std::optional<MemberId> member{};       ///< of the charts over the years
    std::int64_t row = 0;
    std::optional<std::int64_t> series{};
};

/// Members, vouchers, deliveries, holdings: the rows add up to the value; each can be gone to.
struct IncomeDetails {
    using Target = std::pair<PageId, QString>;

    reports::ReportTable table{};
    std::vector<Target> targets{};          ///< one per row
};

[[nodiscard]] IncomeDetails incomeDetails(book::Book& book, const IncomeQuestion& question);

} // namespace coop::ui
