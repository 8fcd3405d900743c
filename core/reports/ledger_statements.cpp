// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ledger_statements.h"

#include <algorithm>
#include <array>

#include "core/base/ensure.h"
#include "core/reports/statement_head.h"

namespace coop::reports {

namespace {

using ledger::ActivityRow;
using ledger::CrossCheck;
using ledger::CrossCheckResult;
using ledger::kMonthsOfYear;
using ledger::TrialBalanceRow;

Column moneyColumn(const std::string& title, int widthMm)
{
    return {.title = title, .kind = ColumnKind::Money, .widthMm = widthMm};
}

/// Amounts of one line of the income and expense table, from what was before to the last month.
struct ActivitySum {
    Money before{};
    std::array<Money, kMonthsOfYear> months{};

    void add(const ActivityRow& row, bool isAdded)
    {
        before += isAdded ? row.before : -row.before;
        for (std::size_t i = 0; i < months.size(); ++i)
            months[i] += isAdded ? row.months[i] : -row.months[i];
    }
};

std::vector<Cell> activityLine(const std::string& code, const std::string& name, const ActivitySum& sum, bool hasBefore)
{
    std::vector<Cell> cells = {code, name};
    if (hasBefore)
        cells.emplace_back(sum.before);
    Money total = sum.before;
    for (const Money amount : sum.months) {
        cells.emplace_back(amount);
        total += amount;
    }
    cells.emplace_back(total);
    return cells;
}

/// The accounts of one kind and their sum; sub-accounts stand in those above them already.
void addSection(ReportTable& table, std::span<const ActivityRow> rows, bool isIncome, std::string_view sumTitle, bool hasBefore,
                const Wording& words)
{
    ActivitySum sum;
    for (const ActivityRow& row : rows) {
        if (row.isIncome != isIncome)
            continue;
        table.rows.push_back(activityLine(row.code, row.name, {row.before, row.months}, hasBefore));
        if (row.level == 0)
            sum.add(row, true);
    }
    table.rows.push_back(activityLine({}, words(sumTitle), sum, hasBefore));
}

std::vector<Column> activityColumns(bool hasBefore, const Wording& words)
{
    std::vector<Column> columns = {{.title = words("Account code"), .widthMm = 16}, {.title = words("Account name"), .widthMm = 30}};
    if (hasBefore)
        columns.push_back(moneyColumn(words("Before the ledger"), 20));
    for (std::size_t month = 1; month <= kMonthsOfYear; ++month)
        columns.push_back(moneyColumn(fill(words("Month {0}"), {std::to_string(month)}), 20));
    columns.push_back(moneyColumn(words("Total"), 24));
    return columns;
}

/// These look for a single day or project below zero; they compare no sums.
bool comparesSums(CrossCheck check)
{
    return check != CrossCheck::CashNotNegative && check != CrossCheck::ProjectsNotNegative;
}

std::string listOf(const std::vector<std::string>& texts, const Wording& words)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : words(", ")) + text;
    return list;
}

} // namespace

ReportTable trialBalanceReport(std::span<const TrialBalanceRow> rows, const ledger::DateRange& range, const ReportHead& head,
                               const Wording& words)
{
    ReportTable table = statementTable("Trial balance", stretchText(range, words), {}, head, words);
    table.landscape = true;
    table.columns = {{.title = words("Account code"), .widthMm = 24}, {.title = words("Account name"), .widthMm = 50}};
    for (const std::string_view title :
         {"Opening debit", "Opening credit", "Debit of the period", "Credit of the period", "Closing debit", "Closing credit"})
        table.columns.push_back(moneyColumn(words(title), 31));
    for (const TrialBalanceRow& row : rows) {
        table.rows.push_back({row.code, row.name, row.opening.debit, row.opening.credit, row.debit, row.credit,
                              row.closing.debit, row.closing.credit});
    }
    const TrialBalanceRow total = ledger::totalOf({rows.begin(), rows.end()});
    ensure(total.opening.debit == total.opening.credit && total.debit == total.credit &&
               total.closing.debit == total.closing.credit,
           "the trial balance balances");
    table.totals = {words("Total"),  Cell(),       total.opening.debit, total.opening.credit,
                    total.debit,     total.credit, total.closing.debit, total.closing.credit};
    return table;
}

