// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts.h"

#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::posting;
using coop::test::day;
using coop::test::yuan;

namespace {

trade::Trade sale(std::string_view quantity, std::string_view amount)
{
    return {.data = {.date = day("2025-03-05"),
                     .direction = trade::Direction::Purchase,
                     .product = "鸡蛋",
                     .quantity = TradeQuantity::parse(quantity).value(),
                     .amount = yuan(amount)}};
}

StockOnBehalf stock(std::string_view quantity, std::string_view amount)
{
    return {.quantity = TradeQuantity::parse(quantity).value(), .amount = yuan(amount)};
}

void expectBalanced(const ledger::VoucherDraft& voucher)
{
    EXPECT_EQ(ledger::debitOf(voucher), ledger::creditOf(voucher));
    EXPECT_GE(voucher.lines.size(), 2U);
}

} // namespace

TEST(PostingRules, ASaleNeverCostsMoreThanIsHeld)
{
    const auto all = voucherOf(sale("3", "9"), {}, stock("3", "10"), "x");
    ASSERT_TRUE(all);
    EXPECT_EQ(all->cost, yuan("10"));
    expectBalanced(all->voucher);
    EXPECT_EQ(voucherOf(sale("1", "9"), {}, stock("3", "10"), "x")->cost, yuan("3.33"));
    EXPECT_EQ(voucherOf(sale("2", "9"), {}, stock("3", "10"), "x")->cost, yuan("6.67"));
    EXPECT_EQ(voucherOf(sale("3.001", "9"), {}, stock("3", "10"), "x").error(), Obstacle::NotEnoughStock);
    EXPECT_EQ(voucherOf(sale("1", "9"), {}, {}, "x").error(), Obstacle::NotEnoughStock);
    EXPECT_EQ(voucherOf(sale("1", "9"), {}, stock("3", "-1"), "x").error(), Obstacle::NotEnoughStock);
}

TEST(PostingRules, WhatHasNoQuantityTakesItsOwnPriceOutAsFarAsItIsHeld)
{
    EXPECT_EQ(voucherOf(sale("0", "9"), {}, stock("0", "10"), "x")->cost, yuan("9"));
    EXPECT_EQ(voucherOf(sale("0", "12"), {}, stock("0", "10"), "x")->cost, yuan("10"));
    EXPECT_EQ(voucherOf(sale("0", "12"), {}, stock("0", "0"), "x").error(), Obstacle::NotEnoughStock);
}

TEST(PostingRules, GoodsThatComeBackGoBackAtTheAverageOrAtTheirPrice)
{
    EXPECT_EQ(voucherOf(sale("-1", "-9"), {}, stock("3", "10"), "x")->cost, yuan("-3.33"));
    const auto unknown = voucherOf(sale("-1", "-9"), {}, {}, "x");
    EXPECT_EQ(unknown->cost, yuan("-9"));
    expectBalanced(unknown->voucher);
}

TEST(PostingRules, TheOldChartKnowsNoSubAccountsOfReserveAndFund)
{
    const PostingRules old{.moneyAccount = "101", .chart = ledger::Chart::Of2007};
    const shares::Contribution paid{
        .data = {.date = day("2020-01-02"), .member = "1", .paid = yuan("10"), .premium = yuan("1")}};
    EXPECT_EQ(voucherOf(paid, old, "x")->lines.back().account, "321");
    EXPECT_EQ(voucherOf(paid, {}, "x")->lines.back().account, "32101");
    EXPECT_EQ(voucherOf(paid, old, "x")->lines.front().account, "101");
    const shares::Grant gift{.data = {.date = day("2020-01-02"), .kind = shares::GrantKind::Donation, .amount = yuan("5")}};
    EXPECT_EQ(voucherOf(gift, old, "x")->lines.back().account, "311");
    EXPECT_EQ(voucherOf(GrantUse{.asset = "151", .amount = yuan("5"), .chart = old.chart}).lines.back().account, "311");
}

TEST(PostingRules, WithdrawalsAndReversalsBalanceWithAPremiumOfEitherSign)
{
    for (const std::string_view premium : {"2", "-2", "0"}) {
        shares::Contribution row{.data = {.date = day("2025-01-02"),
                                          .member = "1",
                                          .kind = shares::ContributionKind::Land,
                                          .paid = yuan("10"),
                                          .premium = yuan(premium)}};
        expectBalanced(*voucherOf(row, {}, "x"));
        row.data.paid = -row.data.paid;
        row.data.premium = -row.data.premium;
        expectBalanced(*voucherOf(row, {}, "x"));
        row.reverses = ContributionId{1};
        const auto red = *voucherOf(row, {}, "x");
        expectBalanced(red);
        for (const ledger::LineDraft& line : red.lines)
            EXPECT_TRUE(line.debit.isNegative() || line.credit.isNegative());
    }
}

TEST(PostingRules, NothingComesOfNothing)
{
    EXPECT_EQ(voucherOf(sale("1", "0"), {}, stock("3", "10"), "x").error(), Obstacle::NothingToPost);
    EXPECT_EQ(voucherOf(shares::Contribution{}, {}, "x").error(), Obstacle::NothingToPost);
    EXPECT_EQ(voucherOf(shares::Contribution{.data = {.kind = shares::ContributionKind::Labor}}, {}, "x").error(),
              Obstacle::LabourIsNoCapital);
}
