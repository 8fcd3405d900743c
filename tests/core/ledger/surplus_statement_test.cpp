// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/ledger/statements.h"
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

/// A year with every row of the form, closed.
LedgerYearBuilder fullYear()
{
    LedgerYearBuilder year;
    year.open(debit("102", yuan(1050)))
        .open(credit("321", yuan(10)))
        .open(credit("322", yuan(40)))
        .open(credit("33202", yuan(1000)))
        .post({debit("102", yuan(5000)), credit("50101", yuan(4000)), credit("501", yuan(1000))})
        .post({debit("113", yuan(300)), credit("511", yuan(300))})
        .post({debit("521", yuan(2000)), credit("102", yuan(2000))})
        .post({debit("522", yuan(50)), credit("214", yuan(50))})
        .post({debit("523", yuan(400)), credit("102", yuan(400))})
        .post({debit("524", yuan(60)), credit("215", yuan(60))})
        .post({debit("102", yuan(120)), credit("502", yuan(120))})
        .post({debit("529", yuan(30)), credit("113", yuan(30))})
        .post({debit("531", yuan(80)), credit("214", yuan(80))})
        .post({debit("50101", yuan(4000)), debit("501", yuan(1000)), debit("511", yuan(300)), debit("502", yuan(120)),
               credit("331", yuan(5420)), debit("331", yuan(2620)), credit("521", yuan(2000)), credit("522", yuan(50)),
               credit("523", yuan(400)), credit("524", yuan(60)), credit("529", yuan(30)), credit("531", yuan(80))})
        .post({debit("331", yuan(2800)), credit("33202", yuan(2800))})
        .post({debit("322", yuan(40)), debit("321", yuan(10)), credit("33202", yuan(50))})
        .post({debit("33201", yuan(280)), credit("322", yuan(280))})
        .post({debit("33201", yuan(2000)), credit("221", yuan(2000))})
        .post({debit("33201", yuan(700)), credit("222", yuan(700))})
        .post({debit("33201", yuan(100)), credit("301", yuan(100))})
        .post({debit("33202", yuan(3080)), credit("33201", yuan(3080))});
    return year;
}

std::vector<Money> currentOf(const SurplusStatement& statement)
{
    std::vector<Money> amounts;
    for (const StatementRow& row : statement.rows)
        amounts.push_back(row.current);
    return amounts;
}

std::vector<Money> fullRows()
{
    std::vector<Money> amounts;
    for (const std::int64_t amount : {5000, 300, 2000, 50, 400, 60, 2790, 120, 30, 2880, 80, 2800, 1000, 50, 280, 3570, 2000, 700, 100, 770})
        amounts.push_back(yuan(amount));
    return amounts;
}

} // namespace

TEST(SurplusStatement, FillsAllRowsOfTheForm)
{
    const LedgerYear year = fullYear().build();
    const SurplusStatement statement = surplusStatement(year, nullptr);
    ASSERT_EQ(statement.rows.size(), 20u);
    for (int number = 1; number <= 20; ++number)
        EXPECT_EQ(statement.row(number).number, number);
    EXPECT_EQ(currentOf(statement), fullRows());
    EXPECT_EQ(statement.surplus(), yuan(2800));
    EXPECT_EQ(balanceSheet(year).row(40).current, yuan(770));
    EXPECT_EQ(statement.row(1).previous, std::nullopt);
}

TEST(SurplusStatement, HasTheYearBeforeBesideIt)
{
    const LedgerYear before = fullYear().build();
    const LedgerYear year = fullYear().nextYear().build();
    const SurplusStatement statement = surplusStatement(year, &before);
    EXPECT_EQ(statement.row(13).current, yuan(770));
    EXPECT_EQ(statement.row(20).current, yuan(770));
    for (std::size_t i = 0; i < statement.rows.size(); ++i)
        EXPECT_EQ(statement.rows[i].previous, fullRows()[i]) << "row " << i + 1;
}

TEST(SurplusStatement, ComparesNothingWithAYearUnderTheOldSystem)
{
    const LedgerYear before = fullYear().chart(Chart::Of2007).build();
    EXPECT_EQ(surplusStatement(fullYear().build(), &before).row(12).previous, std::nullopt);
}

TEST(SurplusStatement, TakesAdministrationFromTheAccountThatHeldItBefore2023)
{
    const LedgerYear year = LedgerYearBuilder(2022)
                                .chart(Chart::Of2007)
                                .post({debit("522", yuan(90)), credit("102", yuan(90))})
                                .build();
    const SurplusStatement statement = surplusStatement(year, nullptr);
    EXPECT_EQ(statement.row(4).current, Money());
    EXPECT_EQ(statement.row(5).current, yuan(90));
    EXPECT_EQ(statement.row(12).current, yuan(-90));
}

TEST(SurplusStatement, IsTheSameBeforeAndAfterClosing)
{
    LedgerYearBuilder year;
    year.post({debit("102", yuan(80)), credit("501", yuan(80))}).post({debit("521", yuan(30)), credit("102", yuan(30))});
    const std::vector<Money> open = currentOf(surplusStatement(year.build(), nullptr));
    year.post({debit("501", yuan(80)), credit("331", yuan(80))}).post({debit("331", yuan(30)), credit("521", yuan(30))});
    EXPECT_EQ(currentOf(surplusStatement(year.build(), nullptr)), open);
    EXPECT_EQ(open.at(11), yuan(50));
}

