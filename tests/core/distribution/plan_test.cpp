// SPDX-License-Identifier: GPL-3.0-or-later
// The waterfall: reserve, sizes of pools, caps, what is refused and what is not.
#include "core/distribution/plan.h"

#include "core/distribution/ready_policies.h"
#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

std::vector<MemberBasis> traders(std::initializer_list<const char*> amounts)
{
    std::vector<MemberBasis> members;
    for (const char* amount : amounts) {
        members.push_back(farmer(std::to_string(members.size() + 1)));
        members.back().trades = {delivery("1", amount)};
        members.back().contribution = yuan("100");
    }
    return members;
}

Money reserveFor(std::string_view reserve, std::string_view surplus, std::string_view priorLoss)
{
    Basis basis = bookOf(surplus, traders({"1"}));
    basis.priorLoss = yuan(priorLoss);
    return planned(R"({"reserve": )" + std::string(reserve) +
                       R"(, "stages": [{"kind": "residual", "rate": "100%", "by": "equal"}]})",
                   basis)
        .reserve;
}

/// Three fixed pools in a row.
std::string pools(std::string_view first, std::string_view second, std::string_view third)
{
    const auto stage = [](std::string_view size) {
        return R"({"kind": "residual", "by": "equal", )" + std::string(size) + "}";
    };
    return R"({"stages": [)" + stage(first) + "," + stage(second) + "," + stage(third) + "]}";
}

std::string poolsOf(const Plan& plan)
{
    std::string text;
    for (const StageResult& stage : plan.stages)
        text += (text.empty() ? "" : " ") + toPlainText(stage.pool);
    return text;
}

} // namespace

TEST(Waterfall, ReserveIsRoundedHalfUpAndNeverMoreThanIsLeft)
{
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "surplus"})", "1000.05", "0"), yuan("100.01")); // 100.005
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "surplus"})", "1000.04", "0"), yuan("100.00"));
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "surplus"})", "1000", "400"), yuan("100.00"));
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "after_loss"})", "1000", "400"), yuan("60.00"));
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "surplus"})", "1000", "950"), yuan("50.00"));
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "surplus"})", "1000", "1000"), Money());
    EXPECT_EQ(reserveFor(R"({"rate": "10%", "of": "surplus"})", "-5000.00", "0"), Money());
    EXPECT_EQ(reserveFor(R"({"rate": "100%", "of": "after_loss"})", "1000", "400"), yuan("600.00"));
    EXPECT_EQ(reserveFor(R"({"rate": "0%", "of": "surplus"})", "1000", "0"), Money());
}

TEST(Waterfall, StagesTakeFromTheDistributableOrFromWhatRemains)
{
    const Basis basis = bookOf("1000.01", traders({"1", "2"}));
    EXPECT_EQ(poolsOf(planned(pools(R"("rate": "50%", "of": "distributable")",
                                    R"("rate": "50%", "of": "remaining")", R"("rate": "100%")"),
                              basis)),
              "500.01 250.00 250.00"); // 500.005 and 250.00 of 500.00
    EXPECT_EQ(poolsOf(planned(pools(R"("amount": "100.00")", R"("rate": "10%", "of": "distributable")",
                                    R"("rate": "10%")"),
                              basis)),
              "100.00 100.00 80.00");
}

TEST(Waterfall, WhatNoStageTakesIsRetained)
{
    const Plan plan = planned(oneStage(R"({"kind": "patronage", "rate": "60%", "by": "trade_amount"})"),
                              bookOf("100.00", traders({"1", "2"})));
    EXPECT_EQ(plan.stages[0].pool, yuan("60.00"));
    EXPECT_EQ(plan.retained, yuan("40.00"));
    EXPECT_EQ(plan.stages[0].remainingBefore, yuan("100.00"));
}

TEST(Waterfall, PatronageRoundsUpOtherPoolsHalfUp)
{
    const auto poolOf = [](std::string_view kind, std::string_view rate) {
        return planned(oneStage(R"({"kind": ")" + std::string(kind) +
                                R"(", "of": "distributable", "rate": ")" + std::string(rate) +
                                R"(", "by": "trade_amount"})"),
                       bookOf("100.02", traders({"1"})))
            .stages[0]
            .pool;
    };
    EXPECT_EQ(poolOf("patronage", "60%"), yuan("60.02")); // 60.012
    EXPECT_EQ(poolOf("residual", "60%"), yuan("60.01"));
    EXPECT_EQ(poolOf("guaranteed", "60%"), yuan("60.01"));
    EXPECT_EQ(poolOf("residual", "25%"), yuan("25.01")); // 25.005
    EXPECT_EQ(poolOf("patronage", "100%"), yuan("100.02"));
}

