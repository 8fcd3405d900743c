// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/source_chart.h"

#include "ui/text/distribution_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(YearIncome)
};

using reports::Cell;
using reports::ColumnKind;
using reports::ReportTable;

constexpr int kLabelMm = 24;
constexpr int kMoneyMm = 26;

} // namespace

Money incomeOf(const book::YearIncome& income, SourceSet sources)
{
    Money sum;
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        if (contains(sources, static_cast<book::YearSource>(i)))
            sum += income.bySource[i];
    }
    return sum;
}

std::vector<SourceGroup> singleSources()
{
    std::vector<SourceGroup> groups;
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        const auto source = static_cast<book::YearSource>(i);
        groups.push_back({wordOf(source), setOf({source})});
    }
    return groups;
}

ChartData chartOfSources(ChartKind kind, std::span<const StackOfSources> bars, std::span<const SourceGroup> groups,
                         const QString& title, const QString& labelTitle)
{
    std::vector<SourceGroup> used;
    std::ranges::copy_if(groups, std::back_inserter(used), [bars](const SourceGroup& group) {
        return std::ranges::any_of(bars, [&group](const StackOfSources& bar) { return !incomeOf(bar.income, group.sources).isZero(); });
    });
    ReportTable table{.title = fromText(title)};
    table.columns.push_back({.title = fromText(labelTitle), .kind = ColumnKind::Text, .widthMm = kLabelMm});
    const auto addMoney = [&table](const QString& name) {
        table.columns.push_back({.title = fromText(name), .kind = ColumnKind::Money, .widthMm = kMoneyMm, .isTotalled = true});
    };
    for (const SourceGroup& group : used)
        addMoney(group.title);
    addMoney(Words::tr("Total"));
    std::vector<Money> sums(used.size() + 1);
    std::vector<std::int64_t> keys;
    for (const StackOfSources& bar : bars) {
        std::vector<Cell>& cells = table.rows.emplace_back();
        cells.emplace_back(fromText(bar.label));
        Money total;
        for (std::size_t i = 0; i < used.size(); ++i) {
            const Money amount = incomeOf(bar.income, used[i].sources);
            cells.emplace_back(amount);
            sums[i] += amount;
            total += amount;
        }
        cells.emplace_back(total);
        sums.back() += total;
        keys.push_back(bar.key);
    }
    table.totals = {fromText(Words::tr("Total"))};
    table.totals.insert(table.totals.end(), sums.begin(), sums.end());
    ChartData chart = chartFrom(kind, std::move(table), {1, used.size()});
    chart.isMoney = true; // the column of the total stands in for the groups where there are none
    chart.keys = std::move(keys);
    for (std::size_t i = 0; i < used.size(); ++i)
        chart.series[i].key = used[i].sources;
    return chart;
}

} // namespace coop::ui
