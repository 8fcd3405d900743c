// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of very many members, of years that lack, of what is negative; on paper; opened.
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_paper.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/member_income_charts.h"
#include "ui/charts/source_chart.h"
#include "ui/charts/year_income_charts.h"
#include "ui/text/language.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/print/pdf_tools.h"

#include <gtest/gtest.h>

#include <QBarCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QTest>

#include <numeric>

namespace coop::ui {
namespace {

using book::MemberYearIncome;
using book::YearIncome;
using book::YearSource;

YearIncome income(int year, std::initializer_list<std::pair<YearSource, int>> yuan)
{
    YearIncome income{.year = {year}, .isPosted = true};
    for (const auto& [source, amount] : yuan)
        income.bySource[static_cast<std::size_t>(source)] = Money::yuan(amount);
    return income;
}

/// `count` members with refunds of 1, 2, 3 … yuan and a dividend of 10 each.
std::vector<MemberYearIncome> manyMembers(int count)
{
    std::vector<MemberYearIncome> members;
    for (int i = 1; i <= count; ++i)
        members.push_back({.member = {i},
                           .number = std::to_string(i),
                           .name = "张三",
                           .income = income(2025, {{YearSource::Refund, i}, {YearSource::Capital, 10}})});
    return members;
}

std::int64_t sumOf(const ChartData& chart)
{
    std::int64_t sum = 0;
    for (const ChartSeries& series : chart.series)
        sum = std::accumulate(series.values.begin(), series.values.end(), sum);
    return sum;
}

TEST(IncomeCharts, OfVeryManyMembersTheLargestAreDrawnAndTheTableHasAll)
{
    const ChartData chart = incomeOfMembers(manyMembers(200), {2025});
    ASSERT_EQ(chart.categories.size(), 13);
    EXPECT_EQ(chart.categories.front(), QStringLiteral("Others (188)"));
    EXPECT_TRUE(chart.categories.back().startsWith(QStringLiteral("200 ")));
    EXPECT_EQ(chart.table.rows.size(), 200U);
    EXPECT_EQ(sumOf(chart), (200 * 201 / 2 + 200 * 10) * 100);
    EXPECT_FALSE(chart.rowOf(0));
    EXPECT_EQ(chart.keys[*chart.rowOf(12)], 200);
}

TEST(IncomeCharts, OfFewMembersNobodyIsPutTogether)
{
    const ChartData chart = refundsOfMembers(manyMembers(3), {2025});
    EXPECT_EQ(chart.categories.size(), 3);
    EXPECT_EQ(chart.keys[*chart.rowOf(2)], 3);
    EXPECT_EQ(chart.series[0].key, kRefunds);
}

TEST(IncomeCharts, YearsWithoutAnythingKeepTheirPlace)
{
    const std::vector<YearIncome> years = {income(2020, {{YearSource::Sales, 5}}), income(2023, {{YearSource::Sales, 7}})};
    const ChartData chart = incomeOfYears(years, QStringLiteral("Income"));
    EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2020"), QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023")}));
    EXPECT_EQ(chart.series.front().values, (std::vector<std::int64_t>{500, 0, 0, 700}));
}

TEST(IncomeCharts, OfVeryManyYearsTheLastAreDrawn)
{
    std::vector<YearIncome> years;
    for (int year = 1990; year <= 2025; ++year)
        years.push_back(income(year, {{YearSource::Sales, 5}}));
    const ChartData chart = incomeOfYears(years, QStringLiteral("Income"));
    EXPECT_EQ(chart.categories.size(), 12);
    EXPECT_EQ(chart.categories.back(), QStringLiteral("2025"));
    EXPECT_EQ(chart.table.rows.size(), 36U);
    EXPECT_EQ(chart.keys[*chart.rowOf(11)], 2025);
    EXPECT_TRUE(chart.remarks.contains(QStringLiteral("Earlier years are in the table.")));
}

