// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reconciliation.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace coop::reports {

namespace {

Money sumOf(const std::vector<OpenItem>& items)
{
    Money sum;
    for (const OpenItem& item : items)
        sum += item.amount;
    return sum;
}

/// A caption with the sum of its items, and below it the items of both sides side by side.
void addPart(ReportTable& table, std::string left, const std::vector<OpenItem>& ofLeft, std::string right,
             const std::vector<OpenItem>& ofRight)
{
    table.rows.push_back({std::move(left), sumOf(ofLeft), std::move(right), sumOf(ofRight)});
    for (std::size_t i = 0; i < std::max(ofLeft.size(), ofRight.size()); ++i) {
        std::vector<Cell> row(4);
        const auto put = [&row, i](const std::vector<OpenItem>& items, std::size_t column) {
            if (i >= items.size())
                return;
            row[column] = "  " + toIso(items[i].date) + " " + items[i].text;
            row[column + 1] = items[i].amount;
        };
        put(ofLeft, 0);
        put(ofRight, 2);
        table.rows.push_back(std::move(row));
    }
}

} // namespace

ReportTable reconciliationTable(const ledger::Reconciliation& reconciliation, const OpenItems& items,
                                std::string_view account, const ReportHead& head, const Wording& words)
{
    ensure(sumOf(items.receivedByBankOnly) == reconciliation.bankOnlyIn &&
               sumOf(items.paidByBankOnly) == reconciliation.bankOnlyOut &&
               sumOf(items.receivedByBookOnly) == reconciliation.bookOnlyIn &&
               sumOf(items.paidByBookOnly) == reconciliation.bookOnlyOut,
           "the open items make up the sums of the reconciliation");
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Bank reconciliation");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("As of {0}"), {toIso(reconciliation.day)}), fill(words("Account: {0}"), {account}),
                     words("Unit: yuan")};
    table.columns = {{.title = words("Item"), .widthMm = 62},
                     {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 28},
                     {.title = words("Item"), .widthMm = 62},
                     {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 28}};
    const auto& bank = reconciliation.bankBalance;
    table.rows.push_back({words("Balance of the bank journal"), reconciliation.bookBalance,
                          words("Balance of the bank statement"), bank ? Cell(*bank) : Cell()});
    addPart(table, words("Add: received by the bank, not in the books"), items.receivedByBankOnly,
            words("Add: received in the books, not by the bank"), items.receivedByBookOnly);
    addPart(table, words("Less: paid by the bank, not in the books"), items.paidByBankOnly,
            words("Less: paid in the books, not by the bank"), items.paidByBookOnly);
    const auto adjusted = reconciliation.adjustedBank();
    table.rows.push_back({words("Adjusted balance"), reconciliation.adjustedBook(), words("Adjusted balance"),
                          adjusted ? Cell(*adjusted) : Cell()});
    if (!adjusted)
        table.notes.push_back(words("No bank statement with a balance reaches this day."));
    else if (!reconciliation.agrees())
        table.notes.push_back(fill(words("The adjusted balances differ by {0}; look for the cause."),
                                   {toPlainText(reconciliation.adjustedBook() - *adjusted)}));
    table.signatures = {words("Accountant"), words("Cashier"), words("Prepared by")};
    return table;
}

} // namespace coop::reports
