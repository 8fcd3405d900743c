// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ledger_statements.h"

#include <gtest/gtest.h>

#include "core/base/ensure.h"
#include "core/reports/disclosures.h"
#include "tests/support/catalogue.h"
#include "tests/support/golden.h"
#include "tests/support/ledger_year.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_plan.h"

using namespace coop;
using ledger::CrossCheck;
using ledger::CrossCheckResult;
using ledger::Depth;
using ledger::LedgerYear;
using reports::ReportTable;
using reports::toPlainText;
using test::credit;
using test::debit;
using test::LedgerYearBuilder;

namespace {

using Texts = std::vector<std::string>;

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

Texts rowText(const std::vector<reports::Cell>& cells)
{
    Texts texts;
    for (const reports::Cell& cell : cells)
        texts.push_back(toPlainText(cell));
    return texts;
}

LedgerYear monthOf(int month, const LedgerYearBuilder& builder)
{
    LedgerYear figures = builder.build();
    figures.to = ledger::Period::ofMonth(2025, month);
    return figures;
}

const ledger::DateRange kYear = ledger::DateRange::of(FiscalYear{2025});

} // namespace

TEST(TrialBalanceReport, HasEightColumnsAndTotalsThatBalance)
{
    LedgerYearBuilder year;
    year.open(debit("114", yuan(30), "1"))
        .open(credit("114", yuan(20), "2"))
        .open(credit("301", yuan(10), "1"))
        .post({debit("102", yuan(5)), credit("50101", yuan(5))});
    const ReportTable table = reports::trialBalanceReport(ledger::trialBalance(year.build(), Depth::All), kYear,
                                                          test::sampleHead(), test::committedWords());
    EXPECT_EQ(test::titlesOf(table), (Texts{"科目编码", "科目名称", "期初借方", "期初贷方", "本期借方", "本期贷方", "期末借方", "期末贷方"}));
    ASSERT_EQ(table.rows.size(), 5u);
    EXPECT_EQ(rowText(table.rows[1]), (Texts{"114", "N114", "30.00", "20.00", "0.00", "0.00", "30.00", "20.00"}));
    EXPECT_EQ(rowText(table.rows[4]), (Texts{"50101", "N50101", "0.00", "0.00", "0.00", "5.00", "0.00", "5.00"}));
    EXPECT_EQ(rowText(table.totals), (Texts{"合计", "", "30.00", "30.00", "5.00", "5.00", "35.00", "35.00"}));
}

TEST(TrialBalanceReport, IsNeverShownWhenItDoesNotBalance)
{
    const LedgerYear year = LedgerYearBuilder().open(debit("101", yuan(1))).build();
    EXPECT_THROW((void)reports::trialBalanceReport(ledger::trialBalance(year, Depth::All), kYear, test::sampleHead(), test::inEnglish),
                 BrokenInvariant);
}

TEST(IncomeAndExpenseReport, HasAMonthForEachColumn)
{
    const std::vector<LedgerYear> months = {
        monthOf(1, LedgerYearBuilder().post({debit("102", yuan(50)), credit("50101", yuan(50))})),
        monthOf(2, LedgerYearBuilder()
                       .post({debit("102", yuan(30)), credit("501", yuan(30))})
                       .post({debit("523", yuan(12)), credit("102", yuan(12))})
                       .post({debit("501", yuan(80)), credit("331", yuan(80))})),
        monthOf(12, LedgerYearBuilder().post({debit("102", yuan(3)), credit("524", yuan(3))})),
    };
    const LedgerYear year = LedgerYearBuilder().post({debit("102", yuan(80)), credit("501", yuan(80))}).build();
    const ReportTable table = reports::incomeAndExpenseReport(ledger::monthlyActivity(year, months), FiscalYear{2025},
                                                              test::sampleHead(), test::committedWords());
    ASSERT_EQ(table.columns.size(), 15u);
    EXPECT_EQ(table.columns[2].title, "1月");
    EXPECT_EQ(table.columns[13].title, "12月");
    const auto line = [](std::string code, std::string name, std::string january, std::string february, std::string december,
                         std::string total) {
        Texts texts = {std::move(code), std::move(name), std::move(january), std::move(february)};
        texts.insert(texts.end(), 9, "0.00");
        texts.insert(texts.end(), {std::move(december), std::move(total)});
        return texts;
    };
    ASSERT_EQ(table.rows.size(), 6u);
    EXPECT_EQ(rowText(table.rows[0]), line("501", "N501", "50.00", "30.00", "0.00", "80.00"));
    EXPECT_EQ(rowText(table.rows[1]), line("50101", "N50101", "50.00", "0.00", "0.00", "50.00"));
    EXPECT_EQ(rowText(table.rows[2]), line("", "收入合计", "50.00", "30.00", "0.00", "80.00"));
    EXPECT_EQ(rowText(table.rows[3]), line("523", "N523", "0.00", "12.00", "0.00", "12.00"));
    EXPECT_EQ(rowText(table.rows[4]), line("524", "N524", "0.00", "0.00", "-3.00", "-3.00"));
    EXPECT_EQ(rowText(table.rows[5]), line("", "支出合计", "0.00", "12.00", "-3.00", "9.00"));
    EXPECT_EQ(rowText(table.totals), line("", "收支差额", "50.00", "18.00", "3.00", "71.00"));
}

