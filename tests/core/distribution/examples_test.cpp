// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures of real and textbook cooperatives, recomputed to the fen.
#include "core/distribution/plan.h"

#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

MemberBasis trader(std::string number, std::string_view amount, std::string_view contribution = "0")
{
    MemberBasis member = farmer(std::move(number));
    member.trades = {delivery("1", amount)};
    member.contribution = yuan(contribution);
    return member;
}

std::vector<MemberBasis> fiveTraders()
{
    return {trader("1", "100", "10"), trader("2", "200", "10"), trader("3", "300", "10"),
            trader("4", "150", "10"), trader("5", "250", "10")};
}

} // namespace

TEST(Examples, TextbookChainOfReserveRefundAndResidual)
{
    const Plan plan = planned(R"({"reserve": {"rate": "5%", "of": "surplus"}, "stages": [
        {"kind": "patronage", "rate": "70%", "by": "trade_amount"},
        {"kind": "residual", "rate": "100%", "by": "account"}]})",
                              bookOf("146200.00", fiveTraders()));
    EXPECT_EQ(toPlainText(plan.reserve), "7310.00");
    EXPECT_EQ(toPlainText(plan.distributable), "138890.00");
    EXPECT_EQ(toPlainText(plan.stages[0].pool), "97223.00");
    EXPECT_EQ(toPlainText(plan.stages[1].pool), "41667.00");
    EXPECT_EQ(toPlainText(plan.retained), "0.00");
}

TEST(Examples, EggCooperativePaysThreeFenFifteenForEachJin)
{
    // 8,000,000 jin, equity 1,700,000 = capital 1,000,000 + provident fund 500,000 + special fund 200,000.
    std::vector<MemberBasis> members;
    for (int i = 1; i <= 8; ++i) {
        MemberBasis member = farmer(std::to_string(i));
        member.trades = {delivery("1000000", "4500000")};
        member.contribution = yuan("125000");
        member.reserveShare = yuan("62500");
        member.stateShare = yuan("25000");
        members.push_back(std::move(member));
    }
    const Plan plan = planned(R"({"reserve": {"rate": "10%", "of": "surplus"}, "stages": [
        {"kind": "patronage", "rate": "70%", "by": "trade_quantity"},
        {"kind": "residual", "rate": "100%", "by": "account"}]})",
                              bookOf("400000", members));
    EXPECT_EQ(toPlainText(plan.reserve), "40000.00");
    EXPECT_EQ(toPlainText(plan.distributable), "360000.00");
    EXPECT_EQ(toPlainText(plan.stages[0].pool), "252000.00");
    EXPECT_EQ(toPlainText(plan.stages[1].pool), "108000.00");
    EXPECT_EQ(weightText(plan.stages[0].totalWeight, plan.stages[0].weightScale), "8000000");
    EXPECT_EQ(weightText(plan.stages[1].totalWeight, plan.stages[1].weightScale), "1700000");
    EXPECT_EQ(toPlainText(plan.stages[0].shares[0].amount), "31500.00"); // 1,000,000 jin × 0.0315
}

TEST(Examples, TwoClassCooperativeKeepsOrdinaryMembersToTheRefund)
{
    std::vector<MemberBasis> members = {trader("1", "10000", "100"), trader("2", "10000", "100"),
                                        trader("3", "10000", "100"), trader("4", "10000", "10000"),
                                        trader("5", "10000", "10000")};
    members[3].kind = members[4].kind = members::MemberKind::Enterprise;
    const Plan published = planned(R"({"stages": [
        {"kind": "patronage", "rate": "60%", "by": "trade_amount"},
        {"kind": "residual", "rate": "100%", "by": "contribution", "filter": {"kind": ["enterprise"]}}]})",
                                   bookOf("1000000", members));
    EXPECT_EQ(toPlainText(published.stages[0].pool), "600000.00");
    EXPECT_EQ(toPlainText(published.stages[1].pool), "400000.00");
    EXPECT_EQ(toPlainText(published.members[0].total), "120000.00");
    EXPECT_EQ(toPlainText(published.members[4].total), "320000.00");

    const Plan strict = planned(R"({"stages": [
        {"kind": "patronage", "rate": "60%", "by": "trade_amount"},
        {"kind": "residual", "rate": "100%", "by": "account"}]})",
                                bookOf("1000000", members));
    EXPECT_EQ(amountsOf(strict, 1), "1970.44 1970.44 1970.44 197044.34 197044.34");
}

TEST(Examples, ExactRatiosWherePublishedPercentagesLoseOneYuanTwenty)
{
    const std::vector<MemberBasis> members = {trader("1", "4050"), trader("2", "3000"),
                                              trader("3", "2200")};
    const Plan plan = planned(oneStage(R"({"kind": "patronage", "rate": "100%", "by": "trade_amount"})"),
                              bookOf("12000", members));
    EXPECT_EQ(amountsOf(plan, 0), "5254.06 3891.89 2854.05");
    EXPECT_EQ(plan.stages[0].extraFen, 1);
    EXPECT_TRUE(plan.stages[0].shares[0].portion.extraFen);
}

