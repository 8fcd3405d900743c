// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/contributions_page.h"

#include "core/book/ledger_desks.h"
#include "core/book/posting_desk.h"
#include "tests/support/page_stand.h"

#include <QListWidget>
#include <QTabBar>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

class ContributionsPageTest : public ::testing::Test {
protected:
    ContributionsPageTest()
    {
        builder.member("001", "张三").member("002", "李四").member("010", "张飒");
    }

    static bool isShown(PageStand<ContributionsPage>& stand, const char* field)
    {
        return stand.child<QWidget>(field).isVisibleTo(&stand.window());
    }

    BookBuilder builder;
};

} // namespace

TEST_F(ContributionsPageTest, TakesALandContributionByTheKeyboard)
{
    PageStand<ContributionsPage> stand(builder);
    stand.click("addRow");
    stand.type("contribution.date", QStringLiteral("2025/3/1"));
    stand.choose("contribution.kind", "land");
    stand.type("contribution.member", QStringLiteral("lis"));
    QTest::keyClick(&stand.child<QLineEdit>("contribution.member"), Qt::Key_Return);
    EXPECT_EQ(stand.text("contribution.member"), QStringLiteral("002  李四"))
        << "initials find, Enter takes";
    stand.type("contribution.quantity", QStringLiteral("12.5"));
    stand.type("contribution.until", QStringLiteral("2029-12-31"));
    stand.choose("contribution.valuation", "all-members");
    stand.type("contribution.paid", QStringLiteral("107000.53"));
    EXPECT_EQ(stand.child<QLabel>("contribution.paid.hint").text(),
              QStringLiteral("壹拾万柒仟元零伍角叁分"));
    stand.pressCtrlEnter("contribution.paid");

    const auto rows = stand.book().shares().all();
    ASSERT_EQ(rows.size(), 1u) << fromText(stand.problem(QStringLiteral("contribution")));
    const shares::ContributionDraft expected{.date = day("2025-03-01"),
                                             .member = "002",
                                             .kind = shares::ContributionKind::Land,
                                             .paid = Money::fen(10'700'053),
                                             .quantity = TradeQuantity::parts(12'500),
                                             .unit = "亩",
                                             .until = day("2029-12-31"),
                                             .valuation = shares::Valuation::AllMembers};
    EXPECT_EQ(rows.front().data, expected);
    EXPECT_EQ(stand.text("contribution.date"), QStringLiteral("2025-03-01"))
        << "the next one starts from here";
    EXPECT_EQ(stand.text("contribution.member"), QString());
}

TEST_F(ContributionsPageTest, LandWithoutItsAreaAndTermBeforeItsStartAreToldTogether)
{
    PageStand<ContributionsPage> stand(builder);
    stand.choose("contribution.kind", "land");
    stand.type("contribution.date", QStringLiteral("2025-03-01"));
    stand.type("contribution.until", QStringLiteral("2024-03-01"));
    stand.type("contribution.member", QStringLiteral("099"));
    stand.type("contribution.paid", QStringLiteral("100"));
    stand.pressCtrlEnter("contribution.paid");
    EXPECT_FALSE(stand.problem(QStringLiteral("contribution.quantity")).isEmpty());
    EXPECT_FALSE(stand.problem(QStringLiteral("contribution.until")).isEmpty());
    EXPECT_TRUE(
        stand.problem(QStringLiteral("contribution.member")).contains(QStringLiteral("099")));
    EXPECT_TRUE(stand.book().shares().all().empty());
}

TEST_F(ContributionsPageTest, LabourIsAWeightAndTakesNoAmount)
{
    PageStand<ContributionsPage> stand(builder);
    EXPECT_FALSE(isShown(stand, "contribution.weight"));
    EXPECT_FALSE(isShown(stand, "contribution.quantity")) << "cash has no quantity";
    stand.type("contribution.paid", QStringLiteral("500"));
    stand.choose("contribution.kind", "labor");
    EXPECT_TRUE(isShown(stand, "contribution.weight"));
    const QString sentence = stand.child<QLabel>("contribution.weight").text();
    EXPECT_TRUE(sentence.contains(QStringLiteral("never registered capital")));
    EXPECT_FALSE(isShown(stand, "contribution.paid"));
    stand.type("contribution.date", QStringLiteral("2025-08-01"));
    stand.type("contribution.member", QStringLiteral("1"));
    stand.type("contribution.quantity", QStringLiteral("30"));
    stand.choose("contribution.kind", "cash");
    EXPECT_EQ(stand.text("contribution.paid"), QStringLiteral("500.00")) << "hidden, not lost";
    stand.choose("contribution.kind", "labor");
    stand.type("contribution.member", QStringLiteral("001"));
    stand.pressCtrlEnter("contribution.quantity");
    const auto rows = stand.book().shares().all();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().data.paid, Money()) << "what is hidden is not written";
    EXPECT_EQ(rows.front().data.quantity, TradeQuantity::whole(30));
}

