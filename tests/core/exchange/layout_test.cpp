// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout.h"

#include "tests/core/exchange/exchange_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using test::sheetOf;
using test::Texts;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    for (const Issue& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

/// "field←column sureness" with C, S, O for content, synonym, official and ! for chosen.
std::vector<std::string> listOf(const ColumnMapping& mapping)
{
    std::vector<std::string> list;
    for (const MappedField& field : mapping.fields) {
        std::string text = field.field + (field.column ? "<" + std::to_string(*field.column) : "=" + field.constant);
        text += "CSO!"[static_cast<int>(field.sureness)];
        list.push_back(text + field.unit);
    }
    return list;
}

/// field=text of one row, in the order of the fields asked for.
std::vector<std::string> valuesOf(const Fields& row, const std::vector<std::string_view>& fields)
{
    std::vector<std::string> values;
    for (const std::string_view field : fields)
        values.emplace_back(row.text(field));
    return values;
}

TEST(Layout, FindsTheHeadingBelowTwentyLinesOfOtherThings)
{
    Texts texts;
    for (int i = 0; i < 22; ++i)
        texts.push_back({"某某合作社成员名册", i % 3 == 0 ? "日期" : ""});
    texts.push_back({"序号", "社员编号", "户主", "类型", "身份证号码", "联系电话"});
    texts.push_back({"1", "A1", "张三", "农民", "330102199001011230", "13800000000"});
    const SheetLayout layout = layoutOf(sheetOf(texts), ImportKind::Members);
    EXPECT_EQ(layout.headerRowNumber, 23);
    EXPECT_THAT(listOf(layout.mapping), ElementsAre("number<1S", "name<2S", "kind<3S", "id_number<4S", "phone<5S"));
    EXPECT_THAT(layout.unusedColumns, ElementsAre(0));
    EXPECT_THAT(layout.missing, IsEmpty());
}

TEST(Layout, PrefersOurOwnHeadingsToCommonOnes)
{
    const SheetLayout layout = layoutOf(sheetOf({{"序号", "编号", "名称", "姓名", "类型", "成员类型"}, {"1", "7", "x", "y", "z", "农民"}}),
                                        ImportKind::Members);
    EXPECT_THAT(listOf(layout.mapping), ElementsAre("number<1O", "name<3O", "kind<5O"));
    EXPECT_THAT(layout.unusedColumns, ElementsAre(0, 2, 4));
}

TEST(Layout, FindsColumnsByWhatStandsInThem)
{
    const SheetLayout layout = layoutOf(sheetOf({{"编号", "姓名", "成员类型", "", "其它"}, {"1", "张三", "农民", "330102199001011230", "13800000000"}}),
                                        ImportKind::Members);
    EXPECT_THAT(listOf(layout.mapping), ElementsAre("number<0O", "name<1O", "kind<2O", "id_number<3C", "phone<4C"));
    const SheetLayout two = layoutOf(sheetOf({{"编号", "方向", "产品", "金额", "a", "b"}, {"1", "交售", "鸡蛋", "5", "2025-1-1", "2025-1-2"}}),
                                     ImportKind::Trades);
    EXPECT_THAT(two.missing, ElementsAre("date")) << "two columns could be the date: a question, not a guess";
}

TEST(Layout, ReadsAHeadingOfTwoRowsWithMergedCells)
{
    const Sheet sheet = sheetOf({{"科目余额表", "", "", ""},
                                 {"科目编码", "科目名称", "期初余额", ""},
                                 {"", "", "借方", "贷方"},
                                 {"101", "库存现金", "100", ""}});
    SheetLayout layout = layoutOf(sheet, ImportKind::Openings);
    EXPECT_EQ(layout.headerRowNumber, 2);
    EXPECT_EQ(layout.mapping.firstRow, 3u);
    EXPECT_THAT(listOf(layout.mapping), ElementsAre("account<0O", "debit<2S", "credit<3S"));
    EXPECT_THAT(layout.missing, ElementsAre("date"));
    layout.mapping.set({.field = "date", .constant = "2025-12-31"});
    const auto table = mapRows(sheet, ImportKind::Openings, layout.mapping);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 1u);
    EXPECT_THAT(valuesOf(table->rows[0], {"date", "account", "debit"}), ElementsAre("2025-12-31", "101", "100"));
}

