// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"

#include <algorithm>
#include <iterator>

namespace coop::exchange {

namespace {

/// Excel runs what begins like a formula even when it is quoted; an apostrophe keeps it a text. Minus and plus
/// begin numbers too, and phone numbers, and stay.
std::string withoutFormula(std::string text)
{
    return text.starts_with('=') || text.starts_with('@') || text.starts_with('\t') ? "'" + text : text;
}

std::vector<std::string> textsOf(const std::vector<reports::Cell>& cells)
{
    std::vector<std::string> texts;
    for (const reports::Cell& cell : cells) {
        const bool isText = std::holds_alternative<std::string>(cell);
        texts.push_back(isText ? withoutFormula(std::get<std::string>(cell)) : reports::toPlainText(cell));
    }
    return texts;
}

} // namespace

void writeCsv(const std::filesystem::path& file, const reports::ReportTable& table)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string>& titles = rows.emplace_back();
    for (const reports::Column& column : table.columns)
        titles.push_back(withoutFormula(column.title));
    std::ranges::transform(table.rows, std::back_inserter(rows), textsOf);
    if (!table.totals.empty())
        rows.push_back(textsOf(table.totals));
    replaceFile(file, "\xEF\xBB\xBF" + toCsv(rows));
}

} // namespace coop::exchange
