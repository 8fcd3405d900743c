// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <gtest/gtest.h>

#include <utility>

using namespace coop;

namespace {

std::string capitalsOf(std::string_view figure)
{
    return toChineseCapitals(parseMoney(figure).value());
}

} // namespace

// The first six are printed in the central bank's rules for filling in bills. Where the rules leave a choice
// (整 after 角; 零 after a yuan place that is zero) the program always writes 整, and 零.
TEST(ChineseCapitals, FollowTheRulesForBills)
{
    const std::pair<const char*, const char*> kFigures[] = {
        {"1,409.50", "壹仟肆佰零玖元伍角整"},
        {"6,007.14", "陆仟零柒元壹角肆分"},
        {"1,680.32", "壹仟陆佰捌拾元零叁角贰分"},
        {"107,000.53", "壹拾万柒仟元零伍角叁分"},
        {"16,409.02", "壹万陆仟肆佰零玖元零贰分"},
        {"325.04", "叁佰贰拾伍元零肆分"},
        {"0.05", "伍分"},
        {"0.10", "壹角整"},
        {"0", "零元整"},
        {"10,010", "壹万零壹拾元整"},
        {"100,500", "壹拾万零伍佰元整"},
        {"1,000,001", "壹佰万零壹元整"},
        {"100,010,000", "壹亿零壹万元整"},
        {"20,000,005.50", "贰仟万零伍元伍角整"},
        {"300,200.07", "叁拾万零贰佰元零柒分"},
        {"10.05", "壹拾元零伍分"},
        {"1,010,101.01", "壹佰零壹万零壹佰零壹元零壹分"},
    };
    for (const auto& [figure, capitals] : kFigures)
        EXPECT_EQ(capitalsOf(figure), capitals) << figure;
}

TEST(ChineseCapitals, SayZeroJiaoBeforeFenOnlyBehindYuan)
{
    EXPECT_EQ(capitalsOf("1.05"), "壹元零伍分");
    EXPECT_EQ(capitalsOf("3.50"), "叁元伍角整");
    EXPECT_EQ(capitalsOf("3.51"), "叁元伍角壹分");
    EXPECT_EQ(capitalsOf("0.51"), "伍角壹分");
    EXPECT_EQ(capitalsOf("10.50"), "壹拾元零伍角整");
    EXPECT_EQ(capitalsOf("1,000"), "壹仟元整");
}

TEST(ChineseCapitals, NeverBeginWithABareTen)
{
    EXPECT_EQ(capitalsOf("10"), "壹拾元整");
    EXPECT_EQ(capitalsOf("15"), "壹拾伍元整");
    EXPECT_EQ(capitalsOf("100,000"), "壹拾万元整");
}

TEST(ChineseCapitals, ReadGreatAmountsByTensOfThousands)
{
    EXPECT_EQ(capitalsOf("100,000,000"), "壹亿元整");
    EXPECT_EQ(capitalsOf("100,000,001"), "壹亿零壹元整");
    EXPECT_EQ(capitalsOf("123,400,005,678"), "壹仟贰佰叁拾肆亿零伍仟陆佰柒拾捌元整");
    EXPECT_EQ(capitalsOf("1,000,000,000,000"), "壹万亿元整");
    EXPECT_EQ(capitalsOf("9,999,999,999,999.99"), "玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分");
}

TEST(ChineseCapitals, BeginWithNegativeForRedFigures)
{
    EXPECT_EQ(capitalsOf("-1,409.50"), "负壹仟肆佰零玖元伍角整");
    EXPECT_EQ(capitalsOf("-0.05"), "负伍分");
}
