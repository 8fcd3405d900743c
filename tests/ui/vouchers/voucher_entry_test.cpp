// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/keyboard.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

class VoucherEntryTest : public ::testing::Test {
protected:
    VoucherEntryTest()
    {
        builder.member("001", "张三").member("002", "李四");
        builder.clock().set(day("2025-03-20"));
    }
    BookBuilder builder;
};

} // namespace

TEST_F(VoucherEntryTest, IsWrittenByTheKeyboardAlone)
{
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("20250305"));
    stand.enter();
    EXPECT_EQ(stand.focus(), "voucher.line1.summary");
    stand.line({"收成员交蛋", "128"});
    EXPECT_EQ(stand.text("voucher.line1.account"), QStringLiteral("128 受托代销商品"));
    EXPECT_EQ(stand.focus(), "voucher.line1.product") << "the account asks for its product";
    stand.line({"鲜蛋", "11520"});
    EXPECT_EQ(stand.focus(), "voucher.line2.summary") << "a debit line has no credit";
    stand.line({"", "cywl"});
    EXPECT_EQ(stand.text("voucher.line2.summary"), QStringLiteral("收成员交蛋")) << "the summary goes on";
    EXPECT_EQ(stand.text("voucher.line2.account"), QStringLiteral("114 成员往来")) << "found by its initials";
    EXPECT_EQ(stand.focus(), "voucher.line2.member");
    stand.line({"zs", "", "7200"});
    EXPECT_EQ(stand.focus(), "voucher.line3.summary");
    stand.line({"", "114", "002"});
    EXPECT_EQ(stand.focus(), "voucher.line3.debit");
    stand.keys("=");
    EXPECT_EQ(stand.focus(), "voucher.line3.credit") << "what lacks is on the credit side";
    EXPECT_EQ(stand.text("voucher.line3.credit"), QStringLiteral("4,320.00"));
    stand.save();

    const auto vouchers = stand.vouchers();
    ASSERT_EQ(vouchers.size(), 1U);
    const ledger::Voucher& voucher = vouchers.front();
    EXPECT_EQ(voucher.state, ledger::VoucherState::Posted);
    EXPECT_EQ(voucher.number, 1);
    EXPECT_EQ(voucher.data.date, day("2025-03-05"));
    ASSERT_EQ(voucher.data.lines.size(), 3U);
    EXPECT_EQ(voucher.data.lines[0].product, "鲜蛋");
    EXPECT_EQ(voucher.data.lines[1].member, "001");
    EXPECT_EQ(voucher.data.lines[1].credit, Money::yuan(7200));
    EXPECT_EQ(voucher.data.lines[2].member, "002");
    EXPECT_EQ(voucher.data.lines[2].summary, "收成员交蛋");
    EXPECT_EQ(voucher.amount, Money::yuan(11520));
    EXPECT_EQ(stand.focus(), "voucher.line1.summary") << "the next one is begun";
    EXPECT_EQ(stand.text("voucher.line1.account"), QString());
    EXPECT_EQ(stand.text("voucher.date"), QStringLiteral("2025-03-05"));
    EXPECT_EQ(stand.child<QLabel>("voucher.number").text(), QStringLiteral("No. 2"));
}

TEST_F(VoucherEntryTest, ShowsEveryProblemAtItsFieldAndWritesNothing)
{
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-02-30"));
    stand.type("voucher.attachments", QStringLiteral("x"));
    stand.enter();
    stand.line({"提现", "999", "12.345", "", "114", "777", "", "5"});
    stand.save();
    EXPECT_TRUE(stand.vouchers().empty());
    for (const char* field : {"voucher.date", "voucher.attachments", "voucher.line1.account", "voucher.line1.debit",
                              "voucher.line2.member"}) {
        EXPECT_TRUE(stand.hasProblem((std::string(field) + ".problem").c_str())) << field;
        EXPECT_EQ(stand.child<QLineEdit>(field).property("problem").toString(), QStringLiteral("error")) << field;
        EXPECT_FALSE(stand.child<QLineEdit>(field).accessibleDescription().isEmpty()) << field;
    }
    EXPECT_EQ(stand.focus(), "voucher.date") << "the first one to mend";
}

