// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_desk.h"
#include "tests/support/issues.h"
#include "tests/support/page_stand.h"
#include "ui/models/table_view.h"
#include "ui/text/language.h"
#include "ui/yearend/difference_words.h"
#include "ui/yearend/year_end_page.h"

#include <gtest/gtest.h>

#include <QPushButton>

namespace coop::ui {
namespace {

constexpr int kPatienceMs = 10'000;
constexpr FiscalYear kYear{2025};

class CharterPaneTest : public testing::Test {
protected:
    CharterPaneTest()
    {
        m_builder.member("001", "张桂兰").paid("001", "2024-01-10", "1000");
    }
    void keep(const char* name, const char* from, int reservePercent)
    {
        distribution::Charter charter{.name = name, .from = test::day(from), .policy = distribution::statutoryDefault()};
        charter.policy.reserveRate = Fraction(reservePercent, 100);
        const auto added = m_builder->charters().add(charter, book::newDraftId());
        ASSERT_TRUE(added) << test::listed(added.error());
    }
    void open(book::OpenMode mode = book::OpenMode::ReadWrite)
    {
        m_stand = std::make_unique<test::PageStand<YearEndPage>>(m_builder, mode);
        m_stand->session().setYear(kYear);
        m_stand->page().reveal(QStringLiteral("charter"));
    }
    [[nodiscard]] test::PageStand<YearEndPage>& page() { return *m_stand; }
    [[nodiscard]] std::vector<book::StoredCharter> kept() { return page().book().charters().all(); }
    [[nodiscard]] bool isShown(const char* name) { return page().child<QWidget>(name).isVisible(); }

    test::BookBuilder m_builder;
    std::unique_ptr<test::PageStand<YearEndPage>> m_stand;
};

TEST_F(CharterPaneTest, AddsTheFirstVersion)
{
    open();
    EXPECT_TRUE(isShown("charterMissing"));
    page().type("charter.name", QStringLiteral("Charter 2024"));
    page().type("charter.from", QStringLiteral("2024-03-01"));
    page().type("charter.reserveRate", QStringLiteral("15%"));
    page().type("charter.least_payment", QStringLiteral("20"));
    page().click("saveCharter");
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].data.name, "Charter 2024");
    EXPECT_EQ(kept()[0].data.policy.reserveRate, Fraction(15, 100));
    EXPECT_EQ(kept()[0].data.leastPayment, Money::yuan(20));
    EXPECT_FALSE(isShown("charterMissing"));
    EXPECT_EQ(page().column("charters", 3), QStringList{QStringLiteral("in force")});
}

TEST_F(CharterPaneTest, RefusesWhatIsLessThanTheLawAsksWithAllElseThatIsWrong)
{
    open();
    page().type("charter.from", QStringLiteral("2024-03-01"));
    page().type("charter.quorum", QStringLiteral("1/2"));
    page().type("charter.notice_days", QStringLiteral("5"));
    page().type("charter.stage0.rate", QStringLiteral("120%"));
    page().click("saveCharter");
    EXPECT_TRUE(kept().empty());
    for (const char* field : {"charter.name", "charter.quorum", "charter.notice_days", "charter.stage0"})
        EXPECT_NE(page().problem(QLatin1String(field)), QString()) << field;
    EXPECT_EQ(page().problem(QStringLiteral("charter.from")), QString());
}

TEST_F(CharterPaneTest, RefusesADayThatAnotherVersionHas)
{
    keep("旧", "2020-01-01", 10);
    open();
    page().click("newCharter");
    page().type("charter.name", QStringLiteral("New"));
    page().type("charter.from", QStringLiteral("2020-01-01"));
    page().click("saveCharter");
    EXPECT_EQ(kept().size(), 1U);
    EXPECT_NE(page().problem(QStringLiteral("charter.from")), QString());
}