TEST(Waterfall, PoolsThatAreNotGuaranteedAreCutToWhatRemains)
{
    const Basis basis = bookOf("100.00", traders({"1", "2"}));
    const Plan plan = planned(
        pools(R"("amount": "80.00")", R"("rate": "50%", "of": "distributable")", R"("amount": "7.00")"),
        basis);
    EXPECT_EQ(poolsOf(plan), "80.00 20.00 0.00");
    EXPECT_EQ(plan.stages[1].requested, yuan("50.00"));
    EXPECT_EQ(plan.stages[2].requested, yuan("7.00"));
    const Plan fixed = planned(
        oneStage(R"({"kind": "residual", "by": "fixed", "amounts": {"1": "90.00", "2": "60.00"}})"), basis);
    EXPECT_EQ(amountsOf(fixed, 0), "60.00 40.00");
}

TEST(Waterfall, FixedAmountsAreTheirOwnPoolOrShareAnother)
{
    const Basis basis = bookOf("100.00", traders({"1", "2", "3"}));
    EXPECT_EQ(
        amountsOf(
            planned(
                oneStage(R"({"kind": "residual", "by": "fixed", "amounts": {"2": "12.34", "3": "0.01"}})"),
                basis),
            0),
        "0.00 12.34 0.01");
    EXPECT_EQ(
        amountsOf(
            planned(
                oneStage(
                    R"({"kind": "residual", "by": "fixed", "rate": "100%", "amounts": {"2": "1", "3": "3"}})"),
                basis),
            0),
        "0.00 25.00 75.00");
    EXPECT_EQ(
        amountsOf(planned(oneStage(R"({"kind": "residual", "by": "fixed", "amounts": {"1": "0"}})"), basis),
                  0),
        "0.00 0.00 0.00");
}

TEST(Waterfall, GuaranteedAndPerUnitStagesAreRefusedWithTheSumMissing)
{
    std::vector<MemberBasis> members = traders({"1", "2"});
    members[0].land = LandArea::whole(1);
    members[1].land = LandArea::whole(2);
    const Basis basis = bookOf("2000.00", members);
    const auto missing = [&](std::string_view stage) { return refused(oneStage(stage), basis); };

    const Issues land =
        missing(R"({"name": "保底", "kind": "guaranteed", "amount": "700.00", "per": "land_area"})");
    ASSERT_EQ(land.size(), 1U);
    EXPECT_EQ(land[0].code, IssueCode::NotEnough);
    EXPECT_EQ(land[0].field, "stages[0]");
    EXPECT_EQ(land[0].arguments, (std::vector<std::string>{"保底", "2,100.00", "2,000.00", "100.00"}));

    EXPECT_EQ(missing(R"({"kind": "patronage", "amount": "700.00", "per": "land_area"})")[0].code,
              IssueCode::NotEnough);
    EXPECT_EQ(missing(R"({"kind": "residual", "amount": "700.00", "per": "land_area"})")[0].code,
              IssueCode::NotEnough);
    EXPECT_EQ(missing(R"({"kind": "guaranteed", "amount": "2000.01", "by": "equal"})")[0].code,
              IssueCode::NotEnough);
    EXPECT_EQ(missing(R"({"kind": "guaranteed", "by": "fixed", "amounts": {"1": "2000.01"}})")[0].code,
              IssueCode::NotEnough);
    // The same sums as plain pools are cut, and just enough is enough.
    EXPECT_EQ(planned(oneStage(R"({"kind": "residual", "amount": "2000.01", "by": "equal"})"), basis)
                  .stages[0]
                  .pool,
              yuan("2000.00"));
    EXPECT_EQ(planned(oneStage(R"({"kind": "guaranteed", "amount": "2000.00", "by": "equal"})"), basis)
                  .stages[0]
                  .pool,
              yuan("2000.00"));
    // Amounts beyond everything the program holds are only more than there is.
    EXPECT_EQ(
        missing(R"({"kind": "guaranteed", "amount": "9999999999999.99", "per": "land_area"})")[0].code,
        IssueCode::NotEnough);
}

