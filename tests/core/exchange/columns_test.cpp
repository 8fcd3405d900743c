// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/writers.h"
#include "tests/core/exchange/exchange_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using test::sheetOf;
using testing::ElementsAre;

std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    for (const Issue& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

TEST(Columns, KnowsEveryHeadingInBothLanguages)
{
    for (const auto& word : kImportKinds) {
        if (word.value == ImportKind::Profile)
            continue;
        Sheet sheet = sheetOf({{}, {}});
        for (const ColumnSpec& spec : columnsOf(word.value)) {
            const std::string english(spec.english);
            const std::string chinese(spec.chinese);
            const std::vector<std::string> ways = {english, chinese, chinese + " " + english, english + "/" + chinese,
                                                   " " + chinese + "　" + english + " "};
            for (const std::string& heading : ways) {
                Sheet one = sheetOf({{heading}, {"x"}});
                const auto table = mapColumns(one, word.value);
                const Issues issues = table ? Issues{} : table.error();
                for (const Issue& issue : issues)
                    EXPECT_EQ(issue.code, IssueCode::ColumnMissing) << heading << " of " << word.english;
            }
            sheet.rows[0].push_back({toAsciiLower(english), CellKind::Text});
            sheet.rows[1].push_back({"x", CellKind::Text});
        }
        EXPECT_TRUE(mapColumns(sheet, word.value)) << word.english;
        EXPECT_EQ(guessKind(sheet), word.value) << word.english;
    }
}

TEST(Columns, AcceptsOurUnitsBehindAHeadingAndNoOthers)
{
    EXPECT_TRUE(mapColumns(sheetOf({{"日期", "方向", "产品", "金额（元）", "数量(亩)"}}), ImportKind::Trades));
    EXPECT_TRUE(mapColumns(sheetOf({{"ＤＡＴＥ", "Direction", "PRODUCT", "amount (元)"}}), ImportKind::Trades));
    const auto table = mapColumns(sheetOf({{"日期", "方向", "产品", "金额(万元)"}}), ImportKind::Trades);
    ASSERT_FALSE(table);
    EXPECT_THAT(codesOf(table.error()), ElementsAre(IssueCode::ColumnUnknown, IssueCode::ColumnMissing));
}

TEST(Columns, ListsEverythingThatIsWrongWithAHeaderAtOnce)
{
    const auto table = mapColumns(sheetOf({{"编号", "颜色", "number", "", "电话"}, {"1", "红", "2", "x", "", "more"}}),
                                  ImportKind::Members);
    ASSERT_FALSE(table);
    const Issues& issues = table.error();
    ASSERT_THAT(codesOf(issues),
                ElementsAre(IssueCode::ColumnUnknown, IssueCode::ColumnTwice, IssueCode::ColumnUnknown,
                            IssueCode::ColumnMissing, IssueCode::ColumnMissing, IssueCode::RowTooLong));
    EXPECT_EQ(issues[0].value, "颜色");
    EXPECT_EQ(issues[0].row, 1);
    EXPECT_EQ(issues[0].column, 2);
    EXPECT_EQ(issues[1].column, 3);
    EXPECT_EQ(issues[2].column, 4);
    EXPECT_EQ(issues[3].arguments, std::vector<std::string>{"name 姓名"});
    EXPECT_EQ(issues[5].row, 2);
    EXPECT_EQ(issues[5].column, 6);
}

TEST(Columns, KeepsRowAndColumnNumbersForLaterIssues)
{
    Sheet sheet = sheetOf({{"姓名", "", "编号", "成员类型"}, {"张三", "", "1", "农民"}, {"李四"}});
    sheet.rowNumbers = {1, 3, 7};
    const auto table = mapColumns(sheet, ImportKind::Members);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_EQ(table->rows[0].row(), 3);
    EXPECT_EQ(table->rows[0].text("name"), "张三");
    EXPECT_EQ(table->rows[0].column("number"), 3);
    const Issue issue = table->rows[1].issue(IssueCode::Required, "kind");
    EXPECT_EQ(issue.row, 7);
    EXPECT_EQ(issue.column, 4);
}

TEST(Columns, TurnsSerialNumbersIntoDates)
{
    Sheet sheet = sheetOf({{"编号", "姓名", "成员类型", "入社日期"}});
    const auto dateOf = [&sheet](std::string text, CellKind kind) {
        sheet.rows.resize(1);
        sheet.rows.push_back({{"1", CellKind::Number}, {"a", CellKind::Text}, {"农民", CellKind::Text}, {text, kind}});
        sheet.rowNumbers = {1, 2};
        return std::string(mapColumns(sheet, ImportKind::Members)->rows.at(0).text("joined"));
    };
    EXPECT_EQ(dateOf("45658", CellKind::Number), "2025-01-01");
    EXPECT_EQ(dateOf("45658.75", CellKind::Number), "2025-01-01");
    EXPECT_EQ(dateOf("20250101", CellKind::Number), "20250101");
    EXPECT_EQ(dateOf("45658", CellKind::Text), "2025-01-01") << "as a spreadsheet saves it as CSV";
    EXPECT_EQ(dateOf("2025", CellKind::Number), "2025") << "a year, not a day of 1905";
    EXPECT_EQ(dateOf("-3", CellKind::Number), "-3");
    sheet.countsDatesFrom1904 = true;
    EXPECT_EQ(dateOf("44196", CellKind::Number), "2025-01-01");
    EXPECT_EQ(dateOf("44196", CellKind::Text), "44196") << "nobody knows from which day a text counts";
}

TEST(Columns, LeavesNumbersInTextColumnsAlone)
{
    Sheet sheet = sheetOf({{"编号", "姓名", "成员类型", "电话"}, {"", "a", "农民", ""}});
    sheet.rows[1][0] = {"1", CellKind::Number};
    sheet.rows[1][3] = {"13800000000", CellKind::Number};
    const auto table = mapColumns(sheet, ImportKind::Members);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows[0].text("number"), "1");
    EXPECT_EQ(table->rows[0].text("phone"), "13800000000");
}