TEST_F(VoucherEntryTest, AnUnbalancedOneIsRefusedUntilItBalances)
{
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-03-05"));
    stand.enter();
    stand.line({"提现", "101", "100", "", "102", "", "90"});
    stand.save();
    EXPECT_TRUE(stand.vouchers().empty());
    EXPECT_TRUE(stand.hasProblem("voucher.debit.problem"));
    stand.type("voucher.line2.credit", QStringLiteral("100"));
    stand.save();
    EXPECT_EQ(stand.vouchers().size(), 1U);
}

TEST_F(VoucherEntryTest, RedFiguresAreTypedWithAMinus)
{
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-03-05"));
    stand.enter();
    stand.line({"冲多记提现", "101", "-100", "", "102", "", "-100"});
    stand.save();
    ASSERT_EQ(stand.vouchers().size(), 1U);
    EXPECT_EQ(stand.vouchers().front().data.lines[0].debit, Money::yuan(-100));
}

TEST_F(VoucherEntryTest, ALineIsTakenAwayByItsKey)
{
    VoucherStand stand(builder);
    stand.child<QLineEdit>("voucher.line1.summary").setFocus();
    stand.line({"提现", "101", "100", "多余", "523", "7"});
    stand.child<QLineEdit>("voucher.line2.debit").setFocus();
    stand.press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(stand.text("voucher.line2.summary"), QString());
    EXPECT_EQ(stand.text("voucher.line1.debit"), QStringLiteral("100.00"));
}

TEST_F(VoucherEntryTest, WhatIsHalfTypedComesBackAfterACrash)
{
    {
        VoucherStand stand(builder);
        stand.child<QLineEdit>("voucher.line1.summary").setFocus();
        stand.line({"收成员交蛋", "cywl", "zs", "12"});
        EXPECT_TRUE(VoucherStand::soon([&] {
            return stand.child<QLabel>("voucher.state").text() == QStringLiteral("Draft · kept by itself");
        }));
        EXPECT_TRUE(stand.vouchers().empty()) << "it counts for nothing yet";
        // The window goes without being asked: nothing is saved on the way out but what is there already.
    }
    VoucherStand again(builder);
    EXPECT_EQ(again.text("voucher.line1.summary"), QStringLiteral("收成员交蛋"));
    EXPECT_EQ(again.text("voucher.line1.account"), QStringLiteral("114 成员往来"));
    EXPECT_EQ(again.text("voucher.line1.member"), QStringLiteral("001  张三"));
    EXPECT_EQ(again.text("voucher.line1.debit"), QStringLiteral("12"));
    again.child<QLineEdit>("voucher.line2.summary").setFocus();
    again.line({"", "101", "", "12"});
    again.save();
    ASSERT_EQ(again.vouchers().size(), 1U);
    EXPECT_TRUE(again.book().ledger().unfinished().empty()) << "saved, so nothing is half typed any more";
}

TEST_F(VoucherEntryTest, ADraftIsKeptOpenedAndPosted)
{
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-03-05"));
    stand.enter();
    stand.line({"提现", "101", "100", "", "102", "", "100"});
    stand.press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stand.vouchers().size(), 1U);
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Draft);
    stand.click("voucherParts.1");
    stand.click("voucherEdit");
    EXPECT_EQ(stand.text("voucher.line1.debit"), QStringLiteral("100.00"));
    stand.type("voucher.line1.debit", QStringLiteral("120"));
    stand.type("voucher.line2.credit", QStringLiteral("120"));
    stand.save();
    ASSERT_EQ(stand.vouchers().size(), 1U) << "the draft itself, not another one";
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Posted);
    EXPECT_EQ(stand.vouchers().front().amount, Money::yuan(120));
}

TEST_F(VoucherEntryTest, WhereTwoPersonsAreAskedForNothingPostsItself)
{
    ASSERT_TRUE(builder.book().ledger().saveSettings({.twoPerson = true}).empty());
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-03-05"));
    stand.enter();
    stand.line({"提现", "101", "100", "", "102", "", "100"});
    stand.save();
    ASSERT_EQ(stand.vouchers().size(), 1U);
    EXPECT_EQ(stand.vouchers().front().state, ledger::VoucherState::Draft);
}

TEST_F(VoucherEntryTest, AMemberAccountWithoutMemberIsDoubtfulButGoes)
{
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-03-05"));
    stand.enter();
    stand.line({"预付", "114", "", "100", "", "101", "", "100"});
    EXPECT_TRUE(VoucherStand::soon([&] { return stand.hasProblem("voucher.line1.member.problem"); }));
    stand.save();
    EXPECT_EQ(stand.vouchers().size(), 1U);
}

