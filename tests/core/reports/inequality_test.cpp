// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/inequality.h"

#include "core/base/ensure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace coop::reports {
namespace {

std::vector<Money> yuan(std::initializer_list<int> amounts)
{
    std::vector<Money> result;
    for (const int amount : amounts)
        result.push_back(Money::yuan(amount));
    return result;
}

TEST(Inequality, IsNoughtWhenAllGetTheSame)
{
    const auto result = inequalityOf(yuan({25, 25, 25, 25}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->giniTenThousandths, 0);
    EXPECT_EQ(result->lorenz, (std::vector<LorenzPoint>{{0, 0}, {250, 250}, {500, 500}, {750, 750}, {1000, 1000}}));
}

TEST(Inequality, NearsOneWhenOneGetsAll)
{
    // (n − 1) / n of four members.
    const auto result = inequalityOf(yuan({0, 100, 0, 0}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->giniTenThousandths, 7500);
    EXPECT_EQ(result->lorenz, (std::vector<LorenzPoint>{{0, 0}, {250, 0}, {500, 0}, {750, 0}, {1000, 1000}}));
}

TEST(Inequality, IsComputedByHandForFourMembers)
{
    // 1, 2, 3, 4: 2·(1+4+9+16) − 5·10 = 10; 10 / (4·10) = 0.25.
    const auto result = inequalityOf(yuan({4, 1, 3, 2}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->giniTenThousandths, 2500);
    EXPECT_EQ(result->lorenz, (std::vector<LorenzPoint>{{0, 0}, {250, 100}, {500, 300}, {750, 600}, {1000, 1000}}));
}

TEST(Inequality, RoundsHalfUp)
{
    // 1 and 2: (2·5 − 3·3) / (2·3) = 1/6 = 0.16666…
    EXPECT_EQ(inequalityOf(yuan({1, 2}))->giniTenThousandths, 1667);
}

TEST(Inequality, SaysNothingWhenNobodyGetsAnything)
{
    EXPECT_FALSE(inequalityOf(yuan({0, 0, 0})));
    EXPECT_FALSE(inequalityOf({}));
}

TEST(Inequality, RefusesNegativeIncome)
{
    EXPECT_THROW((void)inequalityOf(yuan({1, -1, 5})), BrokenInvariant);
}

TEST(Inequality, HoldsTheLargestAmountsWithoutOverflow)
{
    const std::vector<Money> amounts(50, Money::kMax);
    EXPECT_EQ(inequalityOf(amounts)->giniTenThousandths, 0);
}

TEST(Inequality, KeepsACurveOfAHundredStepsThatNeverFallsAndLiesBelowTheDiagonal)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::int64_t> fen(0, 10'000'000);
    std::uniform_int_distribution<std::size_t> count(1, 2'500);
    for (int run = 0; run < 40; ++run) {
        std::vector<Money> amounts(count(random));
        for (Money& amount : amounts)
            amount = Money::fen(fen(random));
        amounts.front() = Money::yuan(1);
        const auto result = inequalityOf(amounts);
        ASSERT_TRUE(result);
        EXPECT_EQ(result->lorenz.size(), std::min<std::size_t>(amounts.size(), 100) + 1);
        for (std::size_t i = 1; i < result->lorenz.size(); ++i) {
            EXPECT_GE(result->lorenz[i].income, result->lorenz[i - 1].income);
            EXPECT_GT(result->lorenz[i].members, result->lorenz[i - 1].members);
            EXPECT_LE(result->lorenz[i].income, result->lorenz[i].members + 1); // both are rounded
        }
        std::shuffle(amounts.begin(), amounts.end(), random);
        EXPECT_EQ(inequalityOf(amounts)->giniTenThousandths, result->giniTenThousandths);
    }
}

TEST(IncomeBands, HaveARoundWidthAndHoldEveryMemberOnce)
{
    const auto bands = incomeBands(yuan({0, 999, 1000, 1999, 9999}));
    ASSERT_EQ(bands.size(), 10u);
    EXPECT_EQ(bands[0], (IncomeBand{Money(), Money::yuan(1000), 2}));
    EXPECT_EQ(bands[1], (IncomeBand{Money::yuan(1000), Money::yuan(2000), 2}));
    EXPECT_EQ(bands[9], (IncomeBand{Money::yuan(9000), Money::yuan(10'000), 1}));
}

TEST(IncomeBands, PutAnAmountOnTheBorderIntoTheUpperBand)
{
    const auto bands = incomeBands(yuan({10'000}), 10);
    ASSERT_EQ(bands.size(), 6u);
    EXPECT_EQ(bands.back(), (IncomeBand{Money::yuan(10'000), Money::yuan(12'000), 1}));
}

TEST(IncomeBands, AreOneYuanWideAtLeast)
{
    const auto bands = incomeBands(std::vector<Money>{Money::fen(3), Money()});
    ASSERT_EQ(bands.size(), 1u);
    EXPECT_EQ(bands[0], (IncomeBand{Money(), Money::yuan(1), 2}));
    EXPECT_TRUE(incomeBands({}).empty());
}

TEST(IncomeBands, AreNeverMoreThanAskedForAndOne)
{
    for (std::int64_t largest = 1; largest < 100'000'000'000; largest = largest * 3 + 7) {
        const std::vector<Money> amounts = {Money::fen(largest), Money::fen(largest / 2)};
        const auto bands = incomeBands(amounts, 10);
        EXPECT_LE(bands.size(), 11u) << largest;
        EXPECT_GE(bands.back().to, amounts[0]);
        EXPECT_EQ(std::accumulate(bands.begin(), bands.end(), std::int64_t{0},
                                  [](std::int64_t sum, const IncomeBand& band) { return sum + band.members; }),
                  2);
    }
}

} // namespace
} // namespace coop::reports
