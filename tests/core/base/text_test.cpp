// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/random.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace coop;

TEST(Text, IsTrimmedOfEveryBlankThatPapersAndSheetsBring)
{
    EXPECT_EQ(trimmed(" \t\r\n王\xC2\xA0芳\xE3\x80\x80\xC2\xA0 "), "王\xC2\xA0芳");
    EXPECT_EQ(trimmed("\xEF\xBB\xBFnumber"), "number");
    EXPECT_EQ(trimmed(" \xE3\x80\x80 "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, TurnsFullWidthIntoHalfWidthAndLeavesTheRest)
{
    EXPECT_EQ(toHalfWidth("１２，３４．５（Ａｚ）～"), "12,34.5(Az)~");
    EXPECT_EQ(toHalfWidth("王芳、｡あ"), "王芳、｡あ");
    EXPECT_EQ(toHalfWidth("\xEF"), "\xEF") << "a cut sequence stays as it is";
    EXPECT_EQ(toHalfWidth("\xEF\xBC"), "\xEF\xBC");
}

TEST(Text, LowersOnlyAsciiLetters)
{
    EXPECT_EQ(toAsciiLower("ABC王Ä"), "abc王Ä");
}

TEST(Text, KnowsWellFormedUtf8)
{
    for (const char* text : {"", "abc", "社账", "𠮷", "é"})
        EXPECT_TRUE(isValidUtf8(text)) << text;
    for (const char* text : {"\xFF", "\xC0\xAF", "\xE7\xA4", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80", "\xE0\x80\x80", "\xF0\x80\x80\x80"})
        EXPECT_FALSE(isValidUtf8(text));
}

TEST(Text, CountsCharactersNotBytes)
{
    EXPECT_EQ(codePointCount("社账a𠮷"), 4u);
}

TEST(Text, FindsControlCharactersAndBidirectionalOverrides)
{
    using std::string_view;
    EXPECT_TRUE(hasControlCharacter(string_view("a\0b", 3)));
    EXPECT_TRUE(hasControlCharacter("a\x1B[31m"));
    EXPECT_TRUE(hasControlCharacter("a\x7F"));
    EXPECT_TRUE(hasControlCharacter("a\xC2\x85"));
    EXPECT_TRUE(hasControlCharacter("a\xE2\x80\xAE" "b")) << "U+202E turns the writing round";
    EXPECT_TRUE(hasControlCharacter("a\xE2\x81\xA6" "b"));
    EXPECT_TRUE(hasControlCharacter("\xFF")) << "what is no text is not let through either";
    EXPECT_FALSE(hasControlCharacter("王芳\t一\n二"));
}

TEST(Text, IsSplitIntoWords)
{
    EXPECT_EQ(splitWords("chair; cashier;;", ";"), (std::vector<std::string>{"chair", "cashier"}));
    EXPECT_EQ(splitWords("a,b;c", ",;"), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_TRUE(splitWords(" ; ", ";").empty());
}

TEST(NaturalOrder, PutsTwoBeforeTen)
{
    std::vector<std::string> numbers = {"10", "A10", "2", "A2", "1", "100", "B1", "A2b", "A2a10", "A2a9"};
    std::ranges::sort(numbers, [](const std::string& a, const std::string& b) { return compareNatural(a, b) < 0; });
    EXPECT_EQ(numbers,
              (std::vector<std::string>{"1", "2", "10", "100", "A2", "A2a9", "A2a10", "A2b", "A10", "B1"}));
}

TEST(NaturalOrder, TellsLeadingZerosApartSoThatTheOrderIsTotal)
{
    EXPECT_TRUE(compareNatural("007", "7") < 0);
    EXPECT_TRUE(compareNatural("7", "007") > 0);
    EXPECT_TRUE(compareNatural("007", "8") < 0);
    EXPECT_TRUE(compareNatural("0", "00") != 0);
    EXPECT_TRUE(compareNatural("007", "007") == 0);
}

TEST(NaturalOrder, ComparesNumbersTooLongForAnyInteger)
{
    EXPECT_TRUE(compareNatural("99999999999999999999999", "100000000000000000000000") < 0);
}

TEST(NaturalOrder, IsAnOrderOnRandomTexts)
{
    test::Random random;
    const auto anyText = [&random] {
        constexpr std::string_view kCharacters = "0019aB-";
        std::string text;
        for (std::int64_t i = random.between(0, 6); i > 0; --i)
            text += kCharacters[static_cast<std::size_t>(random.between(0, 6))];
        return text;
    };
    for (int round = 0; round < 5000; ++round) {
        const std::string a = anyText();
        const std::string b = anyText();
        const std::string c = anyText();
        EXPECT_EQ(compareNatural(a, b) == 0, a == b) << a << " " << b;
        EXPECT_EQ(compareNatural(a, b) < 0, compareNatural(b, a) > 0) << a << " " << b;
        if (compareNatural(a, b) < 0 && compareNatural(b, c) < 0) {
            EXPECT_TRUE(compareNatural(a, c) < 0) << a << " " << b << " " << c;
        }
    }
}
