// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reconciliation.h"

#include "core/base/ensure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::reports {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

ledger::Reconciliation reconciliation()
{
    return {.day = {2025, 3, 31},
            .bookBalance = Money::yuan(1260),
            .bankBalance = Money::yuan(1003),
            .receivedByBankOnly = {{2}},
            .paidByBankOnly = {{3}},
            .receivedByBookOnly = {{12}, {14}},
            .paidByBookOnly = {{13}},
            .bankOnlyIn = Money::yuan(5),
            .bankOnlyOut = Money::yuan(2),
            .bookOnlyIn = Money::yuan(300),
            .bookOnlyOut = Money::yuan(40)};
}

OpenItems items()
{
    return {.receivedByBankOnly = {{{2025, 3, 21}, "利息", Money::yuan(5)}},
            .paidByBankOnly = {{{2025, 3, 22}, "手续费", Money::yuan(2)}},
            .receivedByBookOnly = {{{2025, 3, 30}, "货款", Money::yuan(100)}, {{2025, 3, 31}, "货款", Money::yuan(200)}},
            .paidByBookOnly = {{{2025, 3, 31}, "化肥", Money::yuan(40)}}};
}

ReportTable tableOf(const ledger::Reconciliation& found, const OpenItems& open)
{
    return reconciliationTable(found, open, "102 银行存款", {.cooperative = "青山"},
                               [](std::string_view english) { return std::string(english); });
}

std::vector<std::string> told(const ReportTable& table)
{
    std::vector<std::string> rows;
    for (const std::vector<Cell>& row : table.rows) {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : "|") + toPlainText(row[i]);
        rows.push_back(text);
    }
    return rows;
}

TEST(ReconciliationTable, SetsBooksAndBankSideBySideWithEveryOpenItem)
{
    const ReportTable table = tableOf(reconciliation(), items());
    EXPECT_THAT(told(table),
                ElementsAre("Balance of the bank journal|1260.00|Balance of the bank statement|1003.00",
                            "Add: received by the bank, not in the books|5.00|Add: received in the books, not by the bank|300.00",
                            "  2025-03-21 利息|5.00|  2025-03-30 货款|100.00", "||  2025-03-31 货款|200.00",
                            "Less: paid by the bank, not in the books|2.00|Less: paid in the books, not by the bank|40.00",
                            "  2025-03-22 手续费|2.00|  2025-03-31 化肥|40.00",
                            "Adjusted balance|1263.00|Adjusted balance|1263.00"));
    EXPECT_THAT(table.notes, IsEmpty());
}

TEST(ReconciliationTable, SaysByHowMuchTheBalancesDiffer)
{
    ledger::Reconciliation found = reconciliation();
    found.bankBalance = Money::yuan(1000);
    EXPECT_THAT(tableOf(found, items()).notes, ElementsAre("The adjusted balances differ by 3.00; look for the cause."));
}

TEST(ReconciliationTable, LeavesTheBankBlankWhileNoStatementReachesTheDay)
{
    ledger::Reconciliation found = reconciliation();
    found.bankBalance.reset();
    const ReportTable table = tableOf(found, items());
    EXPECT_EQ(toPlainText(table.rows.front()[3]), "");
    EXPECT_EQ(toPlainText(table.rows.back()[3]), "");
    EXPECT_THAT(table.notes, ElementsAre("No bank statement with a balance reaches this day."));
}

TEST(ReconciliationTable, InsistsThatTheItemsMakeUpTheSums)
{
    OpenItems open = items();
    open.paidByBookOnly.clear();
    EXPECT_THROW(static_cast<void>(tableOf(reconciliation(), open)), BrokenInvariant);
}

} // namespace
} // namespace coop::reports