TEST(Layout, TellsTheDayFromTheMonthWhereOneDateDoes)
{
    const auto ofDates = [](std::initializer_list<std::string> dates) {
        Texts texts{{"日期", "成员编号", "出资方式", "实缴额"}};
        for (const std::string& date : dates)
            texts.push_back({date, "1", "货币", "5"});
        return layoutOf(sheetOf(texts), ImportKind::Contributions);
    };
    EXPECT_EQ(ofDates({"3/1/2025", "25/3/2025"}).mapping.dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(ofDates({"3/1/2025", "3/25/2025"}).mapping.dateOrder, DateOrder::MonthFirst);
    EXPECT_TRUE(ofDates({"3/1/2025", "4/2/2025"}).needsDateOrder);
    EXPECT_TRUE(ofDates({"3/25/2025", "25/3/2025", "1/2/2025"}).needsDateOrder) << "the file contradicts itself";
    EXPECT_FALSE(ofDates({"2025-03-01"}).needsDateOrder);
}

TEST(Mapping, ReadsValuesAsPeopleWriteThemAndLeavesOutWhatIsNoData)
{
    const Sheet sheet = sheetOf({{"入股时间", "社员号", "姓名", "出资形式", "入股金额（万元）", "备注"},
                                 {"2025.3.1", "1", "张三", "货币", "1.2", "a"},
                                 {"入股时间", "社员号", "姓名", "出资形式", "入股金额（万元）", "备注"},
                                 {"二〇二五年四月一日", "2", "李四", "货币", "3万", ""},
                                 {"合　计", "", "", "", "4.2", ""},
                                 {"制表：王五", "", "审核：", "", "", ""}});
    const SheetLayout layout = layoutOf(sheet, ImportKind::Contributions);
    EXPECT_THAT(listOf(layout.mapping), ElementsAre("date<0S", "member<1S", "member_name<2S", "kind<3S", "paid<4S万", "note<5O"));
    const auto table = mapRows(sheet, ImportKind::Contributions, layout.mapping);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_THAT(valuesOf(table->rows[0], {"date", "member", "paid"}), ElementsAre("2025-03-01", "1", "12000"));
    EXPECT_THAT(valuesOf(table->rows[1], {"date", "member", "paid"}), ElementsAre("2025-04-01", "2", "30000"));
    EXPECT_EQ(table->rows[1].row(), 4);
    EXPECT_THAT(codesOf(table->issues), ElementsAre(IssueCode::RowLeftOut, IssueCode::RowLeftOut, IssueCode::RowLeftOut));
    EXPECT_FALSE(hasErrors(table->issues));
}

TEST(Mapping, DoesNotTakeAPersonForATotal)
{
    const Sheet sheet = sheetOf({{"姓名", "编号", "成员类型"}, {"注小明", "1", "农民"}, {"总计英", "2", "农民"}, {"单位", "3", "企业"}});
    const auto table = mapRows(sheet, ImportKind::Members, layoutOf(sheet, ImportKind::Members).mapping);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.size(), 3u);
}

TEST(Mapping, SplitsAnAmountBySide)
{
    const Sheet sheet = sheetOf({{"凭证日期", "凭证字号", "摘要", "科目代码", "方向", "金额"},
                                 {"2025-01-05", "1", "a", "102", "借", "￥5.00"},
                                 {"2025-01-05", "1", "a", "301", "贷", "5元"},
                                 {"2025-01-06", "2", "a", "301", "左", "5元"}});
    const SheetLayout layout = layoutOf(sheet, ImportKind::Vouchers);
    const auto table = mapRows(sheet, ImportKind::Vouchers, layout.mapping);
    ASSERT_TRUE(table);
    EXPECT_THAT(valuesOf(table->rows[0], {"debit", "credit"}), ElementsAre("5.00", ""));
    EXPECT_THAT(valuesOf(table->rows[1], {"debit", "credit"}), ElementsAre("", "5"));
    EXPECT_EQ(table->rows[1].column("credit"), 6);
    ASSERT_EQ(table->issues.size(), 1u);
    EXPECT_EQ(table->issues[0].code, IssueCode::UnknownWord);
    EXPECT_EQ(table->issues[0].row, 4);
}

TEST(Mapping, SaysWhatDoesNotFit)
{
    const Sheet sheet = sheetOf({{"a", "b"}, {"1", "2"}});
    ColumnMapping mapping;
    mapping.set({.field = "number", .column = 0});
    mapping.set({.field = "colour", .column = 1});
    mapping.set({.field = "name", .column = 7});
    const auto table = mapRows(sheet, ImportKind::Members, mapping);
    ASSERT_FALSE(table);
    EXPECT_THAT(codesOf(table.error()), ElementsAre(IssueCode::MappingUnfit, IssueCode::MappingUnfit, IssueCode::ColumnMissing));
    EXPECT_FALSE(mapRows(sheet, ImportKind::Members, ColumnMapping{.headerRow = 9, .firstRow = 10}));
}

