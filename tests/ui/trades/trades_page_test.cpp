// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trades/trades_page.h"

#include "tests/support/page_stand.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kMember = 1;
constexpr int kAmount = 5;

class TradesPageTest : public ::testing::Test {
protected:
    TradesPageTest() { builder.member("001", "张三").member("002", "李四"); }
    BookBuilder builder;
};

} // namespace

TEST_F(TradesPageTest, EntersOneDealingAfterAnotherByTheKeyboard)
{
    builder.delivered("001", "2025-05-01", "鲜蛋", "10", "48");
    PageStand<TradesPage> stand(builder);
    stand.click("addRow");
    stand.type("trade.date", QStringLiteral("20250601"));
    stand.type("trade.member", QStringLiteral("zs"));
    QTest::keyClick(&stand.child<QLineEdit>("trade.member"), Qt::Key_Return);
    stand.type("trade.product", QStringLiteral("鲜蛋"));
    QTest::keyClick(&stand.child<QLineEdit>("trade.product"), Qt::Key_Return);
    stand.child<QLineEdit>("trade.product").setFocus();
    Q_EMIT stand.child<QLineEdit>("trade.product").editingFinished();
    EXPECT_EQ(stand.text("trade.unit"), QStringLiteral("斤"))
        << "the unit is known from earlier dealings";
    stand.type("trade.quantity", QStringLiteral("100"));
    stand.type("trade.amount", QStringLiteral("480"));
    stand.pressCtrlEnter("trade.amount");
    ASSERT_EQ(stand.book().trades().all().size(), 2u);
    EXPECT_EQ(stand.text("trade.product"), QStringLiteral("鲜蛋"));
    EXPECT_EQ(stand.text("trade.amount"), QString());
    stand.type("trade.amount", QStringLiteral("50"));
    stand.pressCtrlEnter("trade.amount");
    const auto rows = stand.book().trades().all();
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_FALSE(rows.back().memberId.has_value()) << "without a member it is a non-member's";
    EXPECT_TRUE(stand.column("tradeTable", kMember).contains(QStringLiteral("Non-member")));
}

TEST_F(TradesPageTest, TellsEveryProblemAtOnce)
{
    PageStand<TradesPage> stand(builder);
    stand.type("trade.date", QStringLiteral("2025-02-30"));
    stand.type("trade.member", QStringLiteral("777"));
    stand.type("trade.quantity", QStringLiteral("1.2345"));
    stand.type("trade.amount", QStringLiteral("12.345"));
    stand.pressCtrlEnter("trade.amount");
    for (const char* field : {"date", "member", "product", "quantity", "amount"})
        EXPECT_FALSE(stand.problem(QStringLiteral("trade.") + QLatin1String(field)).isEmpty())
            << field;
    EXPECT_TRUE(stand.book().trades().all().empty());
}

TEST_F(TradesPageTest, ReversesATradeAndMarksBothRows)
{
    builder.delivered("001", "2025-05-01", "鲜蛋", "10", "48");
    PageStand<TradesPage> stand(builder);
    stand.selectRow("tradeTable", 0);
    stand.interaction.texts << QStringLiteral("weighed twice");
    stand.type("trade.reversal_date", QStringLiteral("2025-05-03"));
    stand.click("trade.reverse");
    const auto rows = stand.book().trades().all();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows.front().reversedBy, rows.back().id);
    EXPECT_EQ(rows.back().data.date, day("2025-05-03"));
    EXPECT_EQ(rows.back().data.note, "weighed twice");
    EXPECT_EQ(stand.child<QLabel>("trade.state").text(), QStringLiteral("reversed"));
    EXPECT_EQ(stand.column("tradeTable", kAmount),
              (QStringList{QStringLiteral("-48.00"), QStringLiteral("48.00")}));
    stand.selectRow("tradeTable", 0);
    EXPECT_EQ(stand.child<QLabel>("trade.state").text(), QStringLiteral("reversal"));
    EXPECT_FALSE(stand.child<QWidget>("trade.reverse").isVisible()) << "a reversal is not reversed";
}

TEST_F(TradesPageTest, ShowsTheYearOrAllYearsAndTheProductsApart)
{
    builder.delivered("001", "2024-05-01", "鲜蛋", "10", "40")
        .delivered("001", "2025-05-01", "鲜蛋", "10", "48");
    builder.delivered("", "2025-05-02", "鲜蛋", "5", "20");
    PageStand<TradesPage> stand(builder);
    EXPECT_EQ(stand.column("tradeTable", kAmount).size(), 2);
    EXPECT_TRUE(stand.child<QWidget>("product.1")
                    .accessibleDescription()
                    .contains(QStringLiteral("48.00")));
    EXPECT_TRUE(stand.child<QWidget>("product.1")
                    .accessibleDescription()
                    .contains(QStringLiteral("20.00")));
    stand.click("tradeWhen.1");
    EXPECT_EQ(stand.column("tradeTable", kAmount).size(), 3);
    stand.click("tradeWhen.0");
    stand.session().setYear(FiscalYear{2024});
    EXPECT_EQ(stand.column("tradeTable", kAmount), QStringList{QStringLiteral("40.00")});
}

TEST_F(TradesPageTest, FindsTheDealingsOfAMemberByInitials)
{
    builder.delivered("001", "2025-05-01", "鲜蛋", "10", "48")
        .delivered("002", "2025-05-02", "鲜蛋", "10", "50");
    PageStand<TradesPage> stand(builder);
    stand.page().search(QStringLiteral("ls"));
    EXPECT_EQ(stand.column("tradeTable", kAmount), QStringList{QStringLiteral("50.00")});
}
