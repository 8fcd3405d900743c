// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts side by side: who gains and who loses, and the figures that sum up a plan.
#include "core/distribution/comparison.h"

#include "tests/support/distribution_basis.h"
#include "tests/support/random.h"
#include "tests/support/random_distribution.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

/// Gives members 1, 2, 10 what their fixed amounts say.
Plan fixedPlan(std::string_view first, std::string_view second, std::string_view tenth)
{
    const std::string amounts = R"("1": ")" + std::string(first) + R"(", "2": ")" + std::string(second) + R"(", "10": ")" + std::string(tenth) + R"(")";
    return planned(R"({"stages": [{"kind": "residual", "by": "fixed", "amounts": {)" + amounts + "}}]}",
                   bookOf("1000", {farmer("10"), farmer("2"), farmer("1")}));
}

Money sumOfAmounts(const std::vector<MemberAmount>& amounts)
{
    Money sum;
    for (const MemberAmount& amount : amounts)
        sum += amount.amount;
    return sum;
}

} // namespace

TEST(Comparison, CountsGainsLossesAndWhoIsGone)
{
    const Plan plan = fixedPlan("10", "20", "30");
    const std::vector<MemberAmount> before = {{"1", yuan("4")}, {"10", yuan("35.50")}, {"77", yuan("9")}};
    const Comparison result = compare(plan, before);
    EXPECT_EQ(result.change, (std::vector<Money>{yuan("6"), yuan("20"), yuan("-5.50")}));
    EXPECT_EQ(result.gaining, 2);
    EXPECT_EQ(result.losing, 1);
    EXPECT_EQ(result.same, 0);
    EXPECT_EQ(result.gained, yuan("26"));
    EXPECT_EQ(result.lost, yuan("5.50"));
    EXPECT_EQ(result.gone, yuan("9"));
    EXPECT_EQ(result.largestGain, 1U);
    EXPECT_EQ(result.largestLoss, 2U);
}

TEST(Comparison, WithItselfChangesNothing)
{
    const Plan plan = fixedPlan("10", "20", "30");
    const Comparison result = compare(plan, amountsOf(plan));
    EXPECT_EQ(result.same, 3);
    EXPECT_EQ(result.gained, Money());
    EXPECT_EQ(result.lost, Money());
    EXPECT_EQ(result.gone, Money());
    EXPECT_FALSE(result.largestGain);
    EXPECT_FALSE(result.largestLoss);
}

TEST(Comparison, OfEqualChangesTheEarlierMemberStandsFirst)
{
    const Comparison result = compare(fixedPlan("10", "10", "5"), std::vector<MemberAmount>{});
    EXPECT_EQ(result.largestGain, 0U);
}

TEST(Comparison, AddsUpForRandomPlans)
{
    Random seeds;
    RandomDistribution random(seeds.seed());
    int comparedCount = 0;
    for (int round = 0; round < 200; ++round) {
        const Basis basis = random.basis(static_cast<std::size_t>(random.between(1, 30)));
        const Basis earlier = random.basis(static_cast<std::size_t>(random.between(1, 30)));
        const auto plan = planDistribution(random.policy(basis.surplus, basis.members), basis);
        const auto other = planDistribution(random.policy(earlier.surplus, earlier.members), earlier);
        if (!plan || !other)
            continue;
        ++comparedCount;
        const Comparison result = compare(*plan, amountsOf(*other));
        EXPECT_EQ(result.gained - result.lost - result.gone,
                  sumOfAmounts(amountsOf(*plan)) - sumOfAmounts(amountsOf(*other)));
        EXPECT_EQ(result.gaining + result.losing + result.same,
                  static_cast<std::int64_t>(plan->members.size()));
        EXPECT_EQ(sumOf(result.change), result.gained - result.lost);
    }
    EXPECT_GT(comparedCount, 20);
}

TEST(PlanSummary, TakesSmallestLargestAndMedianOverTheMembersOfTheYear)
{
    MemberBasis left = farmer("4");
    left.ofYear = false;
    left.trades = {delivery("1", "1000")};
    MemberBasis trader = farmer("1");
    trader.trades = {delivery("1", "100")};
    trader.assisted = true;
    MemberBasis firm = farmer("2");
    firm.kind = members::MemberKind::Enterprise;
    firm.party = members::Party::Enterprise;
    const Plan plan = planned(
        R"({"reserve": {"rate": "10%"}, "stages": [
            {"kind": "patronage", "amount": "550", "by": "trade_amount", "convert": "50%"},
            {"kind": "residual", "amount": "30", "by": "equal", "withhold": "20%"}]})",
        bookOf("1000", {trader, firm, farmer("3"), left}));
    // Refund 50 and 500; 10 to each of the three of the year.
    const PlanSummary summary = summaryOf(plan);
    EXPECT_EQ(summary.reserve, yuan("100"));
    EXPECT_EQ(summary.refund, yuan("550"));
    EXPECT_EQ(summary.residual, yuan("30"));
    EXPECT_EQ(summary.converted, yuan("25")) << "who left converts nothing";
    EXPECT_EQ(summary.withheld, yuan("4")) << "no tax is kept back from the enterprise";
    EXPECT_EQ(summary.total, yuan("580"));
    EXPECT_EQ(summary.retained, yuan("320"));
    EXPECT_EQ(summary.getting, 4);
    EXPECT_EQ(summary.smallest, yuan("10"));
    EXPECT_EQ(summary.median, yuan("10"));
    EXPECT_EQ(summary.largest, yuan("60")) << "the 500 went to one who left";
    EXPECT_EQ(summary.assisted, 1);
    EXPECT_EQ(summary.assistedTotal, yuan("60"));
    EXPECT_EQ(summary.farmersTotal, yuan("570"));
    EXPECT_FALSE(summary.keepsRules) << "four members are too few";
}

TEST(PlanSummary, MedianIsTheLowerOfTwo)
{
    const Plan plan = planned(
        R"({"stages": [{"kind": "residual", "by": "fixed", "amounts": {"1": "1", "2": "2", "3": "3", "4": "4"}}]})",
        bookOf("1000", {farmer("1"), farmer("2"), farmer("3"), farmer("4")}));
    EXPECT_EQ(summaryOf(plan).median, yuan("2"));
}
