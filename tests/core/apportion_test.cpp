// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/apportion.h"

#include <gtest/gtest.h>

using namespace coop;

namespace {

std::vector<Money> equally(Money total, std::size_t count)
{
    const std::vector<Wide> weights(count, 1);
    return apportion(total, weights);
}

} // namespace

TEST(Apportion, GivesTheOddFenToTheLowerMemberNumberWhenRemaindersAreEqual)
{
    EXPECT_EQ(equally(Money::yuan(100), 3),
              (std::vector{Money::fen(3334), Money::fen(3333), Money::fen(3333)}));
    EXPECT_EQ(equally(Money::fen(1), 3), (std::vector{Money::fen(1), Money::fen(0), Money::fen(0)}));
    EXPECT_EQ(equally(Money::fen(5), 4),
              (std::vector{Money::fen(2), Money::fen(1), Money::fen(1), Money::fen(1)}));
}

TEST(Apportion, GivesTheOddFenToTheLargestRemainder)
{
    const std::vector<Wide> weights = {4050, 3000, 2200};
    EXPECT_EQ(apportion(Money::yuan(12000), weights),
              (std::vector{Money::fen(525406), Money::fen(389189), Money::fen(285405)}));
}
