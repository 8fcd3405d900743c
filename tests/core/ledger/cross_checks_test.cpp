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

using Codes = std::vector<std::string>;

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

CrossCheckResult resultOf(CrossCheck check, const LedgerYearBuilder& year, const LedgerYear* previous = nullptr,
                          bool isYearClosed = true)
{
    for (const CrossCheckResult& result : crossChecks(year.build(), previous, isYearClosed)) {
        if (result.check == check)
            return result;
    }
    ADD_FAILURE() << "the check is missing";
    return {};
}

/// Sold for 100, spent 30, closed.
LedgerYearBuilder goodYear()
{
    LedgerYearBuilder year;
    year.post({debit("102", yuan(100)), credit("501", yuan(100))})
        .post({debit("523", yuan(30)), credit("102", yuan(30))})
        .post({debit("501", yuan(100)), credit("331", yuan(100)), debit("331", yuan(30)), credit("523", yuan(30))})
        .post({debit("331", yuan(70)), credit("33202", yuan(70))})
        .post({debit("33201", yuan(7)), credit("322", yuan(7))})
        .post({debit("33202", yuan(7)), credit("33201", yuan(7))});
    return year;
}

} // namespace

TEST(CrossChecks, AllPassForAYearThatIsInOrder)
{
    const LedgerYear before = goodYear().build();
    const std::vector<CrossCheckResult> results = crossChecks(goodYear().nextYear().build(), &before, true);
    ASSERT_EQ(results.size(), 7u);
    for (const CrossCheckResult& result : results) {
        EXPECT_TRUE(result.applies && result.passed) << static_cast<int>(result.check);
        EXPECT_TRUE(result.differing.empty());
    }
}

TEST(CrossChecks, NameTheAccountThatKeepsTheSheetFromBalancing)
{
    LedgerYearBuilder year = goodYear();
    year.post({debit("18101", yuan(5)), credit("102", yuan(5))});
    const CrossCheckResult sheet = resultOf(CrossCheck::SheetBalances, year);
    EXPECT_FALSE(sheet.passed);
    EXPECT_EQ(sheet.left, yuan(65));
    EXPECT_EQ(sheet.right, yuan(70));
    EXPECT_EQ(sheet.differing, Codes{"18101"});

    const CrossCheckResult pending = resultOf(CrossCheck::PendingAssetsCleared, year);
    EXPECT_FALSE(pending.passed);
    EXPECT_EQ(pending.left, yuan(5));
    EXPECT_EQ(pending.differing, Codes{"18101"});
}

TEST(CrossChecks, SeeMembersSidesThatDoNotMakeUpTheirAccount)
{
    LedgerYear year = goodYear().post({debit("114", yuan(5), "1"), credit("102", yuan(5))}).build();
    year.memberCurrentClosing = {.debit = yuan(9)};
    const CrossCheckResult sheet = crossChecks(year, nullptr, true).front();
    EXPECT_FALSE(sheet.passed);
    EXPECT_EQ(sheet.differing, Codes{"114"});
}

TEST(CrossChecks, NameWhatChangedTheUndistributedSurplusPastTheForm)
{
    LedgerYearBuilder year = goodYear();
    year.post({debit("33202", yuan(12)), credit("211", yuan(12))});
    const CrossCheckResult result = resultOf(CrossCheck::UndistributedAgrees, year);
    EXPECT_FALSE(result.passed);
    EXPECT_EQ(result.left, yuan(63));
    EXPECT_EQ(result.right, yuan(51));
    EXPECT_EQ(result.differing, Codes{"211"});
}

TEST(CrossChecks, CompareTheOpeningWithTheEndOfTheYearBefore)
{
    const LedgerYear before = goodYear().build();
    LedgerYearBuilder year = goodYear().nextYear();
    year.open(credit("33202", yuan(1)));
    const CrossCheckResult result = resultOf(CrossCheck::OpeningAgrees, year, &before);
    EXPECT_TRUE(result.applies);
    EXPECT_FALSE(result.passed);
    EXPECT_EQ(result.left, yuan(64));
    EXPECT_EQ(result.right, yuan(63));
}

TEST(CrossChecks, CompareNoOpeningInTheFirstYearAndWhenTheSystemChanged)
{
    EXPECT_FALSE(resultOf(CrossCheck::OpeningAgrees, goodYear()).applies);
    const LedgerYear old = goodYear().chart(Chart::Of2007).build();
    EXPECT_FALSE(resultOf(CrossCheck::OpeningAgrees, goodYear(), &old).applies);
    const LedgerYear before = goodYear().build();
    EXPECT_FALSE(resultOf(CrossCheck::OpeningAgrees, goodYear().startWithinYear(), &before).applies);
}

TEST(CrossChecks, AskForTransfersOnlyOfAYearThatIsClosed)
{
    LedgerYearBuilder year;
    year.post({debit("102", yuan(100)), credit("501", yuan(100))})
        .post({debit("523", yuan(100)), credit("102", yuan(100))})
        .post({debit("33201", yuan(4)), credit("322", yuan(4))});
    const CrossCheckResult profit = resultOf(CrossCheck::ProfitTransferred, year);
    EXPECT_FALSE(profit.passed) << "balances that cancel out are balances still";
    EXPECT_EQ(profit.differing, (Codes{"501", "523"}));
    const CrossCheckResult appropriations = resultOf(CrossCheck::AppropriationsCleared, year);
    EXPECT_FALSE(appropriations.passed);
    EXPECT_EQ(appropriations.left, yuan(-4));
    EXPECT_EQ(appropriations.differing, Codes{"33201"});

    EXPECT_FALSE(resultOf(CrossCheck::ProfitTransferred, year, nullptr, false).applies);
    EXPECT_FALSE(resultOf(CrossCheck::AppropriationsCleared, year, nullptr, false).applies);
}

TEST(CrossChecks, SeeASurplusThatStayedInItsAccount)
{
    LedgerYearBuilder year;
    year.post({debit("102", yuan(100)), credit("501", yuan(100))}).post({debit("501", yuan(100)), credit("331", yuan(100))});
    const CrossCheckResult result = resultOf(CrossCheck::ProfitTransferred, year);
    EXPECT_FALSE(result.passed);
    EXPECT_EQ(result.left, yuan(100));
    EXPECT_EQ(result.differing, Codes{"331"});
}
