// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_head.h"

namespace coop::reports {

Foot footOf(const ReportHead& head, const Wording& words)
{
    return {.seal = head.seal,
            .sealLabel = words("Seal {0}"),
            .printedOn = fill(words("Printed on {0}"), {toIso(head.printedOn)}),
            .pageLabel = words("Page {0} of {1}"),
            .continuedLabel = words("{0} (continued)")};
}

void addCommonWords(ReportTable& table, const ReportHead& head, const Wording& words)
{
    table.foot = footOf(head, words);
    table.pageTotalLabel = words("Page total");
    table.broughtForwardLabel = words("Brought forward");
    table.carriedForwardLabel = words("Carried forward");
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
