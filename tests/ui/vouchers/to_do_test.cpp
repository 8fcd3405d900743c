// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/posting_desk.h"
#include "tests/ui/vouchers/keyboard.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

class ToDoTest : public ::testing::Test {
protected:
    ToDoTest()
    {
        builder.member("001", "张三");
        builder.clock().set(day("2025-06-20"));
    }
    BookBuilder builder;
};

} // namespace

TEST_F(ToDoTest, PostsTheFactsOfTheYearAndKeepsWhatCannotBePosted)
{
    builder.paid("001", "2025-03-05", "1000").delivered("001", "2025-04-01", "鲜蛋", "10", "48");
    VoucherStand stand(builder);
    stand.click("voucherParts.2");
    EXPECT_EQ(stand.column("waitingTable", 1).size(), 2);
    stand.click("postFacts");
    EXPECT_EQ(stand.vouchers().size(), 2U);
    EXPECT_EQ(stand.column("waitingTable", 1).size(), 0);
    EXPECT_FALSE(stand.child<QPushButton>("postFacts").isEnabled());
    stand.click("voucherParts.1");
    stand.selectRow("voucherTable", 0);
    EXPECT_TRUE(stand.child<QWidget>("voucherFactLinks").isVisible());
    QSignalSpy wanted(&stand.page(), &Page::goTo);
    stand.click("fact.0");
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().at(0).value<PageId>(), PageId::Contributions);
    EXPECT_EQ(wanted.front().at(1).toString(), QStringLiteral("member:1"));
}

TEST_F(ToDoTest, SettingsAreSaved)
{
    VoucherStand stand(builder);
    stand.click("voucherParts.2");
    stand.type("posting.facts_from", QStringLiteral("2025-02-30"));
    stand.click("postingSave");
    EXPECT_FALSE(stand.problem(QStringLiteral("posting.facts_from")).isEmpty());
    stand.type("posting.facts_from", QStringLiteral("20250401"));
    stand.choose("posting.money_account", "101");
    stand.child<QAbstractButton>("posting.two_person").setChecked(true);
    stand.click("postingSave");
    const book::LedgerSettings settings = stand.book().ledger().settings();
    EXPECT_EQ(settings.factsFrom, day("2025-04-01"));
    EXPECT_EQ(settings.moneyAccount, "101");
    EXPECT_TRUE(settings.twoPerson);
}

TEST_F(ToDoTest, AProductIsDealtInItsOwnWay)
{
    VoucherStand stand(builder);
    stand.click("voucherParts.2");
    stand.type("rule.product", QStringLiteral("饲料"));
    stand.choose("rule.purchases", "outright");
    stand.click("ruleSave");
    const auto rules = stand.book().posting().rules();
    ASSERT_EQ(rules.size(), 1U);
    EXPECT_EQ(rules.front().purchases, book::DealingMode::Outright);
    EXPECT_EQ(rules.front().deliveries, book::DealingMode::OnBehalf);
}

TEST_F(ToDoTest, ARecurringEntryIsAddedProposedAndPosted)
{
    VoucherStand stand(builder);
    stand.click("voucherParts.2");
    stand.click("recurringNew");
    stand.click("recurringAdd");
    EXPECT_FALSE(stand.problem(QStringLiteral("recurring.summary")).isEmpty());
    stand.type("recurring.summary", QStringLiteral("计提折旧"));
    stand.type("recurring.debit", QStringLiteral("523"));
    stand.type("recurring.credit", QStringLiteral("152"));
    stand.type("recurring.total", QStringLiteral("1200"));
    stand.type("recurring.months", QStringLiteral("12"));
    stand.type("recurring.first", QStringLiteral("2025-06"));
    stand.pressCtrlEnter("recurring.first");
    ASSERT_EQ(stand.book().recurring().all().size(), 1U);
    EXPECT_EQ(stand.child<QComboBox>("recurringMonth").currentData().toInt(), 6);
    stand.click("recurringPost");
    ASSERT_EQ(stand.vouchers().size(), 1U);
    EXPECT_EQ(stand.vouchers().front().amount, Money::yuan(100));
    EXPECT_FALSE(stand.child<QPushButton>("recurringPost").isEnabled()) << "once a month";
    stand.interaction.texts << QStringLiteral("2025-08");
    stand.click("recurringEnd");
    EXPECT_EQ(stand.book().recurring().all().front().data.last, ledger::Period::ofMonth(2025, 8));
}

TEST_F(ToDoTest, DraftsThatWaitLeadToTheList)
{
    ASSERT_TRUE(builder.book().ledger().saveDraft(cashDrawn("2025-03-05"), book::newDraftId()).has_value());
    VoucherStand stand(builder);
    stand.page().reveal(QStringLiteral("todo"));
    stand.click("showDrafts");
    EXPECT_EQ(stand.column("voucherTable", 2).size(), 1);
    EXPECT_EQ(stand.child<QComboBox>("voucherState").currentData().toString(), QStringLiteral("draft"));
}

TEST_F(ToDoTest, WhereTwoPersonsAreAskedForFactsBecomeDrafts)
{
    builder.delivered("001", "2025-03-05", "鲜蛋", "10", "50");
    ASSERT_TRUE(builder.book().ledger().saveSettings({.twoPerson = true}).empty());
    VoucherStand stand(builder);
    stand.page().reveal(QStringLiteral("todo"));
    stand.click("postFacts");
    ASSERT_EQ(stand.vouchers().size(), 1U);
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Draft);
    EXPECT_EQ(stand.notices, QStringList{QStringLiteral("Drafts for review: 1.")});
}