TEST(IncomeAndExpenseReport, ShowsWhatWasThereBeforeTheLedgerInAColumnOfItsOwn)
{
    LedgerYearBuilder year;
    year.startWithinYear().open(credit("501", yuan(70)));
    const ReportTable table = reports::incomeAndExpenseReport(ledger::monthlyActivity(year.build(), {}), FiscalYear{2025},
                                                              test::sampleHead(), test::committedWords());
    EXPECT_EQ(table.columns[2].title, "建账前");
    EXPECT_EQ(toPlainText(table.rows[0][2]), "70.00");
    EXPECT_EQ(toPlainText(table.rows[0].back()), "70.00");

    const LedgerYear closedLate = LedgerYearBuilder().open(credit("501", yuan(70))).build();
    EXPECT_TRUE(ledger::monthlyActivity(closedLate, {}).empty()) << "the year before is no part of this one";
}

TEST(CrossCheckReport, ShowsEachCheckWithWhatDiffers)
{
    const std::vector<CrossCheckResult> results = {
        {.check = CrossCheck::SheetBalances, .passed = false, .left = yuan(65), .right = yuan(70), .differing = {"18101", "114"}},
        {.check = CrossCheck::UndistributedAgrees, .left = yuan(63), .right = yuan(63)},
        {.check = CrossCheck::OpeningAgrees, .applies = false, .left = yuan(63)},
        {.check = CrossCheck::CashNotNegative, .passed = false, .differing = {"101 2025-03-05"}},
    };
    const ReportTable table =
        reports::crossCheckReport(results, FiscalYear{2025}, test::sampleHead(), test::committedWords());
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(rowText(table.rows[0]), (Texts{"1", "资产总计＝负债和所有者权益总计（会农社01表第22、42行）", "65.00", "70.00", "-5.00",
                                             "不符", "18101、114"}));
    EXPECT_EQ(rowText(table.rows[1]).at(5), "相符");
    EXPECT_EQ(rowText(table.rows[2]), (Texts{"3", "年初未分配盈余（会农社02表第13行）＝上年第20行", "", "", "", "不适用", ""}));
    EXPECT_EQ(rowText(table.rows[3]), (Texts{"4", "货币资金从未出现负数", "", "", "", "不符", "101 2025-03-05"}));
    EXPECT_EQ(table.notes, Texts{"不符 2 项"});
}

TEST(CrossCheckReport, HasASentenceForEveryCheck)
{
    const reports::Wording words = test::committedWords();
    for (int check = 0; check <= static_cast<int>(CrossCheck::CurrentAccountsAgree); ++check)
        EXPECT_FALSE(words(reports::checkText(static_cast<CrossCheck>(check))).empty());
}

TEST(DisclosureReport, FollowsTheOrderOfTheSystem)
{
    reports::Disclosures notes{.year = {2025}, .capital = yuan(2370), .members = 30, .farmers = 27};
    notes.officers = {{members::Role::Chair, "张桂兰"}, {members::Role::Accountant, "李春生"}, {members::Role::Supervisor, "王秀英"}};
    notes.equity = {{"1", "陈龑", yuan(2000), yuan(100)}, {"2", "张桂兰", yuan(370), yuan(50)}};
    notes.joined = {"赵国强"};
    notes.organisations = 2;
    notes.changes = ledger::equityChanges(
        LedgerYearBuilder().open(credit("301", yuan(2000))).post({debit("102", yuan(370)), credit("301", yuan(370))}).build());
    notes.lostAssets = {{"水泵", yuan(120)}};
    notes.donations = yuan(80);
    notes.tradeWithMembers = yuan(9000);
    notes.tradeWithOthers = yuan(500);
    notes.reserve = yuan(150);
    notes.reserveRate = "10%";
    notes.plan = "2025 年度盈余分配方案";
    const ReportTable table = reports::disclosureReport(notes, test::sampleHead(), test::committedWords());
    EXPECT_EQ(rowText(table.rows[2]), (Texts{"2.1", "股金总额", "", "2370.00"}));
    EXPECT_EQ(rowText(table.rows[4]), (Texts{"2.3", "农民成员数及所占比例", "27 名（占成员总数 90.0%）", ""}));
    EXPECT_EQ(rowText(table.rows[8]), (Texts{"3.1", "理事长、理事、执行监事、监事会名单", "理事长：张桂兰；监事：王秀英", ""}));
    test::expectGolden("disclosures_zh.csv", test::textOf(table));

    const ReportTable list = reports::memberEquityReport(notes, test::sampleHead(), test::committedWords());
    EXPECT_EQ(rowText(list.rows[0]), (Texts{"1", "1", "陈龑", "2000.00", "100.00", "2100.00"}));
    EXPECT_EQ(rowText(list.totals), (Texts{"合计", "", "", "2370.00", "150.00", "2520.00"}));
}

TEST(DisclosureReport, LeavesABlankForWhatTheBookCannotKnow)
{
    const ReportTable table =
        reports::disclosureReport({.year = {2025}}, test::sampleHead(), test::inEnglish);
    for (const std::vector<reports::Cell>& row : table.rows) {
        if (toPlainText(row[1]) == "Lawsuits and arbitration pending") {
            EXPECT_EQ(toPlainText(row[2]), "");
        }
    }
    EXPECT_EQ(rowText(table.rows[4]).at(2), "0 (0.0% of the members)");
}
