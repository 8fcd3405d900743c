// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/writers.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/zip_writer.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace coop::exchange {
namespace {

using test::firstIssue;
using test::readAs;
using test::sheetXml;
using test::textsOf;
using test::ZipWriter;

constexpr std::string_view kGoodRow = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";

/// A spreadsheet as our own writer makes it, deflated and with all its parts.
std::string realXlsx()
{
    std::vector<Fields> rows;
    for (int i = 0; i < 40; ++i) {
        Fields& row = rows.emplace_back();
        row.set("number", std::to_string(i));
        row.set("name", "张三" + std::to_string(i * 7919));
        row.set("kind", "farmer");
        row.set("joined", "2020-02-29");
    }
    const test::TemporaryFolder folder;
    writeXlsx(folder / "a.xlsx", ImportKind::Members, rows);
    return test::readBytes(folder / "a.xlsx");
}

std::string realOds()
{
    std::string rows;
    for (int i = 0; i < 40; ++i)
        rows += R"(<table:table-row><table:table-cell office:value-type="string"><text:p>张三)" + std::to_string(i) +
                R"(</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>)";
    return test::odsWithRows(rows);
}

/// Without a file: the loops below read thousands of variants.
Expected<Sheet> readBytes(SpreadsheetKind kind, std::string_view bytes)
{
    return readSpreadsheet(bytes, kind, std::nullopt, {});
}

struct RealFile {
    SpreadsheetKind kind;
    std::string bytes;
};

std::vector<RealFile> realFiles()
{
    return {{SpreadsheetKind::Xlsx, realXlsx()}, {SpreadsheetKind::Ods, realOds()}};
}

std::string reasonOf(const Expected<Sheet>& sheet)
{
    const Issue issue = firstIssue(sheet);
    return issue.code == IssueCode::FileDamaged ? issue.arguments.at(0) : "no damage";
}

TEST(HostileSpreadsheet, SaysWhenTheFileIsOfAnotherKind)
{
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    EXPECT_EQ(reasonOf(readAs("a.xlsx", compound)).substr(0, 15), "it is encrypted");
    EXPECT_EQ(reasonOf(readAs("a.ods", compound)).substr(0, 15), "it is encrypted");
    EXPECT_EQ(reasonOf(readAs("a.xlsx", "number,name\n1,张三\n")), "this is not a spreadsheet");
    EXPECT_EQ(reasonOf(readAs("a.xlsx", "")), "this is not a spreadsheet");
    EXPECT_EQ(reasonOf(readAs("a.ods", realXlsx())), "this is a spreadsheet of another kind than its name says");
    EXPECT_EQ(reasonOf(readAs("a.xlsx", realOds())), "this is a spreadsheet of another kind than its name says");
    EXPECT_EQ(reasonOf(readAs("a.csv", realXlsx())), "this is a spreadsheet or another binary file, not text");
    ZipWriter other;
    other.add("readme.txt", "hello");
    EXPECT_EQ(reasonOf(readAs("a.xlsx", other.bytes())), "this is not a spreadsheet");
}

TEST(HostileSpreadsheet, RefusesEncryptedFiles)
{
    ZipWriter xlsx = test::xlsxWithoutSheet();
    xlsx.add("xl/worksheets/sheet1.xml", sheetXml(kGoodRow), ZipWriter::Method::Deflated, {.flags = 1});
    EXPECT_EQ(reasonOf(readAs("a.xlsx", xlsx.bytes())).substr(0, 15), "it is encrypted");

    ZipWriter ods;
    ods.add("content.xml", "\x01\x02 no XML");
    ods.add("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
    EXPECT_EQ(reasonOf(readAs("a.ods", ods.bytes())).substr(0, 15), "it is encrypted");
}

TEST(HostileSpreadsheet, RefusesABombByWhatItClaims)
{
    ZipWriter honest = test::xlsxWithoutSheet();
    honest.add("xl/worksheets/sheet1.xml", sheetXml(std::string(20'000'000, ' ')), ZipWriter::Method::Deflated);
    const std::string bytes = honest.bytes();
    EXPECT_LT(bytes.size(), 100'000u);
    const auto refused = readAs("a.xlsx", bytes, {.maxUnpackedBytes = 10'000'000});
    EXPECT_EQ(firstIssue(refused).code, IssueCode::FileTooLarge);
}

TEST(HostileSpreadsheet, RefusesABombThatLiesAboutItsSize)
{
    ZipWriter liar = test::xlsxWithoutSheet();
    liar.add("xl/worksheets/sheet1.xml", sheetXml(std::string(20'000'000, ' ')), ZipWriter::Method::Deflated,
             {.unpackedSize = 1000});
    EXPECT_EQ(reasonOf(readAs("a.xlsx", liar.bytes())), "its contents do not fit their check sums");
}

TEST(HostileSpreadsheet, RefusesOneLongTextThatManyCellsShare)
{
    std::string cells;
    for (int i = 1; i <= 2000; ++i)
        cells += "<row r=\"" + std::to_string(i) + "\"><c t=\"s\"><v>0</v></c></row>";
    const std::string strings = "<si><t>" + std::string(100'000, 'x') + "</t></si>";
    const auto sheet = readAs("a.xlsx", test::xlsxWith(cells, strings), {.maxUnpackedBytes = 20'000'000});
    EXPECT_EQ(firstIssue(sheet).code, IssueCode::FileTooLarge);
}

TEST(HostileSpreadsheet, RefusesDocumentTypesAndTheirEntities)
{
    ZipWriter zip = test::xlsxWithoutSheet();
    zip.add("xl/worksheets/sheet1.xml",
            R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr">)"
            "<is><t>&b;</t></is></c></row></sheetData></worksheet>");
    EXPECT_EQ(reasonOf(readAs("a.xlsx", zip.bytes())), "its contents cannot be understood");
}

TEST(HostileSpreadsheet, RefusesContradictionsInTheZip)
{
    ZipWriter twice = test::xlsxWithoutSheet();
    twice.add("xl/worksheets/sheet1.xml", sheetXml(kGoodRow));
    twice.add("XL\\worksheets\\Sheet1.xml", sheetXml(kGoodRow));
    EXPECT_EQ(reasonOf(readAs("a.xlsx", twice.bytes())), "its contents cannot be understood");

    ZipWriter wrongSum = test::xlsxWithoutSheet();
    wrongSum.add("xl/worksheets/sheet1.xml", sheetXml(kGoodRow), ZipWriter::Method::Stored, {.checksum = 1});
    EXPECT_EQ(reasonOf(readAs("a.xlsx", wrongSum.bytes())), "its contents do not fit their check sums");

    EXPECT_EQ(reasonOf(readAs("a.xlsx", test::xlsxWithoutSheet().bytes())), "its contents cannot be understood");
}

TEST(HostileSpreadsheet, RefusesEveryTruncation)
{
    for (const auto& [kind, bytes] : realFiles()) {
        ASSERT_TRUE(readBytes(kind, bytes));
        for (std::size_t size = 0; size < bytes.size(); size += size < 200 ? 1 : 7) {
            const auto sheet = readBytes(kind, std::string_view(bytes).substr(0, size));
            ASSERT_FALSE(sheet) << "cut to " << size << " of " << bytes.size();
            EXPECT_EQ(firstIssue(sheet).code, IssueCode::FileDamaged);
        }
    }
}

/// Every byte counts for a check sum or a size, so that a flipped bit is refused, or hits what nobody reads.
TEST(HostileSpreadsheet, NeverReadsOtherValuesAfterAFlippedBit)
{
    const auto seed = static_cast<unsigned>(std::chrono::system_clock::now().time_since_epoch().count());
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (const auto& [kind, bytes] : realFiles()) {
        const auto expected = textsOf(readBytes(kind, bytes).value());
        for (int round = 0; round < 1000; ++round) {
            std::string flipped = bytes;
            const std::size_t at = random() % flipped.size();
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (random() % 8)));
            const auto sheet = readBytes(kind, flipped);
            if (sheet)
                EXPECT_EQ(textsOf(*sheet), expected) << "at " << at << " of " << bytes.size();
            else
                EXPECT_FALSE(sheet.error().empty());
        }
    }
}

/// With check sums that fit: whatever the XML says must not crash the readers.
TEST(HostileSpreadsheet, SurvivesScrambledXml)
{
    const auto seed = static_cast<unsigned>(std::chrono::system_clock::now().time_since_epoch().count());
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    constexpr std::string_view kPieces[] = {"<row>", "</row>", "<row r=\"3\">", "<c>", "</c>", "<c r=\"B2\" t=\"s\">",
                                            "<c t=\"inlineStr\">", "<v>", "</v>", "1", "-", "<is>", "</is>", "<t>",
                                            "</t>", "<rPh>", "</rPh>", "<f/>", "_x0041_", "_xD800_", "<c t=\"e\"/>"};
    for (int round = 0; round < 2000; ++round) {
        std::string data;
        for (auto i = random() % 30; i > 0; --i)
            data += kPieces[random() % std::size(kPieces)];
        ZipWriter zip = test::xlsxWithoutSheet("<si><t>x</t></si>");
        zip.add("xl/worksheets/sheet1.xml", sheetXml(data));
        const auto sheet = readBytes(SpreadsheetKind::Xlsx, zip.bytes());
        EXPECT_TRUE(sheet || !sheet.error().empty());
    }
}

} // namespace
} // namespace coop::exchange