TEST_F(ContributionsPageTest, SuggestsMembersAndPutsTheExactNumberFirst)
{
    builder.member("1", "王五");
    PageStand<ContributionsPage> stand(builder);
    stand.type("contribution.member", QStringLiteral("1"));
    auto* list =
        stand.window().findChild<QListWidget*>(QStringLiteral("contribution.member.suggestions"));
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->isVisible());
    EXPECT_GE(list->count(), 3);
    EXPECT_TRUE(list->item(0)->text().startsWith(QStringLiteral("1  王五")));
    QTest::keyClick(&stand.child<QLineEdit>("contribution.member"), Qt::Key_Escape);
    EXPECT_FALSE(list->isVisible());
}

TEST_F(ContributionsPageTest, ReversesAContributionWithAReason)
{
    builder.paid("001", "2025-03-01", "5000");
    PageStand<ContributionsPage> stand(builder);
    stand.selectRow("contributionTable", 0);
    EXPECT_TRUE(stand.child<QLineEdit>("contribution.date").isReadOnly());
    stand.click("contribution.reverse");
    EXPECT_EQ(stand.book().shares().all().size(), 1u) << "turned away at the question";
    stand.interaction.texts << QStringLiteral("typed twice");
    stand.click("contribution.reverse");
    const auto rows = stand.book().shares().all();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows.back().reverses, rows.front().id);
    EXPECT_EQ(rows.back().data.paid, Money::yuan(-5000));
    EXPECT_EQ(rows.back().data.date, day("2025-03-01"));
    EXPECT_EQ(stand.child<QLabel>("contribution.state").text(), QStringLiteral("reversed"));
    EXPECT_FALSE(isShown(stand, "contribution.reverse")) << "only once";
}

TEST_F(ContributionsPageTest, ABadDateOfAReversalIsToldBesideItAndNothingIsAsked)
{
    builder.paid("001", "2025-03-01", "5000");
    PageStand<ContributionsPage> stand(builder);
    stand.selectRow("contributionTable", 0);
    stand.type("contribution.reversal_date", QStringLiteral("soon"));
    stand.click("contribution.reverse");
    EXPECT_TRUE(stand.interaction.asked.isEmpty());
    EXPECT_FALSE(stand.problem(QStringLiteral("contribution.reversal_date")).isEmpty());
}

TEST_F(ContributionsPageTest, KeepsABegunEntryWhileAPostedRowIsLookedAt)
{
    builder.paid("001", "2025-03-01", "5000");
    PageStand<ContributionsPage> stand(builder);
    stand.type("contribution.note", QStringLiteral("half typed"));
    stand.selectRow("contributionTable", 0);
    EXPECT_EQ(stand.text("contribution.note"), QString());
    stand.click("contribution.new");
    EXPECT_EQ(stand.text("contribution.note"), QStringLiteral("half typed"));
    EXPECT_FALSE(stand.child<QLineEdit>("contribution.note").isReadOnly());
}

