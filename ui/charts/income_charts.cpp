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

/// The words of core/reports/income.cpp, for the catalogue.
[[maybe_unused]] constexpr const char* kReportWords[] = {
    QT_TRANSLATE_NOOP("Reports", "Patronage refund"),
    QT_TRANSLATE_NOOP("Reports", "Land"),
    QT_TRANSLATE_NOOP("Reports", "Capital"),
    QT_TRANSLATE_NOOP("Reports", "Labour"),
    QT_TRANSLATE_NOOP("Reports", "Other stages"),
    QT_TRANSLATE_NOOP("Reports", "Cash"),
    QT_TRANSLATE_NOOP("Reports", "Goods"),
    QT_TRANSLATE_NOOP("Reports", "Land rights"),
    QT_TRANSLATE_NOOP("Reports", "Forest rights"),
    QT_TRANSLATE_NOOP("Reports", "Intellectual property"),
    QT_TRANSLATE_NOOP("Reports", "Technology"),
    QT_TRANSLATE_NOOP("Reports", "Other contributions"),
    QT_TRANSLATE_NOOP("Reports", "Total"),
    QT_TRANSLATE_NOOP("Reports", "Year"),
    QT_TRANSLATE_NOOP("Reports", "Member"),
    QT_TRANSLATE_NOOP("Reports", "Income of all members by source"),
    QT_TRANSLATE_NOOP("Reports", "Income of the member by source"),
    QT_TRANSLATE_NOOP("Reports", "Capital by kind"),
    QT_TRANSLATE_NOOP("Reports", "Kind of contribution"),
    QT_TRANSLATE_NOOP("Reports", "Paid in"),
    QT_TRANSLATE_NOOP("Reports", "Labour: {0} days, a distribution weight, not capital"),
    QT_TRANSLATE_NOOP("Reports", "Technology: {0}, a distribution weight, not capital"),
    QT_TRANSLATE_NOOP("Reports", "Members by income"),
    QT_TRANSLATE_NOOP("Reports", "From"),
    QT_TRANSLATE_NOOP("Reports", "Below"),
    QT_TRANSLATE_NOOP("Reports", "Members"),
    QT_TRANSLATE_NOOP("Reports", "Lorenz curve"),
    QT_TRANSLATE_NOOP("Reports", "Members, from the lowest income (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Share of income (‰)"),
    QT_TRANSLATE_NOOP("Reports", "If all received the same (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Gini coefficient {0}"),
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
