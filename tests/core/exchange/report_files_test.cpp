// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"
#include "tests/core/exchange/exchange_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using reports::ColumnKind;
using test::kindsOf;
using testing::ElementsAre;

reports::ReportTable dividendList()
{
    reports::ReportTable table;
    table.title = "盈余返还及剩余盈余分配表";
    table.heading = {"红星合作社", "2025 年度"};
    table.columns = {{.title = "序号", .kind = ColumnKind::Number},
                     {.title = "姓名"},
                     {.title = "交易额", .kind = ColumnKind::Quantity, .group = "返还"},
                     {.title = "返还", .kind = ColumnKind::Money, .isTotalled = true, .group = "返还"},
                     {.title = "日期", .kind = ColumnKind::Date},
                     {.title = "签字", .kind = ColumnKind::Signature}};
    table.rows = {{std::int64_t{1}, "张三", TradeQuantity::parts(12'500), Money::fen(5923), Date(2025, 12, 31), {}},
                  {std::int64_t{2}, "=HYPERLINK(\"x\")", TradeQuantity::whole(3), Money::fen(-100), {}, {}},
                  {std::int64_t{3}, "@x", {}, Money::fen(10), {}, {}}};
    table.totals = {{}, "合计", TradeQuantity::parts(15'500), Money::fen(5833), {}, {}};
    table.amountInWords = "伍拾捌元叁角叁分";
    table.notes = {"注：一"};
    table.signatures = {"理事长", "会计"};
    table.foot.seal = "7F3A·91C2";
    return table;
}

TEST(ReportFiles, CsvHasTheTitlesTheRowsAndTheTotals)
{
    const test::TemporaryFolder folder;
    writeCsv(folder / "a.csv", dividendList());
    EXPECT_EQ(test::readBytes(folder / "a.csv"), "\xEF\xBB\xBF序号,姓名,交易额,返还,日期,签字\n"
                                                 "1,张三,12.5,59.23,2025-12-31,\n"
                                                 "2,\"'=HYPERLINK(\"\"x\"\")\",3,-1.00,,\n"
                                                 "3,'@x,,0.10,,\n"
                                                 ",合计,15.5,58.33,,\n");
}

TEST(ReportFiles, XlsxHasRealNumbersDatesAndTexts)
{
    const test::TemporaryFolder folder;
    writeXlsx(folder / "a.xlsx", dividendList());
    const Sheet sheet = readSheet(folder / "a.xlsx").value();
    EXPECT_EQ(sheet.name, "盈余返还及剩余盈余分配表");
    ASSERT_EQ(sheet.rows.size(), 13u);
    EXPECT_THAT(kindsOf(sheet.rows[0]), ElementsAre("T 盈余返还及剩余盈余分配表"));
    EXPECT_THAT(kindsOf(sheet.rows[3]), ElementsAre("-", "-", "T 返还"));
    EXPECT_THAT(kindsOf(sheet.rows[4]), ElementsAre("T 序号", "T 姓名", "T 交易额", "T 返还", "T 日期", "T 签字"));
    EXPECT_THAT(kindsOf(sheet.rows[5]), ElementsAre("N 1", "T 张三", "N 12.5", "N 59.23", "N 46022"));
    EXPECT_THAT(kindsOf(sheet.rows[6]), ElementsAre("N 2", "T =HYPERLINK(\"x\")", "N 3", "N -1"));
    EXPECT_THAT(kindsOf(sheet.rows[8]), ElementsAre("-", "T 合计", "N 15.5", "N 58.33"));
    EXPECT_THAT(kindsOf(sheet.rows[9]), ElementsAre("T 伍拾捌元叁角叁分"));
    EXPECT_THAT(kindsOf(sheet.rows[10]), ElementsAre("T 注：一"));
    EXPECT_THAT(kindsOf(sheet.rows[12]), ElementsAre("T 7F3A·91C2"));
}

TEST(ReportFiles, WritesTheSmallestAndTheOddestTables)
{
    const test::TemporaryFolder folder;
    writeXlsx(folder / "a.xlsx", reports::ReportTable{});
    reports::ReportTable table = dividendList();
    table.title = "'[a]:b*c?d/e\\f and a name that is much longer than a sheet may have'";
    table.rows.clear();
    table.columns.resize(1);
    writeXlsx(folder / "a.xlsx", table);
    EXPECT_EQ(readSheet(folder / "a.xlsx").value().name, "a  b c d e f and a name that is");
    writeCsv(folder / "a.csv", reports::ReportTable{});
}

} // namespace
} // namespace coop::exchange