TEST_F(ContributionsPageTest, SumsUpWhatIsHeldByKind)
{
    builder.paid("001", "2025-03-01", "5000")
        .paid("002", "2025-03-02", "1000")
        .land("001", "2025-03-01", "12.5");
    builder.labor("002", "2025-06-01", "30");
    PageStand<ContributionsPage> stand(builder);
    const auto says = [&](const char* card) {
        return stand.child<QWidget>(card).accessibleDescription();
    };
    EXPECT_TRUE(says("kind.0").contains(QStringLiteral("6,000.00")));
    EXPECT_TRUE(says("kind.2").contains(QStringLiteral("12.5 mu")));
    EXPECT_TRUE(says("kind.3").contains(QStringLiteral("30 days")));
    EXPECT_TRUE(says("kind.3").contains(QStringLiteral("Weight only")));

    stand.child<QTabBar>("contributionTabs").setCurrentIndex(1);
    EXPECT_EQ(stand.column("holdingTable", 0).size(), 4);
    stand.page().search(QStringLiteral("ls"));
    EXPECT_EQ(stand.column("holdingTable", 0),
              (QStringList{QStringLiteral("002"), QStringLiteral("002")}));
    EXPECT_FALSE(stand.child<QAbstractButton>("exportRows").isEnabled());
}

