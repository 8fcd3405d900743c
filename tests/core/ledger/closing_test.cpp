// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/closing.h"

#include <gtest/gtest.h>

#include "tests/support/ledger_year.h"

using namespace coop;
using namespace coop::ledger;
using test::credit;
using test::debit;
using test::LedgerYearBuilder;

namespace {

const ClosingWords kWords{.transfer = "结转本月损益", .toDistribution = "结转本年盈余", .appropriations = "结转各项分配"};

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

Date lastDay()
{
    return Date(2025, 12, 31);
}

LineDraft debited(std::string summary, std::string account, std::int64_t amount)
{
    return {.summary = std::move(summary), .account = std::move(account), .debit = yuan(amount)};
}

LineDraft credited(std::string summary, std::string account, std::int64_t amount)
{
    return {.summary = std::move(summary), .account = std::move(account), .credit = yuan(amount)};
}

} // namespace

TEST(ProfitTransfer, EmptiesEveryAccountOfIncomeAndExpenseInto331)
{
    LedgerYearBuilder year;
    year.post({debit("102", yuan(100)), credit("501", yuan(60)), credit("50101", yuan(40))})
        .post({debit("102", yuan(8)), credit("502", yuan(8))})
        .post({debit("521", yuan(30)), credit("121", yuan(30))})
        .post({debit("531", yuan(5)), credit("214", yuan(5))});
    const std::optional<VoucherDraft> voucher = profitTransfer(year.build(), lastDay(), kWords);
    ASSERT_TRUE(voucher);
    EXPECT_EQ(voucher->date, lastDay());
    EXPECT_EQ(voucher->origin, Origin::Closing);
    EXPECT_EQ(voucher->kind, VoucherKind::General);
    const std::string& words = kWords.transfer;
    EXPECT_EQ(voucher->lines, (std::vector<LineDraft>{debited(words, "501", 60), debited(words, "50101", 40),
                                                      debited(words, "502", 8), credited(words, "331", 108),
                                                      debited(words, "331", 35), credited(words, "521", 30),
                                                      credited(words, "531", 5)}));
}

TEST(ProfitTransfer, GoesTheOtherWayForALossOnInvestmentsAndForInterestEarned)
{
    LedgerYearBuilder year;
    year.post({debit("511", yuan(20)), credit("131", yuan(20))}).post({debit("102", yuan(3)), credit("524", yuan(3))});
    const std::optional<VoucherDraft> voucher = profitTransfer(year.build(), lastDay(), kWords);
    ASSERT_TRUE(voucher);
    const std::string& words = kWords.transfer;
    EXPECT_EQ(voucher->lines, (std::vector<LineDraft>{debited(words, "524", 3), credited(words, "331", 3),
                                                      debited(words, "331", 20), credited(words, "511", 20)}));
}

TEST(ProfitTransfer, TakesOnlyWhatIsNotTransferredYet)
{
    LedgerYearBuilder year;
    year.post({debit("102", yuan(100)), credit("501", yuan(100))}).post({debit("501", yuan(100)), credit("331", yuan(100))});
    EXPECT_FALSE(profitTransfer(year.build(), lastDay(), kWords));
    year.post({debit("102", yuan(9)), credit("501", yuan(9))});
    const std::optional<VoucherDraft> voucher = profitTransfer(year.build(), lastDay(), kWords);
    ASSERT_TRUE(voucher);
    EXPECT_EQ(voucher->lines.front(), debited(kWords.transfer, "501", 9));
}

TEST(ProfitTransfer, IsThereThoughIncomeAndExpenseCancelOut)
{
    LedgerYearBuilder year;
    year.post({debit("521", yuan(10)), credit("501", yuan(10))});
    const std::optional<VoucherDraft> voucher = profitTransfer(year.build(), lastDay(), kWords);
    ASSERT_TRUE(voucher);
    EXPECT_EQ(voucher->lines.size(), 4u);
}

TEST(YearTransfer, BringsTheSurplusAndTheAppropriationsToTheUndistributedSurplus)
{
    LedgerYearBuilder year;
    year.post({debit("501", yuan(70)), credit("331", yuan(70))})
        .post({debit("33201", yuan(7)), credit("322", yuan(7))})
        .post({debit("3320102", yuan(40)), credit("221", yuan(40))});
    const std::optional<VoucherDraft> voucher = yearTransfer(year.build(), lastDay(), kWords);
    ASSERT_TRUE(voucher);
    EXPECT_EQ(voucher->lines,
              (std::vector<LineDraft>{debited("结转本年盈余", "331", 70), credited("结转本年盈余", "33202", 70),
                                      debited("结转各项分配", "33202", 47), credited("结转各项分配", "33201", 7),
                                      credited("结转各项分配", "3320102", 40)}));
}

TEST(YearTransfer, GoesTheOtherWayForALoss)
{
    LedgerYearBuilder year;
    year.post({debit("331", yuan(70)), credit("523", yuan(70))});
    const std::optional<VoucherDraft> voucher = yearTransfer(year.build(), lastDay(), kWords);
    ASSERT_TRUE(voucher);
    EXPECT_EQ(voucher->lines, (std::vector<LineDraft>{debited("结转本年盈余", "33202", 70), credited("结转本年盈余", "331", 70)}));
}

TEST(YearTransfer, IsNotThereWhenThereIsNothingToBring)
{
    LedgerYearBuilder year;
    year.open(credit("33202", yuan(5))).open(debit("101", yuan(5)));
    EXPECT_FALSE(yearTransfer(year.build(), lastDay(), kWords));
}
