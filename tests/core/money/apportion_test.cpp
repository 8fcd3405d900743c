// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/apportion.h"

#include "core/base/ensure.h"
#include "tests/support/random.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace coop;

namespace {

std::vector<Money> equally(Money total, std::size_t count)
{
    const std::vector<Wide> weights(count, 1);
    return apportion(total, weights);
}

std::vector<Money> fen(std::initializer_list<std::int64_t> amounts)
{
    std::vector<Money> result;
    for (const std::int64_t amount : amounts)
        result.push_back(Money::fen(amount));
    return result;
}

std::vector<Money> cappedAmounts(Money total, const std::vector<Wide>& weights, Money cap)
{
    const auto portions = apportionCapped(total, weights, cap);
    std::vector<Money> amounts;
    for (const Portion& portion : portions.value())
        amounts.push_back(portion.amount);
    return amounts;
}

std::vector<Wide> randomWeights(test::Random& random, std::int64_t most)
{
    std::vector<Wide> weights(static_cast<std::size_t>(random.between(1, most)));
    const std::int64_t heaviest = random.oneIn(3) ? 3 : random.oneIn(2) ? 1'000'000 : Money::kMax.inFen();
    for (Wide& weight : weights)
        weight = random.oneIn(5) ? 0 : random.between(0, heaviest);
    if (std::ranges::all_of(weights, [](Wide weight) { return weight == 0; }))
        weights.front() = 1;
    return weights;
}

} // namespace

TEST(Apportion, GivesTheOddFenToTheLowerMemberNumberWhenRemaindersAreEqual)
{
    EXPECT_EQ(equally(Money::yuan(100), 3), fen({3334, 3333, 3333}));
    EXPECT_EQ(equally(Money::yuan(100), 7), fen({1429, 1429, 1429, 1429, 1428, 1428, 1428}));
    EXPECT_EQ(equally(Money::fen(1), 3), fen({1, 0, 0}));
    EXPECT_EQ(equally(Money::fen(5), 4), fen({2, 1, 1, 1}));
}

TEST(Apportion, GivesTheOddFenToTheLargestRemainder)
{
    const std::vector<Wide> weights = {4050, 3000, 2200};
    EXPECT_EQ(apportion(Money::yuan(12000), weights), fen({525406, 389189, 285405}));
}

TEST(Apportion, AveragesAGrantOverThirteenMembers)
{
    std::vector<Money> expected(13, Money::fen(76923));
    expected.front() = Money::fen(76924);
    EXPECT_EQ(equally(Money::yuan(10000), 13), expected);
}

TEST(Apportion, SharesTheTwoClassesOfThePublishedExamples)
{
    EXPECT_EQ(equally(Money::yuan(600000), 5), std::vector(5, Money::yuan(120000)));
    EXPECT_EQ(equally(Money::yuan(400000), 2), std::vector(2, Money::yuan(200000)));
    const std::vector<Wide> capital = {100, 100, 100, 10000, 10000};
    EXPECT_EQ(apportion(Money::yuan(400000), capital), fen({197044, 197044, 197044, 19704434, 19704434}));
}

TEST(Apportion, GivesNothingToAZeroWeightAndNothingOfNothing)
{
    const std::vector<Wide> weights = {0, 7, 0};
    EXPECT_EQ(apportion(Money::fen(5), weights), fen({0, 5, 0}));
    EXPECT_EQ(apportion(Money(), weights), fen({0, 0, 0}));
}

TEST(Apportion, RefusesWeightsThatAreAllZeroOrNegative)
{
    const std::vector<Wide> zeros = {0, 0};
    const std::vector<Wide> negative = {3, -1};
    EXPECT_THROW((void)apportion(Money::fen(5), zeros), BrokenInvariant);
    EXPECT_THROW((void)apportion(Money::fen(5), negative), BrokenInvariant);
    EXPECT_THROW((void)apportion(Money::fen(5), {}), BrokenInvariant);
    const std::vector<Wide> one = {1};
    EXPECT_THROW((void)apportion(Money::fen(-5), one), BrokenInvariant);
}

TEST(Apportion, IsExactForTheLargestTotalsAndWeights)
{
    const std::vector<Wide> weights = {kLargestTotalWeight / 2, kLargestTotalWeight / 2 - 1, 1};
    const std::vector<Money> amounts = apportion(Money::kMax, weights);
    EXPECT_EQ(sumOf(amounts), Money::kMax);
    EXPECT_EQ(amounts, fen({500'000'000'000'000, 499'999'999'999'999, 0}));
    const std::vector<Wide> tooHeavy = {kLargestTotalWeight, 1};
    EXPECT_THROW((void)apportion(Money::kMax, tooHeavy), BrokenInvariant);
}