TEST(IncomeCharts, AYearTypedWronglyDoesNotMakeCenturiesOfEmptyBars)
{
    const std::vector<YearIncome> years = {income(1900, {{YearSource::Sales, 5}}), income(2025, {{YearSource::Sales, 7}})};
    EXPECT_EQ(incomeOfYears(years, QStringLiteral("Income")).table.rows.size(), 2U);
}

TEST(IncomeCharts, LandCapitalAndLabourTakeTheirSources)
{
    const std::vector<YearIncome> years = {income(2025, {{YearSource::Guarantee, 1}, {YearSource::Rent, 2}, {YearSource::Land, 4},
                                                         {YearSource::Capital, 8}, {YearSource::Labour, 16}, {YearSource::Wages, 32},
                                                         {YearSource::Refund, 64}, {YearSource::Sales, 128}})};
    const ChartData chart = factorsOfYears(years, QStringLiteral("Factors"));
    ASSERT_EQ(chart.series.size(), 4U); // nothing of others
    EXPECT_EQ(chart.series[0].values.front(), 700);
    EXPECT_EQ(chart.series[1].values.front(), 800);
    EXPECT_EQ(chart.series[2].values.front(), 4'800);
    EXPECT_EQ(chart.series[3].values.front(), 19'200);
}

TEST(IncomeCharts, NobodyIsUnevenWhenNothingIsShared)
{
    const std::vector<MemberYearIncome> members = {{.member = {1}, .number = "1", .income = income(2025, {{YearSource::Wages, 9}})}};
    EXPECT_TRUE(bandsOfMembers(members, {2025}).isEmpty());
    EXPECT_TRUE(lorenzOfMembers(members, {2025}).isEmpty());
    EXPECT_FALSE(bandsOfMembers(manyMembers(5), {2025}).isEmpty());
}

/// A view that has been laid out.
struct ShownChart {
    explicit ShownChart(const ChartData& chart)
    {
        view.resize(700, 400);
        view.setData(chart);
        view.show();
        view.grab();
    }
    [[nodiscard]] QStringList marks() const
    {
        QStringList texts;
        for (const QGraphicsItem* item : view.chart()->childItems()) {
            if (const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item); text != nullptr && text->isVisible())
                texts << text->text();
        }
        return texts;
    }
    ChartView view{QStringLiteral("chart"), QStringLiteral("Income")};
};

TEST(IncomeCharts, WhatIsNegativeHangsBelowNought)
{
    const std::vector<YearIncome> years = {income(2024, {{YearSource::Wages, -300}, {YearSource::Sales, 100}}),
                                           income(2025, {{YearSource::Wages, 200}, {YearSource::Sales, 900}})};
    const ChartData chart = incomeOfYears(years, QStringLiteral("Income"));
    EXPECT_EQ(chart.largestStack(), 110'000);
    EXPECT_EQ(chart.lowestStack(), -30'000);
    ShownChart shown(chart);
    // Both lie on the chart, the negative one below.
    EXPECT_LT(shown.view.positionOf({0, 1}).y(), shown.view.positionOf({0, 0}).y());
    EXPECT_LT(shown.view.positionOf({0, 0}).y(), shown.view.height());
}

TEST(IncomeCharts, PartsAreToldApartByNumbersToo)
{
    const ShownChart shown(factorsOfYears(std::vector{income(2025, {{YearSource::Land, 500}, {YearSource::Capital, 400}, {YearSource::Wages, 1}})},
                                          QStringLiteral("Factors")));
    // The third one is too thin to carry its number.
    EXPECT_EQ(shown.marks(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

TEST(IncomeCharts, MembersOfTheSameNameKeepABarEach)
{
    std::vector<MemberYearIncome> members = manyMembers(3);
    for (MemberYearIncome& member : members) {
        member.number = "1";
        member.name = "一个非常非常长的名字的农民专业合作社联合社有限责任公司分公司";
    }
    const ShownChart shown(incomeOfMembers(members, {2025}));
    const auto axes = shown.view.chart()->axes(Qt::Vertical);
    ASSERT_FALSE(axes.isEmpty());
    EXPECT_EQ(qobject_cast<QBarCategoryAxis*>(axes.front())->count(), 3);
}

class OpenedChart : public testing::Test {
protected:
    OpenedChart()
    {
        m_card.resize(700, 420);
        m_card.setChart(incomeOfMembers(manyMembers(40), {2025}));
        m_card.show();
        m_card.grab();
        QObject::connect(&m_card, &ChartCard::opened, &m_card, [this](std::int64_t key, std::optional<std::int64_t> series) {
            m_opened.emplace_back(key, series);
        });
    }

    ChartCard m_card{QStringLiteral("income"), QStringLiteral("Income"), [](const QString&, const QString&, const QString&) { return QString(); }};
    std::vector<std::pair<std::int64_t, std::optional<std::int64_t>>> m_opened;
};

TEST_F(OpenedChart, EnterOpensTheValueThatTheKeysStandOn)
{
    QTest::keyClick(m_card.chartView(), Qt::Key_Return); // not on any value yet
    EXPECT_TRUE(m_opened.empty());
    QTest::keyClick(m_card.chartView(), Qt::Key_Down); // the bar at the top
    QTest::keyClick(m_card.chartView(), Qt::Key_Return);
    ASSERT_EQ(m_opened.size(), 1U);
    EXPECT_EQ(m_opened[0].first, 40);
    EXPECT_EQ(m_opened[0].second, kRefunds);
}

TEST_F(OpenedChart, AClickOpensTheValueUnderTheMouse)
{
    const ChartPoint point{0, 12};
    QTest::mouseClick(m_card.chartView()->viewport(), Qt::LeftButton, {}, m_card.chartView()->positionOf(point));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_opened.empty(); }, 2'000));
    ASSERT_FALSE(m_opened.empty());
    EXPECT_EQ(m_opened[0].first, 40);
}

TEST_F(OpenedChart, TheOthersTogetherOpenTheTable)
{
    QTest::keyClick(m_card.chartView(), Qt::Key_Down);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_card.chartView(), Qt::Key_Down);
    QTest::keyClick(m_card.chartView(), Qt::Key_Return);
    EXPECT_TRUE(m_opened.empty());
    EXPECT_TRUE(m_card.tableView()->isVisible());
}

TEST_F(OpenedChart, ARowOfTheTableOpensButNotItsTotal)
{
    auto* table = m_card.tableView();
    Q_EMIT table->opened(0);
    ASSERT_EQ(m_opened.size(), 1U);
    EXPECT_EQ(m_opened[0].first, 1);
    EXPECT_FALSE(m_opened[0].second);
    Q_EMIT table->opened(40);
    EXPECT_EQ(m_opened.size(), 1U);
}

TEST(ChartPaper, IsOnePageOfVectorsWhoseTextsCanBeCopied)
{
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "chart.pdf").string());
    ShownChart shown(incomeOfMembers(manyMembers(30), {2025}));
    saveChartPdf(shown.view, file);
    EXPECT_EQ(test::pdfPageCount(file), 1);
    const QString text = test::withoutBlanks(test::pdfText(file));
    for (const QString& word : {QStringLiteral("Incomeofthemembersin2025"), QStringLiteral("30张三"), QStringLiteral("Dividendoncapital")})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << " in " << text.toStdString();
    EXPECT_EQ(test::poppler(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file}).count(QStringLiteral("image ")), 0);
}

TEST(ChartPaper, ThatCannotBeWrittenIsTold)
{
    ShownChart shown(incomeOfMembers(manyMembers(3), {2025}));
    EXPECT_THROW(saveChartPdf(shown.view, QStringLiteral("/no such folder/chart.pdf")), PictureError);
}

} // namespace
} // namespace coop::ui
