// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "core/base/ensure.h"
#include "core/money/quantity.h"
#include "tests/support/random.h"

#include <gtest/gtest.h>

#include <limits>

using namespace coop;

namespace {

Money moneyOf(std::string_view text)
{
    const auto amount = parseMoney(text);
    EXPECT_TRUE(amount.has_value()) << text;
    return amount.value_or(Money());
}

} // namespace

TEST(Money, IsReadExactly)
{
    EXPECT_EQ(moneyOf("1234.5").inFen(), 123450);
    EXPECT_EQ(moneyOf("1,234.50").inFen(), 123450);
    EXPECT_EQ(moneyOf("1,234,567").inFen(), 123456700);
    EXPECT_EQ(moneyOf(" -20 ").inFen(), -2000);
    EXPECT_EQ(moneyOf("−20.05").inFen(), -2005) << "the typesetters' minus";
    EXPECT_EQ(moneyOf("+0.07").inFen(), 7);
    EXPECT_EQ(moneyOf("-0").inFen(), 0);
    EXPECT_EQ(moneyOf("１，２３４．５０").inFen(), 123450);
    EXPECT_EQ(moneyOf("9,999,999,999,999.99"), Money::kMax);
}

TEST(Money, IsRefusedRatherThanRounded)
{
    EXPECT_EQ(parseMoney("1.005").error(), IssueCode::TooManyDecimals);
    EXPECT_EQ(parseMoney("1.500").error(), IssueCode::TooManyDecimals);
    EXPECT_EQ(parseMoney("10,000,000,000,000").error(), IssueCode::AmountTooLarge);
    EXPECT_EQ(parseMoney("99999999999999999999999999").error(), IssueCode::AmountTooLarge);
}

TEST(Money, IsRefusedWhenItIsNoNumber)
{
    for (const char* text : {"1,23", "abc", "1e3", "", " ", "-", "+", ".", ".5", "1.", "1..2", "1.2.3", "--1", "1 000", "1,2345",
                             "12,34,567", ",123", "1234,567", "1,234,", "0x10", "¥5", "5元", "inf", "NaN", "五", "1.2,3"}) {
        ASSERT_FALSE(parseMoney(text).has_value()) << text;
        EXPECT_EQ(parseMoney(text).error(), IssueCode::NotAMoney) << text;
    }
}

TEST(Money, IsWrittenPlainAndGrouped)
{
    EXPECT_EQ(toPlainText(Money::fen(-123450)), "-1234.50");
    EXPECT_EQ(toPlainText(Money::fen(-5)), "-0.05");
    EXPECT_EQ(toPlainText(Money()), "0.00");
    EXPECT_EQ(toGroupedText(Money::fen(-12345678)), "-123,456.78");
    EXPECT_EQ(toGroupedText(Money::fen(123456789)), "1,234,567.89");
    EXPECT_EQ(toGroupedText(Money::fen(99999)), "999.99");
    EXPECT_EQ(toGroupedText(Money::fen(-99999)), "-999.99");
    EXPECT_EQ(toGroupedText(Money::kMax), "9,999,999,999,999.99");
}

