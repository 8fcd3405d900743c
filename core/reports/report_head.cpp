// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_head.h"

namespace coop::reports {

void addCommonWords(ReportTable& table, const ReportHead& head, const Wording& words)
{
    table.seal = head.seal;
    table.sealLabel = words("Seal {0}");
    table.printedOn = fill(words("Printed on {0}"), {toIso(head.printedOn)});
    table.pageTotalLabel = words("Page total");
    table.broughtForwardLabel = words("Brought forward");
    table.carriedForwardLabel = words("Carried forward");
    table.pageLabel = words("Page {0} of {1}");
    table.continuedLabel = words("{0} (continued)");
    table.wordsLabel = words("Total in words");
}

std::string inCapitals(Money amount)
{
    return "人民币" + toChineseCapitals(amount);
}

std::vector<Cell> totalsOf(const ReportTable& table)
{
    std::vector<Cell> totals(table.columns.size());
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].isTotalled)
            continue;
        Money total;
        for (const std::vector<Cell>& row : table.rows) {
            if (const Money* const amount = std::get_if<Money>(&row.at(column)))
                total += *amount;
        }
        totals[column] = total;
    }
    return totals;
}

} // namespace coop::reports
