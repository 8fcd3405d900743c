// SPDX-License-Identifier: GPL-3.0-or-later

// Files as they really arrive, made here and read through to their rows: each gives the right rows or says what is wrong.

#include "core/exchange/damage.h"
#include "core/exchange/encoding.h"
#include "core/exchange/layout.h"
#include "tests/core/exchange/exchange_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <chrono>

namespace coop::exchange {
namespace {

using test::firstIssue;
using test::readAs;
using testing::ElementsAre;
using testing::SizeIs;

constexpr std::string_view kMembers = "成员名册\n\n社员号,户主,类型,备注\n1,张三,农民,好\n2,\"李\n四\",农民,\"他说\"\"好\"\"，,\"\n合计,2,,\n";

/// The names that come out at the end, "!code" for what is refused.
std::vector<std::string> namesIn(std::string_view name, std::string_view bytes)
{
    const auto sheet = readAs(name, bytes);
    if (!sheet)
        return {fmt::format("!{}", static_cast<int>(firstIssue(sheet).code))};
    const auto table = mapRows(*sheet, ImportKind::Members, layoutOf(*sheet, ImportKind::Members).mapping);
    if (!table)
        return {fmt::format("!{}", static_cast<int>(table.error().front().code))};
    std::vector<std::string> names;
    for (const Fields& row : table->rows)
        names.emplace_back(row.text("name"));
    return names;
}

std::string refusal(IssueCode code)
{
    return fmt::format("!{}", static_cast<int>(code));
}

std::string utf16(std::string_view utf8, bool isBig)
{
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const auto tail = [&](std::size_t at) { return static_cast<unsigned char>(utf8[i + at]) & 0x3Fu; };
        const unsigned code = lead < 0x80   ? lead
                              : lead < 0xE0 ? (lead & 0x1Fu) << 6 | tail(1)
                                            : (lead & 0x0Fu) << 12 | tail(1) << 6 | tail(2);
        i += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
        const char high = static_cast<char>(code >> 8);
        const char low = static_cast<char>(code & 0xFF);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

TEST(NastyFile, IsReadInEveryEncodingThatProgramsWrite)
{
    const auto same = ElementsAre("张三", "李\n四");
    EXPECT_THAT(namesIn("a.csv", kMembers), same);
    EXPECT_THAT(namesIn("a.csv", "\xEF\xBB\xBF" + std::string(kMembers)), same);
    EXPECT_THAT(namesIn("a.csv", toGb18030(kMembers)), same);
    for (const bool isBig : {false, true}) {
        EXPECT_THAT(namesIn("a.csv", utf16(kMembers, isBig)), same) << isBig;
        EXPECT_THAT(namesIn("a.csv", (isBig ? "\xFE\xFF" : "\xFF\xFE") + utf16(kMembers, isBig)), same) << isBig;
    }
}

TEST(NastyFile, SaysHowItWasRead)
{
    EXPECT_EQ(readAs("a.csv", toGb18030(kMembers))->encoding, "GB18030");
    EXPECT_EQ(readAs("a.csv", kMembers)->encoding, "UTF-8");
    EXPECT_EQ(readAs("a.csv", "a;b\n1;2\n")->separator, ';');
    const test::TemporaryFolder folder;
    const auto file = folder.write("a.csv", "编号,a;姓名\n1,2;3\n");
    EXPECT_EQ(test::textsOf(*readSheet(file, {.separator = ';'}, {})), (test::Texts{{"编号,a", "姓名"}, {"1,2", "3"}}));
    EXPECT_EQ(firstIssue(readSheet(folder.write("b.csv", "\xFF\xFF"), {.encoding = "UTF-8"}, {})).code, IssueCode::FileEncoding);
    EXPECT_EQ(firstIssue(readSheet(file, {.encoding = "latin1"}, {})).code, IssueCode::FileEncoding);
}

TEST(NastyFile, OfMixedLineEndsAndMarksInTheMiddleIsRead)
{
    EXPECT_THAT(namesIn("a.csv", "社员号,户主,类型\r\n1,张三,农民\n2,李四,农民\r3,\xEF\xBB\xBF王五,农民\r\n\r\n"),
                ElementsAre("张三", "李四", "王五"));
    EXPECT_THAT(namesIn("a.csv", "\xEF\xBB\xBF\xEF\xBB\xBF社员号,户主,类型\n1,张三,农民\n"), ElementsAre("张三"));
}

TEST(NastyFile, OfDoubledHeadingsIsReadByTheFirstOrRefused)
{
    EXPECT_THAT(namesIn("a.csv", "社员号,户主,户主,类型\n1,张三,李四,农民\n"), ElementsAre("张三"));
    const auto strict = mapColumns(*readAs("a.csv", "编号,姓名,姓名,成员类型\n1,张三,李四,农民\n"), ImportKind::Members);
    ASSERT_FALSE(strict);
    EXPECT_EQ(strict.error().front().code, IssueCode::ColumnTwice);
}

TEST(NastyFile, OfTooManyColumnsIsRefused)
{
    std::string wide(65'535, ',');
    EXPECT_THAT(namesIn("a.csv", "编号,姓名,成员类型\n1,张三,农民" + wide + "x\n"), ElementsAre(refusal(IssueCode::FileTooLarge)));
    EXPECT_THAT(namesIn("a.csv", "社员号,户主,类型\n1,张三,农民" + wide + "\n"), ElementsAre("张三")) << "empty cells are no columns";
}

TEST(NastyFile, UnderAnotherNameIsRefused)
{
    constexpr std::string_view kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more";
    constexpr std::string_view kHtml = "<html><table><tr><td>编号</td></tr></table></html>";
    EXPECT_THAT(namesIn("a.xlsx", kOle), ElementsAre(refusal(IssueCode::FileDamaged)));
    EXPECT_THAT(namesIn("a.xls", "编号,姓名\n"), ElementsAre(refusal(IssueCode::FileKindUnknown)));
    EXPECT_THAT(namesIn("a.doc", kOle), ElementsAre(refusal(IssueCode::FileKindUnknown)));
    const auto isTold = [](std::string_view name, std::string_view content, Damage damage) {
        const auto sheet = readAs(name, content);
        return !sheet && sheet.error() == Issues{damaged(damage)};
    };
    EXPECT_TRUE(isTold("a.xlsx", kOle, Damage::Encrypted));
    EXPECT_TRUE(isTold("a.XLS", kOle, Damage::OldExcel));
    EXPECT_TRUE(isTold("a.xls", "PK\x03\x04", Damage::OtherSpreadsheet));
    for (const std::string_view name : {"a.xls", "a.xlsx", "a.csv"}) {
        EXPECT_TRUE(isTold(name, kHtml, Damage::WebPage)) << name;
        EXPECT_TRUE(isTold(name, "\xEF\xBB\xBF\r\n <TABLE border=1><tr>", Damage::WebPage)) << name;
    }
    EXPECT_THAT(namesIn("a.csv", "编号,姓名,成员类型\n1,<html>,农民\n"), ElementsAre("<html>")) << "only at the beginning";
}

TEST(NastyFile, WithZeroBytesIsNeverReadAsSomethingElse)
{
    const std::string zero(1, '\0');
    const auto sheet = readAs("a.csv", "社员号,户主,类型\n1,张" + zero + "三,农民\n");
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->rows[1][1].text, "张" + zero + "三") << "for the field to refuse";
}

TEST(NastyFile, OfAMillionRowsIsReadOrStopped)
{
    std::string text = "成员编号,日期,方向,产品,金额\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += "1,2025-01-01,交售,蛋,1.50\n";
    const test::TemporaryFolder folder;
    const auto file = folder.write("a.csv", text);
    const auto sheet = readSheet(file);
    ASSERT_TRUE(sheet);
    EXPECT_THAT(sheet->rows, SizeIs(1'000'001));
    std::stop_source source;
    const Progress progress{.tell = [&](std::size_t rows, std::size_t) { if (rows >= 1000) source.request_stop(); }, .stop = source.get_token()};
    EXPECT_EQ(firstIssue(readSheet(file, ReadChoice{}, progress)).code, IssueCode::WorkStopped);
}

} // namespace
} // namespace coop::exchange
