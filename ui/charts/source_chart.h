// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>
#include <vector>

#include "core/book/income_years.h"
#include "ui/charts/chart_data.h"

namespace coop::ui {

/// Several sources of income as bits: what the key of a series stands for in these charts.
using SourceSet = std::int64_t;
[[nodiscard]] constexpr SourceSet setOf(std::initializer_list<book::YearSource> sources)
{
    SourceSet set = 0;
    for (const book::YearSource source : sources)
        set |= SourceSet{1} << static_cast<int>(source);
    return set;
}
inline constexpr SourceSet kAllSources = (SourceSet{1} << book::kYearSources) - 1;
/// What a distribution shares; the others are paid for produce, land and work.
inline constexpr SourceSet kDividends = setOf({book::YearSource::Guarantee, book::YearSource::Land, book::YearSource::Capital,
                                               book::YearSource::Labour, book::YearSource::Other});
inline constexpr SourceSet kRefunds = setOf({book::YearSource::Refund});

[[nodiscard]] constexpr bool contains(SourceSet set, book::YearSource source)
{
    return (set >> static_cast<int>(source) & 1) != 0;
}
[[nodiscard]] Money incomeOf(const book::YearIncome& income, SourceSet sources);

/// A bar of a chart by source.
struct StackOfSources {
    QString label{};
    std::int64_t key = 0;
    book::YearIncome income{};
};
/// A colour of it.
struct SourceGroup {
    QString title{};
    SourceSet sources = 0;
};
/// Each source by itself, in the order of the chart.
[[nodiscard]] std::vector<SourceGroup> singleSources();

/// A bar each, stacked by those groups that anybody has anything of, and the total in the table.
[[nodiscard]] ChartData chartOfSources(ChartKind kind, std::span<const StackOfSources> bars, std::span<const SourceGroup> groups,
                                       const QString& title, const QString& labelTitle);

} // namespace coop::ui