TEST_F(CharterPaneTest, ShowsWhatChangedBetweenTwoVersions)
{
    keep("旧章程", "2020-01-01", 10);
    keep("新章程", "2024-01-01", 15);
    open();
    EXPECT_EQ(page().column("charters", 1), (QStringList{QString::fromUtf8("新章程"), QString::fromUtf8("旧章程")}));
    EXPECT_EQ(page().column("charterDifferences", 0).last(), QStringLiteral("rate of the reserve"));
    EXPECT_EQ(page().column("charterDifferences", 1).last(), QStringLiteral("10%"));
    EXPECT_EQ(page().column("charterDifferences", 2).last(), QStringLiteral("15%"));
    page().selectRow("charters", 1);
    EXPECT_EQ(page().text("charter.reserveRate"), QStringLiteral("10%"));
    EXPECT_EQ(page().column("charterDifferences", 1).last(), QStringLiteral("10%")) << "the older one stays the one before";
}

TEST_F(CharterPaneTest, ChangesAndRemovesAVersionAndUndoBringsItBack)
{
    keep("章程", "2020-01-01", 10);
    open();
    EXPECT_FALSE(page().child<QPushButton>("saveCharter").isEnabled()) << "nothing has changed yet";
    page().type("charter.reserveRate", QStringLiteral("20%"));
    page().click("saveCharter");
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].data.policy.reserveRate, Fraction(20, 100));
    page().click("removeCharter");
    EXPECT_TRUE(kept().empty());
    EXPECT_TRUE(isShown("charterMissing"));
    ASSERT_TRUE(page().book().history().undo());
    EXPECT_EQ(kept().size(), 1U);
    EXPECT_EQ(page().text("charter.reserveRate"), QStringLiteral("20%"));
}

TEST_F(CharterPaneTest, PutsTheRuleIntoTheYearsPlan)
{
    keep("章程", "2020-01-01", 25);
    open();
    page().click("useCharterForPlan");
    EXPECT_TRUE(isShown("planPane"));
    EXPECT_EQ(page().text("reserveRate"), QStringLiteral("25%"));
}

TEST_F(CharterPaneTest, LetsNothingBeChangedInABookThatIsOnlyRead)
{
    keep("章程", "2020-01-01", 10);
    open(book::OpenMode::ReadOnly);
    EXPECT_FALSE(page().child<QLineEdit>("charter.reserveRate").isEnabled());
    EXPECT_FALSE(page().child<QPushButton>("saveCharter").isEnabled());
    EXPECT_FALSE(page().child<QPushButton>("removeCharter").isEnabled());
}

TEST(DifferenceWords, SayPathsAndValuesInTheReadersLanguage)
{
    const distribution::Difference rate{.what = "stages[1].of", .stage = "剩余盈余", .before = "distributable", .after = "remaining"};
    const distribution::Difference stage{
        .what = "stages[2]", .stage = "新", .before = {}, .after = "kind: residual, rate: 5%, of: remaining, by: equal, filter.kind: farmer"};
    useLanguage(Language::Chinese);
    const DifferenceText rateText = differenceText(rate);
    const DifferenceText stageText = differenceText(stage);
    useLanguage(Language::English);
    EXPECT_EQ(rateText.what, QString::fromUtf8("剩余盈余：取自"));
    EXPECT_NE(rateText.before, QStringLiteral("distributable"));
    EXPECT_EQ(stageText.before, QStringLiteral("—"));
    for (const char* word : {"kind", "residual", "remaining", "equal", "farmer"})
        EXPECT_FALSE(stageText.after.contains(QLatin1String(word))) << stageText.after.toStdString();
    EXPECT_TRUE(stageText.after.contains(QStringLiteral("5%")));
    const DifferenceText clause = differenceText({.what = "clause", .before = "line of duty", .after = "rate"});
    EXPECT_EQ(clause.before, QStringLiteral("line of duty")) << "what people wrote stands as it is";
}

} // namespace
} // namespace coop::ui