TEST(Apportion, ShowsWorkingsThatCanBeRecomputedByHand)
{
    test::Random random;
    for (int round = 0; round < 500; ++round) {
        const std::vector<Wide> weights = randomWeights(random, 50);
        const Money total = Money::fen(random.between(0, 1'000'000'000'000));
        Wide sum = 0;
        for (const Wide weight : weights)
            sum += weight;
        const std::vector<Portion> portions = apportionWithWorkings(total, weights);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            EXPECT_TRUE(Wide{total.inFen()} * weights[i] == Wide{portions[i].quotient.inFen()} * sum + portions[i].remainder);
            EXPECT_EQ(portions[i].amount, portions[i].quotient + Money::fen(portions[i].extraFen ? 1 : 0));
            EXPECT_FALSE(portions[i].extraFen && portions[i].remainder == 0);
        }
    }
}

TEST(Apportion, AddsUpIsFairAndKeepsTheOrderOfWeights)
{
    test::Random random;
    for (int round = 0; round < 300; ++round) {
        const std::vector<Wide> weights = randomWeights(random, 400);
        const Money total = Money::fen(random.between(0, Money::kMax.inFen()) / random.between(1, 1'000'000'000));
        const std::vector<Portion> portions = apportionWithWorkings(total, weights);
        Money given;
        for (std::size_t i = 0; i < portions.size(); ++i) {
            given += portions[i].amount;
            EXPECT_FALSE(portions[i].amount.isNegative());
            const std::size_t other = static_cast<std::size_t>(random.between(0, std::ssize(portions) - 1));
            if (weights[i] > weights[other]) {
                EXPECT_GE(portions[i].amount, portions[other].amount);
            }
            if (portions[i].extraFen && !portions[other].extraFen) {
                EXPECT_TRUE(portions[i].remainder >= portions[other].remainder);
            }
        }
        EXPECT_EQ(given, total);
    }
}

TEST(Apportion, DoesNotChangeWhenSomeoneWithoutWeightJoins)
{
    test::Random random;
    for (int round = 0; round < 300; ++round) {
        std::vector<Wide> weights = randomWeights(random, 100);
        const Money total = Money::fen(random.between(0, 1'000'000));
        std::vector<Money> before = apportion(total, weights);
        const std::int64_t place = random.between(0, std::ssize(weights));
        weights.insert(weights.begin() + place, 0);
        before.insert(before.begin() + place, Money());
        EXPECT_EQ(apportion(total, weights), before);
    }
}

TEST(ApportionCapped, PassesTheExcessToTheOthersByTheSameWeights)
{
    // 60 : 30 : 10 of 100.00 with at most 40.00 each: 60.00 are left for 30 : 10, again over the cap, and so on.
    EXPECT_EQ(cappedAmounts(Money::yuan(100), {60, 30, 10}, Money::yuan(40)), fen({4000, 4000, 2000}));
    EXPECT_EQ(cappedAmounts(Money::yuan(100), {50, 30, 20}, Money::yuan(40)), fen({4000, 3600, 2400}));
    EXPECT_EQ(cappedAmounts(Money::yuan(100), {1, 1, 1}, Money::yuan(40)), fen({3334, 3333, 3333}));
}

TEST(ApportionCapped, MarksWhoTookTheCap)
{
    const std::vector<Wide> weights = {50, 30, 20};
    const auto portions = apportionCapped(Money::yuan(100), weights, Money::yuan(40)).value();
    EXPECT_TRUE(portions[0].capped);
    EXPECT_FALSE(portions[1].capped);
    EXPECT_FALSE(portions[2].capped);
}

TEST(ApportionCapped, IsRefusedWithTheRestWhenTheCapLeavesPartToNobody)
{
    const std::vector<Wide> weights = {1, 1, 0};
    const auto portions = apportionCapped(Money::yuan(100), weights, Money::yuan(40));
    ASSERT_FALSE(portions.has_value());
    EXPECT_EQ(portions.error().rest, Money::yuan(20));
}

TEST(ApportionCapped, NeverGivesMoreThanTheCapEvenByAnOddFen)
{
    test::Random random;
    int shared = 0;
    for (int round = 0; round < 500; ++round) {
        const std::vector<Wide> weights = randomWeights(random, 30);
        const Money total = Money::fen(random.between(0, 100'000));
        const Money cap = Money::fen(random.between(0, total.inFen()));
        const auto portions = apportionCapped(total, weights, cap);
        if (!portions)
            continue;
        ++shared;
        Money given;
        for (const Portion& portion : *portions) {
            EXPECT_LE(portion.amount, cap);
            given += portion.amount;
        }
        EXPECT_EQ(given, total);
    }
    EXPECT_GT(shared, 50);
}

TEST(ApportionCapped, IsTheSameAsWithoutWhenTheCapIsHigh)
{
    test::Random random;
    for (int round = 0; round < 200; ++round) {
        const std::vector<Wide> weights = randomWeights(random, 50);
        const Money total = Money::fen(random.between(0, 10'000'000));
        EXPECT_EQ(cappedAmounts(total, weights, total), apportion(total, weights));
    }
}