TEST_F(ContributionsPageTest, TakesGrantsAndOpeningsToo)
{
    PageStand<ContributionsPage> stand(builder);
    auto& tabs = stand.child<QTabBar>("contributionTabs");
    tabs.setCurrentIndex(2);
    stand.click("addRow");
    stand.type("grant.date", QStringLiteral("2025-05-01"));
    stand.type("grant.amount", QStringLiteral("abc"));
    stand.pressCtrlEnter("grant.amount");
    EXPECT_TRUE(stand.problem(QStringLiteral("grant.amount")).contains(QStringLiteral("abc")));
    stand.type("grant.amount", QStringLiteral("20,000"));
    stand.pressCtrlEnter("grant.amount");
    ASSERT_EQ(stand.book().shares().grants().size(), 1u);
    EXPECT_EQ(stand.book().shares().grants().front().data.amount, Money::yuan(20'000));

    tabs.setCurrentIndex(3);
    stand.type("opening.member", QStringLiteral("001"));
    stand.type("opening.date", QStringLiteral("2024-12-31"));
    stand.type("opening.reserve", QStringLiteral("125.50"));
    stand.pressCtrlEnter("opening.reserve");
    ASSERT_EQ(stand.book().shares().openingShares().size(), 1u);
    stand.selectRow("openingTable", 0);
    stand.interaction.texts << QStringLiteral("slip");
    stand.click("opening.reverse");
    EXPECT_EQ(stand.book().shares().openingShares().size(), 2u);
}

TEST_F(ContributionsPageTest, ShowsOnlyTheRowsOfAMemberWhenPointedAtHim)
{
    builder.paid("001", "2025-03-01", "5000").paid("002", "2025-03-02", "1000");
    const MemberId second = builder.idOf("002");
    PageStand<ContributionsPage> stand(builder);
    stand.page().reveal(QStringLiteral("member:%1").arg(second.value));
    EXPECT_EQ(stand.column("contributionTable", 1), QStringList{QStringLiteral("002  李四")});
    stand.click("contributionOnly");
    EXPECT_EQ(stand.column("contributionTable", 1).size(), 2);
    EXPECT_EQ(stand.column("contributionTable", 0).front(), QStringLiteral("2025-03-02"))
        << "newest first";
}

TEST_F(ContributionsPageTest, UsesAGrantUpToWhatIsLeftOfIt)
{
    book::Book& book = builder.book();
    ASSERT_TRUE(book.ledger().saveSettings({.factsFrom = day("2025-01-01")}).empty());
    ASSERT_TRUE(book.shares().addGrant({.date = day("2025-03-01"),
                                        .kind = shares::GrantKind::State,
                                        .amount = Money::yuan(900),
                                        .project = "冷库"},
                                       book::newDraftId()));
    builder.clock().set(day("2025-06-01"));
    PageStand<ContributionsPage> stand(builder);
    stand.child<QTabBar>("contributionTabs").setCurrentIndex(2);
    stand.click("grantUse");
    EXPECT_EQ(stand.text("grantUse.date"), QStringLiteral("2025-06-01"));
    EXPECT_EQ(stand.text("grantUse.project"), QStringLiteral("冷库")) << "the only one with money left";
    EXPECT_EQ(stand.child<QLabel>("grantUse.project.hint").text(), QStringLiteral("Not used yet: 900.00"));
    stand.type("grantUse.asset", QStringLiteral("gdzc"));
    QTest::keyClick(&stand.child<QLineEdit>("grantUse.asset"), Qt::Key_Return);
    EXPECT_EQ(stand.text("grantUse.asset"), QStringLiteral("151 固定资产")) << "by its initials";
    stand.type("grantUse.amount", QStringLiteral("900.01"));
    stand.pressCtrlEnter("grantUse.amount");
    EXPECT_FALSE(stand.problem(QStringLiteral("grantUse.amount")).isEmpty()) << "a fen more than there is";
    EXPECT_EQ(stand.book().ledger().ids({}).size(), 1u);

    stand.type("grantUse.amount", QStringLiteral("700"));
    stand.pressCtrlEnter("grantUse.amount");
    const auto vouchers = stand.book().ledger().rows(stand.book().ledger().ids({}));
    ASSERT_EQ(vouchers.size(), 2u);
    const ledger::VoucherDraft& used = vouchers.back().data;
    EXPECT_EQ(used.date, day("2025-06-01"));
    ASSERT_EQ(used.lines.size(), 4u) << "bought, and made the members' common property";
    EXPECT_EQ(used.lines.front().summary, "Grant used: 冷库");
    EXPECT_EQ(used.lines.front().account, "151");
    EXPECT_FALSE(isShown(stand, "grantUseForm"));
    stand.click("grantUse");
    EXPECT_EQ(stand.child<QLabel>("grantUse.project.hint").text(), QStringLiteral("Not used yet: 200.00"));
    stand.type("grantUse.amount", QStringLiteral("200"));
    stand.pressCtrlEnter("grantUse.amount");
    EXPECT_EQ(stand.book().ledger().ids({}).size(), 3u) << "without an asset: spent on training";
}

TEST_F(ContributionsPageTest, APremiumIsPostedAndTheRowLeadsToItsVoucher)
{
    ASSERT_TRUE(builder.book().ledger().saveSettings({.factsFrom = day("2025-01-01")}).empty());
    PageStand<ContributionsPage> stand(builder);
    PageId page{};
    QString target;
    QObject::connect(&stand.page(), &Page::goTo, &stand.page(), [&](PageId to, const QString& what) {
        page = to;
        target = what;
    });
    stand.click("addRow");
    stand.choose("contribution.kind", "cash");
    stand.type("contribution.date", QStringLiteral("2025-03-01"));
    stand.type("contribution.member", QStringLiteral("001"));
    stand.type("contribution.paid", QStringLiteral("1000"));
    stand.type("contribution.premium", QStringLiteral("50"));
    stand.pressCtrlEnter("contribution.premium");

    const auto vouchers = stand.book().ledger().rows(stand.book().ledger().ids({}));
    ASSERT_EQ(vouchers.size(), 1u) << fromText(stand.problem(QStringLiteral("contribution.premium")));
    EXPECT_EQ(vouchers.front().amount, Money::yuan(1050)) << "the share and what was paid above it";
    ASSERT_EQ(stand.book().shares().all().size(), 1u);
    EXPECT_EQ(stand.book().shares().all().front().data.premium, Money::yuan(50));
    stand.selectRow("contributionTable", 0);
    auto& link = stand.child<QAbstractButton>("contribution.voucher");
    EXPECT_TRUE(link.isVisibleTo(&stand.window()));
    EXPECT_EQ(link.text(), QStringLiteral("Voucher J-1 of 2025-03-01"));
    link.click();
    EXPECT_EQ(page, PageId::Vouchers);
    EXPECT_EQ(target, QStringLiteral("voucher:%1").arg(vouchers.front().id.value));
}