TEST(Examples, ShareAndPurchaseDividendMakeFiftyNineTwentyFour)
{
    // 6 % of five shares of 50 and 4.5 % of 983: 44.235 is 44.24, in binary floating point it would
    // be 44.23.
    const Money shares = multiply(Money::yuan(5 * 50), Fraction(6, 100), Rounding::HalfUp);
    const Money purchases = multiply(Money::yuan(983), Fraction(45, 1000), Rounding::HalfUp);
    EXPECT_EQ(toPlainText(shares), "15.00");
    EXPECT_EQ(toPlainText(purchases), "44.24");
    EXPECT_EQ(toPlainText(shares + purchases), "59.24");
}

TEST(Examples, PlanByShareOnlyFailsTheStatutoryFloor)
{
    // 20 % accumulation, 50 % production, 30 % to members by share: no refund at all.
    const Plan plan = planned(R"({"reserve": {"rate": "70%", "of": "surplus"}, "stages": [
        {"kind": "residual", "rate": "100%", "by": "contribution"}]})",
                              bookOf("100000", fiveTraders()));
    EXPECT_EQ(plan.rules[0].code, RuleCode::PatronageFloor);
    EXPECT_FALSE(plan.rules[0].passed);
    EXPECT_TRUE(plan.rules[0].binding);
    EXPECT_EQ(plan.rules[0].figures, (std::vector<std::string>{"0.00", "30,000.00", "18,000.00", "0%"}));
    EXPECT_FALSE(plan.rules[1].passed);
}

TEST(Examples, StatutoryFloorRoundsUp)
{
    EXPECT_EQ(leastPatronage(yuan("100.02")), yuan("60.02")); // half-even would give 60.01, below the floor
    EXPECT_EQ(leastPatronage(yuan("100.01")), yuan("60.01"));
    EXPECT_EQ(leastPatronage(yuan("0.99")), yuan("0.60"));
    EXPECT_EQ(leastPatronage(yuan("0.02")), yuan("0.02"));
    EXPECT_EQ(leastPatronage(yuan("3333.33")), yuan("2000.00"));

    for (const std::string_view distributable : {"100.02", "100.01", "0.99", "0.02", "3333.33"}) {
        const Plan plan = planned(oneStage(R"({"kind": "patronage", "rate": "60%", "by": "trade_amount"})"),
                                  bookOf(distributable, fiveTraders()));
        EXPECT_EQ(plan.stages[0].pool, leastPatronage(yuan(distributable)));
        EXPECT_TRUE(plan.rules[0].passed) << distributable;
    }
}

TEST(Examples, OddFenGoToTheLowerMemberNumbers)
{
    const auto equalShares = [](std::string_view surplus, int count) {
        std::vector<MemberBasis> members;
        for (int i = count; i >= 1; --i)
            members.push_back(farmer(std::to_string(i)));
        return amountsOf(planned(oneStage(R"({"kind": "residual", "rate": "100%", "by": "equal"})"),
                                 bookOf(surplus, members)),
                         0);
    };
    EXPECT_EQ(equalShares("100.00", 3), "33.34 33.33 33.33");
    EXPECT_EQ(equalShares("100.00", 7), "14.29 14.29 14.29 14.29 14.28 14.28 14.28");
    EXPECT_EQ(equalShares("0.01", 3), "0.01 0.00 0.00");
    EXPECT_EQ(equalShares("0.05", 4), "0.02 0.01 0.01 0.01");
    EXPECT_EQ(equalShares("10000.00", 13),
              "769.24 769.23 769.23 769.23 769.23 769.23 769.23 769.23 769.23 769.23 "
              "769.23 769.23 769.23");
}

TEST(Examples, NobodyTradedIsRefusedWithThePool)
{
    const Issues issues =
        refused(oneStage(R"({"name": "返还", "kind": "patronage", "rate": "60%", "by": "trade_amount"})"),
                bookOf("1000", {farmer("1"), farmer("2")}));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, IssueCode::ZeroWeights);
    EXPECT_EQ(issues[0].field, "stages[0]");
    EXPECT_EQ(issues[0].arguments, (std::vector<std::string>{"返还", "600.00"}));
}

TEST(Examples, LossOfEarlierYearsLeavesNothing)
{
    Basis basis = bookOf("120000.00", {farmer("1"), farmer("2")});
    basis.priorLoss = yuan("150000.00");
    const Plan plan = planned(R"({"reserve": {"rate": "10%", "of": "surplus"}, "stages": [
        {"kind": "guaranteed", "amount": "700.00", "per": "land_area"},
        {"kind": "patronage", "rate": "60%", "by": "trade_amount"},
        {"kind": "residual", "rate": "100%", "by": "equal"}]})",
                              basis);
    EXPECT_TRUE(plan.afterLoss.isZero());
    EXPECT_TRUE(plan.reserve.isZero());
    EXPECT_TRUE(plan.distributable.isZero());
    EXPECT_TRUE(plan.retained.isZero());
    for (const StageResult& stage : plan.stages)
        EXPECT_TRUE(stage.pool.isZero());
    EXPECT_EQ(plan.basis.priorLoss - plan.basis.surplus, yuan("30000.00")); // carried forward
}
