// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/displays.h"

#include "tests/support/inspection_facts.h"

#include <gmock/gmock.h>

#include <cmath>

namespace coop::inspection {

namespace {

using test::credit;
using test::debit;
using test::FactsBuilder;
using testing::ElementsAre;

/// `count` payments whose amounts run evenly over `decades` tenfold steps from ten yuan on: their first digits fit.
FactsBuilder spreadOver(int count, double decades)
{
    FactsBuilder book;
    for (int i = 0; i < count; ++i) {
        const double yuan = 10 * std::pow(10.0, decades * (i + 0.5) / count);
        const auto fen = static_cast<std::int64_t>(yuan * 100);
        book.voucher("2024-06-01", {{.code = "401", .amount = Money::fen(fen)}, {.code = "101", .amount = Money::fen(-fen)}});
    }
    return book;
}

FirstDigits digitsOf(const FactsBuilder& book)
{
    return displaysOf(book.facts, {}).digits;
}

} // namespace

TEST(FirstDigits, AreShownFromThreeHundredAmountsOfManySizesOn)
{
    const FirstDigits digits = digitsOf(spreadOver(300, 3.0));
    EXPECT_TRUE(digits.isShown());
    EXPECT_EQ(digits.count, 300);
    EXPECT_EQ(digits.limit, 23'671) << "0.41 / √300";
    EXPECT_FALSE(digits.isBeyondLimit());
}

TEST(FirstDigits, AreNotShownOfOneAmountLess)
{
    const FirstDigits digits = digitsOf(spreadOver(299, 3.0));
    EXPECT_FALSE(digits.areEnough());
    EXPECT_TRUE(digits.areWide());
    EXPECT_FALSE(digits.isShown());
}

TEST(FirstDigits, AreNotShownOfAmountsOfAboutOneSize)
{
    const FirstDigits digits = digitsOf(spreadOver(400, 1.0));
    EXPECT_TRUE(digits.areEnough());
    EXPECT_FALSE(digits.areWide());
    EXPECT_FALSE(digits.isShown());
}

TEST(FirstDigits, ThatAllBeginWithOneDigitAreBeyondTheLimit)
{
    FactsBuilder book;
    for (int i = 0; i < 300; ++i) {
        const std::int64_t yuan = i % 3 == 0 ? 9 : i % 3 == 1 ? 900 : 90'000;
        book.voucher("2024-06-01", {debit("401", yuan), credit("101", yuan)});
    }
    const FirstDigits digits = digitsOf(book);
    EXPECT_TRUE(digits.isShown());
    EXPECT_EQ(digits.found[8], 300);
    EXPECT_TRUE(digits.isBeyondLimit());
}

TEST(FirstDigits, LeaveOpeningsAndReversedVouchersOut)
{
    FactsBuilder book;
    book.voucher("2024-06-01", {debit("401", 5), credit("101", 5)});
    book.voucher("2024-06-02", {debit("101", 7), credit("301", 7)}).isOpening = true;
    book.voucher("2024-06-03", {debit("401", 8), credit("101", 8)}).isReversed = true;
    EXPECT_EQ(digitsOf(book).count, 1);
}

TEST(EntryLag, CountsVouchersByTheDaysUntilTheyWereEntered)
{
    FactsBuilder book;
    const auto entered = [&book](const char* moment) {
        book.voucher("2024-03-01", {debit("401", 5), credit("101", 5)}).enteredAt = moment;
    };
    entered("2024-03-01 18:00:00");
    entered("2024-03-08 09:00:00");
    entered("2024-03-09 09:00:00");
    entered("2025-03-02 09:00:00");
    entered("");
    const EntryLag lag = displaysOf(book.facts, {}).lag;
    EXPECT_THAT(lag.vouchers, ElementsAre(1, 1, 1, 0, 0, 1));
    EXPECT_EQ(lag.unknown, 1);
    EXPECT_EQ(lag.median, 7);
}

TEST(DisplayedMonths, AreThirtySixWithThoseThatSleep)
{
    FactsBuilder book;
    const Index farmer = book.member("1");
    book.trade("2024-12-03", farmer, 500);
    book.voucher("2024-12-05", {debit("401", 5), credit("101", 5)});
    const auto months = displaysOf(book.facts, {}).months;
    ASSERT_EQ(months.size(), 36U);
    EXPECT_EQ(months.front().first, Date(2022, 1, 1));
    EXPECT_EQ(months.front().activity, Money());
    EXPECT_EQ(months.back().vouchers, 1);
    EXPECT_GE(months.back().activity, Money::yuan(500));
}

TEST(DisplayedPayees, AreTheTenLargestAndTheRestAddsUp)
{
    FactsBuilder book;
    for (int i = 1; i <= 12; ++i) {
        const Index firm = book.counterparty("商户" + std::to_string(i));
        book.voucher("2024-05-01", {debit("401", 100 * i).with(firm), credit("101", 100 * i)});
    }
    book.voucher("2024-05-02", {debit("401", 50), credit("101", 50)});
    book.voucher("2024-05-03", {debit("102", 70), credit("101", 70)}); // to the bank: nobody's payment
    const Payees payees = displaysOf(book.facts, {}).payees;
    ASSERT_EQ(payees.top.size(), 10U);
    EXPECT_EQ(payees.top.front().name, "商户12");
    EXPECT_EQ(payees.top.front().paid, Money::yuan(1200));
    EXPECT_EQ(payees.others.paid, Money::yuan(300));
    EXPECT_EQ(payees.others.payments, 2);
    EXPECT_EQ(payees.unnamed.paid, Money::yuan(50));
    EXPECT_EQ(payees.total, Money::yuan(7850));
}

TEST(DisplayedCapital, SpreadsWhatMembersPaidInWithoutLabour)
{
    FactsBuilder book;
    const Index first = book.member("1");
    const Index second = book.member("2");
    book.paid("2015-02-01", first, 300);
    book.paid("2015-02-01", second, 100);
    book.paid("2016-02-01", second, 9000, shares::ContributionKind::Labor);
    const Capital capital = displaysOf(book.facts, {}).capital;
    ASSERT_EQ(capital.holders.size(), 2U);
    EXPECT_EQ(capital.holders.front().paid, Money::yuan(300));
    ASSERT_TRUE(capital.inequality);
    EXPECT_EQ(capital.inequality->giniTenThousandths, 2500);
}

TEST(DisplayedCapital, OfNobodyHasNoCurve)
{
    FactsBuilder book;
    book.member("1");
    EXPECT_FALSE(displaysOf(book.facts, {}).capital.inequality);
}

TEST(DisplayedTrade, StandsBesideTheRefundsOfItsYear)
{
    FactsBuilder book;
    const Index farmer = book.member("1");
    book.trade("2023-05-01", farmer, 1000);
    book.trade("2023-06-01", kNone, 400);
    book.trade("2023-07-01", farmer, 77).isReversed = true;
    book.facts.distributions.push_back({.id = 1, .year = FiscalYear{2023}, .refund = Money::yuan(60), .residual = Money::yuan(40)});
    const auto years = displaysOf(book.facts, {}).trade;
    ASSERT_EQ(years.size(), 1U);
    EXPECT_EQ(years[0].year, 2023);
    EXPECT_EQ(years[0].members, Money::yuan(1000));
    EXPECT_EQ(years[0].others, Money::yuan(400));
    EXPECT_EQ(years[0].refund, Money::yuan(60));
    EXPECT_EQ(years[0].residual, Money::yuan(40));
}

} // namespace coop::inspection
