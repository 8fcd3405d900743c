// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/figures.h"

#include <gtest/gtest.h>

#include "tests/support/ledger_year.h"

using namespace coop;
using namespace coop::ledger;
using test::credit;
using test::debit;
using test::LedgerYearBuilder;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

std::vector<std::string> codesOf(const std::vector<TrialBalanceRow>& rows)
{
    std::vector<std::string> codes;
    for (const TrialBalanceRow& row : rows)
        codes.push_back(row.code);
    return codes;
}

/// Sales by two products, one member who owes and one who is owed.
LedgerYear village()
{
    return LedgerYearBuilder()
        .open(debit("102", yuan(1000)))
        .open(debit("114", yuan(300), "1"))
        .open(credit("114", yuan(200), "2"))
        .open(credit("301", yuan(1100), "1"))
        .post({debit("102", yuan(500)), credit("50101", yuan(400)), credit("5010201", yuan(100))})
        .post({debit("114", yuan(50), "2"), credit("102", yuan(50))})
        .post({debit("50101", yuan(400)), credit("331", yuan(400))})
        .build();
}

} // namespace

TEST(LedgerYear, CountsSubAccountsInTheAccountsAboveThem)
{
    const LedgerYear year = village();
    EXPECT_EQ(year.creditOf("501"), yuan(500));
    EXPECT_EQ(year.creditOf("50102"), yuan(100));
    EXPECT_EQ(year.debitOf("501"), yuan(400));
    EXPECT_EQ(year.closingOf("501"), yuan(-100));
    EXPECT_EQ(year.openingOf("301"), yuan(-1100));
    EXPECT_EQ(year.openingOf("999"), Money());
}

TEST(LedgerYear, LeavesTransfersToTheYearsSurplusOutOfTheActivity)
{
    const LedgerYear year = village();
    EXPECT_EQ(year.netActivityOf("501"), yuan(-500));
    EXPECT_EQ(year.netActivityOf("331"), Money());
    EXPECT_EQ(year.netActivityOf("102"), yuan(450));
}

TEST(TrialBalance, RollsSubAccountsUpIntoAccountsThatHaveNoFiguresOfTheirOwn)
{
    const std::vector<TrialBalanceRow> rows = trialBalance(village(), Depth::All);
    EXPECT_EQ(codesOf(rows), (std::vector<std::string>{"102", "114", "301", "331", "501", "50101", "50102", "5010201"}));
    EXPECT_EQ(rows[4].credit, yuan(500));
    EXPECT_EQ(rows[4].closing, (TwoSided{.credit = yuan(100)}));
    EXPECT_EQ(rows[4].level, 0);
    EXPECT_EQ(rows[7].level, 2);
    EXPECT_EQ(rows[7].name, "N5010201");
}

TEST(TrialBalance, NeverNetsWhatMembersOweAgainstWhatTheyAreOwed)
{
    const std::vector<TrialBalanceRow> rows = trialBalance(village(), Depth::MainOnly);
    EXPECT_EQ(codesOf(rows), (std::vector<std::string>{"102", "114", "301", "331", "501"}));
    EXPECT_EQ(rows[1].opening, (TwoSided{.debit = yuan(300), .credit = yuan(200)}));
    EXPECT_EQ(rows[1].closing, (TwoSided{.debit = yuan(300), .credit = yuan(150)}));
}

TEST(TrialBalance, ShowsMembersWhoseBalancesCancelOut)
{
    const LedgerYear year =
        LedgerYearBuilder().open(debit("114", yuan(70), "1")).open(credit("114", yuan(70), "2")).build();
    const std::vector<TrialBalanceRow> rows = trialBalance(year, Depth::All);
    ASSERT_EQ(codesOf(rows), (std::vector<std::string>{"114"}));
    EXPECT_EQ(rows[0].closing, (TwoSided{.debit = yuan(70), .credit = yuan(70)}));
}

TEST(TrialBalance, LeavesOutAccountsWithoutAnyFigureButNotThoseThatCameToZero)
{
    const LedgerYear year = LedgerYearBuilder()
                                .open(debit("101", Money()))
                                .post({debit("153", yuan(9)), credit("102", yuan(9))})
                                .post({debit("151", yuan(9)), credit("153", yuan(9))})
                                .build();
    EXPECT_EQ(codesOf(trialBalance(year, Depth::All)), (std::vector<std::string>{"102", "151", "153"}));
}

TEST(TrialBalance, AddsUpPairwiseWithoutCountingSubAccountsTwice)
{
    for (const Depth depth : {Depth::MainOnly, Depth::All}) {
        const TrialBalanceRow total = totalOf(trialBalance(village(), depth));
        EXPECT_EQ(total.opening, (TwoSided{yuan(1300), yuan(1300)}));
        EXPECT_EQ(total.debit, yuan(950));
        EXPECT_EQ(total.credit, yuan(950));
        EXPECT_EQ(total.closing, (TwoSided{yuan(1750), yuan(1750)}));
    }
}

TEST(TrialBalance, ShowsABalanceOnTheUnusualSideWhereItStands)
{
    const LedgerYear year = LedgerYearBuilder().post({debit("214", yuan(5)), credit("102", yuan(5))}).build();
    const std::vector<TrialBalanceRow> rows = trialBalance(year, Depth::MainOnly);
    EXPECT_EQ(rows[0].closing, (TwoSided{.credit = yuan(5)}));
    EXPECT_EQ(rows[1].closing, (TwoSided{.debit = yuan(5)}));
}
