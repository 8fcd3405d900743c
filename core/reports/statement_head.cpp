// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/statement_head.h"

#include "core/reports/report_head.h"

namespace coop::reports {

std::string stretchText(const ledger::DateRange& range, const Wording& words)
{
    const FiscalYear year{range.to.year()};
    if (range == ledger::DateRange::of(year))
        return fill(words("Year {0}"), {std::to_string(year.value)});
    return fill(words("{0} to {1}"), {toIso(range.from), toIso(range.to)});
}

ReportTable statementTable(std::string_view title, const std::string& time, std::string_view form, const ReportHead& head,
                           const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words(title);
    table.heading = {time};
    if (!form.empty())
        table.heading.push_back(words(form));
    table.heading.push_back(fill(words("Made out by: {0}"), {head.cooperative}));
    table.heading.push_back(words("Unit: yuan"));
    table.signatures = {words("Head of the unit"), words("Head of accounting"), words("Prepared by")};
    return table;
}

std::string indented(const std::string& text, int levels)
{
    std::string result;
    for (int i = 0; i < levels; ++i)
        result += "\u3000";
    return result + text;
}

} // namespace coop::reports
