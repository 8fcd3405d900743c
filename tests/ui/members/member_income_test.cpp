// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen member's own chart beside the register.
#include "ui/members/members_page.h"

#include "tests/support/page_stand.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"

#include <gtest/gtest.h>

namespace coop::ui {
namespace {

constexpr int kPatienceMs = 10'000;

class MemberIncomeTest : public testing::Test {
protected:
    MemberIncomeTest()
    {
        m_builder.member("001", "张三").member("002", "李四").member("003", "王五");
        m_builder.delivered("001", "2024-03-01", "鸡蛋", "1", "40").delivered("001", "2025-03-01", "鸡蛋", "1", "70");
        m_builder.delivered("002", "2025-03-01", "鸡蛋", "1", "5");
    }
    static std::vector<std::int64_t> shown(test::PageStand<MembersPage>& page)
    {
        const ChartData& chart = page.child<ChartView>("memberIncomeChart").chartData();
        return chart.series.empty() ? std::vector<std::int64_t>() : chart.series.front().values;
    }

    test::BookBuilder m_builder;
};

TEST_F(MemberIncomeTest, FollowsTheChosenMember)
{
    test::PageStand<MembersPage> page(m_builder);
    page.selectRow("memberTable", 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(page) == std::vector<std::int64_t>{4'000, 7'000}; }, kPatienceMs));
    page.selectRow("memberTable", 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(page) == std::vector<std::int64_t>{500}; }, kPatienceMs));
    page.selectRow("memberTable", 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page.child<ChartView>("memberIncomeChart").isVisible(); }, kPatienceMs));
}

TEST_F(MemberIncomeTest, AValueLeadsToAllHisCharts)
{
    test::PageStand<MembersPage> page(m_builder);
    QString target;
    QObject::connect(&page.page(), &Page::goTo, &page.page(), [&target](PageId, const QString& where) { target = where; });
    page.selectRow("memberTable", 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown(page).empty(); }, kPatienceMs));
    auto& chart = page.child<ChartView>("memberIncomeChart");
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(target, QStringLiteral("income/member:%1").arg(page.book().members().findByNumber("001")->id.value));
}

} // namespace
} // namespace coop::ui
