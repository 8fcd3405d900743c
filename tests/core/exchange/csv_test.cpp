// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using test::TemporaryFolder;
using test::textsOf;
using Texts = std::vector<std::vector<std::string>>;

Expected<Sheet> readAs(std::string_view name, std::string_view bytes)
{
    const TemporaryFolder folder;
    return readSheet(folder.write(name, bytes));
}

Texts readTexts(std::string_view bytes)
{
    const auto sheet = readAs("a.csv", bytes);
    return sheet ? textsOf(*sheet) : Texts{{"no sheet"}};
}

TEST(CsvReader, ReadsEveryLineEnd)
{
    const Texts expected = {{"a", "b"}, {"1", "2"}};
    EXPECT_EQ(readTexts("a,b\n1,2\n"), expected);
    EXPECT_EQ(readTexts("a,b\r\n1,2\r\n"), expected);
    EXPECT_EQ(readTexts("a,b\r1,2\r"), expected);
    EXPECT_EQ(readTexts("a,b\n1,2"), expected);
    EXPECT_EQ(readTexts("\"a\",\"b\"\r\n\"1\",\"2\"\r\n"), expected);
    EXPECT_EQ(readTexts("\"a\"\t\"b\"\r\n\"1\"\t\"2\"\r\n"), expected);
}

TEST(CsvReader, KeepsQuotesSeparatorsAndLineEndsInsideQuotes)
{
    const Texts expected = {{"a", "b"}, {"x, \"y\"", "one\ntwo\r\nthree"}};
    EXPECT_EQ(readTexts("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\r\nthree\"\n"), expected);
    EXPECT_EQ(readTexts("a,b\n6\" pipe,c"), (Texts{{"a", "b"}, {"6\" pipe", "c"}}));
}

TEST(CsvReader, NumbersRowsAsASpreadsheetShowsThem)
{
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        std::string text;
        for (const std::string_view line : {"a,b", "", "\"1\n1\",2", ",,", " , ", "3,4"})
            text.append(line).append(end);
        const auto sheet = readAs("a.csv", text);
        ASSERT_TRUE(sheet);
        EXPECT_EQ(sheet->rowNumbers, (std::vector{1, 3, 6}));
    }
}

TEST(CsvReader, RefusesAQuoteThatIsNeverClosed)
{
    const auto sheet = readAs("a.csv", "a,b\n1,2\n3,\"4\n5,6\n");
    ASSERT_FALSE(sheet);
    ASSERT_EQ(sheet.error().size(), 1u);
    EXPECT_EQ(sheet.error()[0].code, IssueCode::FileDamaged);
    EXPECT_EQ(sheet.error()[0].row, 3);

    const auto trailing = readAs("a.csv", "a,b\n\"1\"x,2\n\"3\",4\n");
    ASSERT_FALSE(trailing);
    EXPECT_EQ(trailing.error()[0].row, 2);
}

} // namespace
} // namespace coop::exchange