TEST(Columns, RefusesFormulasWithoutValueInColumnsThatAreRead)
{
    Sheet sheet = sheetOf({{"编号", "姓名", "成员类型", "", "电话"}, {"1", "a", "农民", "", ""}});
    sheet.rows[1][4] = {"", CellKind::BrokenFormula};
    const auto table = mapColumns(sheet, ImportKind::Members);
    ASSERT_FALSE(table);
    ASSERT_THAT(codesOf(table.error()), ElementsAre(IssueCode::FormulaWithoutValue));
    EXPECT_EQ(table.error()[0].field, "phone");
    EXPECT_EQ(table.error()[0].row, 2);
    EXPECT_EQ(table.error()[0].column, 5);
}

TEST(Columns, ReadsAProfileFromItsLines)
{
    Sheet sheet = sheetOf({{"项", "值"}, {"name", "红星合作社"}, {"成立日期", ""}, {"Form", "land"}});
    sheet.rows[2][1] = {"45658", CellKind::Number};
    const auto table = mapColumns(sheet, ImportKind::Profile);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 1u);
    const Fields& profile = table->rows[0];
    EXPECT_EQ(profile.text("name"), "红星合作社");
    EXPECT_EQ(profile.text("registered_on"), "2025-01-01");
    EXPECT_FALSE(profile.has("code"));
    EXPECT_EQ(profile.issue(IssueCode::UnknownWord, "form").row, 4);
    EXPECT_EQ(profile.issue(IssueCode::UnknownWord, "form").column, 2);
    EXPECT_EQ(guessKind(sheet), ImportKind::Profile);
}

TEST(Columns, RefusesUnknownAndDoubledKeysOfAProfile)
{
    const auto table = mapColumns(sheetOf({{"key", "value"}, {"name", "a"}, {"colour", "red"}, {"名称", "b"}}),
                                  ImportKind::Profile);
    ASSERT_FALSE(table);
    ASSERT_THAT(codesOf(table.error()), ElementsAre(IssueCode::KeyUnknown, IssueCode::KeyTwice));
    EXPECT_EQ(table.error()[0].value, "colour");
    EXPECT_EQ(table.error()[0].row, 3);
    EXPECT_EQ(table.error()[1].row, 4);
}

TEST(Columns, AcceptsAFileWithAHeaderOnly)
{
    const auto table = mapColumns(sheetOf({{"编号", "姓名", "成员类型"}}), ImportKind::Members);
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->rows.empty());
    EXPECT_FALSE(mapColumns(Sheet{}, ImportKind::Members));
    EXPECT_EQ(guessKind(Sheet{}), std::nullopt);
    EXPECT_EQ(guessKind(sheetOf({{"something", "else"}})), std::nullopt);
}

} // namespace
} // namespace coop::exchange
