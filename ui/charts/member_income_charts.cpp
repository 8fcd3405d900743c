// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/member_income_charts.h"

#include "core/reports/income.h"
#include "ui/charts/source_chart.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(YearIncome)
};

constexpr std::size_t kMembersDrawn = 12;

/// What is not the members' or the sources' own.
struct BarWords {
    QString title{};
    QString member{};
    QString others{}; ///< with a place for how many
};

ChartData barsOfMembers(std::span<const book::MemberYearIncome> members, std::span<const SourceGroup> groups,
                        const BarWords& words)
{
    std::vector<StackOfSources> bars;
    for (const book::MemberYearIncome& member : members)
        bars.push_back({toText(std::string_view(member.number)) + QLatin1Char(' ') + toText(std::string_view(member.name)),
                        member.member.value, member.income});
    ChartData chart = chartOfSources(ChartKind::HorizontalStackedBars, bars, groups, words.title, words.member);
    const std::size_t others = bars.size() - std::min(bars.size(), kMembersDrawn);
    keepLargest(chart, kMembersDrawn, words.others.arg(others));
    return chart;
}

ChartData withoutRows(const QString& title)
{
    ChartData chart;
    chart.title = title;
    return chart;
}

BarWords barWords(const QString& title)
{
    return {title, Words::tr("Member"), Words::tr("Others (%1)")};
}

} // namespace

ChartData incomeOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year)
{
    return barsOfMembers(members, singleSources(), barWords(Words::tr("Income of the members in %1").arg(year.value)));
}

ChartData refundsOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year)
{
    const SourceGroup groups[] = {{Words::tr("Refund by dealings"), kRefunds}, {Words::tr("Dividend"), kDividends}};
    return barsOfMembers(members, groups, barWords(Words::tr("Refund and dividend of the members for %1").arg(year.value)));
}

ChartData bandsOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year)
{
    const QString title = Words::tr("Members by what the distribution of %1 gives them").arg(year.value);
    const std::vector<Money> shares = sharesOf(members);
    if (sumOf(shares).isZero())
        return withoutRows(title);
    ChartData chart = chartFrom(ChartKind::Histogram, reports::incomeBandTable(shares, reportWording()), {2, 1});
    chart.title = title;
    chart.acrossTitle = Words::tr("Refund and dividend, from (yuan)");
    chart.upTitle = Words::tr("Members");
    for (std::size_t row = 0; row < chart.table.rows.size(); ++row)
        chart.keys.push_back(static_cast<std::int64_t>(row));
    return chart;
}

ChartData lorenzOfMembers(std::span<const book::MemberYearIncome> members, FiscalYear year)
{
    const QString title = Words::tr("How evenly the distribution of %1 is shared").arg(year.value);
    const std::vector<Money> shares = sharesOf(members);
    if (sumOf(shares).isZero())
        return withoutRows(title);
    ChartData chart = chartFrom(ChartKind::Lines, reports::lorenzTable(shares, reportWording()), {1, 2});
    chart.title = title;
    chart.acrossTitle = Words::tr("Members, from the lowest");
    chart.upTitle = Words::tr("Part of the distribution");
    chart.keys = chart.positions;
    return chart;
}

std::vector<Money> sharesOf(std::span<const book::MemberYearIncome> members)
{
    std::vector<Money> shares;
    for (const book::MemberYearIncome& member : members) {
        if (member.income.isPosted)
            shares.push_back(incomeOf(member.income, kRefunds | kDividends));
    }
    return shares;
}

} // namespace coop::ui
