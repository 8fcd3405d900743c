// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decimal_text.h"

#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

TEST(PlainDecimal, WritesNumbersWithoutExponentOrNeedlessZeros)
{
    EXPECT_EQ(toPlainDecimal("1"), "1");
    EXPECT_EQ(toPlainDecimal("1.0"), "1");
    EXPECT_EQ(toPlainDecimal("0012.340"), "12.34");
    EXPECT_EQ(toPlainDecimal("-0.0"), "0");
    EXPECT_EQ(toPlainDecimal(".5"), "0.5");
    EXPECT_EQ(toPlainDecimal("1.38E10"), "13800000000");
    EXPECT_EQ(toPlainDecimal("1E+2"), "100");
    EXPECT_EQ(toPlainDecimal("-1.5e-3"), "-0.0015");
}

TEST(PlainDecimal, RoundsTheNoiseBehindFifteenDigits)
{
    EXPECT_EQ(toPlainDecimal("0.30000000000000004"), "0.3");
    EXPECT_EQ(toPlainDecimal("59.229999999999997"), "59.23");
    EXPECT_EQ(toPlainDecimal("9.9999999999999996"), "10");
    EXPECT_EQ(toPlainDecimal("1234567890123.4499512"), "1234567890123.45");
    EXPECT_EQ(toPlainDecimal("0.005"), "0.005") << "a third decimal is no noise";
}

TEST(PlainDecimal, KeepsAllDigitsOfAWholeNumber)
{
    EXPECT_EQ(toPlainDecimal("110105194912310021"), "110105194912310021");
    EXPECT_EQ(toPlainDecimal("6228480402564890018"), "6228480402564890018");
}

TEST(PlainDecimal, RefusesWhatIsNoNumber)
{
    for (const char* text : {"", "-", ".", "1.2.3", "1e", "1e999", "e5", "0x10", "nan", "inf", "1 2", "１"})
        EXPECT_FALSE(toPlainDecimal(text)) << text;
}

} // namespace
} // namespace coop::exchange
