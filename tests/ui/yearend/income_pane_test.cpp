// SPDX-License-Identifier: GPL-3.0-or-later
// What members live on, on the page.
#include "ui/yearend/income_pane.h"

#include "core/book/distribution_desk.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/issues.h"
#include "tests/support/page_stand.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/yearend/year_end_page.h"

#include <gtest/gtest.h>

#include <QListWidget>

#include <numeric>

namespace coop::ui {
namespace {

using test::day;

constexpr int kPatienceMs = 10'000;

class IncomePaneTest : public testing::Test {
protected:
    IncomePaneTest()
    {
        for (const char* number : {"001", "002", "003", "004", "005"})
            m_builder.member(number).paid(number, "2024-01-10", "1000");
        m_builder.delivered("001", "2025-03-01", "鸡蛋", "500", "6000");
        const auto posted = m_builder->distributions().adoptAndPost(
            {2025}, distribution::statutoryDefault(), Money::yuan(10'000), {},
            {.on = day("2026-01-10"), .entitled = 5, .members = 5, .present = 5, .votesFor = 5}, {}, book::newDraftId());
        if (!posted)
            throw std::runtime_error(test::listed(posted.error()));
        m_first = m_builder.idOf("001");
        m_stand = std::make_unique<test::PageStand<YearEndPage>>(m_builder);
        page().session().setYear({2025});
    }
    [[nodiscard]] test::PageStand<YearEndPage>& page() { return *m_stand; }
    [[nodiscard]] const ChartData& years() { return page().child<ChartView>("incomeYearsChart").chartData(); }
    [[nodiscard]] std::int64_t totalShown()
    {
        std::int64_t total = 0;
        for (const ChartSeries& series : years().series)
            total = std::accumulate(series.values.begin(), series.values.end(), total);
        return total;
    }
    [[nodiscard]] int detailCount()
    {
        const auto* model = page().child<TableView>("incomeDetails").model();
        return model == nullptr ? 0 : model->rowCount();
    }
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, kPatienceMs); }

    test::BookBuilder m_builder;
    MemberId m_first{};
    std::unique_ptr<test::PageStand<YearEndPage>> m_stand;
};

TEST_F(IncomePaneTest, ShowsAllMembersBySourceAndThenOne)
{
    page().page().reveal(QStringLiteral("income"));
    // 9,000 of the distribution and 6,000 of deliveries.
    ASSERT_TRUE(waitFor([this] { return totalShown() == 1'500'000; })) << totalShown();
    EXPECT_TRUE(years().categories.contains(QStringLiteral("2025")));
    page().page().reveal(QStringLiteral("income/member:%1").arg(m_first.value));
    // All refunds, a fifth of the residual, his deliveries.
    ASSERT_TRUE(waitFor([this] { return totalShown() == 540'000 + 72'000 + 600'000; })) << totalShown();
    page().click("incomeOfAll");
    ASSERT_TRUE(waitFor([this] { return totalShown() == 1'500'000; })) << totalShown();
}

TEST_F(IncomePaneTest, AMemberIsChosenByTyping)
{
    page().page().reveal(QStringLiteral("income"));
    ASSERT_TRUE(waitFor([this] { return totalShown() == 1'500'000; }));
    page().type("income.member", QStringLiteral("005"));
    ASSERT_TRUE(waitFor([this] { return totalShown() == 72'000; })) << totalShown();
}

TEST_F(IncomePaneTest, EveryChartIsInTheList)
{
    page().page().reveal(QStringLiteral("income"));
    ASSERT_TRUE(waitFor([this] { return totalShown() == 1'500'000; }));
    auto& list = page().child<QListWidget>("incomeCharts");
    QSet<QString> shown;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->flags() == Qt::NoItemFlags)
            continue;
        list.setCurrentRow(row);
        for (const ChartCard* card : page().page().findChildren<ChartCard*>()) {
            if (card->isVisible() && card->parentWidget() == page().child<ChartCard>("incomeYears").parentWidget())
                shown.insert(card->objectName());
        }
    }
    EXPECT_EQ(shown.size(), 11);
    EXPECT_FALSE(page().child<ChartView>("incomeLorenzChart").chartData().remarks.isEmpty());
    const std::vector<std::int64_t> bands = page().child<ChartView>("incomeBandsChart").chartData().series.front().values;
    EXPECT_EQ(std::accumulate(bands.begin(), bands.end(), std::int64_t{0}), 5); // each member lies in one
}

TEST_F(IncomePaneTest, AValueOpensTheMembersThatItIsMadeOf)
{
    page().page().reveal(QStringLiteral("income"));
    ASSERT_TRUE(waitFor([this] { return totalShown() == 1'500'000; }));
    auto& chart = page().child<ChartView>("incomeYearsChart");
    QTest::keyClick(&chart, Qt::Key_Right); // the refund of the first year
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return detailCount() > 0; }));
    EXPECT_EQ(page().column("incomeDetails", 2), (QStringList{QStringLiteral("5,400.00"), QStringLiteral("5,400.00")}));
    // The member's row shows his own years, and a value of his the facts.
    Q_EMIT page().child<TableView>("incomeDetails").opened(0);
    ASSERT_TRUE(waitFor([this] { return totalShown() == 540'000 + 72'000 + 600'000; })) << totalShown();
    QTest::keyClick(&chart, Qt::Key_Right);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&chart, Qt::Key_Up); // his deliveries are the topmost
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return page().column("incomeDetails", 3).contains(QStringLiteral("6,000.00")); }));
    QString target;
    QObject::connect(&page().page(), &Page::goTo, &page().page(), [&target](PageId id, const QString& where) {
        target = QString::number(static_cast<int>(id)) + QLatin1Char(' ') + where;
    });
    Q_EMIT page().child<TableView>("incomeDetails").opened(0);
    EXPECT_EQ(target, QStringLiteral("%1 member:%2").arg(static_cast<int>(PageId::Trades)).arg(m_first.value));
}

TEST_F(IncomePaneTest, WhatIsBelowAChartBelongsToIt)
{
    page().page().reveal(QStringLiteral("income/capital"));
    ASSERT_TRUE(waitFor([this] { return !page().child<ChartView>("incomeCapitalChart").chartData().isEmpty(); }));
    auto& chart = page().child<ChartView>("incomeCapitalChart");
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return detailCount() == 6; })); // five members and the total
    EXPECT_TRUE(page().child<TableView>("incomeDetails").isVisible());
    page().child<QListWidget>("incomeCharts").setCurrentRow(1);
    EXPECT_FALSE(page().child<TableView>("incomeDetails").isVisible());
}

} // namespace
} // namespace coop::ui
