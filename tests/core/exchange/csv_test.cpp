// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/encoding.h"
#include "tests/core/exchange/exchange_support.h"

#include <unicode/ucnv.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>

namespace coop::exchange {
namespace {

using test::firstIssue;
using test::readAs;
using test::Texts;
using test::textsOf;

Texts readTexts(std::string_view bytes)
{
    const auto sheet = readAs("a.csv", bytes);
    return sheet ? textsOf(*sheet) : Texts{{"no sheet"}};
}

std::string encoded(std::string_view utf8, const char* encoding)
{
    std::string result(utf8.size() * 4 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const auto size = ucnv_convert(encoding, "UTF-8", result.data(), static_cast<std::int32_t>(result.size()),
                                   utf8.data(), static_cast<std::int32_t>(utf8.size()), &status);
    EXPECT_TRUE(U_SUCCESS(status));
    result.resize(static_cast<std::size_t>(size));
    return result;
}

TEST(CsvReader, ReadsEveryEncodingWithEverySeparator)
{
    const Texts expected = {{"编号", "姓名", "备注"}, {"1", "张三", "一；二"}, {"2", "𠮷野家", "x"}};
    struct Encoding {
        const char* name;
        std::string_view mark;
    };
    const Encoding encodings[] = {{"UTF-8", ""},           {"UTF-8", "\xEF\xBB\xBF"},   {"UTF-16LE", "\xFF\xFE"},
                                  {"UTF-16BE", "\xFE\xFF"}, {"UTF-16LE", ""},            {"UTF-16BE", ""},
                                  {"GB18030", ""},          {"GB18030", "\x84\x31\x95\x33"}};
    for (const Encoding& encoding : encodings) {
        for (const std::string separator : {",", ";", "\t"}) {
            for (const std::string end : {"\n", "\r\n"}) {
                std::string text;
                for (const auto& row : expected)
                    text += row[0] + separator + row[1] + separator + row[2] + end;
                const std::string bytes = std::string(encoding.mark) + encoded(text, encoding.name);
                EXPECT_EQ(readTexts(bytes), expected) << encoding.name << " " << encoding.mark.size() << separator;
            }
        }
    }
}

TEST(CsvReader, ReadsOldChineseFilesWithoutAnyMark)
{
    EXPECT_EQ(readTexts("\xB1\xE0\xBA\xC5,\xD0\xD5\xC3\xFB\r\n1,\xD5\xC5\xC8\xFD\r\n"),
              (Texts{{"编号", "姓名"}, {"1", "张三"}}));
}

TEST(CsvReader, RefusesBytesThatAreNoTextAndNamesTheRow)
{
    using namespace std::string_view_literals;
    for (const std::string_view bytes : {"a,b\n1,\xFF\xFF\n"sv, "\xEF\xBB\xBF"
                                                                "a,b\n1,\xC5\xC8\n"sv,
                                         "\xFF\xFE"
                                         "a\0,\0\n\0\0\xD8"sv}) {
        const Issue issue = firstIssue(readAs("a.csv", bytes));
        EXPECT_EQ(issue.code, IssueCode::FileEncoding);
        EXPECT_GE(issue.row, 1);
    }
    EXPECT_EQ(firstIssue(readAs("a.csv", "a,b\n1,\xFF\xFF\n")).row, 2);
}

TEST(CsvReader, DoesNotTakeBrokenUtf8ForGb18030)
{
    const std::string text = "number,name,kind\n1,张三李四王五赵六,farmer\n2,张\xE4\xBA,farmer\n";
    EXPECT_EQ(firstIssue(readAs("a.csv", text)).code, IssueCode::FileEncoding);
    EXPECT_EQ(firstIssue(readAs("a.csv", text)).row, 3);
}

TEST(CsvReader, FindsTheSeparatorOutsideQuotes)
{
    EXPECT_EQ(readTexts("\"a;b;c\",d\n1,2\n"), (Texts{{"a;b;c", "d"}, {"1", "2"}}));
    EXPECT_EQ(readTexts("a;\"b,c,d\"\n1;2,5\n"), (Texts{{"a", "b,c,d"}, {"1", "2,5"}}));
    EXPECT_EQ(readTexts("alone\n1\n"), (Texts{{"alone"}, {"1"}}));
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
    const Texts expected = {{"a", "b"}, {"x, \"y\"", "one\ntwo\nthree\n4"}};
    EXPECT_EQ(readTexts("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\r\nthree\r4\"\n"), expected);
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

TEST(CsvReader, RefusesAQuoteThatIsNotClosedWhereItsCellEnds)
{
    const Issue open = firstIssue(readAs("a.csv", "a,b\n1,2\n3,\"4\n5,6\n"));
    EXPECT_EQ(open.code, IssueCode::FileDamaged);
    EXPECT_EQ(open.row, 3);
    const Issue trailing = firstIssue(readAs("a.csv", "a,b\n\"1\"x,2\n\"3\",4\n"));
    EXPECT_EQ(trailing.code, IssueCode::FileDamaged);
    EXPECT_EQ(trailing.row, 2);
}

TEST(CsvReader, RefusesAnEmptyFile)
{
    for (const std::string_view bytes : {"", "\xEF\xBB\xBF", "\n\n\r\n", ",,,\n , \n"})
        EXPECT_EQ(firstIssue(readAs("a.csv", bytes)).code, IssueCode::FileEmpty);
}

TEST(CsvReader, SaysWhatItCannotOpen)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(firstIssue(readSheet(folder / "missing.csv")).code, IssueCode::FileUnreadable);
    std::filesystem::create_directory(folder / "folder.csv");
    EXPECT_EQ(firstIssue(readSheet(folder / "folder.csv")).code, IssueCode::FileUnreadable);
    EXPECT_EQ(firstIssue(readAs("a.doc", "a,b\n")).code, IssueCode::FileKindUnknown);
    EXPECT_TRUE(readAs("A.CSV", "a,b\n"));
}

TEST(CsvReader, KeepsToItsLimits)
{
    std::string wide = "a";
    for (int i = 1; i < 2000; ++i)
        wide += ",c" + std::to_string(i);
    EXPECT_EQ(firstIssue(readAs("a.csv", wide + "\n")).code, IssueCode::FileTooLarge);
    EXPECT_TRUE(readAs("a.csv", "a,b\n1,2" + std::string(5000, ',') + "\n")) << "empty cells are no columns";
    EXPECT_TRUE(readAs("a.csv", "a\n1\n2\n", {.maxRows = 3}));
    const Issue rows = firstIssue(readAs("a.csv", "a\n1\n2\n3\n", {.maxRows = 3}));
    EXPECT_EQ(rows.code, IssueCode::FileTooLarge);
    EXPECT_EQ(rows.arguments, (std::vector<std::string>{"3", "rows"}));
    EXPECT_EQ(rows.row, 4);
    EXPECT_EQ(firstIssue(readAs("a.csv", "a\n1\n", {.maxFileBytes = 3})).arguments,
              (std::vector<std::string>{"3", "bytes"}));
    EXPECT_EQ(firstIssue(readAs("a.csv", "a,b\n1,2\n", {.maxCells = 3})).code, IssueCode::FileTooLarge);
}

TEST(CsvReader, ReadsAFieldOfAMillionCharacters)
{
    const std::string field(1'000'000, 'x');
    EXPECT_EQ(readTexts("a,b\n" + field + ",2\n"), (Texts{{"a", "b"}, {field, "2"}}));
    std::string quoted;
    for (int i = 0; i < 250'000; ++i)
        quoted += "\"\"\n,";
    const auto sheet = readAs("a.csv", "a,b\n\"" + quoted + "\",2\n");
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->rows.at(1).at(0).text.size(), 750'000u);
    EXPECT_EQ(sheet->rows.at(1).at(1).text, "2");
}

TEST(CsvReader, KeepsZeroBytesForTheFieldsToRefuse)
{
    using namespace std::string_literals;
    EXPECT_EQ(readTexts("a,b\nx\0y,2\n"s), (Texts{{"a", "b"}, {"x\0y"s, "2"}}));
}

TEST(CsvReader, RefusesASpreadsheetUnderItsName)
{
    EXPECT_EQ(firstIssue(readAs("a.csv", "PK\x03\x04 and so on")).code, IssueCode::FileDamaged);
    EXPECT_EQ(firstIssue(readAs("a.csv", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on")).code, IssueCode::FileDamaged);
}

TEST(CsvReader, SurvivesRandomBytes)
{
    const auto seed = static_cast<unsigned>(std::chrono::system_clock::now().time_since_epoch().count());
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    using namespace std::string_view_literals;
    constexpr std::string_view kLikely = "\",;\t\r\n\0aA1 \xB1\xE0\xE4\xBA\xA7"sv;
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 3000, '\0');
        for (char& byte : bytes)
            byte = round % 2 == 0 ? static_cast<char>(random()) : kLikely[random() % kLikely.size()];
        const auto text = toUtf8(bytes);
        const auto sheet = text ? readCsv(*text, {}) : Expected<Sheet>(tl::make_unexpected(text.error()));
        if (!sheet) {
            EXPECT_FALSE(sheet.error().empty());
            continue;
        }
        EXPECT_EQ(sheet->rows.size(), sheet->rowNumbers.size());
        EXPECT_TRUE(std::ranges::is_sorted(sheet->rowNumbers));
    }
}

} // namespace
} // namespace coop::exchange
