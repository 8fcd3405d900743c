// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using test::firstIssue;
using test::kindsOf;
using test::odsWith;
using test::odsWithRows;
using test::readAs;
using testing::ElementsAre;

Sheet read(std::string_view rows)
{
    auto sheet = readAs("a.ods", odsWithRows(rows));
    EXPECT_TRUE(sheet) << firstIssue(sheet).arguments.front();
    return sheet.value_or(Sheet{});
}

std::string row(std::string_view cells)
{
    return "<table:table-row>" + std::string(cells) + "</table:table-row>";
}

std::string cell(std::string_view attributes, std::string_view content = {})
{
    return "<table:table-cell " + std::string(attributes) + ">" + std::string(content) + "</table:table-cell>";
}

std::string textCell(std::string_view content)
{
    return cell(R"(office:value-type="string")", content);
}

TEST(OdsReader, ReadsEveryTypeOfValue)
{
    const Sheet sheet = read(row(
        cell(R"(office:value-type="float" office:value="1234.50")", "<text:p>1,234.50</text:p>") +
        cell(R"(office:value-type="currency" office:currency="CNY" office:value="12.3")", "<text:p>￥12.30</text:p>") +
        cell(R"(office:value-type="percentage" office:value="0.5")", "<text:p>50%</text:p>") +
        cell(R"(office:value-type="boolean" office:boolean-value="true")", "<text:p>WAHR</text:p>") +
        cell(R"(office:value-type="date" office:date-value="2025-01-01")", "<text:p>1.1.25</text:p>") +
        cell(R"(office:value-type="date" office:date-value="2025-01-01T13:14:15")", "<text:p>x</text:p>") +
        cell(R"(office:value-type="date" office:date-value="1899-12-31")", "<text:p>31.12.1899</text:p>") +
        cell(R"(office:value-type="string" office:string-value="stored")")));
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("N 1234.5", "N 12.3", "N 0.5", "T TRUE", "N 45658", "N 45658",
                                                       "T 31.12.1899", "T stored"));
}

TEST(OdsReader, KeepsBlanksLineEndsAndAllParagraphs)
{
    const Sheet sheet = read(row(textCell(R"(<text:p>a<text:s text:c="3"/>b<text:line-break/>c<text:tab/>d</text:p><text:p>next)"
                                          "\n     line <text:span>in <text:a>a link</text:a></text:span></text:p>")));
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("T a   b\nc\td\nnext line in a link"));
}

TEST(OdsReader, PassesOverCommentsDrawingsAndPhoneticGuides)
{
    const Sheet sheet = read(row(
        textCell("<office:annotation><text:p>comment</text:p></office:annotation><text:p>张三</text:p>") +
        textCell("<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:p>李四</text:p>") +
        textCell("<text:p><text:ruby><text:ruby-base>王五</text:ruby-base><text:ruby-text>wang</text:ruby-text>"
                 "</text:ruby></text:p>")));
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("T 张三", "T 李四", "T 王五"));
}

TEST(OdsReader, GivesMergedCellsTheirValueOnce)
{
    const Sheet sheet = read(
        row(cell(R"(office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2")",
                 "<text:p>merged</text:p>") +
            "<table:covered-table-cell/>" + textCell("<text:p>after</text:p>")) +
        row("<table:covered-table-cell office:value-type=\"string\"><text:p>hidden</text:p></table:covered-table-cell>"
            "<table:covered-table-cell/>" +
            textCell("<text:p>below</text:p>")));
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("T merged", "-", "T after"));
    EXPECT_THAT(kindsOf(sheet.rows.at(1)), ElementsAre("-", "-", "T below"));
}

TEST(OdsReader, TakesTheStoredValueOfAFormulaOrMarksIt)
{
    const Sheet sheet = read(row(
        cell(R"(table:formula="of:=1+1" office:value-type="float" office:value="2")", "<text:p>2</text:p>") +
        cell(R"(table:formula="of:=A1" office:value-type="string")", "<text:p>a</text:p>") +
        cell("table:formula=\"of:=NOW()\"") +
        cell(R"(table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error")",
             "<text:p>#DIV/0!</text:p>") +
        cell(R"(table:formula="of:=1/0" office:value-type="float" office:value="0")", "<text:p>#DIV/0!</text:p>") +
        cell(R"(table:formula="of:=x" office:value-type="string")", "<text:p>Err:502</text:p>") +
        cell(R"(table:formula="of:=&quot;&quot;" office:value-type="string")") + textCell("<text:p>#N/A</text:p>")));
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("N 2", "T a", "B", "B", "B", "B", "-", "T #N/A"));
}

TEST(OdsReader, CountsRepeatedRowsAndCells)
{
    const Sheet sheet = read(
        row(textCell("<text:p>a</text:p>")) +
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>)" +
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell/>)" +
        cell(R"(office:value-type="float" office:value="7" table:number-columns-repeated="2")") + "</table:table-row>" +
        R"(<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)");
    EXPECT_EQ(sheet.rowNumbers, (std::vector{1, 5, 6}));
    EXPECT_THAT(kindsOf(sheet.rows.at(2)), ElementsAre("-", "N 7", "N 7"));
}

TEST(OdsReader, RefusesRepetitionsThatWouldFillTheMemory)
{
    const std::string wide = row(cell(R"(office:value-type="float" office:value="7" table:number-columns-repeated="16384")"));
    EXPECT_EQ(firstIssue(readAs("a.ods", odsWithRows(wide))).code, IssueCode::FileTooLarge);
    const std::string_view high = R"(<table:table-row table:number-rows-repeated="99999999999"><table:table-cell )"
                                  R"(office:value-type="float" office:value="7" table:number-columns-repeated="1000"/></table:table-row>)";
    EXPECT_EQ(firstIssue(readAs("a.ods", odsWithRows(high), {.maxCells = 100'000})).code, IssueCode::FileTooLarge);
}

TEST(OdsReader, FindsSheetsByNameAndIgnoresTablesInsideCells)
{
    const std::string inner = "<table:table table:name=\"inner\">" + row(textCell("<text:p>no</text:p>")) + "</table:table>";
    const std::string tables = "<table:table table:name=\"一\">" + row(textCell(inner + "<text:p>1</text:p>")) +
                               "</table:table><table:table table:name=\"二\">" + row(textCell("<text:p>2</text:p>")) + "</table:table>";
    const test::TemporaryFolder folder;
    const auto file = folder.write("a.ods", odsWith(tables));
    EXPECT_EQ(readSheet(file).value().rows.at(0).at(0).text, "1");
    EXPECT_THAT(readSheet(file).value().allSheets, ElementsAre("一", "二"));
    EXPECT_EQ(readSheet(file, "二").value().rows.at(0).at(0).text, "2");
    const Issue missing = firstIssue(readSheet(file, "inner"));
    EXPECT_EQ(missing.code, IssueCode::SheetMissing);
    EXPECT_THAT(missing.arguments, ElementsAre("一, 二"));
}

} // namespace
} // namespace coop::exchange
