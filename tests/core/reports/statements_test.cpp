// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/statements.h"

#include <gtest/gtest.h>

#include "tests/support/catalogue.h"
#include "tests/support/golden.h"
#include "tests/support/ledger_year.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_plan.h"

using namespace coop;
using ledger::LedgerYear;
using reports::FormShape;
using reports::ReportTable;
using reports::toPlainText;
using test::credit;
using test::debit;
using test::LedgerYearBuilder;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

/// A year with something in every form.
LedgerYearBuilder sampleYear()
{
    LedgerYearBuilder year;
    year.open(debit("102", yuan(2000)))
        .open(debit("151", yuan(900)))
        .open(credit("152", yuan(100)))
        .open(credit("301", yuan(2000), "1"))
        .open(credit("32101", yuan(150)))
        .open(credit("322", yuan(250)))
        .open(credit("33202", yuan(400)))
        .post({debit("102", yuan(330)), credit("301", yuan(300)), credit("32101", yuan(30))})
        .post({debit("114", yuan(80), "1"), credit("102", yuan(80))})
        .post({debit("128", yuan(60)), credit("114", yuan(60), "2")})
        .post({debit("102", yuan(5000)), credit("501", yuan(5000))})
        .post({debit("521", yuan(3100)), credit("102", yuan(3100))})
        .post({debit("523", yuan(400)), credit("102", yuan(300)), credit("152", yuan(100))})
        .post({debit("33201", yuan(150)), credit("322", yuan(150))})
        .post({debit("33201", yuan(900)), credit("221", yuan(900))})
        .post({debit("322", yuan(70)), credit("301", yuan(70))});
    return year;
}

std::string cellText(const ReportTable& table, std::size_t row, std::size_t column)
{
    return toPlainText(table.rows.at(row).at(column));
}

} // namespace

TEST(BalanceSheetReport, HasBothSidesOfTheOfficialForm)
{
    const ReportTable table = reports::balanceSheetReport(ledger::balanceSheet(sampleYear().build()), Date(2025, 12, 31),
                                                          FormShape::Official, test::sampleHead(), test::committedWords());
    EXPECT_EQ(test::titlesOf(table), (std::vector<std::string>{"资产", "行次", "期末余额", "年初余额", "负债和所有者权益", "行次",
                                                               "期末余额", "年初余额"}));
    ASSERT_EQ(table.rows.size(), 24u);
    EXPECT_EQ(cellText(table, 0, 0), "流动资产：");
    EXPECT_EQ(cellText(table, 0, 4), "流动负债：");
    EXPECT_EQ(cellText(table, 23, 0), "资产总计");
    EXPECT_EQ(cellText(table, 23, 4), "负债和所有者权益总计");
    EXPECT_EQ(cellText(table, 23, 2), cellText(table, 23, 6));
    EXPECT_EQ(table.heading, (std::vector<std::string>{"2025年12月31日", "会农社01表", "编制单位：" + test::sampleHead().cooperative, "单位：元"}));
    test::expectGolden("balance_sheet_zh.csv", test::textOf(table));
}

TEST(BalanceSheetReport, IsAPlainListForFiles)
{
    const ReportTable table = reports::balanceSheetReport(ledger::balanceSheet(sampleYear().build()), Date(2025, 12, 31),
                                                          FormShape::List, test::sampleHead(), test::committedWords());
    EXPECT_EQ(test::titlesOf(table), (std::vector<std::string>{"项目", "行次", "期末余额", "年初余额"}));
    ASSERT_EQ(table.rows.size(), 42u);
    EXPECT_EQ(cellText(table, 0, 0), "货币资金");
    EXPECT_EQ(cellText(table, 10, 0), "减：累计折旧");
    EXPECT_EQ(cellText(table, 10, 1), "11");
    EXPECT_EQ(cellText(table, 10, 2), "200.00");
    EXPECT_EQ(cellText(table, 10, 3), "100.00");
    EXPECT_TRUE(table.totals.empty());
}

TEST(BalanceSheetReport, SaysWhatIsNotTransferredAndWhatWaits)
{
    LedgerYearBuilder year = sampleYear();
    year.post({debit("181", yuan(9)), credit("121", yuan(9))});
    const auto notes = [](const LedgerYear& figures) {
        return reports::balanceSheetReport(ledger::balanceSheet(figures), Date(2025, 12, 31), FormShape::List,
                                           test::sampleHead(), test::inEnglish)
            .notes;
    };
    ASSERT_EQ(notes(year.build()).size(), 2u);
    EXPECT_NE(notes(year.build())[0].find("1,500.00"), std::string::npos);
    EXPECT_NE(notes(year.build())[1].find("9.00"), std::string::npos);
    EXPECT_TRUE(notes(LedgerYearBuilder().build()).empty());
}