TEST_F(VoucherEntryTest, ABookForReadingTakesNothing)
{
    VoucherStand stand(builder, book::OpenMode::ReadOnly);
    EXPECT_TRUE(stand.child<QLineEdit>("voucher.line1.account").isReadOnly());
    EXPECT_TRUE(stand.child<QLineEdit>("voucher.date").isReadOnly());
    EXPECT_FALSE(stand.child<QPushButton>("voucherSave").isEnabled());
    EXPECT_FALSE(stand.child<QPushButton>("voucherTemplates").isEnabled());
}

TEST_F(VoucherEntryTest, TheSideShowsWhereTheAccountStands)
{
    ASSERT_TRUE(builder.book().ledger().enter(cashDrawn("2025-03-01"), book::newDraftId()).has_value());
    VoucherStand stand(builder);
    stand.type("voucher.date", QStringLiteral("2025-03-05"));
    stand.enter();
    stand.line({"付运费", "523", "50"});
    stand.line({"", "101"});
    EXPECT_TRUE(VoucherStand::soon([&] { return stand.child<QWidget>("voucherAccount").isVisible(); }));
    QStringList texts;
    for (const QLabel* label : stand.child<QWidget>("voucherAccount").findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("Account 101 库存现金"))) << texts.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("100.00")));
}

TEST_F(VoucherEntryTest, ATemplateIsFilledByItsAmountsOnce)
{
    VoucherStand stand(builder);
    stand.child<QLineEdit>("voucher.line1.summary").setFocus();
    stand.press(Qt::Key_F4);
    ASSERT_EQ(stand.focus(), "templateSearch");
    stand.keys("Goods sold, with");
    stand.enter();
    ASSERT_EQ(stand.focus(), "templateAmount");
    stand.keys("1,2x");
    stand.enter();
    EXPECT_EQ(stand.focus(), "templateAmount") << "no amount, no way on";
    stand.type("templateAmount", QStringLiteral("1200"));
    stand.enter();
    ASSERT_EQ(stand.focus(), "templateSecond") << "its cost is asked for, too";
    stand.keys("800");
    EXPECT_TRUE(stand.child<QLabel>("templateLines").text().contains(QStringLiteral("121 产品物资   800.00")));
    stand.enter();
    ASSERT_EQ(stand.focus(), "templateSummary");
    stand.keys("卖鲜蛋");
    stand.enter();
    EXPECT_EQ(stand.text("voucher.line1.account"), QStringLiteral("102 银行存款"));
    EXPECT_EQ(stand.text("voucher.line1.debit"), QStringLiteral("1,200.00"));
    EXPECT_EQ(stand.text("voucher.line2.credit"), QStringLiteral("1,200.00"));
    EXPECT_EQ(stand.text("voucher.line3.debit"), QStringLiteral("800.00"));
    EXPECT_EQ(stand.text("voucher.line4.credit"), QStringLiteral("800.00"));
    EXPECT_EQ(stand.text("voucher.line4.summary"), QStringLiteral("卖鲜蛋"));
    EXPECT_EQ(stand.focus(), "voucher.line2.product") << "what the accounts ask for besides";
}

TEST_F(VoucherEntryTest, ATemplateWithoutAmountWaitsForItOnItsSide)
{
    VoucherStand stand(builder);
    stand.child<QLineEdit>("voucher.line1.summary").setFocus();
    stand.press(Qt::Key_F4);
    stand.keys("Wages of the staff");
    stand.line({"", "", ""});
    EXPECT_EQ(stand.text("voucher.line1.debit"), QString());
    EXPECT_EQ(stand.focus(), "voucher.line1.debit");
    EXPECT_EQ(stand.child<QLineEdit>("voucher.line2.credit").placeholderText(), QStringLiteral("0.00"));
    EXPECT_EQ(stand.child<QLineEdit>("voucher.line2.debit").placeholderText(), QString());
    stand.keys("3500");
    stand.enter();
    EXPECT_EQ(stand.focus(), "voucher.line2.summary");
    stand.line({"", ""});
    EXPECT_EQ(stand.focus(), "voucher.line2.credit") << "the debit side is passed over";
    stand.keys("=");
    stand.save();
    ASSERT_EQ(stand.vouchers().size(), 1U);
    EXPECT_EQ(stand.vouchers().front().data.lines[1].credit, Money::yuan(3500));
}
