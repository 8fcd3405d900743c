// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/keyboard.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kSummary = 2;
constexpr int kAmount = 3;

class VoucherListTest : public ::testing::Test {
protected:
    VoucherListTest()
    {
        builder.member("001", "张三");
        builder.clock().set(day("2025-06-20"));
    }
    VoucherId entered(std::string_view day, std::string_view summary)
    {
        return builder.book().ledger().enter(cashDrawn(day, summary), book::newDraftId()).value().id;
    }
    VoucherId drafted(std::string_view day, std::string_view summary)
    {
        return builder.book().ledger().saveDraft(cashDrawn(day, summary), book::newDraftId()).value().id;
    }
    BookBuilder builder;
};

} // namespace

TEST_F(VoucherListTest, ShowsTheYearItsMonthsAndStates)
{
    entered("2025-03-05", "三月");
    entered("2025-04-05", "四月");
    drafted("2025-04-06", "草稿");
    VoucherStand stand(builder);
    stand.click("voucherParts.1");
    EXPECT_EQ(stand.column("voucherTable", kSummary).size(), 3);
    stand.child<QComboBox>("voucherMonth").setCurrentIndex(4);
    EXPECT_EQ(stand.column("voucherTable", kSummary).size(), 2);
    stand.choose("voucherState", "draft");
    EXPECT_EQ(stand.column("voucherTable", kSummary), QStringList{QStringLiteral("草稿")});
}

TEST_F(VoucherListTest, FindsBySummaryAndAmount)
{
    entered("2025-03-05", "买种子");
    entered("2025-04-05", "提现");
    VoucherStand stand(builder);
    stand.page().search(QStringLiteral("种子"));
    EXPECT_EQ(stand.column("voucherTable", kSummary), QStringList{QStringLiteral("买种子")});
    stand.page().search(QStringLiteral("100"));
    EXPECT_EQ(stand.column("voucherTable", kSummary).size(), 2);
}

TEST_F(VoucherListTest, ReversesInRedAndOnlyOnce)
{
    const VoucherId wrong = entered("2025-03-05", "提现");
    VoucherStand stand(builder);
    stand.page().reveal(QStringLiteral("voucher:%1").arg(wrong.value));
    stand.interaction.texts << QStringLiteral("记重了");
    stand.click("voucherReverse");
    const auto vouchers = stand.vouchers();
    ASSERT_EQ(vouchers.size(), 2U);
    EXPECT_EQ(vouchers[1].reverses, wrong);
    EXPECT_EQ(vouchers[1].amount, Money::yuan(-100));
    EXPECT_EQ(vouchers[1].data.lines[0].summary, "Cancels voucher J-1 of 2025-3-5");
    EXPECT_EQ(stand.child<QLabel>("sheet.mark").text(), QStringLiteral("red"));
    EXPECT_EQ(stand.column("voucherTable", kAmount), (QStringList{QStringLiteral("100.00"), QStringLiteral("-100.00")}));
    EXPECT_FALSE(stand.child<QWidget>("voucherReverse").isVisible()) << "a red one is not reversed";
    stand.selectRow("voucherTable", 0);
    EXPECT_EQ(stand.child<QLabel>("sheet.mark").text(), QStringLiteral("reversed"));
    EXPECT_FALSE(stand.child<QWidget>("voucherReverse").isVisible());
}

TEST_F(VoucherListTest, WithoutAReasonNothingIsReversed)
{
    entered("2025-03-05", "提现");
    VoucherStand stand(builder);
    stand.click("voucherParts.1");
    stand.click("voucherReverse");
    EXPECT_EQ(stand.vouchers().size(), 1U);
}

TEST_F(VoucherListTest, CorrectsWithARedOneAndTheRightOne)
{
    const VoucherId wrong = entered("2025-03-05", "提现");
    VoucherStand stand(builder);
    stand.page().reveal(QStringLiteral("voucher:%1").arg(wrong.value));
    stand.click("voucherCorrect");
    EXPECT_EQ(stand.text("voucher.line1.debit"), QStringLiteral("100.00"));
    stand.type("voucher.line1.debit", QStringLiteral("90"));
    stand.type("voucher.line2.credit", QStringLiteral("90"));
    stand.interaction.texts << QStringLiteral("金额记错");
    stand.save();
    const auto vouchers = stand.vouchers();
    ASSERT_EQ(vouchers.size(), 3U);
    EXPECT_EQ(vouchers[1].reverses, wrong);
    EXPECT_EQ(vouchers[2].amount, Money::yuan(90));
    EXPECT_EQ(vouchers[2].data.corrects, wrong);
}

TEST_F(VoucherListTest, TwoPersonsReviewAndPost)
{
    ASSERT_TRUE(builder.book().ledger().saveSettings({.twoPerson = true}).empty());
    drafted("2025-03-05", "提现");
    VoucherStand stand(builder);
    stand.click("voucherParts.1");
    EXPECT_FALSE(stand.child<QWidget>("voucherPost").isVisible()) << "nobody has reviewed it";
    stand.interaction.texts << QStringLiteral("tester");
    stand.click("voucherReview");
    EXPECT_EQ(stand.interaction.told.size(), 1) << "who prepared it does not review it";
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Draft);
    stand.interaction.texts << QStringLiteral("李审");
    stand.click("voucherReview");
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Reviewed);
    stand.click("voucherSendBack");
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Draft);
    stand.interaction.texts << QStringLiteral("李审");
    stand.click("voucherReview");
    stand.click("voucherPost");
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Posted);
    EXPECT_EQ(stand.vouchers().front().reviewedBy, "李审");
    EXPECT_EQ(stand.child<QLabel>("sheet.mark").text(), QStringLiteral("Posted"));
}

TEST_F(VoucherListTest, PostsAllThatIsShown)
{
    drafted("2025-03-05", "一");
    drafted("2025-04-05", "二");
    VoucherStand stand(builder);
    stand.click("voucherParts.1");
    stand.child<QComboBox>("voucherMonth").setCurrentIndex(3);
    stand.click("voucherPostShown");
    const auto posted = stand.book().ledger().ids({.state = ledger::VoucherState::Posted});
    EXPECT_EQ(posted.size(), 1U) << "April is not shown";
    stand.child<QComboBox>("voucherMonth").setCurrentIndex(0);
    stand.interaction.confirms = false;
    stand.click("voucherPostShown");
    EXPECT_EQ(stand.book().ledger().ids({.state = ledger::VoucherState::Posted}).size(), 1U) << "the user turned away";
}

TEST_F(VoucherListTest, ADraftIsDiscardedAndAVoucherCopied)
{
    drafted("2025-03-05", "草稿");
    VoucherStand stand(builder);
    stand.click("voucherParts.1");
    stand.click("voucherCopy");
    EXPECT_EQ(stand.text("voucher.line1.summary"), QStringLiteral("草稿"));
    stand.save();
    EXPECT_EQ(stand.vouchers().size(), 2U);
    stand.click("voucherParts.1");
    stand.choose("voucherState", "draft");
    stand.click("voucherDiscard");
    EXPECT_EQ(stand.vouchers().size(), 1U);
}

TEST_F(VoucherListTest, ABookForReadingOnlyShows)
{
    entered("2025-03-05", "提现");
    VoucherStand stand(builder, book::OpenMode::ReadOnly);
    stand.click("voucherParts.1");
    for (const char* button : {"voucherReverse", "voucherCorrect", "voucherCopy", "voucherPostShown"})
        EXPECT_FALSE(stand.child<QPushButton>(button).isEnabled()) << button;
}