TEST(Waterfall, EveryStageThatFindsTooLittleIsListed)
{
    const Issues issues = refused(R"({"stages": [{"kind": "residual", "amount": "80.00", "by": "equal"},
        {"name": "甲", "kind": "guaranteed", "rate": "50%", "by": "equal"},
        {"name": "乙", "kind": "guaranteed", "amount": "1.00", "by": "trade_amount"}]})",
                                  bookOf("100.00", {farmer("1")}));
    ASSERT_EQ(issues.size(), 2U) << listed(issues);
    EXPECT_EQ(issues[0].field, "stages[1]");
    EXPECT_EQ(issues[0].arguments, (std::vector<std::string>{"甲", "50.00", "20.00", "30.00"}));
    EXPECT_EQ(issues[1].field, "stages[2]");
    EXPECT_EQ(issues[1].arguments, (std::vector<std::string>{"乙", "1.00", "0.00", "1.00"}));
}

TEST(Waterfall, ALossYearPlansZerosAndRefusesNothingForIt)
{
    for (const std::string_view surplus : {"-5000.00", "0", "0.00"}) {
        const Plan plan = planned(R"({"reserve": {"rate": "10%", "of": "surplus"}, "stages": [
            {"kind": "guaranteed", "amount": "700.00", "per": "equal"},
            {"kind": "guaranteed", "amount": "700.00", "by": "equal"},
            {"kind": "patronage", "rate": "60%", "by": "trade_amount", "cap": "1%"},
            {"kind": "residual", "by": "fixed", "amounts": {"1": "5.00"}},
            {"kind": "residual", "rate": "100%", "by": "labor_days"}]})",
                                  bookOf(surplus, {farmer("1"), farmer("2")}));
        EXPECT_EQ(poolsOf(plan), "0.00 0.00 0.00 0.00 0.00");
        EXPECT_EQ(plan.members.size(), 2U);
        EXPECT_TRUE(plan.rules[0].passed && plan.rules[1].passed);
        EXPECT_EQ(plan.stages[0].requested, yuan("1400.00"));
        EXPECT_EQ(amountsOf(plan, 0), "0.00 0.00");
    }
}

TEST(Waterfall, EmptyPoolsPassWithoutWeightsFullOnesDoNot)
{
    const Basis basis = bookOf("100.00", {farmer("1")});
    EXPECT_EQ(
        poolsOf(planned(oneStage(R"({"kind": "patronage", "rate": "0%", "by": "trade_amount"})"), basis)),
        "0.00");
    EXPECT_EQ(poolsOf(planned(oneStage(R"({"kind": "guaranteed", "amount": "700.00", "per": "land_area"})"),
                              basis)),
              "0.00");
    EXPECT_EQ(
        refused(oneStage(R"({"kind": "patronage", "rate": "60%", "by": "trade_amount"})"), basis)[0].code,
        IssueCode::ZeroWeights);
}

TEST(Waterfall, CapsHandTheExcessToTheOthers)
{
    const Basis basis = bookOf("100.00", traders({"70", "20", "10"}));
    const auto capped = [&](std::string_view cap) {
        return planned(oneStage(R"({"kind": "patronage", "rate": "100%", "by": "trade_amount", "cap": ")" +
                                std::string(cap) + "\"}"),
                       basis);
    };
    EXPECT_EQ(amountsOf(capped("100%"), 0), "70.00 20.00 10.00");
    EXPECT_EQ(amountsOf(capped("40%"), 0), "40.00 40.00 20.00");
    EXPECT_EQ(amountsOf(capped("34%"), 0),
              "34.00 34.00 32.00"); // the second is pushed over the cap by the first
    const Plan plan = capped("40%");
    EXPECT_EQ(plan.stages[0].capAmount, yuan("40.00"));
    EXPECT_TRUE(plan.stages[0].shares[0].portion.capped);
    EXPECT_FALSE(plan.stages[0].shares[2].portion.capped);
}

