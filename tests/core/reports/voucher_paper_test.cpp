// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/voucher_paper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/sample_plan.h"

using namespace coop;
using ::testing::ElementsAre;

namespace {

ledger::Voucher received()
{
    ledger::Voucher voucher;
    voucher.data.date = Date(2025, 1, 25);
    voucher.data.attachments = 3;
    voucher.data.lines = {{.summary = "收蛋", .account = "12801", .debit = Money::yuan(1200), .product = "鲜蛋"},
                          {.summary = "收蛋", .account = "114", .credit = Money::yuan(1200), .member = "001"}};
    voucher.number = 12;
    voucher.amount = Money::yuan(1200);
    voucher.preparedBy = "会计";
    return voucher;
}

const reports::VoucherNames kNames{
    .account = [](std::string_view code) { return code == "114" ? std::string("成员往来") : "科目" + std::string(code); },
    .member = [](std::string_view number) { return number == "001" ? std::string("张三") : std::string(); }};

} // namespace

TEST(VoucherPaper, IsTheHalfSheetOfThePrintedForm)
{
    const reports::ReportTable table = voucherPaper(received(), kNames, test::sampleHead(), test::inEnglish);
    EXPECT_TRUE(table.halfSheet);
    EXPECT_GE(table.leastRows, 5U);
    EXPECT_LE(table.leastRows, 8U);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[0], ElementsAre(reports::Cell("收蛋"), reports::Cell("128 科目128"),
                                           reports::Cell("12801 科目12801 鲜蛋"), reports::Cell(Money::yuan(1200)),
                                           reports::Cell()));
    EXPECT_EQ(table.rows[1][2], reports::Cell("001 张三")) << "who it is, not only his number";
    EXPECT_EQ(table.totals[1], reports::Cell("人民币壹仟贰佰元整")) << "beside the sums";
    EXPECT_EQ(table.totals[3], reports::Cell(Money::yuan(1200)));
    EXPECT_EQ(table.totals[4], reports::Cell(Money::yuan(1200)));
    EXPECT_EQ(table.signatures.size(), 5U);
}

TEST(VoucherPaper, SaysItsDayAsTheReaderDoes)
{
    const auto plain = [](std::string_view english) { return std::string(english); };
    EXPECT_EQ(voucherPaper(received(), kNames, test::sampleHead(), plain).heading[1], "2025-01-25");
    const auto chinese = [](std::string_view english) {
        return english == "{0}-{1}-{2}" ? std::string("{0} 年 {1} 月 {2} 日") : std::string(english);
    };
    EXPECT_EQ(voucherPaper(received(), kNames, test::sampleHead(), chinese).heading[1], "2025 年 01 月 25 日");
}
