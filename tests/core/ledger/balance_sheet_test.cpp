// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/ledger/statements.h"
#include "tests/support/ledger_year.h"

using namespace coop;
using namespace coop::ledger;
using test::credit;
using test::debit;
using test::Entry;
using test::LedgerYearBuilder;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

/// Every account of the chart, each with an amount of its own; debit = credit = 13 325.
const std::vector<Entry> kEverything = {
    debit("101", yuan(1)),          debit("102", yuan(20)),         debit("109", yuan(300)),
    debit("113", yuan(4000)),       debit("114", yuan(50), "1"),    credit("114", yuan(7), "2"),
    debit("121", yuan(1)),          debit("122", yuan(2)),          debit("124", yuan(4)),
    debit("125", yuan(8)),          debit("127", yuan(16)),         debit("128", yuan(32)),
    debit("401", yuan(64)),         debit("14101", yuan(500)),      debit("131", yuan(600)),
    debit("142", yuan(1000)),       credit("143", yuan(100)),       debit("15102", yuan(5000)),
    credit("152", yuan(700)),       debit("153", yuan(250)),        credit("154", yuan(30)),
    debit("161", yuan(800)),        credit("162", yuan(80)),        debit("144", yuan(90)),
    debit("171", yuan(45)),         credit("201", yuan(400)),       credit("211", yuan(150)),
    credit("212", yuan(25)),        credit("213", yuan(35)),        debit("214", yuan(15)),
    credit("215", yuan(5)),         credit("221", yuan(60), "1"),   credit("222", yuan(70), "1"),
    credit("231", yuan(1500)),      credit("235", yuan(260)),       credit("301", yuan(3000), "1"),
    credit("31101", yuan(1200)),    credit("321", yuan(310)),       credit("322", yuan(420)),
    credit("331", yuan(500)),       credit("33202", yuan(3896)),    credit("50101", yuan(200)),
    debit("521", yuan(150)),
};

LedgerYearBuilder opened()
{
    LedgerYearBuilder builder;
    for (const Entry& entry : kEverything)
        builder.open(entry);
    return builder;
}

std::vector<Money> currentOf(const BalanceSheet& sheet)
{
    std::vector<Money> amounts;
    for (const StatementRow& row : sheet.rows)
        amounts.push_back(row.current);
    return amounts;
}

std::vector<Money> times(std::int64_t factor)
{
    std::vector<Money> amounts;
    for (const std::int64_t amount :
         {321,  4050, 127, 500, 4998, 600, 1000, 100, 900, 5000, 700, 4300, 250, -30,  4520, 800,  80,   720,  90,   45,   6875,
          11873, 400, 157, 25,  35,   -15, 5,    60,  70,  737,  1500, 260, 1760, 2497, 3000, 1200, 310, 420,  4446, 9376, 11873})
        amounts.push_back(yuan(amount * factor));
    return amounts;
}

} // namespace

TEST(BalanceSheet, FillsAllRowsOfTheFormFromTheirAccounts)
{
    const BalanceSheet sheet = balanceSheet(opened().build());
    ASSERT_EQ(sheet.rows.size(), 42u);
    for (int number = 1; number <= 42; ++number)
        EXPECT_EQ(sheet.row(number).number, number);
    EXPECT_EQ(currentOf(sheet), times(1));
    EXPECT_EQ(sheet.untransferred, yuan(50));
    EXPECT_EQ(sheet.pendingAssets, Money());
}

TEST(BalanceSheet, HasTheStartOfTheYearBesideItsEnd)
{
    const BalanceSheet sheet = balanceSheet(opened().post(kEverything).build());
    EXPECT_EQ(currentOf(sheet), times(2));
    for (std::size_t i = 0; i < sheet.rows.size(); ++i)
        EXPECT_EQ(sheet.rows[i].previous, times(1)[i]) << "row " << i + 1;
}

TEST(BalanceSheet, PutsMembersOnTheSideWhereEachOfThemStands)
{
    const LedgerYear year = LedgerYearBuilder()
                                .open(debit("114", yuan(100), "1"))
                                .open(credit("114", yuan(100), "2"))
                                .post({credit("114", yuan(130), "1"), debit("114", yuan(130), "2")})
                                .build();
    const BalanceSheet sheet = balanceSheet(year);
    EXPECT_EQ(sheet.row(2).previous, yuan(100));
    EXPECT_EQ(sheet.row(24).previous, yuan(100));
    EXPECT_EQ(sheet.row(2).current, yuan(30));
    EXPECT_EQ(sheet.row(24).current, yuan(30));
}

TEST(BalanceSheet, BalancesWithinTheYearBeforeAnythingIsTransferred)
{
    const LedgerYear year = LedgerYearBuilder()
                                .post({debit("102", yuan(90)), credit("501", yuan(90))})
                                .post({debit("523", yuan(100)), credit("102", yuan(100))})
                                .build();
    const BalanceSheet sheet = balanceSheet(year);
    EXPECT_EQ(sheet.row(40).current, yuan(-10));
    EXPECT_EQ(sheet.row(22).current, sheet.row(42).current);
    EXPECT_EQ(sheet.untransferred, yuan(-10));
}

TEST(BalanceSheet, DoesNotBalanceWhileAssetsWaitForADecision)
{
    const LedgerYear year = LedgerYearBuilder()
                                .open(debit("121", yuan(80)))
                                .open(credit("301", yuan(80)))
                                .post({debit("18101", yuan(30)), credit("121", yuan(30))})
                                .build();
    const BalanceSheet sheet = balanceSheet(year);
    EXPECT_EQ(sheet.pendingAssets, yuan(30));
    EXPECT_EQ(sheet.row(42).current - sheet.row(22).current, yuan(30));
}

TEST(BalanceSheet, SaysNothingAboutTheFirstDayOfAYearInWhichTheLedgerStartsLater)
{
    EXPECT_EQ(balanceSheet(opened().startWithinYear().build()).row(1).previous, std::nullopt);
    // A new cooperative had nothing on that day.
    const LedgerYear founded =
        LedgerYearBuilder().startWithinYear().post({debit("101", yuan(5)), credit("301", yuan(5))}).build();
    EXPECT_EQ(balanceSheet(founded).row(1).previous, Money());
}

TEST(BalanceSheet, NamesWhatEachRowIsMadeOf)
{
    const BalanceSheet sheet = balanceSheet(opened().build());
    ASSERT_EQ(sheet.row(8).parts.size(), 1u);
    EXPECT_EQ(sheet.row(8).parts[0].account, "143");
    EXPECT_EQ(sheet.row(8).parts[0].sign, -1);
    ASSERT_EQ(sheet.row(35).parts.size(), 2u);
    EXPECT_EQ(sheet.row(35).parts[1].row, 34);
    EXPECT_TRUE(sheet.row(35).isTotal);
    EXPECT_FALSE(sheet.row(36).isTotal);
}
