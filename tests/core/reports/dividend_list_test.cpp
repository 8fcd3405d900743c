// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/dividend_list.h"

#include <gtest/gtest.h>

#include "core/base/ensure.h"
#include "tests/support/golden.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_plan.h"

using namespace coop;
using distribution::Plan;
using reports::dividendList;
using reports::ReportTable;

namespace {

constexpr std::size_t kRefund = 4, kResidual = 6, kOther = 7, kTotal = 8;

} // namespace

TEST(DividendList, HasTheColumnsOfTheFormInItsOrder)
{
    const ReportTable table = dividendList(test::samplePlan(1), test::sampleHead(), test::inChinese);
    EXPECT_EQ(test::titlesOf(table), (std::vector<std::string>{"序号", "编号", "姓名", "交易额", "返还", "账户权益",
                                                               "剩余盈余", "其他各级", "合计", "签字"}));
    EXPECT_EQ(table.signatures, (std::vector<std::string>{"理事长", "监事", "会计", "出纳", "制表"}));
    EXPECT_EQ(table.heading, (std::vector<std::string>{"合作社：青山禽蛋专业合作社（示例）", "2025 年度",
                                                       "分配方案：2025 年度盈余分配方案", "单位：元"}));
}

TEST(DividendList, MatchesItsGoldenFiles)
{
    const Plan plan = test::samplePlan(12);
    test::expectGolden("dividend_list_zh.csv",
                       test::textOf(dividendList(plan, test::sampleHead(), test::inChinese)));
    test::expectGolden("dividend_list_en.csv",
                       test::textOf(dividendList(plan, test::sampleHead(), test::inEnglish)));
}

TEST(DividendList, WritesTheTotalInChineseCapitalsInEveryLanguage)
{
    Plan plan = test::samplePlan(2);
    const ReportTable english = dividendList(plan, test::sampleHead(), test::inEnglish);
    EXPECT_EQ(english.amountInWords, "人民币" + toChineseCapitals(plan.distributable - plan.retained));
    EXPECT_EQ(english.amountInWords, dividendList(plan, test::sampleHead(), test::inChinese).amountInWords);
}

TEST(DividendList, SortsEachStageIntoItsColumn)
{
    Plan plan = test::samplePlan(9);
    const auto columnOf = [&](distribution::StageKind kind, distribution::Measure measure) {
        plan.policy.stages[2].kind = kind;
        plan.policy.stages[2].weighting.measure = measure;
        const ReportTable table = dividendList(plan, test::sampleHead(), test::inEnglish);
        const Money pool = plan.stages[2].pool;
        std::size_t found = 0;
        for (const std::size_t column : {kRefund, kResidual, kOther}) {
            if (std::get<Money>(table.totals[column]) >= pool)
                found = column;
        }
        return found;
    };
    using distribution::Measure;
    using distribution::StageKind;
    plan.stages[2].pool = std::max(plan.stages[2].pool, plan.stages[1].pool);
    EXPECT_EQ(columnOf(StageKind::Patronage, Measure::TradeQuantity), kRefund);

    plan = test::samplePlan(9);
    EXPECT_EQ(columnOf(StageKind::Residual, Measure::Account), kResidual);
    EXPECT_EQ(columnOf(StageKind::Residual, Measure::Contribution), kResidual);
    EXPECT_EQ(columnOf(StageKind::Residual, Measure::Equal), kOther);
    EXPECT_EQ(columnOf(StageKind::Guaranteed, Measure::Contribution), kOther);
}

TEST(DividendList, AddsUpAcrossAndDown)
{
    const Plan plan = test::samplePlan(300);
    const ReportTable table = dividendList(plan, test::sampleHead(), test::inEnglish);
    ASSERT_EQ(table.rows.size(), 300u);
    Money total;
    for (const std::vector<reports::Cell>& row : table.rows) {
        EXPECT_EQ(std::get<Money>(row[kRefund]) + std::get<Money>(row[kResidual]) + std::get<Money>(row[kOther]),
                  std::get<Money>(row[kTotal]));
        total += std::get<Money>(row[kTotal]);
    }
    EXPECT_EQ(std::get<Money>(table.totals[kTotal]), total);
    EXPECT_EQ(total + plan.retained, plan.distributable);
}

TEST(DividendList, RefusesAPlanWhoseSharesDoNotMakeTheTotals)
{
    Plan plan = test::samplePlan(5);
    plan.members[3].total += Money::fen(1);
    EXPECT_THROW((void)dividendList(plan, test::sampleHead(), test::inEnglish), BrokenInvariant);
}

TEST(DividendList, NamesTheChainFromTheSurplusToWhatIsShared)
{
    Plan plan = test::samplePlan(100);
    EXPECT_EQ(dividendList(plan, test::sampleHead(), test::inEnglish).notes.front(),
              "Surplus 400,000.37 − prior loss 10,000.00 − reserve 39,000.04 = distributable 351,000.33; retained 0.11");
}

TEST(DividendList, SaysThatALossLeavesNothing)
{
    Plan plan;
    plan.basis.year = {2025};
    plan.basis.surplus = Money::yuan(-5000);
    const ReportTable table = dividendList(plan, test::sampleHead(), test::inEnglish);
    EXPECT_EQ(table.notes.front(), "Surplus -5,000.00, prior loss 0.00: nothing to distribute");
    EXPECT_EQ(table.amountInWords, "人民币零元整");
}
