// SPDX-License-Identifier: GPL-3.0-or-later
// What members get beyond a plain amount: their part of the reserve, capital instead of money, tax kept back, pools of one line.
#include "core/distribution/plan.h"

#include "tests/support/distribution_basis.h"
#include "tests/support/random.h"
#include "tests/support/random_distribution.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;
using members::MemberKind;

namespace {

constexpr std::string_view kRest = R"({"kind": "residual", "rate": "100%", "by": "equal"})";

/// A reserve of half the surplus that is quantified as `by` says.
std::string quantifiedAs(std::string_view by)
{
    return R"({"reserve": {"rate": "50%", "by": )" + std::string(by) + R"(}, "stages": [)" + std::string(kRest) + "]}";
}

const std::string kSilent = R"({"reserve": {"rate": "50%"}, "stages": [{"kind": "residual", "rate": "100%", "by": "equal"}]})";

std::string reserveShares(const Plan& plan)
{
    std::string text;
    for (const MemberLine& line : plan.members)
        text += (text.empty() ? "" : " ") + toPlainText(line.reserveShare);
    return text;
}

/// Trade 100, 200, 0; contribution 10, 10, 20.
std::vector<MemberBasis> three()
{
    std::vector<MemberBasis> members = {farmer("1"), farmer("2"), farmer("3")};
    members[0].trades = {delivery("5", "100")};
    members[1].trades = {delivery("1", "200")};
    members[0].contribution = members[1].contribution = yuan("10");
    members[2].contribution = yuan("20");
    return members;
}

/// The amounts of one line of money: rate of the line's part.
std::string lineStage(std::string_view rate, std::string_view kind = "residual")
{
    return oneStage(R"({"kind": ")" + std::string(kind) + R"(", "rate": ")" + std::string(rate) +
                    R"(", "of": "distributable", "of_line": "secondary", "by": "equal"})");
}

Basis ofLines(std::string_view surplus, std::string_view first, std::string_view second, std::string_view third)
{
    Basis basis = bookOf(surplus, {farmer("1")});
    basis.lineMargins = {yuan(first), yuan(second), yuan(third)};
    return basis;
}

Money secondPool(std::string_view surplus, std::string_view first, std::string_view second, std::string_view third,
                 std::string_view kind = "residual")
{
    return planned(lineStage("60%", kind), ofLines(surplus, first, second, third)).stages[0].pool;
}

} // namespace