TEST(Mapping, AsksAtEachDateThatCanBeReadTwoWays)
{
    const Sheet sheet = sheetOf({{"日期", "成员编号", "方向", "产品", "金额"}, {"3/1/2025", "1", "交售", "鸡蛋", "5"}});
    SheetLayout layout = layoutOf(sheet, ImportKind::Trades);
    EXPECT_TRUE(layout.needsDateOrder);
    const auto open = mapRows(sheet, ImportKind::Trades, layout.mapping);
    ASSERT_TRUE(open);
    ASSERT_EQ(open->issues.size(), 1u);
    EXPECT_EQ(open->issues[0], (Issue{.code = IssueCode::DateOrderOpen, .field = "date", .value = "3/1/2025", .row = 2, .column = 1}));
    layout.mapping.dateOrder = DateOrder::DayFirst;
    EXPECT_EQ(mapRows(sheet, ImportKind::Trades, layout.mapping)->rows[0].text("date"), "2025-01-03");
}

TEST(Mapping, StopsWhenItIsTold)
{
    Texts texts{{"编号", "姓名", "成员类型"}};
    for (int i = 0; i < 1000; ++i)
        texts.push_back({std::to_string(i), "x", "农民"});
    const Sheet sheet = sheetOf(texts);
    std::stop_source source;
    std::size_t told = 0;
    const Progress progress{.tell =
                                [&](std::size_t, std::size_t total) {
                                    EXPECT_EQ(total, 1001u);
                                    if (++told == 3)
                                        source.request_stop();
                                },
                            .stop = source.get_token()};
    const auto table = mapRows(sheet, ImportKind::Members, layoutOf(sheet, ImportKind::Members).mapping, progress);
    ASSERT_FALSE(table);
    EXPECT_THAT(codesOf(table.error()), ElementsAre(IssueCode::WorkStopped));
    EXPECT_EQ(told, 3u);
}

TEST(Mapping, ComesBackFromItsJson)
{
    ColumnMapping mapping{.headerRow = 4, .firstRow = 6, .dateOrder = DateOrder::DayFirst};
    mapping.set({.field = "paid", .column = 3, .unit = "万"});
    mapping.set({.field = "kind", .constant = "货币 \"x\""});
    EXPECT_EQ(mappingFromJson(toJson(mapping)), mapping);
    for (const std::string_view bad : {"", "[]", "{}", "{\"fields\":1}", "{\"header_row\":-1,\"first_row\":1,\"fields\":[]}",
                                       "{\"header_row\":0,\"first_row\":1,\"fields\":[{\"column\":1}]}"})
        EXPECT_FALSE(mappingFromJson(bad)) << bad;
}

TEST(Layout, GuessesWhatAFileIsFor)
{
    EXPECT_EQ(likelyKinds(sheetOf({{"社员编号", "户主", "类型"}, {"1", "张三", "农民"}})).front(), ImportKind::Members);
    EXPECT_EQ(likelyKinds(sheetOf({{"交易日期", "姓名", "交易类型", "品名", "重量", "货款"}, {"2025-1-1", "a", "交售", "b", "1", "2"}})).front(),
              ImportKind::Trades);
    EXPECT_EQ(likelyKinds(sheetOf({{"姓名", "日期", "股金", "公积金", "财政补助", "捐赠"}, {"a", "2025-1-1", "1", "1", "1", "1"}})).front(),
              ImportKind::MemberAccounts);
    EXPECT_THAT(likelyKinds(sheetOf({{"x", "y"}, {"1", "2"}})), IsEmpty());
}

TEST(Columns, OfOurOwnFilesAreFoundBelowATitleToo)
{
    const auto table = mapColumns(sheetOf({{"成员名册"}, {}, {"编号", "姓名", "成员类型"}, {"1", "张三", "农民"}, {"合计", "1人"}}), ImportKind::Members);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 1u);
    EXPECT_EQ(table->rows[0].row(), 4);
    const auto unknown = mapColumns(sheetOf({{"成员名册"}, {"编号", "户主", "成员类型"}, {"1", "张三", "农民"}}), ImportKind::Members);
    ASSERT_FALSE(unknown) << "without a mapping a common heading is none of ours";
    EXPECT_THAT(codesOf(unknown.error()), ElementsAre(IssueCode::ColumnUnknown, IssueCode::ColumnMissing));
    EXPECT_EQ(unknown.error()[0].row, 2);
}

} // namespace
} // namespace coop::exchange