TEST(SurplusStatement, TakesARedVoucherBackInItsOwnRow)
{
    LedgerYearBuilder year = fullYear();
    year.post({debit("102", yuan(-500)), credit("501", yuan(-500))})
        .post({debit("33201", yuan(-280)), credit("322", yuan(-280))})
        .post({debit("322", yuan(-40)), debit("321", yuan(-10)), credit("33202", yuan(-50))})
        .post({debit("33201", yuan(-700)), credit("222", yuan(-700))})
        .post({debit("33201", yuan(-100)), credit("301", yuan(-100))});
    const SurplusStatement statement = surplusStatement(year.build(), nullptr);
    EXPECT_EQ(statement.row(1).current, yuan(4500));
    EXPECT_EQ(statement.row(14).current, Money());
    EXPECT_EQ(statement.row(15).current, Money());
    EXPECT_EQ(statement.row(17).current, yuan(2000));
    EXPECT_EQ(statement.row(18).current, Money());
    EXPECT_EQ(statement.row(19).current, Money());
    EXPECT_EQ(statement.row(20).current, balanceSheet(year.build()).row(40).current);
}

TEST(SurplusStatement, ShowsLossesNegative)
{
    LedgerYearBuilder year;
    year.open(debit("33202", yuan(300)))
        .open(credit("301", yuan(300)))
        .post({debit("511", yuan(40)), credit("131", yuan(40))})
        .post({debit("102", yuan(7)), credit("524", yuan(7))})
        .post({debit("523", yuan(100)), credit("102", yuan(100))});
    const SurplusStatement statement = surplusStatement(year.build(), nullptr);
    EXPECT_EQ(statement.row(2).current, yuan(-40));
    EXPECT_EQ(statement.row(6).current, yuan(-7));
    EXPECT_EQ(statement.row(12).current, yuan(-133));
    EXPECT_EQ(statement.row(13).current, yuan(-300));
    EXPECT_EQ(statement.row(20).current, yuan(-433));
}

TEST(SurplusStatement, CountsOnlyWhatGoesStraightFromTheSurplusToCapital)
{
    LedgerYearBuilder year;
    year.post({debit("33201", yuan(100)), credit("222", yuan(100))})
        .post({debit("222", yuan(60)), credit("301", yuan(60))})
        .post({debit("222", yuan(40)), credit("102", yuan(40))});
    const SurplusStatement statement = surplusStatement(year.build(), nullptr);
    EXPECT_EQ(statement.row(18).current, yuan(100));
    EXPECT_EQ(statement.row(19).current, Money());
}

TEST(SurplusStatement, DoesNotTakeReservesThatBecomeCapitalForTransfersIn)
{
    LedgerYearBuilder year;
    year.open(credit("322", yuan(90))).open(debit("102", yuan(90))).post({debit("322", yuan(90)), credit("301", yuan(90))});
    const SurplusStatement statement = surplusStatement(year.build(), nullptr);
    EXPECT_EQ(statement.row(14).current, Money());
    EXPECT_EQ(statement.row(15).current, Money());
}

TEST(SurplusStatement, CountsOpeningsOfIncomeAndExpenseWhenTheLedgerStartsWithinTheYear)
{
    LedgerYearBuilder year;
    year.startWithinYear()
        .open(debit("102", yuan(150)))
        .open(debit("521", yuan(50)))
        .open(credit("501", yuan(180)))
        .open(credit("33202", yuan(20)))
        .post({debit("102", yuan(10)), credit("501", yuan(10))});
    const SurplusStatement statement = surplusStatement(year.build(), nullptr);
    EXPECT_EQ(statement.row(1).current, yuan(190));
    EXPECT_EQ(statement.row(3).current, yuan(50));
    EXPECT_EQ(statement.row(12).current, yuan(140));
    EXPECT_EQ(statement.row(13).current, yuan(20));
    EXPECT_EQ(statement.row(20).current, balanceSheet(year.build()).row(40).current);
}

TEST(SurplusStatement, StartsWithWhatTheYearBeforeBroughtTo331And332Only)
{
    LedgerYearBuilder before;
    before.post({debit("102", yuan(80)), credit("501", yuan(80))});
    LedgerYearBuilder year = before.nextYear();
    year.post({debit("501", yuan(80)), credit("331", yuan(80))}).post({debit("331", yuan(80)), credit("33202", yuan(80))});
    const SurplusStatement statement = surplusStatement(year.build(), nullptr);
    EXPECT_EQ(statement.row(1).current, Money());
    // The year before was left open: row 13 does not follow from its row 20, and the cross check says so.
    EXPECT_EQ(statement.row(13).current, Money());
    EXPECT_EQ(statement.row(20).current, Money());
    const LedgerYear earlier = before.build();
    bool isNamed = false;
    for (const CrossCheckResult& result : crossChecks(year.build(), &earlier, false))
        isNamed |= result.check == CrossCheck::OpeningAgrees && !result.passed;
    EXPECT_TRUE(isNamed);
}
