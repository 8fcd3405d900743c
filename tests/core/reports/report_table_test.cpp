// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_table.h"

#include <gtest/gtest.h>

using namespace coop;
using reports::Cell;
using reports::fill;

TEST(ReportTable, ShowsPlainDigitsAndIsoDatesInFiles)
{
    EXPECT_EQ(reports::toPlainText(Cell()), "");
    EXPECT_EQ(reports::toPlainText(Cell(std::string("张桂兰"))), "张桂兰");
    EXPECT_EQ(reports::toPlainText(Cell(std::int64_t{1234})), "1234");
    EXPECT_EQ(reports::toPlainText(Cell(Money())), "0.00");
    EXPECT_EQ(reports::toPlainText(Cell(Money::fen(-123'405))), "-1234.05");
    EXPECT_EQ(reports::toPlainText(Cell(TradeQuantity::parts(12'500))), "12.5");
    EXPECT_EQ(reports::toPlainText(Cell(Date(2026, 1, 5))), "2026-01-05");
}

TEST(ReportTable, FillsPlaceholdersInAnyOrderAndOnlyOnce)
{
    EXPECT_EQ(fill("Page {0} of {1}", {"2", "5"}), "Page 2 of 5");
    EXPECT_EQ(fill("共 {1} 页第 {0} 页", {"2", "5"}), "共 5 页第 2 页");
    EXPECT_EQ(fill("{0}: {1}", {"{1}", "x"}), "{1}: x");
}

TEST(ReportTable, LeavesWhatIsNoPlaceholderAlone)
{
    EXPECT_EQ(fill("{2} {a} {0", {"x"}), "{2} {a} {0");
    EXPECT_EQ(fill("", {"x"}), "");
}