TEST(Waterfall, ACapThatLeavesMoneyToNobodyIsRefused)
{
    const Basis basis = bookOf("100.00", traders({"70", "20", "10"}));
    const auto capped = [](std::string_view cap) {
        return oneStage(
            R"({"name": "返还", "kind": "patronage", "rate": "100%", "by": "trade_amount", "cap": ")" +
            std::string(cap) + "\"}");
    };
    // 33.3399 % of the pool is 33.33 in whole fen: three times that is one fen short.
    const Issues issues = refused(capped("33.3399%"), basis);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, IssueCode::CapLeavesRest);
    EXPECT_EQ(issues[0].arguments, (std::vector<std::string>{"返还", "0.01", "33.33"}));
    EXPECT_EQ(amountsOf(planned(capped("33.34%"), basis), 0), "33.34 33.34 33.32");
    // Who weighs nothing cannot take what the others leave.
    EXPECT_EQ(refused(capped("40%"), bookOf("100.00", traders({"70", "20", "0"})))[0].code,
              IssueCode::CapLeavesRest);
    // A cap below one fen gives nobody anything.
    EXPECT_EQ(refused(capped("10%"), bookOf("0.05", traders({"1", "1"})))[0].code,
              IssueCode::CapLeavesRest);
}

TEST(Waterfall, WhoeverTradedLessThanNothingIsListed)
{
    std::vector<MemberBasis> members = traders({"5", "-0.01", "7", "-3"});
    members[3].ofYear = false;
    const std::string policy =
        R"({"stages": [{"name": "甲", "kind": "patronage", "rate": "60%", "by": "trade_amount"},
        {"name": "乙", "kind": "residual", "rate": "100%", "by": "trade_quantity"},
        {"name": "丙", "kind": "residual", "rate": "100%", "by": "account", "filter": {"assisted": true}}]})";
    members[0].trades[0].quantity = TradeQuantity::parts(-1500);
    members[1].stateShare = yuan("-500");
    members[2].assisted = true;
    const Issues issues = refused(policy, bookOf("100.00", members));
    ASSERT_EQ(issues.size(), 3U) << listed(issues); // the negative account takes no part in the last stage
    EXPECT_EQ(issues[0].code, IssueCode::NegativeWeight);
    EXPECT_EQ(issues[0].field, "stages[0]");
    EXPECT_EQ(issues[0].value, "2");
    EXPECT_EQ(issues[0].arguments, (std::vector<std::string>{"甲", "2", "-0.01"}));
    EXPECT_EQ(issues[1].arguments, (std::vector<std::string>{"甲", "4", "-3"}));
    EXPECT_EQ(issues[2].arguments, (std::vector<std::string>{"乙", "1", "-1.5"}));
    // Corrections that leave nothing or more are fine.
    members = traders({"5", "-0.01", "7"});
    members[1].trades.push_back(delivery("0", "0.01"));
    EXPECT_EQ(amountsOf(planned(oneStage(R"({"kind": "patronage", "rate": "60%", "by": "trade_amount"})"),
                                bookOf("20.00", members)),
                        0),
              "5.00 0.00 7.00");
}

TEST(Waterfall, FixedAmountsForStrangersAreListed)
{
    std::vector<MemberBasis> members = traders({"1", "2"});
    members[1].ofYear = false;
    const Issues issues = refused(oneStage(R"({"name": "甲", "kind": "residual", "by": "fixed",
        "amounts": {"1": "1", "2": "1", "01": "1", "X": "0"}})"),
                                  bookOf("100.00", members));
    ASSERT_EQ(issues.size(), 3U) << listed(issues);
    for (const Issue& issue : issues)
        EXPECT_EQ(issue.code, IssueCode::FixedUnknownMember);
    EXPECT_EQ(issues[0].value, "01");
    EXPECT_EQ(issues[1].value, "2"); // left during the year
    EXPECT_EQ(issues[2].field, "stages[0].amounts.X");
}

TEST(Waterfall, HouseholdsTooFineToShareExactlyAreRefused)
{
    // Households of 1 … 60 members: the common denominator has 25 digits.
    std::vector<MemberBasis> members;
    for (int size = 1; size <= 60; ++size) {
        for (int i = 0; i < size; ++i) {
            members.push_back(farmer(std::to_string(members.size() + 1)));
            members.back().household = "H" + std::to_string(size);
        }
    }
    const Issues issues = refused(oneStage(R"({"kind": "residual", "rate": "100%", "by": "household"})"),
                                  bookOf("100.00", members));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, IssueCode::WeightTooFine);
}

