// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "core/ledger/statements.h"
#include "tests/support/ledger_year.h"

using namespace coop;
using namespace coop::ledger;
using test::credit;
using test::debit;
using test::LedgerYearBuilder;

namespace {

using Amounts = std::array<std::optional<Money>, kEquityColumns>;

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

/// Nothing when the form has no such row.
std::optional<Money> amountIn(const EquityChanges& changes, std::string_view key, EquityColumn column)
{
    const auto row = std::ranges::find(changes.rows, key, &EquityRow::key);
    return row == changes.rows.end() ? std::nullopt : row->amounts[static_cast<std::size_t>(column)];
}

std::array<Money, kEquityColumns> columns(const std::array<std::int64_t, kEquityColumns>& yuans)
{
    std::array<Money, kEquityColumns> amounts{};
    std::ranges::transform(yuans, amounts.begin(), [](std::int64_t amount) { return Money::yuan(amount); });
    return amounts;
}

LedgerYearBuilder opened()
{
    LedgerYearBuilder year;
    year.open(debit("102", yuan(2000)))
        .open(credit("301", yuan(1000), "1"))
        .open(credit("31101", yuan(200)))
        .open(credit("32101", yuan(150)))
        .open(credit("322", yuan(250)))
        .open(credit("33202", yuan(400)));
    return year;
}

} // namespace

TEST(EquityChanges, FillsEveryItemOfTheForm)
{
    LedgerYearBuilder year = opened();
    year.post({debit("102", yuan(330)), credit("301", yuan(300)), credit("32101", yuan(30))})
        .post({debit("151", yuan(40)), credit("32102", yuan(40))})
        .post({debit("32101", yuan(60)), credit("301", yuan(60))})
        .post({debit("322", yuan(70)), credit("301", yuan(70))})
        .post({debit("301", yuan(110)), credit("102", yuan(110))})
        .post({debit("235", yuan(500)), credit("31101", yuan(500))})
        .post({debit("102", yuan(25)), credit("31102", yuan(25))})
        .post({debit("32101", yuan(5)), debit("322", yuan(15)), credit("33202", yuan(20))})
        .post({debit("102", yuan(900)), credit("501", yuan(900))})
        .post({debit("33201", yuan(90)), credit("322", yuan(90))})
        .post({debit("33201", yuan(480)), credit("221", yuan(480))})
        .post({debit("33201", yuan(120)), credit("222", yuan(120))})
        .post({debit("33201", yuan(35)), credit("301", yuan(35))});
    const EquityChanges changes = equityChanges(year.build());

    EXPECT_EQ(changes.opening, columns({1000, 200, 150, 250, 400, 2000}));
    EXPECT_EQ(changes.increase, columns({465, 525, 70, 90, 920, 2070}));
    EXPECT_EQ(changes.decrease, columns({110, 0, 65, 85, 725, 985}));
    EXPECT_EQ(changes.closing, columns({1355, 725, 155, 255, 595, 3085}));

    using enum EquityColumn;
    EXPECT_EQ(amountIn(changes, "Converted from the capital reserve", Capital), yuan(60));
    EXPECT_EQ(amountIn(changes, "Converted from the surplus reserve", Capital), yuan(70));
    EXPECT_EQ(amountIn(changes, "Contributed by members", Capital), yuan(335));
    EXPECT_EQ(amountIn(changes, "From state grants", SpecialFund), yuan(500));
    EXPECT_EQ(amountIn(changes, "From donations", SpecialFund), yuan(25));
    EXPECT_EQ(amountIn(changes, "Premium on contributions", CapitalReserve), yuan(30));
    EXPECT_EQ(amountIn(changes, "Revaluation of assets", CapitalReserve), yuan(40));
    EXPECT_EQ(amountIn(changes, "Allocated from the surplus", SurplusReserve), yuan(90));
    EXPECT_EQ(amountIn(changes, "Surplus of the year", Undistributed), yuan(900));
    EXPECT_EQ(amountIn(changes, "Other transfers in", Undistributed), yuan(20));
    EXPECT_EQ(amountIn(changes, "Withdrawn by members", Capital), yuan(110));
    EXPECT_EQ(amountIn(changes, "Converted to members' contributions", CapitalReserve), yuan(60));
    EXPECT_EQ(amountIn(changes, "Converted to members' contributions", SurplusReserve), yuan(70));
    EXPECT_EQ(amountIn(changes, "Converted to members' contributions", Undistributed), yuan(35));
    EXPECT_EQ(amountIn(changes, "Converted to members' contributions", Total), yuan(165));
    EXPECT_EQ(amountIn(changes, "Losses made good", CapitalReserve), yuan(5));
    EXPECT_EQ(amountIn(changes, "Losses made good", SurplusReserve), yuan(15));
    EXPECT_EQ(amountIn(changes, "Allocation to the surplus reserve", Undistributed), yuan(90));
    EXPECT_EQ(amountIn(changes, "Patronage refunds", Undistributed), yuan(480));
    EXPECT_EQ(amountIn(changes, "Distribution of the residual surplus", Undistributed), yuan(120));
    EXPECT_EQ(amountIn(changes, "Other increases", Total), std::nullopt);
    EXPECT_EQ(amountIn(changes, "Other decreases", Total), std::nullopt);
}

