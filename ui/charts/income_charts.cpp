// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/income_charts.h"

#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr SeriesColumns kSources = {reports::kFirstSourceColumn, reports::kIncomeSources.size()};

/// Words that this file asks core/reports to use, beside those of reportWording().
[[maybe_unused]] constexpr const char* kReportWords[] = {
    QT_TRANSLATE_NOOP("Reports", "Income of all members by source"),
    QT_TRANSLATE_NOOP("Reports", "Income of the member by source"),
    QT_TRANSLATE_NOOP("Reports", "Year"),
    QT_TRANSLATE_NOOP("Reports", "Member"),
};

} // namespace

ChartData incomeOverYears(std::span<const reports::IncomeRow> years)
{
    return chartFrom(ChartKind::StackedBars,
                     reports::incomeTable(years, "Income of all members by source", "Year", reportWording()), kSources);
}

ChartData incomeOfMember(const distribution::Plan& plan, std::size_t line)
{
    const distribution::MemberBasis& member = plan.memberAt(line);
    const std::vector<reports::IncomeRow> rows = {{member.name, reports::incomeOf(plan, line)}};
    return chartFrom(ChartKind::HorizontalStackedBars,
                     reports::incomeTable(rows, "Income of the member by source", "Member", reportWording()), kSources);
}

ChartData capitalByKind(std::span<const shares::Holding> holdings)
{
    ChartData chart = chartFrom(ChartKind::Donut, reports::capitalTable(holdings, reportWording()), {1, 1});
    chart.centre = Words::tr("Paid in, total");
    return chart;
}

ChartData membersByIncome(const distribution::Plan& plan)
{
    ChartData chart = chartFrom(ChartKind::Histogram, reports::incomeBandTable(plan, reportWording()), {2, 1});
    chart.acrossTitle = Words::tr("Income, from (yuan)");
    chart.upTitle = Words::tr("Members");
    return chart;
}

ChartData lorenzCurve(const distribution::Plan& plan)
{
    ChartData chart = chartFrom(ChartKind::Lines, reports::lorenzTable(plan, reportWording()), {1, 2});
    chart.acrossTitle = Words::tr("Members");
    chart.upTitle = Words::tr("Income");
    return chart;
}

} // namespace coop::ui
