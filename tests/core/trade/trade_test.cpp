// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/trade.h"

#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::trade;
using test::errorsOf;
using test::Faults;
using test::fieldsOf;

namespace {

Issues issuesOf(std::string_view quantity, std::string_view amount)
{
    return parseTrade(fieldsOf({{"date", "2025-05-01"},
                                {"direction", "delivery"},
                                {"product", "鸡蛋"},
                                {"quantity", quantity},
                                {"amount", amount}}))
        .issues;
}

} // namespace

TEST(Trade, IsReadAndReadBack)
{
    const auto checked = parseTrade(fieldsOf({{"date", "2025.5.1"},
                                              {"member", "7"},
                                              {"direction", "购买"},
                                              {"product", "饲料"},
                                              {"quantity", "1,234.567"},
                                              {"unit", "斤"},
                                              {"amount", "2,469.13"},
                                              {"line", "二产"},
                                              {"note", "五月"}}));
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.direction, Direction::Purchase);
    EXPECT_EQ(checked.value.quantity, TradeQuantity::parts(1'234'567));
    EXPECT_EQ(checked.value.amount, Money::fen(246913));
    EXPECT_EQ(checked.value.line, BusinessLine::Secondary);
    EXPECT_EQ(parseTrade(toFields(checked.value)).value, checked.value);
}

TEST(Trade, OfANonMemberHasNoNumberAndIsOfTheFirstLineByDefault)
{
    const auto checked =
        parseTrade(fieldsOf({{"date", "2025-05-01"}, {"direction", "交售"}, {"product", "鸡蛋"}, {"amount", "3"}}));
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.member, "");
    EXPECT_EQ(checked.value.line, BusinessLine::Primary);
    EXPECT_TRUE(checked.value.quantity.isZero());
}

TEST(Trade, NeedsDateDirectionProductAndAmount)
{
    EXPECT_EQ(errorsOf(parseTrade(fieldsOf({{"line", "fourth"}})).issues), (Faults{{IssueCode::Required, "date"},
                                                                                   {IssueCode::Required, "direction"},
                                                                                   {IssueCode::Required, "product"},
                                                                                   {IssueCode::Required, "amount"},
                                                                                   {IssueCode::UnknownWord, "line"}}));
}

TEST(Trade, HasOneSignInQuantityAndAmount)
{
    EXPECT_TRUE(issuesOf("3", "5").empty());
    EXPECT_TRUE(issuesOf("-3", "-5").empty());
    EXPECT_TRUE(issuesOf("0", "-5").empty()) << "a correction of the price alone";
    EXPECT_TRUE(issuesOf("3", "0").empty());
    EXPECT_EQ(errorsOf(issuesOf("-3", "5")), (Faults{{IssueCode::SignsDiffer, "amount"}}));
    EXPECT_EQ(errorsOf(issuesOf("3", "-5")), (Faults{{IssueCode::SignsDiffer, "amount"}}));
}

TEST(Trade, RefusesMoreThanThreeDecimals)
{
    EXPECT_EQ(errorsOf(issuesOf("1.2345", "5")), (Faults{{IssueCode::TooManyDecimals, "quantity"}}));
}

TEST(Trade, IsTakenBackByItsNegative)
{
    TradeDraft trade;
    trade.member = "7";
    trade.product = "鸡蛋";
    trade.quantity = TradeQuantity::whole(3);
    trade.amount = Money::yuan(5);
    trade.note = "x";
    const TradeDraft reversal = reversalOf(trade, Date(2025, 6, 1));
    EXPECT_EQ(reversal.date, Date(2025, 6, 1));
    EXPECT_EQ(reversal.quantity, TradeQuantity::whole(-3));
    EXPECT_EQ(reversal.amount, Money::yuan(-5));
    EXPECT_EQ(reversal.member, "7");
    EXPECT_EQ(reversal.product, "鸡蛋");
    EXPECT_EQ(reversal.note, "");
}
