// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"

#include <nlohmann/json.hpp>

namespace coop::exchange {

namespace {

/// Beyond what RFC 4180 asks for, blanks at an end are quoted (readers cut them off otherwise), and so is what
/// a spreadsheet might take for a formula.
bool needsQuotes(std::string_view text)
{
    if (text.empty())
        return false;
    return text.find_first_of("\",;\t\r\n") != std::string_view::npos || text.front() == ' ' || text.back() == ' ' ||
           text.front() == '=' || text.front() == '@';
}

void appendCell(std::string& csv, std::string_view text)
{
    if (!needsQuotes(text)) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char c : text) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

std::vector<std::vector<std::string>> tableOf(ImportKind kind, std::span<const Fields> rows)
{
    const std::span<const ColumnSpec> columns = columnsOf(kind);
    std::vector<std::vector<std::string>> table;
    if (kind == ImportKind::Profile) {
        table.push_back({"key", "value"});
        for (const Fields& row : rows) {
            for (const ColumnSpec& column : columns)
                table.push_back({std::string(column.english), std::string(row.text(column.english))});
        }
        return table;
    }
    const auto add = [&](auto text) {
        std::vector<std::string>& line = table.emplace_back();
        for (const ColumnSpec& column : columns)
            line.emplace_back(text(column.english));
    };
    add([](std::string_view name) { return name; });
    for (const Fields& row : rows)
        add([&row](std::string_view name) { return row.text(name); });
    return table;
}

} // namespace

std::string toCsv(std::span<const std::vector<std::string>> rows)
{
    std::string csv;
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                csv += ',';
            appendCell(csv, row[i]);
        }
        csv += '\n';
    }
    return csv;
}

std::string toCsv(ImportKind kind, std::span<const Fields> rows)
{
    return toCsv(tableOf(kind, rows));
}

std::string toJson(ImportKind kind, std::span<const Fields> rows)
{
    auto array = nlohmann::ordered_json::array();
    for (const Fields& row : rows) {
        auto& object = array.emplace_back(nlohmann::ordered_json::object());
        for (const ColumnSpec& column : columnsOf(kind))
            object[std::string(column.english)] = std::string(row.text(column.english));
    }
    return array.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace coop::exchange
