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
using test::readAs;
using test::xlsxWith;
using testing::ElementsAre;

Sheet read(std::string_view sheetData, std::string_view strings = {}, std::string_view settings = {})
{
    auto sheet = readAs("a.xlsx", xlsxWith(sheetData, strings, settings));
    EXPECT_TRUE(sheet) << firstIssue(sheet).arguments.front();
    return sheet.value_or(Sheet{});
}

TEST(XlsxReader, ReadsNumbersAsTheirPlainDecimalText)
{
    const Sheet sheet = read(R"(<row r="1"><c r="A1"><v>1234.5</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1.38E10</v></c>)"
                             R"(<c r="D1"><v>0.30000000000000004</v></c><c r="E1"><v>-0.05</v></c><c r="F1"><v>1E-3</v></c></row>)");
    EXPECT_THAT(kindsOf(sheet.rows.at(0)),
                ElementsAre("N 1234.5", "N 1", "N 13800000000", "N 0.3", "N -0.05", "N 0.001"));
}

TEST(XlsxReader, ReadsTextsHoweverTheyAreStored)
{
    const Sheet sheet = read(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>)"
        R"(<c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>)"
        R"(<c r="F1" t="str"><v>plain</v></c><c r="G1" t="s"><v>4</v></c></row>)",
        R"(<si><t>姓名 &amp; 1</t></si><si><t></t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r></si>)"
        R"(<si><t>张三</t><rPh sb="0" eb="1"><t>zhang</t></rPh></si><si><t>a_x000A_b_x005F_x000A_</t></si>)");
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("T 姓名 & 1", "-", "T two runs", "T 张三", "T inline", "T plain",
                                                       "T a\nb_x000A_"));
}

TEST(XlsxReader, TakesTheStoredValueOfAFormula)
{
    const Sheet sheet = read(
        R"(<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>)"
        R"(<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="str"><f>""</f><v></v></c>)"
        R"(<c r="E1"><f t="shared" ref="E1:E2" si="0">ROW()</f><v>1</v></c></row>)"
        R"(<row r="2"><c r="E2"><f t="shared" si="0"/><v>2</v></c></row>)");
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("N 2", "T a", "T TRUE", "-", "N 1"));
    EXPECT_THAT(kindsOf(sheet.rows.at(1)), ElementsAre("-", "-", "-", "-", "N 2"));
}

TEST(XlsxReader, MarksFormulasThatHaveNoValueOrAnError)
{
    const Sheet sheet = read(R"(<row r="1"><c r="A1"><f>NOW()</f></c><c r="B1"><f>A1</f><v/></c>)"
                             R"(<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="e"><v>#N/A</v></c></row>)");
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("B", "B", "B", "B"));
}

TEST(XlsxReader, KeepsThePlacesOfRowsAndCells)
{
    const Sheet sheet = read(R"(<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/><row><c><v>2</v></c><c><v>3</v></c></row>)"
                             R"(<row r="9"><c r="AA9"><v>4</v></c><c><v>5</v></c></row>)");
    EXPECT_EQ(sheet.rowNumbers, (std::vector{2, 6, 9}));
    EXPECT_THAT(kindsOf(sheet.rows.at(0)), ElementsAre("-", "N 1"));
    EXPECT_THAT(kindsOf(sheet.rows.at(1)), ElementsAre("N 2", "N 3"));
    EXPECT_EQ(sheet.rows.at(2).size(), 28u);
}

TEST(XlsxReader, TellsTheCalendarOf1904)
{
    constexpr std::string_view kRow = R"(<row r="1"><c r="A1"><v>44196</v></c></row>)";
    EXPECT_FALSE(read(kRow).countsDatesFrom1904);
    EXPECT_TRUE(read(kRow, {}, R"(<workbookPr date1904="1"/>)").countsDatesFrom1904);
    EXPECT_TRUE(read(kRow, {}, R"(<workbookPr date1904="true"/>)").countsDatesFrom1904);
}

TEST(XlsxReader, FindsSheetsByNameAndNamesThoseThereAre)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a.xlsx", xlsxWith(R"(<row r="1"><c r="A1"><v>1</v></c></row>)"));
    EXPECT_EQ(readSheet(file, "Sheet1").value().name, "Sheet1");
    EXPECT_THAT(readSheet(file).value().allSheets, ElementsAre("Sheet1"));
    const Issue missing = firstIssue(readSheet(file, "出资"));
    EXPECT_EQ(missing.code, IssueCode::SheetMissing);
    EXPECT_EQ(missing.value, "出资");
    EXPECT_THAT(missing.arguments, ElementsAre("Sheet1"));
}

TEST(XlsxReader, RefusesWhatContradictsItself)
{
    const auto codeOf = [](std::string_view sheetData) {
        return firstIssue(readAs("a.xlsx", xlsxWith(sheetData))).code;
    };
    EXPECT_EQ(codeOf(R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"), IssueCode::FileDamaged);
    EXPECT_EQ(codeOf(R"(<row r="1"><c r="A1" t="s"><v>x</v></c></row>)"), IssueCode::FileDamaged);
    EXPECT_EQ(codeOf(R"(<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>)"),
              IssueCode::FileDamaged);
    EXPECT_EQ(codeOf(R"(<row r="999999999999"><c><v>1</v></c></row>)"), IssueCode::FileDamaged);
    EXPECT_EQ(codeOf(R"(<row r="1"><c r="ABCDE1"><v>1</v></c></row>)"), IssueCode::FileDamaged);
    EXPECT_EQ(codeOf(R"(<row r="1"><c r="XFD1"><v>1</v></c></row>)"), IssueCode::FileTooLarge);
    EXPECT_EQ(codeOf(R"(<row r="1"><c r="A1"><v>1</v></row>)"), IssueCode::FileDamaged);
    EXPECT_EQ(codeOf(""), IssueCode::FileEmpty);
}

} // namespace
} // namespace coop::exchange
