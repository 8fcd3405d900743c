// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/income_charts.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Where a curve is at `members`, in thousandths: between its points it is straight.
int incomeAt(const std::vector<reports::LorenzPoint>& curve, int members)
{
    const auto right = std::ranges::find_if(curve, [members](const reports::LorenzPoint& point) { return point.members >= members; });
    if (right == curve.end())
        return curve.back().income;
    if (right == curve.begin() || right->members == members)
        return right->income;
    const reports::LorenzPoint& left = *std::prev(right);
    return left.income + (right->income - left.income) * (members - left.members) / (right->members - left.members);
}

QString giniRemark(const QString& name, int tenThousandths)
{
    return Words::tr("%1: Gini coefficient %2")
        .arg(name, QStringLiteral("%1.%2").arg(tenThousandths / 10'000).arg(tenThousandths % 10'000, 4, 10, QLatin1Char('0')));
}

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
    for (const shares::ContributionKind kind : reports::capitalKinds(holdings))
        chart.keys.push_back(static_cast<std::int64_t>(kind));
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

ChartData lorenzCurves(const distribution::Plan& plan, const QString& name, const OtherCurve& other)
{
    reports::ReportTable table = reports::lorenzTable(plan, reportWording());
    if (table.rows.empty())
        return lorenzCurve(plan);
    // Members, this plan, the other one, all the same.
    table.columns[1].title = fromText(name);
    table.columns.insert(table.columns.begin() + 2, table.columns[1]);
    table.columns[2].title = fromText(other.name);
    for (std::vector<reports::Cell>& row : table.rows) {
        const int members = static_cast<int>(std::get<std::int64_t>(row[0]));
        row.insert(row.begin() + 2, std::int64_t{incomeAt(other.inequality.lorenz, members)});
    }
    std::vector<Money> sums;
    for (const distribution::MemberLine& line : plan.members)
        sums.push_back(line.total);
    table.notes = {fromText(giniRemark(name, reports::inequalityOf(sums)->giniTenThousandths)),
                   fromText(giniRemark(other.name, other.inequality.giniTenThousandths))};
    ChartData chart = chartFrom(ChartKind::Lines, std::move(table), {1, 3});
    chart.acrossTitle = Words::tr("Members");
    chart.upTitle = Words::tr("Income");
    return chart;
}

} // namespace coop::ui
