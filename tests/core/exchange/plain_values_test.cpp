// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_values.h"

#include "core/money/money.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>

namespace coop::exchange {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

TEST(PlainNumber, ReadsAmountsAsPeopleWriteThem)
{
    for (const auto& [written, plain] : {
             Pair{"1234.5", "1234.5"},     Pair{"-20", "-20"},
             Pair{"1,234.50", "1234.50"},  Pair{"1，234．50", "1234.50"},
             Pair{"1234.5元", "1234.5"},   Pair{"￥1,234", "1234"},
             Pair{"¥ 1,234.00", "1234.00"}, Pair{"人民币1234元整", "1234"},
             Pair{"CNY 12.30", "12.30"},   Pair{"(1,234.50)", "-1234.50"},
             Pair{"（1,234.50）", "-1234.50"}, Pair{"1234.50-", "-1234.50"},
             Pair{"−5", "-5"},             Pair{"￥-5", "-5"},
             Pair{"-￥5", "-5"},           Pair{"+5", "5"},
             Pair{"１２３．４", "123.4"},  Pair{"1.2万", "12000"},
             Pair{"1.23456万元", "12345.6"}, Pair{"0.5万", "5000"},
             Pair{"3亿", "300000000"},     Pair{"12.5亩", "12.5"},
             Pair{"", ""},                 Pair{"-", ""},
             Pair{"——", ""},              Pair{" 7 ", "7"},
         })
        EXPECT_EQ(plainNumber(written), plain) << written;
}

TEST(PlainNumber, ReadsChineseFigures)
{
    for (const auto& [written, plain] : {
             Pair{"壹仟贰佰叁拾肆元伍角", "1234.50"}, Pair{"壹仟贰佰叁拾肆元伍角整", "1234.50"},
             Pair{"壹拾万柒仟元零伍角叁分", "107000.53"}, Pair{"人民币壹佰元整", "100"},
             Pair{"叁万零伍拾元整", "30050"}, Pair{"十五元", "15"},
             Pair{"一百二十五", "125"}, Pair{"二十", "20"},
             Pair{"伍角", "0.50"}, Pair{"陆分", "0.06"},
             Pair{"负壹佰元", "-100"}, Pair{"两千块", "2000"},
             Pair{"玖万玖仟亿元整", "9900000000000"}, Pair{"零元整", "0"},
         })
        EXPECT_EQ(plainNumber(written), plain) << written;
}

TEST(PlainNumber, LeavesAloneWhatIsNoNumber)
{
    for (const std::string_view text : {"oops", "1,23", "12,34.5", "1.2.3", "1 2a", "--5", "(-5)", "一万二", "百", "壹佰佰元", "二〇二五",
                                        "12元5角", "5斤", "1e5", "１２x", "万", ".5.", "壹元贰元", "约100", "=1+2", "一百五"})
        EXPECT_EQ(plainNumber(text), text);
}

TEST(PlainNumber, ReadsBackEveryAmountInCapitals)
{
    std::mt19937_64 random(20251231);
    for (int i = 0; i < 3000; ++i) {
        // Of every size, with many zeros.
        std::int64_t fen = static_cast<std::int64_t>(random() % 1'000'000'000'000'000);
        for (int digit = 0; digit < 15; ++digit) {
            std::int64_t power = 1;
            for (int j = 0; j < digit; ++j)
                power *= 10;
            if (random() % 2 == 0)
                fen -= fen / power % 10 * power;
        }
        const Money amount = Money::fen(i % 7 == 0 ? -fen : fen);
        const auto read = parseMoney(plainNumber(toChineseCapitals(amount)));
        ASSERT_TRUE(read) << toChineseCapitals(amount);
        EXPECT_EQ(*read, amount) << toChineseCapitals(amount);
    }
}

TEST(PlainNumber, KeepsDecimalsThatTheFieldWillRefuse)
{
    EXPECT_EQ(plainNumber("1.2345元"), "1.2345");
    EXPECT_EQ(plainNumber("0.00001万"), "0.1");
    EXPECT_EQ(plainNumber("1.2345678万"), "12345.678");
}

TEST(PlainDate, ReadsDaysAsPeopleWriteThem)
{
    for (const std::string_view text :
         {"2025-03-01", "2025-3-1", "2025/3/1", "2025.3.1", "20250301", "2025年3月1日", "2025年03月01日", "2025年3月1号", "２０２５．３．１",
          "二〇二五年三月一日", "二零二五年三月一日", "贰零贰伍年叁月壹日", "2025-03-01 08:30:00", "2025/3/1 8:30", "2025-03-01T08:30:00", "45717",
          " 2025-03-01 "})
        EXPECT_EQ(plainDate(text), "2025-03-01") << text;
    EXPECT_EQ(plainDate("二〇二五年十二月三十一日"), "2025-12-31");
    EXPECT_EQ(plainDate("二〇二五年元月二十日"), "2025-01-20");
}

TEST(PlainDate, AsksForTheOrderInsteadOfGuessing)
{
    const DateOrder month = DateOrder::MonthFirst;
    const DateOrder day = DateOrder::DayFirst;
    EXPECT_EQ(plainDate("3/1/2025"), Unexpected(IssueCode::DateOrderOpen));
    EXPECT_EQ(plainDate("3/1/2025", &month), "2025-03-01");
    EXPECT_EQ(plainDate("3/1/2025", &day), "2025-01-03");
    EXPECT_EQ(plainDate("25/3/2025"), "2025-03-25");
    EXPECT_EQ(plainDate("3-25-2025"), "2025-03-25");
    EXPECT_EQ(plainDate("25/3/2025", &month), "25/3/2025") << "contradicts the order that was chosen";
    EXPECT_EQ(plainDate("5/5/2025"), "2025-05-05") << "both readings are one day";
}

TEST(PlainDate, LeavesAloneWhatIsNoDay)
{
    for (const std::string_view text : {"2025-02-30", "31/31/2025", "2025年13月1日", "2025", "202503", "123456", "3/1/25", "昨天", "2025年3月"})
        EXPECT_EQ(plainDate(text), text);
}

} // namespace
} // namespace coop::exchange