TEST(Money, IsReadBackFromBothWritings)
{
    test::Random random;
    for (int round = 0; round < 5000; ++round) {
        const Money amount = Money::fen(random.between(-Money::kMax.inFen(), Money::kMax.inFen()) /
                                        random.between(1, 1'000'000'000));
        EXPECT_EQ(moneyOf(toPlainText(amount)), amount);
        EXPECT_EQ(moneyOf(toGroupedText(amount)), amount);
    }
}

TEST(Money, NeverOverflowsSilently)
{
    const Money largest = Money::fen(std::numeric_limits<std::int64_t>::max());
    const Money smallest = Money::fen(std::numeric_limits<std::int64_t>::min());
    EXPECT_THROW((void)(largest + Money::fen(1)), BrokenInvariant);
    EXPECT_THROW((void)(smallest - Money::fen(1)), BrokenInvariant);
    EXPECT_THROW((void)(-smallest), BrokenInvariant);
    EXPECT_EQ(-largest + largest, Money());
}

TEST(Money, IsMultipliedWithTheRoundingOfTheCall)
{
    const Fraction half(1, 2);
    EXPECT_EQ(multiply(Money::fen(5), half, Rounding::HalfUp).inFen(), 3);
    EXPECT_EQ(multiply(Money::fen(-5), half, Rounding::HalfUp).inFen(), -3);
    EXPECT_EQ(multiply(Money::fen(5), half, Rounding::Up).inFen(), 3);
    EXPECT_EQ(multiply(Money::fen(-5), half, Rounding::Up).inFen(), -2);
    EXPECT_EQ(multiply(Money::fen(5), half, Rounding::Down).inFen(), 2);
    EXPECT_EQ(multiply(Money::fen(-5), half, Rounding::Down).inFen(), -3);
    EXPECT_EQ(multiply(Money::fen(4), half, Rounding::Up).inFen(), 2);
}

TEST(Money, KeepsAPublishedDividendToTheFen)
{
    // 983 × 4.5 % is 44.235: in binary floating point it becomes 44.23 and the total 59.23.
    const Money shares = multiply(Money::yuan(250), *parsePercentage("6%"), Rounding::HalfUp);
    const Money purchases = multiply(Money::yuan(983), *parsePercentage("4.5%"), Rounding::HalfUp);
    EXPECT_EQ(toPlainText(shares), "15.00");
    EXPECT_EQ(toPlainText(purchases), "44.24");
    EXPECT_EQ(toPlainText(shares + purchases), "59.24");
}

TEST(Money, RoundsAStatutoryFloorUp)
{
    const Fraction sixty = *parsePercentage("60%");
    const std::pair<const char*, const char*> kFloors[] = {
        {"100.02", "60.02"}, {"100.01", "60.01"}, {"0.99", "0.60"}, {"0.02", "0.02"}, {"3333.33", "2000.00"}};
    for (const auto& [distributable, floor] : kFloors)
        EXPECT_EQ(toPlainText(multiply(moneyOf(distributable), sixty, Rounding::Up)), floor);
}

TEST(Money, IsSharedOutAsTheTextbookChainSays)
{
    const Money surplus = moneyOf("146,200.00");
    const Money reserve = multiply(surplus, *parsePercentage("5%"), Rounding::HalfUp);
    const Money distributable = surplus - reserve;
    const Money patronage = multiply(distributable, *parsePercentage("70%"), Rounding::Up);
    EXPECT_EQ(toPlainText(reserve), "7310.00");
    EXPECT_EQ(toPlainText(distributable), "138890.00");
    EXPECT_EQ(toPlainText(patronage), "97223.00");
    EXPECT_EQ(toPlainText(distributable - patronage), "41667.00");
}

TEST(Division, RefusesWhatDoesNotFitAndAnyZero)
{
    EXPECT_THROW((void)divide(1, 0, Rounding::Down), BrokenInvariant);
    EXPECT_THROW((void)divide(1, -1, Rounding::Down), BrokenInvariant);
    EXPECT_THROW((void)divide(Wide{1} << 100, 1, Rounding::Down), BrokenInvariant);
}

TEST(Division, StaysWithinOneFenOfTheExactQuotient)
{
    test::Random random;
    for (int round = 0; round < 5000; ++round) {
        const Wide numerator = Wide{random.between(-1'000'000'000, 1'000'000'000)};
        const Wide denominator = Wide{random.between(1, 10'000)};
        const Wide down = divide(numerator, denominator, Rounding::Down).inFen();
        const Wide up = divide(numerator, denominator, Rounding::Up).inFen();
        const Wide half = divide(numerator, denominator, Rounding::HalfUp).inFen();
        EXPECT_TRUE(down * denominator <= numerator && numerator < (down + 1) * denominator);
        EXPECT_TRUE(up * denominator >= numerator && numerator > (up - 1) * denominator);
        const Wide error = 2 * (half * denominator - numerator);
        EXPECT_TRUE(error <= denominator && -error <= denominator);
    }
}

TEST(Percentage, IsAnExactFraction)
{
    EXPECT_EQ(parsePercentage("10%"), Fraction(1, 10));
    EXPECT_EQ(parsePercentage(" 12.5 % "), Fraction(1, 8));
    EXPECT_EQ(parsePercentage("33.3333%"), Fraction(333333, 1000000));
    EXPECT_EQ(parsePercentage("６０％"), Fraction(3, 5));
    EXPECT_EQ(parsePercentage("0%"), Fraction());
    for (const char* text : {"", "%", "10", "0.1", "-5%", "+5%", "33.33333%", "ten%", "10%%", "1e1%"})
        EXPECT_FALSE(parsePercentage(text).has_value()) << text;
}

TEST(Percentage, IsWrittenShort)
{
    EXPECT_EQ(toPercentage(Fraction(1, 8)), "12.5%");
    EXPECT_EQ(toPercentage(Fraction(1, 3)), "33.3333%");
    EXPECT_EQ(toPercentage(Fraction(2, 3)), "66.6667%");
    EXPECT_EQ(toPercentage(Fraction(1, 1)), "100%");
    EXPECT_EQ(toPercentage(Fraction()), "0%");
}

TEST(Fraction, IsInLowestTermsWithAPositiveDenominator)
{
    EXPECT_EQ(Fraction(6, -4).numerator(), -3);
    EXPECT_EQ(Fraction(6, -4).denominator(), 2);
    EXPECT_LT(Fraction(1, 3), Fraction(1, 2));
    EXPECT_THROW(Fraction(1, 0), BrokenInvariant);
}

TEST(Wide, IsWrittenInFull)
{
    EXPECT_EQ(toText(Wide{0}), "0");
    EXPECT_EQ(toText(-(Wide{1} << 80)), "-1208925819614629174706176");
    EXPECT_EQ(toText(Wide{1} << 126), "85070591730234615865843651857942052864");
}

TEST(Quantity, HasTheDecimalsOfItsUnit)
{
    EXPECT_EQ(LandArea::parse("12.34")->inParts(), 1234);
    EXPECT_EQ(LandArea::parse("12.345").error(), IssueCode::TooManyDecimals);
    EXPECT_EQ(TradeQuantity::parse("12.345")->inParts(), 12345);
    EXPECT_EQ(TradeQuantity::parse("12.3456").error(), IssueCode::TooManyDecimals);
    EXPECT_EQ(WorkDays::parse("x").error(), IssueCode::NotAQuantity);
    EXPECT_EQ(LandArea::whole(3) + LandArea::parts(50), LandArea::parts(350));
}

TEST(Quantity, IsWrittenShort)
{
    EXPECT_EQ(toPlainText(TradeQuantity::parts(12500)), "12.5");
    EXPECT_EQ(toPlainText(TradeQuantity::parts(12000)), "12");
    EXPECT_EQ(toPlainText(TradeQuantity::parts(-50)), "-0.05");
    EXPECT_EQ(toPlainText(LandArea::parts(5)), "0.05");
    EXPECT_EQ(toPlainText(LandArea()), "0");
}