TEST(Waterfall, WeightsBeyondEveryBoundAreRefused)
{
    std::vector<MemberBasis> members = traders({"1"});
    members[0].trades.assign(5000, delivery("999999999999.999", "1"));
    const Issues issues = refused(oneStage(R"({"kind": "patronage", "rate": "1%", "by": "trade_quantity",
        "coefficients": {"鸡蛋": "999.9999"}})"),
                                  bookOf("100.00", members));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, IssueCode::AmountTooLarge);
    EXPECT_EQ(planDistribution(statutoryDefault(), bookOf("-9999999999999.99", traders({"1"})))->afterLoss,
              Money());
    Basis basis = bookOf("1", traders({"1"}));
    basis.surplus = Money::fen(Money::kMax.inFen() + 1);
    EXPECT_EQ(planDistribution(statutoryDefault(), basis).error()[0].code, IssueCode::AmountTooLarge);
    basis.surplus = Money::kMax;
    EXPECT_EQ(planDistribution(statutoryDefault(), basis)->retained, Money());
    basis.priorLoss = Money::fen(-1);
    EXPECT_EQ(planDistribution(statutoryDefault(), basis).error()[0].field, "prior_loss");
}

TEST(Waterfall, AYearWithoutMembersIsRefused)
{
    EXPECT_EQ(planDistribution(statutoryDefault(), bookOf("1", {})).error()[0].code, IssueCode::NoMembers);
    std::vector<MemberBasis> members = traders({"1"});
    members[0].ofYear = false;
    EXPECT_EQ(planDistribution(statutoryDefault(), bookOf("1", members)).error()[0].code,
              IssueCode::NoMembers);
}

TEST(Waterfall, MembersStandInNaturalOrder)
{
    std::vector<MemberBasis> members;
    for (const char* number : {"A10", "10", "2", "A2", "007", "7", "1234567890123456789012", "3"})
        members.push_back(farmer(number));
    const Plan plan = planned(oneStage(R"({"kind": "residual", "rate": "100%", "by": "equal"})"),
                              bookOf("0.01", members));
    std::string order;
    for (std::size_t line = 0; line < plan.members.size(); ++line)
        order += plan.memberAt(line).number + " ";
    EXPECT_EQ(order, "2 3 007 7 10 1234567890123456789012 A2 A10 ");
    EXPECT_EQ(plan.members[0].total, yuan("0.01"));
    EXPECT_EQ(plan.lineOf("007"), 2U);
    EXPECT_EQ(plan.lineOf("7"), 3U);
    EXPECT_EQ(plan.lineOf("A10"), 7U);
    EXPECT_EQ(plan.lineOf("8"), std::nullopt);
    EXPECT_EQ(plan.lineOf(""), std::nullopt);
}

TEST(Waterfall, TheWorkingsRecomputeEveryAmount)
{
    const Plan plan = planned(oneStage(R"({"kind": "patronage", "rate": "100%", "by": "trade_amount"})"),
                              bookOf("100.01", traders({"3", "5", "9.13"})));
    const StageResult& stage = plan.stages[0];
    std::int64_t oddFen = 0;
    for (const StageShare& share : stage.shares) {
        EXPECT_EQ(Wide{stage.pool.inFen()} * share.weight,
                  Wide{share.portion.quotient.inFen()} * stage.totalWeight + share.portion.remainder);
        EXPECT_EQ(share.amount, share.portion.quotient + Money::fen(share.portion.extraFen ? 1 : 0));
        oddFen += share.portion.extraFen ? 1 : 0;
    }
    EXPECT_EQ(stage.extraFen, oddFen);
    EXPECT_EQ(stage.weightScale, 100);
}

TEST(ReadyPolicies, PlanALandShareCooperativeOfFourParties)
{
    std::vector<MemberBasis> members;
    for (int i = 1; i <= 7; ++i)
        members.push_back(farmer(std::to_string(i)));
    const members::Party parties[] = {members::Party::Enterprise, members::Party::Collective,
                                      members::Party::Government};
    for (std::size_t i = 0; i < 7; ++i) {
        members[i].contribution = yuan("1000");
        if (i < 4) {
            members[i].land = LandArea::whole(10);
            members[i].laborDays = WorkDays::whole(static_cast<std::int64_t>(i));
        } else {
            members[i].party = parties[i - 4];
        }
    }
    const Plan plan = planned(toJson(landSharePolicy()), bookOf("200000.00", members));
    EXPECT_EQ(poolsOf(plan), "28000.00 108000.00 9000.00 7200.00 7200.00 3600.00 17000.00");
    EXPECT_TRUE(plan.retained.isZero());
    EXPECT_TRUE(plan.rules[0].passed && plan.rules[2].passed);
}
