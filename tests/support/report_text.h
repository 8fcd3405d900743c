// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/writers.h"
#include "core/reports/report_table.h"

namespace coop::test {

inline std::vector<std::string> titlesOf(const reports::ReportTable& table)
{
    std::vector<std::string> titles;
    for (const reports::Column& column : table.columns)
        titles.push_back(column.title);
    return titles;
}

/// Everything a report says as CSV, for golden files: title and heading, columns, rows, totals and foot.
inline std::string textOf(const reports::ReportTable& table)
{
    std::vector<std::vector<std::string>> lines = {{table.title}, table.heading, titlesOf(table)};
    const auto add = [&](const std::vector<reports::Cell>& cells) {
        std::vector<std::string>& line = lines.emplace_back();
        for (const reports::Cell& cell : cells)
            line.push_back(reports::toPlainText(cell));
    };
    for (const std::vector<reports::Cell>& row : table.rows)
        add(row);
    if (!table.totals.empty())
        add(table.totals);
    if (!table.amountInWords.empty())
        lines.push_back({table.wordsLabel, table.amountInWords});
    for (const std::string& note : table.notes)
        lines.push_back({note});
    lines.push_back(table.signatures);
    return exchange::toCsv(lines);
}

} // namespace coop::test