TEST(EquityChanges, LeavesPlacesEmptyThatTheFormDoesNotHave)
{
    const EquityChanges changes = equityChanges(opened().build());
    ASSERT_EQ(changes.rows.size(), 20u);
    EXPECT_EQ(changes.rows.front().amounts[0], yuan(1000));
    EXPECT_EQ(changes.rows[2].key, "Converted from the capital reserve");
    EXPECT_EQ(changes.rows[2].amounts, (Amounts{Money(), {}, {}, {}, {}, Money()}));
    EXPECT_EQ(changes.rows.back().amounts[5], yuan(2000));
}

TEST(EquityChanges, SeesNoChangeWhenAContributionIsHandedOn)
{
    LedgerYearBuilder year = opened();
    year.post({debit("301", yuan(200), "1"), credit("301", yuan(200), "2")});
    const EquityChanges changes = equityChanges(year.build());
    EXPECT_EQ(changes.increase[0], Money());
    EXPECT_EQ(changes.decrease[0], Money());
}

TEST(EquityChanges, TakesARedVoucherBackInItsOwnItem)
{
    LedgerYearBuilder year = opened();
    year.post({debit("102", yuan(300)), credit("301", yuan(300))})
        .post({debit("102", yuan(-300)), credit("301", yuan(-300))})
        .post({debit("301", yuan(50)), credit("102", yuan(50))})
        .post({debit("301", yuan(-50)), credit("102", yuan(-50))})
        .post({debit("322", yuan(80)), credit("301", yuan(80))})
        .post({debit("322", yuan(-80)), credit("301", yuan(-80))});
    const EquityChanges changes = equityChanges(year.build());
    EXPECT_EQ(changes.increase, columns({0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(changes.decrease, columns({0, 0, 0, 0, 0, 0}));
}

TEST(EquityChanges, ShowsALossAsANegativeIncrease)
{
    LedgerYearBuilder year = opened();
    year.post({debit("523", yuan(700)), credit("102", yuan(700))});
    const EquityChanges changes = equityChanges(year.build());
    EXPECT_EQ(changes.increase[4], yuan(-700));
    EXPECT_EQ(changes.closing[4], yuan(-300));
}

TEST(EquityChanges, TellsGrantsFromDonationsByTheOtherSideWhenTheFundIsPostedToDirectly)
{
    LedgerYearBuilder year = opened();
    year.post({debit("235", yuan(60)), credit("311", yuan(60))}).post({debit("102", yuan(9)), credit("311", yuan(9))});
    const EquityChanges changes = equityChanges(year.build());
    EXPECT_EQ(amountIn(changes, "From state grants", EquityColumn::SpecialFund), yuan(60));
    EXPECT_EQ(amountIn(changes, "From donations", EquityColumn::SpecialFund), yuan(9));
}

TEST(EquityChanges, TellsPremiumFromRevaluationWhenTheReserveIsPostedToDirectly)
{
    LedgerYearBuilder year = opened();
    year.post({debit("102", yuan(130)), credit("301", yuan(100)), credit("321", yuan(30))})
        .post({debit("131", yuan(90)), credit("121", yuan(70)), credit("321", yuan(20))});
    const EquityChanges changes = equityChanges(year.build());
    EXPECT_EQ(amountIn(changes, "Premium on contributions", EquityColumn::CapitalReserve), yuan(30));
    EXPECT_EQ(amountIn(changes, "Revaluation of assets", EquityColumn::CapitalReserve), yuan(20));
}

TEST(EquityChanges, GivesWhatFitsNoItemARowOfItsOwn)
{
    LedgerYearBuilder year = opened();
    year.post({debit("311", yuan(40)), credit("152", yuan(40))})      // no item lowers the special fund
        .post({debit("102", yuan(8)), credit("32109", yuan(8))})      // a sub-account of the cooperative's own
        .post({debit("33202", yuan(70)), credit("211", yuan(70))})    // an error of earlier years
        .post({debit("322", yuan(12)), credit("102", yuan(12))});     // a leaver's share
    const EquityChanges changes = equityChanges(year.build());
    using enum EquityColumn;
    EXPECT_EQ(amountIn(changes, "Other decreases", SpecialFund), yuan(40));
    EXPECT_EQ(amountIn(changes, "Other increases", CapitalReserve), yuan(8));
    EXPECT_EQ(amountIn(changes, "Other decreases", SurplusReserve), yuan(12));
    EXPECT_EQ(amountIn(changes, "Other decreases", Undistributed), yuan(70));
    EXPECT_EQ(amountIn(changes, "Other decreases", Total), yuan(122));
    EXPECT_EQ(changes.closing, columns({1000, 160, 158, 238, 330, 1886}));
}

TEST(EquityChanges, CountsOpeningsOfIncomeInTheYearWhenTheLedgerStartsWithinIt)
{
    LedgerYearBuilder year;
    year.startWithinYear().open(debit("102", yuan(90))).open(credit("501", yuan(80))).open(credit("33202", yuan(10)));
    const EquityChanges changes = equityChanges(year.build());
    EXPECT_EQ(changes.opening[4], yuan(10));
    EXPECT_EQ(amountIn(changes, "Surplus of the year", EquityColumn::Undistributed), yuan(80));
    EXPECT_EQ(changes.closing[4], yuan(90));
}