TEST(Quantification, GoesByTradeWhereNothingIsSaid)
{
    const Plan plan = planned(kSilent, bookOf("600", three()));
    EXPECT_EQ(reserveShares(plan), "100.00 200.00 0.00");
    ASSERT_EQ(plan.quantification.size(), 1U);
    EXPECT_EQ(plan.quantification[0].weighting.measure, Measure::TradeAmount);
    EXPECT_EQ(plan.quantified[0].pool, yuan("300"));
    EXPECT_EQ(plan.quantified[0].totalWeight, 30'000);
}

TEST(Quantification, FallsThroughToContributionAndThenToHeads)
{
    std::vector<MemberBasis> members = three();
    for (MemberBasis& member : members)
        member.trades.clear();
    const Plan byCapital = planned(kSilent, bookOf("600", members));
    EXPECT_EQ(reserveShares(byCapital), "75.00 75.00 150.00");
    EXPECT_EQ(byCapital.quantification[0].weighting.measure, Measure::Contribution);
    for (MemberBasis& member : members)
        member.contribution = {};
    const Plan byHead = planned(kSilent, bookOf("600", members));
    EXPECT_EQ(reserveShares(byHead), "100.00 100.00 100.00");
    EXPECT_EQ(byHead.quantification[0].weighting.measure, Measure::Equal);
}

TEST(Quantification, PassesOverTradeOfLessThanNothingOnlyWhereNothingIsSaid)
{
    std::vector<MemberBasis> members = three();
    members[0].trades[0].amount = yuan("-100");
    EXPECT_EQ(reserveShares(planned(kSilent, bookOf("600", members))), "75.00 75.00 150.00");
    const Issues issues = refused(quantifiedAs(R"("trade_amount")"), bookOf("600", members));
    ASSERT_EQ(issues.size(), 1U) << listed(issues);
    EXPECT_EQ(issues[0].code, IssueCode::NegativeWeight);
    EXPECT_EQ(issues[0].field, "reserve.by");
    EXPECT_EQ(issues[0].value, "1");
}

TEST(Quantification, DividesTheReserveOfARuralCollectiveToNobody)
{
    Basis basis = bookOf("600", three());
    basis.form = members::LegalForm::Collective;
    const Plan plan = planned(kSilent, basis);
    EXPECT_EQ(plan.reserve, yuan("300"));
    EXPECT_EQ(reserveShares(plan), "0.00 0.00 0.00");
    const Issues issues = refused(quantifiedAs(R"("contribution")"), basis);
    ASSERT_EQ(issues.size(), 1U) << listed(issues);
    EXPECT_EQ(issues[0].code, IssueCode::KeyDoesNotFit);
    EXPECT_EQ(issues[0].field, "reserve.by");
    basis.form = members::LegalForm::Union;
    EXPECT_EQ(reserveShares(planned(kSilent, basis)), "100.00 200.00 0.00") << "a union of cooperatives quantifies as they do";
}

TEST(Quantification, GoesToMembersOfTheYearOnly)
{
    std::vector<MemberBasis> members = three();
    members[1].ofYear = false; // traded 200.00 and left
    EXPECT_EQ(reserveShares(planned(kSilent, bookOf("600", members))), "300.00 0.00 0.00");
}

TEST(Quantification, GoesByAnyMeasureThatThePolicyNames)
{
    EXPECT_EQ(reserveShares(planned(quantifiedAs(R"("contribution")"), bookOf("600", three()))), "75.00 75.00 150.00");
    EXPECT_EQ(reserveShares(planned(quantifiedAs(R"([{"by": "trade_quantity", "direction": "delivery"}])"), bookOf("600", three()))),
              "250.00 50.00 0.00");
}

TEST(Quantification, PartsAreRoundedHalfUpAndTheLastTakesTheRest)
{
    // 0.05 in thirds of 0.0166…: 0.02, 0.02 and what is left.
    const Plan plan = planned(
        quantifiedAs(R"([{"by": "equal", "part": "33.3333%"}, {"by": "contribution", "part": "33.3333%"}, {"by": "trade_amount", "part": "33.3334%"}])"),
        bookOf("0.10", three()));
    ASSERT_EQ(plan.reserve, yuan("0.05"));
    ASSERT_EQ(plan.quantified.size(), 3U);
    EXPECT_EQ(plan.quantified[0].pool, yuan("0.02"));
    EXPECT_EQ(plan.quantified[1].pool, yuan("0.02"));
    EXPECT_EQ(plan.quantified[2].pool, yuan("0.01"));
    EXPECT_EQ(plan.quantified[2].remainingBefore, yuan("0.01"));
    // equal: 0.01 0.01 0; contribution 0.005 0.005 0.01: the odd fen to the first; trade: 0.0033 0.0066 0.
    EXPECT_EQ(reserveShares(plan), "0.02 0.02 0.01");
}

TEST(Quantification, PartsNeverTakeMoreThanTheReserve)
{
    // Two halves of 0.01 would both round up.
    const Plan plan = planned(quantifiedAs(R"([{"by": "equal", "part": "50%"}, {"by": "contribution", "part": "50%"}])"),
                              bookOf("0.01", three()));
    ASSERT_EQ(plan.reserve, yuan("0.01"));
    EXPECT_EQ(plan.quantified[0].pool, yuan("0.01"));
    EXPECT_EQ(plan.quantified[1].pool, Money());
}

TEST(Quantification, AReserveThatNobodyCanHaveIsRefusedWithEveryPart)
{
    const std::string policy = quantifiedAs(R"([{"by": "land_area", "part": "60%"}, {"by": "labor_days", "part": "40%"}])");
    const Issues issues = refused(policy, bookOf("600", three()));
    ASSERT_EQ(issues.size(), 2U) << listed(issues);
    EXPECT_EQ(issues[0].code, IssueCode::ReserveUnshared);
    EXPECT_EQ(issues[0].field, "reserve.by[0]");
    EXPECT_EQ(issues[0].arguments, (std::vector<std::string>{"180.00", "land_area"}));
    EXPECT_EQ(issues[1].field, "reserve.by[1]");
    // Without a reserve there is nothing to share.
    EXPECT_EQ(reserveShares(planned(policy, bookOf("-600", three()))), "0.00 0.00 0.00");
}

TEST(Quantification, IsRefusedTogetherWithTheStages)
{
    const Issues issues = refused(R"({"reserve": {"rate": "50%", "by": "land_area"}, "stages": [
        {"kind": "residual", "rate": "100%", "by": "labor_days"}]})",
                                  bookOf("600", three()));
    ASSERT_EQ(issues.size(), 2U) << listed(issues);
    EXPECT_EQ(issues[0].code, IssueCode::ZeroWeights);
    EXPECT_EQ(issues[1].code, IssueCode::ReserveUnshared);
}

