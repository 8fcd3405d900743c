// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/book/income_years.h"
#include "ui/charts/chart_data.h"

namespace coop::ui {

/// Keys of the rows are members' ids; of a chart of many members the largest are drawn, the table has all.
[[nodiscard]] ChartData incomeOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year);
/// What was refunded by dealings beside what was shared otherwise.
[[nodiscard]] ChartData refundsOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year);
/// How many members the year's distribution gave how much; keys of the rows are their numbers from 0.
[[nodiscard]] ChartData bandsOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year);
/// How evenly it was shared; keys of the rows are thousandths of the members.
[[nodiscard]] ChartData lorenzOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year);

/// What each member has of the year's posted distribution; who has no part in it is not among them.
[[nodiscard]] std::vector<Money> sharesOf(std::span<const book::MemberYearIncome> members);

} // namespace coop::ui
