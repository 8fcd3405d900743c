// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/reports/report_table.h"

namespace coop::test {

inline std::vector<std::string> titlesOf(const reports::ReportTable& table)
{
    std::vector<std::string> titles;
    for (const reports::Column& column : table.columns)
        titles.push_back(column.title);
    return titles;
}

/// Everything a report says, for golden files: title and heading, columns, rows, totals and foot.
inline std::string textOf(const reports::ReportTable& table)
{
    const auto join = [](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t index = 0; index < cells.size(); ++index)
            line += (index == 0 ? "" : ",") + cells[index];
        return line + "\n";
    };
    const auto textsOf = [](const std::vector<reports::Cell>& cells) {
        std::vector<std::string> texts;
        for (const reports::Cell& cell : cells)
            texts.push_back(reports::toPlainText(cell));
        return texts;
    };
    std::string text = "# " + table.title + "\n";
    for (const std::string& line : table.heading)
        text += "# " + line + "\n";
    text += join(titlesOf(table));
    for (const std::vector<reports::Cell>& row : table.rows)
        text += join(textsOf(row));
    if (!table.totals.empty())
        text += join(textsOf(table.totals));
    if (!table.amountInWords.empty())
        text += "# " + table.wordsLabel + " " + table.amountInWords + "\n";
    for (const std::string& note : table.notes)
        text += "# " + note + "\n";
    return text + "# " + join(table.signatures);
}

} // namespace coop::test