TEST(BalanceSheetReport, LeavesUnknownOpeningsBlank)
{
    const ReportTable table =
        reports::balanceSheetReport(ledger::balanceSheet(sampleYear().startWithinYear().build()), Date(2025, 12, 31),
                                    FormShape::List, test::sampleHead(), test::inEnglish);
    EXPECT_EQ(cellText(table, 0, 3), "");
    EXPECT_EQ(cellText(table, 0, 2), "3850.00");
}

TEST(SurplusReport, HasTheItemsOfTheOfficialForm)
{
    const LedgerYear before = sampleYear().build();
    const LedgerYear year = sampleYear().nextYear().build();
    const ReportTable table =
        reports::surplusReport(ledger::surplusStatement(year, &before), ledger::DateRange::of(FiscalYear{2026}), FormShape::Official,
                               test::sampleHead(), test::committedWords());
    EXPECT_EQ(test::titlesOf(table), (std::vector<std::string>{"项目", "行次", "本年金额", "上年金额"}));
    EXPECT_EQ(table.title, "盈余及盈余分配表");
    EXPECT_EQ(table.heading.at(0), "2026 年度");
    EXPECT_EQ(cellText(table, 1, 0), "　加：投资收益");
    EXPECT_EQ(cellText(table, 3, 0), "　　税金及附加");
    EXPECT_EQ(cellText(table, 19, 0), "六、年末未分配盈余");
    EXPECT_EQ(cellText(table, 19, 3), "850.00");
    test::expectGolden("surplus_statement_zh.csv", test::textOf(table));
}

TEST(SurplusReport, IsAPlainListForFilesAndNamesTheDaysOfAPartOfTheYear)
{
    const ReportTable table = reports::surplusReport(ledger::surplusStatement(sampleYear().build(), nullptr),
                                                     {Date(2025, 1, 1), Date(2025, 6, 30)}, FormShape::List,
                                                     test::sampleHead(), test::committedWords());
    EXPECT_EQ(cellText(table, 1, 0), "加：投资收益");
    EXPECT_EQ(cellText(table, 1, 3), "");
    EXPECT_EQ(table.heading.at(0), "2025-01-01 至 2025-06-30");
}

TEST(EquityReport, ListsTheItemsBelowEachColumnAsTheOfficialFormDoes)
{
    const ReportTable table =
        reports::equityReport(ledger::equityChanges(sampleYear().build()), ledger::DateRange::of(FiscalYear{2025}),
                              FormShape::Official, test::sampleHead(), test::committedWords());
    ASSERT_EQ(table.columns.size(), 12u);
    EXPECT_EQ(table.columns[1].group, "股金");
    EXPECT_EQ(table.columns[9].group, "未分配盈余");
    ASSERT_EQ(table.rows.size(), 13u);
    EXPECT_EQ(cellText(table, 0, 0), "年初余额");
    EXPECT_EQ(cellText(table, 3, 1), "资本公积转增");
    EXPECT_EQ(cellText(table, 4, 1), "盈余公积转增");
    EXPECT_EQ(cellText(table, 4, 2), "70.00");
    EXPECT_EQ(cellText(table, 8, 7), "转为成员出资");
    EXPECT_EQ(cellText(table, 8, 8), "70.00");
    EXPECT_EQ(cellText(table, 12, 11), "3730.00");
    test::expectGolden("equity_changes_zh.csv", test::textOf(table));
}

TEST(EquityReport, IsAMatrixForFiles)
{
    const ReportTable table =
        reports::equityReport(ledger::equityChanges(sampleYear().build()), ledger::DateRange::of(FiscalYear{2025}),
                              FormShape::List, test::sampleHead(), test::committedWords());
    EXPECT_EQ(test::titlesOf(table),
              (std::vector<std::string>{"项目", "行次", "股金", "专项基金", "资本公积", "盈余公积", "未分配盈余", "合计"}));
    EXPECT_EQ(cellText(table, 0, 0), "年初余额");
    EXPECT_EQ(cellText(table, 0, 1), "1");
    EXPECT_EQ(cellText(table, 0, 2), "2000.00");
    EXPECT_EQ(cellText(table, 2, 3), "") << "capital reserve that becomes capital has no place in the special fund";
    EXPECT_EQ(cellText(table, table.rows.size() - 1, 7), "3730.00");
}

TEST(EquityReport, GivesWhatTheFormHasNoItemForALineOfItsOwn)
{
    LedgerYearBuilder year = sampleYear();
    year.post({debit("322", yuan(12)), credit("102", yuan(12))});
    const ReportTable table =
        reports::equityReport(ledger::equityChanges(year.build()), ledger::DateRange::of(FiscalYear{2025}),
                              FormShape::Official, test::sampleHead(), test::committedWords());
    EXPECT_EQ(cellText(table, 10, 7), "其他减少");
    EXPECT_EQ(cellText(table, 10, 8), "12.00");
    EXPECT_EQ(cellText(table, 10, 1), "");
}
