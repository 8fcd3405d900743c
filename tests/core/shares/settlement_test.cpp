// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/settlement.h"

#include <gtest/gtest.h>

#include "tests/support/distribution_basis.h"

using namespace coop;
using namespace coop::shares;
using coop::test::yuan;

namespace {

/// 2000 in money and 3000 of land, 640.25 of the reserve, 300 + 50 of grants; the cooperative lost 10,000.10, a twentieth is
/// his; 120 and 30.10 are due, he owes 450.
LeaverPosition leaver()
{
    return {.holdings = {{.kind = ContributionKind::Cash, .subscribed = yuan("5000"), .paid = yuan("2000")},
                         {.kind = ContributionKind::Land, .paid = yuan("3000")},
                         {.kind = ContributionKind::Labor, .paid = yuan("700")},
                         {.kind = ContributionKind::Technology, .paid = yuan("900")}},
            .reserveShare = yuan("640.25"),
            .stateShare = yuan("300"),
            .donationShare = yuan("50"),
            .refundDue = yuan("120"),
            .residualDue = yuan("30.10"),
            .owes = yuan("450"),
            .uncoveredLoss = yuan("10000.10"),
            .lossPart = Fraction(1, 20)};
}

} // namespace

TEST(Settlement, IsWhatAPocketCalculatorGives)
{
    const Settlement result = settle(leaver(), true);
    EXPECT_EQ(result.contribution, yuan("5000"));
    EXPECT_EQ(result.reserve, yuan("640.25"));
    EXPECT_EQ(result.loss, yuan("500.01")); // 500.005
    EXPECT_EQ(result.due, yuan("150.10"));
    EXPECT_EQ(result.setOff, yuan("450"));
    EXPECT_EQ(result.stays, yuan("350"));
    EXPECT_EQ(result.payable, yuan("4840.34")); // 5640.25 − 500.01 + 150.10 − 450
}

TEST(Settlement, SetsNothingOffWithoutConsent)
{
    const Settlement result = settle(leaver(), false);
    EXPECT_EQ(result.setOff, Money());
    EXPECT_EQ(result.payable, yuan("5290.34"));
}

TEST(Settlement, TakesNoMoreLossThanTheAccountHolds)
{
    LeaverPosition position = leaver();
    position.uncoveredLoss = yuan("1000000");
    const Settlement result = settle(position, false);
    EXPECT_EQ(result.loss, yuan("5640.25"));
    EXPECT_EQ(result.payable, yuan("150.10")); // what was due before is his
    position.lossPart = {};
    EXPECT_EQ(settle(position, false).loss, Money());
}

TEST(Settlement, SetsOffAtMostWhatHeHasComing)
{
    LeaverPosition position = leaver();
    position.owes = yuan("9999");
    const Settlement result = settle(position, true);
    EXPECT_EQ(result.setOff, yuan("5290.34"));
    EXPECT_EQ(result.payable, Money());
}

TEST(Settlement, OfAnEmptyAccountIsNothing)
{
    const Settlement result = settle({.uncoveredLoss = yuan("100"), .lossPart = Fraction(1, 1)}, true);
    EXPECT_EQ(result.loss, Money());
    EXPECT_EQ(result.payable, Money());
    EXPECT_EQ(settle({.owed = yuan("12.50")}, false).payable, yuan("12.50"));
}

TEST(Settlement, LeavesAnOverpaidBalanceWhereItIs)
{
    LeaverPosition position = leaver();
    position.refundDue = yuan("-200");
    const Settlement result = settle(position, true);
    EXPECT_EQ(result.due, yuan("30.10"));
    EXPECT_EQ(result.payable, yuan("4720.34"));
}

TEST(Settlement, TakesANegativeShareOfTheReserveFromTheContributionAndNoFurther)
{
    LeaverPosition position{.holdings = {{.kind = ContributionKind::Cash, .paid = yuan("100")}}, .reserveShare = yuan("-30")};
    EXPECT_EQ(settle(position, false).payable, yuan("70"));
    position.reserveShare = yuan("-130");
    EXPECT_EQ(settle(position, false).reserve, yuan("-100"));
    EXPECT_EQ(settle(position, false).payable, Money());
}