ReportTable incomeAndExpenseReport(std::span<const ActivityRow> rows, FiscalYear year, const ReportHead& head,
                                   const Wording& words)
{
    ReportTable table =
        statementTable("Income and expense by month", stretchText(ledger::DateRange::of(year), words), {}, head, words);
    table.landscape = true;
    const bool hasBefore = std::ranges::any_of(rows, [](const ActivityRow& row) { return !row.before.isZero(); });
    table.columns = activityColumns(hasBefore, words);
    addSection(table, rows, true, "Total income", hasBefore, words);
    addSection(table, rows, false, "Total expense", hasBefore, words);

    ActivitySum surplus;
    for (const ActivityRow& row : rows) {
        if (row.level == 0)
            surplus.add(row, row.isIncome);
    }
    table.totals = activityLine({}, words("Income less expense"), surplus, hasBefore);
    return table;
}

std::string_view checkText(CrossCheck check)
{
    switch (check) {
    case CrossCheck::SheetBalances: return "Total assets = total liabilities and equity (form 01 rows 22 and 42)";
    case CrossCheck::UndistributedAgrees: return "Undistributed surplus at the end of the year: form 02 row 20 = form 01 row 40";
    case CrossCheck::OpeningAgrees: return "Undistributed surplus at the start of the year (form 02 row 13) = last year's row 20";
    case CrossCheck::EquityAgrees: return "Balances at the end of the year: form 03 = form 01 rows 36 to 41";
    case CrossCheck::ProfitTransferred: return "Income, expense and the surplus of the year (331) are transferred";
    case CrossCheck::AppropriationsCleared: return "The appropriations (33201) are transferred";
    case CrossCheck::PendingAssetsCleared: return "Assets that wait for a decision (181) are cleared";
    case CrossCheck::CashNotNegative: return "Cash and bank are never below zero";
    case CrossCheck::CapitalAgrees: return "Share capital (301) = what the members paid in";
    case CrossCheck::PayablesAgree: return "Refunds and residual surplus payable (221, 222) by member = their accounts";
    case CrossCheck::SpecialFundAgrees: return "Special fund and special payables (311, 235) = what the members share in";
    case CrossCheck::ProjectsNotNegative: return "No project has used more than it received (235)";
    case CrossCheck::TradeAgrees: return "Trade with members and others = what is posted of it";
    case CrossCheck::RefundFloor: return "Patronage refunds = at least 60 % of the distributable surplus (Art. 44)";
    case CrossCheck::ReserveAgrees: return "Reserve (322) = the members' parts of it";
    case CrossCheck::DuesAgree: return "Refunds and residual surplus payable (221, 222) by member = what distributions owe less what was paid";
    case CrossCheck::CurrentAccountsAgree: return "Current accounts of the members (114) by member = their account";
    }
    return {};
}

ReportTable crossCheckReport(std::span<const CrossCheckResult> results, FiscalYear year, const ReportHead& head,
                             const Wording& words)
{
    ReportTable table =
        statementTable("Checks between the statements", stretchText(ledger::DateRange::of(year), words), {}, head, words);
    table.landscape = true;
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 11},
                     {.title = words("Check"), .widthMm = 100},
                     moneyColumn(words("First amount"), 30),
                     moneyColumn(words("Second amount"), 30),
                     moneyColumn(words("Difference"), 28),
                     {.title = words("Result"), .widthMm = 22},
                     {.title = words("What differs"), .widthMm = 46}};
    for (const CrossCheckResult& result : results) {
        std::vector<Cell>& cells = table.rows.emplace_back();
        cells = {static_cast<std::int64_t>(table.rows.size()), words(checkText(result.check)), Cell(), Cell(), Cell()};
        if (result.applies && comparesSums(result.check)) {
            cells[2] = result.left;
            cells[3] = result.right;
            cells[4] = result.left - result.right;
        }
        cells.emplace_back(words(!result.applies ? "Nothing to compare" : result.passed ? "Passed" : "Differs"));
        cells.emplace_back(listOf(result.differing, words));
    }
    const auto failed = std::ranges::count_if(results, [](const CrossCheckResult& each) { return each.applies && !each.passed; });
    table.notes = {failed == 0 ? words("All checks passed.") : fill(words("Checks that failed: {0}"), {std::to_string(failed)})};
    return table;
}

} // namespace coop::reports