TEST(Conversion, IsRoundedDownAndNotForWhoHasLeft)
{
    std::vector<MemberBasis> members = three();
    members[2].trades = {delivery("1", "100")};
    members[1].ofYear = false;
    const Plan plan = planned(oneStage(R"({"kind": "patronage", "amount": "0.40", "by": "trade_amount", "convert": "33%"})"),
                              bookOf("600", members));
    EXPECT_EQ(amountsOf(plan, 0), "0.10 0.20 0.10");
    EXPECT_EQ(plan.members[0].convertedRefund, yuan("0.03")); // 0.033
    EXPECT_EQ(plan.members[1].convertedRefund, Money());
    EXPECT_EQ(plan.members[0].convertedResidual, Money());
    EXPECT_EQ(plan.members[0].paid(), yuan("0.07"));
    EXPECT_EQ(plan.members[1].paid(), yuan("0.20"));
}

TEST(Withholding, IsRoundedHalfUpOnWhatIsNotConvertedAndForNaturalPersonsOnly)
{
    std::vector<MemberBasis> members;
    for (const auto& word : members::kMemberKinds) {
        members.push_back(farmer(std::to_string(members.size() + 1)));
        members.back().kind = word.value;
    }
    const Plan plan = planned(
        oneStage(R"({"kind": "residual", "amount": "63.06", "by": "equal", "convert": "50%", "withhold": "20%"})"),
        bookOf("600", members));
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        // 10.51: 5.25 become capital; a fifth of 5.26 is 1.052.
        EXPECT_EQ(plan.members[line].convertedResidual, yuan("5.25"));
        const bool isPerson = line < 2; // farmer and resident
        EXPECT_EQ(plan.members[line].withheldResidual, isPerson ? yuan("1.05") : Money());
        EXPECT_EQ(plan.members[line].paid(), isPerson ? yuan("4.21") : yuan("5.26"));
        EXPECT_EQ(plan.members[line].withheldRefund, Money());
    }
    const Plan half = planned(oneStage(R"({"kind": "residual", "amount": "0.05", "by": "equal", "withhold": "10%"})"),
                              bookOf("600", {farmer("1")}));
    EXPECT_EQ(half.members[0].withheld(), yuan("0.01")) << "0.005 is rounded up";
}

TEST(Withholding, OfEverythingLeavesNothingAndNeverLess)
{
    const Plan plan = planned(
        oneStage(R"({"kind": "residual", "rate": "100%", "by": "equal", "convert": "100%", "withhold": "100%"})"),
        bookOf("600", three()));
    EXPECT_EQ(plan.members[0].converted(), yuan("200"));
    EXPECT_EQ(plan.members[0].withheld(), Money());
    EXPECT_EQ(plan.members[0].paid(), Money());
}

TEST(BusinessLines, TakeThePartOfTheBaseThatTheyEarned)
{
    EXPECT_EQ(secondPool("1000", "600", "300", "100"), yuan("180"));   // 60 % of three tenths
    EXPECT_EQ(secondPool("1000", "-600", "300", "100"), yuan("450"));  // a loss of another line is not its own
    EXPECT_EQ(secondPool("1000", "600", "0", "400"), Money());
    EXPECT_EQ(secondPool("1000", "600", "-300", "100"), Money());
    EXPECT_EQ(secondPool("1000", "0", "0", "0"), Money());
    EXPECT_EQ(secondPool("-1000", "600", "300", "100"), Money());
}

TEST(BusinessLines, RoundOnceAndRefundsUp)
{
    // 60 % of a third of 0.01 is 0.002; of 0.05 it is 0.01; of 0.10 it is 0.02; of 0.07 it is 0.014.
    EXPECT_EQ(secondPool("0.01", "2", "1", "0"), Money());
    EXPECT_EQ(secondPool("0.01", "2", "1", "0", "patronage"), yuan("0.01"));
    EXPECT_EQ(secondPool("0.05", "2", "1", "0", "patronage"), yuan("0.01")) << "exact, so nothing to round up";
    EXPECT_EQ(secondPool("0.07", "2", "1", "0"), yuan("0.01"));
    EXPECT_EQ(secondPool("0.07", "2", "1", "0", "patronage"), yuan("0.02"));
}

