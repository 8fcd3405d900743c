// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/income_charts.h"
#include "ui/text/language.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QTest>

namespace coop::ui {
namespace {

std::vector<reports::IncomeRow> twoYears()
{
    return {{"2024", {{Money::yuan(150'000), Money::yuan(70'000), Money::yuan(50'000), Money(), Money::yuan(9'000)}}},
            {"2025", {{Money::yuan(252'000), Money::yuan(84'000), Money::yuan(108'000), Money(), Money::yuan(11'000)}}}};
}

std::vector<shares::Holding> holdings()
{
    using shares::ContributionKind;
    return {{MemberId{1}, ContributionKind::Land, {}, Money::yuan(470'000), TradeQuantity::whole(300)},
            {MemberId{2}, ContributionKind::Cash, {}, Money::yuan(350'000), {}},
            {MemberId{2}, ContributionKind::Goods, {}, Money::yuan(180'000), {}},
            {MemberId{3}, ContributionKind::Labor, {}, {}, TradeQuantity::whole(860)}};
}

distribution::Plan planOf(const std::vector<int>& yuan)
{
    distribution::Plan plan;
    plan.policy.stages.resize(1);
    plan.stages.resize(1);
    plan.basis.members.resize(yuan.size());
    for (std::size_t i = 0; i < yuan.size(); ++i) {
        const Money amount = Money::yuan(yuan[i]);
        plan.members.push_back({i, amount});
        distribution::StageShare share;
        share.amount = amount;
        plan.stages[0].shares.push_back(share);
        plan.stages[0].pool += amount;
    }
    return plan;
}

/// Every value of every kind of chart.
std::vector<ChartData> allCharts()
{
    return {incomeOverYears(twoYears()), capitalByKind(holdings()), membersByIncome(planOf({1, 2, 3, 40})),
            lorenzCurve(planOf({1, 2, 3, 40})), incomeOfMember(planOf({1, 2}), 1)};
}

TEST(ChartData, HoldsTheValuesOfItsTable)
{
    for (const ChartData& chart : allCharts()) {
        SCOPED_TRACE(chart.title.toStdString());
        ASSERT_EQ(static_cast<std::size_t>(chart.categories.size()), chart.table.rows.size());
        for (const ChartSeries& series : chart.series) {
            const auto column = std::ranges::find(chart.table.columns, series.name.toStdString(), &reports::Column::title) -
                                chart.table.columns.begin();
            ASSERT_LT(column, std::ssize(chart.table.columns));
            for (std::size_t row = 0; row < chart.table.rows.size(); ++row) {
                const reports::Cell cell = chart.table.rows[row][static_cast<std::size_t>(column)];
                if (chart.isMoney)
                    EXPECT_EQ(cell, reports::Cell(Money::fen(series.values[row])));
                else
                    EXPECT_EQ(cell, reports::Cell(series.values[row]));
            }
        }
    }
}

TEST(ChartData, LeavesLabourOutOfTheRingAndSaysSo)
{
    const ChartData chart = capitalByKind(holdings());
    EXPECT_EQ(chart.series.front().values, (std::vector<std::int64_t>{47'000'000, 35'000'000, 18'000'000}));
    EXPECT_EQ(chart.remarks, QStringList{QStringLiteral("Labour: 860 days, a distribution weight, not capital")});
}

TEST(ChartData, SaysAmountsInFewCharactersOfTheLanguage)
{
    EXPECT_EQ(compactText(Money::yuan(150'000)), QStringLiteral("150 k"));
    EXPECT_EQ(compactText(Money::yuan(2'500)), QStringLiteral("2500"));
    EXPECT_EQ(compactText(Money::yuan(1'250'000)), QStringLiteral("1.25 M"));
    useLanguage(Language::Chinese);
    EXPECT_EQ(compactText(Money::yuan(150'000)), QStringLiteral("15 万"));
    EXPECT_EQ(compactText(Money::yuan(1'004'000)), QStringLiteral("100.4 万"));
    EXPECT_EQ(compactText(Money::yuan(2'500)), QStringLiteral("2500"));
    useLanguage(Language::English);
}

TEST(ChartData, StepsItsAxisByRoundFigures)
{
    EXPECT_EQ(axisStep(1), 1);
    EXPECT_EQ(axisStep(5), 1);
    EXPECT_EQ(axisStep(6), 2);
    EXPECT_EQ(axisStep(58'000'000), 20'000'000);
    EXPECT_EQ(axisStep(45'500'000), 10'000'000);
}

TEST(ChartView, WalksThroughItsValuesByArrowKeysAndSaysThem)
{
    ChartView view(QStringLiteral("chart"), QStringLiteral("Income"));
    view.resize(600, 320);
    view.setData(incomeOverYears(twoYears()));
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.spoken(), QStringLiteral("2024, Patronage refund: 150,000.00"));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.spoken(), QStringLiteral("2025, Patronage refund: 252,000.00"));
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.spoken(), QStringLiteral("2025, Land: 84,000.00"));
    EXPECT_EQ(view.accessibleDescription(), view.spoken());
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.spoken(), QStringLiteral("2024, Land: 70,000.00"));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_TRUE(view.spoken().isEmpty());
}

TEST(ChartView, StopsAtItsFirstAndLastValue)
{
    for (const ChartData& chart : allCharts()) {
        SCOPED_TRACE(chart.title.toStdString());
        ChartView view(QStringLiteral("chart"), QStringLiteral("Income"));
        view.resize(500, 300);
        view.setData(chart);
        view.show();
        for (const int key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up}) {
            for (int i = 0; i < 12; ++i)
                QTest::keyClick(&view, static_cast<Qt::Key>(key));
        }
        EXPECT_FALSE(view.spoken().isEmpty());
        EXPECT_FALSE(view.grab().isNull());
    }
}

class ChartExport : public testing::Test {
protected:
    ChartExport()
    {
        m_card.resize(640, 360);
        m_card.setChart(incomeOverYears(twoYears()));
    }

    void trigger(const char* part) { m_card.findChild<QAction*>(QLatin1String("income") + QLatin1String(part))->trigger(); }

    test::TemporaryFolder m_folder;
    QString m_file = QString::fromStdString((m_folder / "chart").string());
    ChartCard m_card{QStringLiteral("income"), QStringLiteral("Income"),
                     [this](const QString&, const QString&, const QString&) { return m_file; }};
};

TEST_F(ChartExport, WritesASvgWithItsTitle)
{
    trigger("Svg");
    const std::string svg = test::readBytes(m_folder / "chart.svg");
    EXPECT_NE(svg.find("<svg"), std::string::npos);
    EXPECT_NE(svg.find("Income of all members by source"), std::string::npos);
    EXPECT_GT(svg.size(), 2'000u);
}

TEST_F(ChartExport, WritesAPngThatIsNotBlank)
{
    trigger("Png");
    const QImage image(m_file + QStringLiteral(".png"));
    ASSERT_GE(image.width(), 1280);
    // The blue of the first series stands somewhere.
    bool hasBlue = false;
    for (int y = 0; y < image.height() && !hasBlue; y += 7) {
        for (int x = 0; x < image.width() && !hasBlue; x += 7)
            hasBlue = image.pixelColor(x, y) == QColor(0x00, 0x72, 0xB2);
    }
    EXPECT_TRUE(hasBlue);
}

TEST_F(ChartExport, CopiesThePicture)
{
    QApplication::clipboard()->clear();
    trigger("Copy");
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(ChartExport, TellsWhenTheFileCannotBeWritten)
{
    m_file = QString::fromStdString((m_folder / "no such folder/chart.png").string());
    QString reason;
    QObject::connect(&m_card, &ChartCard::failed, &m_card, [&reason](const QString& text) { reason = text; });
    trigger("Png");
    EXPECT_FALSE(reason.isEmpty());
}

TEST_F(ChartExport, ShowsTheTableBehindTheChartWithItsSum)
{
    const auto* model = m_card.tableView()->model();
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->index(1, 1).data().toString(), QStringLiteral("252,000.00"));
    EXPECT_EQ(model->index(2, 6).data().toString(), QStringLiteral("734,000.00"));
    m_card.show();
    QTest::mouseClick(m_card.findChild<QPushButton*>(QStringLiteral("incomeShowTable")), Qt::LeftButton);
    EXPECT_TRUE(m_card.tableView()->isVisible());
    EXPECT_FALSE(m_card.chartView()->isVisible());
}

TEST_F(ChartExport, SaysWhyThereIsNoChart)
{
    m_card.show();
    m_card.setEmpty(QStringLiteral("Nothing yet"));
    EXPECT_FALSE(m_card.chartView()->isVisible());
    EXPECT_FALSE(m_card.findChild<QPushButton*>(QStringLiteral("incomeExport"))->isEnabled());
}

} // namespace
} // namespace coop::ui
