// SPDX-License-Identifier: GPL-3.0-or-later
// The account of a leaver, settled on the page of the members.
#include "ui/members/settlement_view.h"

#include "core/book/distribution_desk.h"
#include "core/book/settlement_desk.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/issues.h"
#include "tests/support/page_stand.h"
#include "ui/members/members_page.h"

#include <gtest/gtest.h>

namespace coop::ui {
namespace {

using test::day;

constexpr int kPatienceMs = 10'000;

/// Six farmers with 1,000 each; 006 left in January 2026, when 2025 was shared out: 720 of the residual are his.
void fill(test::BookBuilder& book)
{
    for (const char* number : {"001", "002", "003", "004", "005"})
        book.member(number).paid(number, "2024-01-10", "1000");
    book.member({.number = "006", .name = "周卫东", .left = day("2026-01-12")}).paid("006", "2024-01-10", "1000");
    book.delivered("001", "2025-03-01", "鸡蛋", "500", "6000");
    const auto posted = book->distributions().adoptAndPost(
        {2025}, distribution::statutoryDefault(), Money::yuan(10'000), {},
        {.on = day("2026-01-10"), .entitled = 6, .members = 6, .present = 6, .votesFor = 6}, {}, book::newDraftId());
    if (!posted)
        throw std::runtime_error(test::listed(posted.error()));
}

class SettlementViewTest : public testing::Test {
protected:
    SettlementViewTest()
    {
        fill(m_builder);
        m_leaver = m_builder.idOf("006");
        m_stand = std::make_unique<test::PageStand<MembersPage>>(m_builder);
    }
    void open(MemberId member) { page().page().reveal(QStringLiteral("member:%1").arg(member.value)); }
    [[nodiscard]] test::PageStand<MembersPage>& page() { return *m_stand; }
    [[nodiscard]] QString figure(int line)
    {
        auto* label = page().window().findChild<QLabel*>(QStringLiteral("settlementLine.%1").arg(line));
        return label == nullptr ? QString() : label->text();
    }
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, kPatienceMs); }

    test::BookBuilder m_builder;
    MemberId m_leaver{};
    std::unique_ptr<test::PageStand<MembersPage>> m_stand;
};

TEST_F(SettlementViewTest, IsOfferedToThoseWhoLeftOnly)
{
    open(page().book().members().findByNumber("001")->id);
    EXPECT_FALSE(page().child<QWidget>("member.settlement").isVisible());
    open(m_leaver);
    EXPECT_TRUE(page().child<QWidget>("member.settlement").isVisible());
}

TEST_F(SettlementViewTest, SettlesLineByLineAndTakesItBack)
{
    open(m_leaver);
    page().click("member.settlement");
    ASSERT_TRUE(page().child<QWidget>("settlementView").isVisible());
    ASSERT_TRUE(waitFor([this] { return !figure(3).isEmpty(); }));
    EXPECT_EQ(figure(0), QStringLiteral("1,000.00")) << "his contribution";
    EXPECT_EQ(figure(1), QStringLiteral("—")) << "the reserve goes by dealings, he had none";
    EXPECT_EQ(figure(2), QStringLiteral("600.00")) << "his sixth of the residual";
    EXPECT_EQ(figure(3), QStringLiteral("1,600.00")) << "goes back";
    page().click("settle");
    ASSERT_EQ(page().book().settlements().all().size(), 1u) << page().problem(QStringLiteral("settlement")).toStdString();
    EXPECT_EQ(page().book().settlements().all().front().data.result.payable, Money::yuan(1600));
    EXPECT_FALSE(page().child<QWidget>("settle").isVisible());

    page().click("reverseSettlement.link");
    page().click("reverseSettlement.action");
    EXPECT_EQ(page().book().settlements().all().size(), 1u) << "no reason was given";
    page().type("reverseSettlement.reason", QStringLiteral("再议"));
    page().click("reverseSettlement.action");
    EXPECT_EQ(page().book().settlements().all().size(), 2u) << page().problem(QStringLiteral("reverseSettlement")).toStdString();
    EXPECT_TRUE(page().child<QWidget>("settle").isVisible());
}

TEST_F(SettlementViewTest, ADayBeforeHeLeftIsRefused)
{
    open(m_leaver);
    page().click("member.settlement");
    ASSERT_TRUE(waitFor([this] { return !figure(0).isEmpty(); }));
    page().type("settlement.date", QStringLiteral("2026-01-05"));
    ASSERT_TRUE(waitFor([this] { return page().child<QLabel>("settlementProblem").isVisible() && figure(0).isEmpty(); }));
    EXPECT_FALSE(page().child<QAbstractButton>("settle").isEnabled());
    EXPECT_TRUE(page().book().settlements().all().empty());
}

} // namespace
} // namespace coop::ui