TEST(BusinessLines, TheLargestFiguresStayExact)
{
    Basis basis = bookOf("9999999999999.99", {farmer("1")});
    basis.lineMargins = {Money::kMax, Money::kMax, Money::kMax};
    Policy policy = parsePolicy(lineStage("100%")).value();
    EXPECT_EQ(planDistribution(policy, basis)->stages[0].pool, yuan("3333333333333.33"));
    // A rate that no percentage writes, with the largest denominator there is.
    constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
    std::get<RateOf>(policy.stages[0].size).rate = Fraction(kLargest - 1, kLargest);
    EXPECT_EQ(planDistribution(policy, basis)->stages[0].pool, yuan("3333333333333.33"));

    basis.lineMargins = {Money::kMax + Money::fen(1), -Money::kMax - Money::fen(1), Money()};
    const auto plan = planDistribution(policy, basis);
    ASSERT_FALSE(plan);
    ASSERT_EQ(plan.error().size(), 2U) << listed(plan.error());
    EXPECT_EQ(plan.error()[0].code, IssueCode::AmountTooLarge);
    EXPECT_EQ(plan.error()[0].field, "line_margins");
}

TEST(BusinessLines, BooksThatDoNotKeepThemApartAreRefusedUnlessThereIsNothing)
{
    const Issues issues = refused(lineStage("60%"), bookOf("1000", {farmer("1")}));
    ASSERT_EQ(issues.size(), 1U) << listed(issues);
    EXPECT_EQ(issues[0].code, IssueCode::LineNotKept);
    EXPECT_EQ(issues[0].field, "stages[0]");
    EXPECT_EQ(issues[0].arguments, std::vector<std::string>{"residual"});
    EXPECT_EQ(planned(lineStage("60%"), bookOf("-1000", {farmer("1")})).stages[0].pool, Money());
}

TEST(BusinessLines, SixtyPercentOfEachKeepTheFloorOfTheWhole)
{
    Random random;
    for (int round = 0; round < 500; ++round) {
        Basis basis = bookOf("1", {farmer("1"), farmer("2"), farmer("3"), farmer("4"), farmer("5")});
        basis.surplus = Money::fen(random.between(1, 1'000'000));
        basis.lineMargins = {Money::fen(random.between(1, 100'000)), Money::fen(random.between(0, 100'000)),
                             Money::fen(random.between(-100'000, 100'000))};
        for (MemberBasis& member : basis.members)
            member.laborDays = WorkDays::whole(1);
        std::string stages;
        for (const auto& line : trade::kBusinessLines)
            stages += std::string(stages.empty() ? "" : ",") + R"({"kind": "patronage", "rate": "60%", "by": "labor_days", "of_line": ")" +
                      std::string(line.english) + "\"}";
        const Plan plan = planned(R"({"reserve": {"rate": "10%"}, "stages": [)" + stages + "]}", basis);
        EXPECT_TRUE(plan.rules[0].passed) << toPlainText(basis.surplus);
    }
}

TEST(RandomReserves, AreQuantifiedToTheFenUnderEveryPolicy)
{
    Random seeds;
    RandomDistribution random(seeds.seed());
    int plannedCount = 0;
    for (int round = 0; round < 300; ++round) {
        const Basis basis = random.basis(static_cast<std::size_t>(random.between(1, 40)));
        const auto plan = planDistribution(random.policy(basis.surplus, basis.members), basis);
        if (!plan)
            continue;
        ++plannedCount;
        ASSERT_EQ(plan->quantification.size(), plan->quantified.size());
        Money whole;
        for (const StageResult& part : plan->quantified) {
            const Money shared = std::accumulate(part.shares.begin(), part.shares.end(), Money(),
                                                 [](Money sum, const StageShare& share) { return sum + share.amount; });
            EXPECT_EQ(shared, part.pool);
            EXPECT_LE(part.pool, part.remainingBefore);
            whole += part.pool;
        }
        EXPECT_EQ(whole, plan->isQuantified() ? plan->reserve : Money());
    }
    EXPECT_GT(plannedCount, 50);
}
