// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_json.h"

#include "core/base/ensure.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace coop::storage {

namespace {

bool isPlain(char c)
{
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

void appendText(std::string& json, std::string_view text)
{
    json += '"';
    while (!text.empty()) {
        const auto special = std::ranges::find_if_not(text, isPlain);
        json.append(text.begin(), special);
        if (special == text.end())
            break;
        if (*special == '"' || *special == '\\')
            json.append({'\\', *special});
        else
            fmt::format_to(std::back_inserter(json), "\\u{:04x}", static_cast<unsigned char>(*special));
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()) + 1);
    }
    json += '"';
}

/// What stands before each value of a row: the brace or comma, and the column's name.
std::vector<std::string> keysOf(const Statement& row)
{
    std::vector<std::string> keys;
    for (int column = 0; column < row.columnCount(); ++column) {
        std::string key = column == 0 ? "{" : ",";
        appendText(key, row.columnName(column));
        keys.push_back(key + ':');
    }
    return keys;
}

void appendRow(std::string& json, const Statement& row, const std::vector<std::string>& keys)
{
    int column = 0;
    for (const std::string& key : keys) {
        json += key;
        if (row.isNull(column)) {
            json += "null";
        } else if (row.isInteger(column)) {
            const fmt::format_int digits(row.integer(column));
            json.append(digits.data(), digits.size());
        } else {
            ensure(!row.isBlob(column), "logged tables hold numbers and texts only");
            appendText(json, row.text(column));
        }
        ++column;
    }
    json += '}';
}

void bindJson(Statement& statement, int index, const nlohmann::ordered_json& value)
{
    if (value.is_null())
        statement.bindAt(index, std::nullopt);
    else if (value.is_number_integer())
        statement.bindAt(index, value.get<std::int64_t>());
    else
        statement.bindAt(index, value.get<std::string>());
}

} // namespace

std::string rowJson(const Statement& row)
{
    std::string json;
    appendRow(json, row, keysOf(row));
    return json;
}

RowReader::Reading::Reading(std::unique_ptr<Statement> statement) : rows(std::move(statement)), keys(keysOf(*rows))
{
}

std::string RowReader::read(std::string_view table, std::int64_t row)
{
    auto found = m_readings.find(table);
    if (found == m_readings.end()) {
        auto statement = std::make_unique<Statement>(m_database, fmt::format("SELECT * FROM {} WHERE id = ?", table));
        found = m_readings.try_emplace(std::string(table), std::move(statement)).first;
    }
    Statement& statement = *found->second.rows;
    statement.bind(row);
    std::string json;
    if (statement.step())
        appendRow(json, statement, found->second.keys);
    statement.reset();
    if (table == "voucher" && !json.empty())
        appendLines(json, row);
    return json;
}

void RowReader::appendLines(std::string& json, std::int64_t voucher)
{
    if (!m_lines)
        m_lines.emplace(std::make_unique<Statement>(m_database,
                                                    "SELECT * FROM voucher_line WHERE voucher_id = ? ORDER BY position"));
    json.pop_back();
    json += ",\"lines\":[";
    Statement& lines = *m_lines->rows;
    lines.bind(voucher);
    for (bool isFirst = true; lines.step(); isFirst = false) {
        if (!isFirst)
            json += ',';
        appendRow(json, lines, m_lines->keys);
    }
    lines.reset();
    json += "]}";
}

void writeRow(Database& database, std::string_view table, std::int64_t row, std::string_view json)
{
    if (json.empty()) {
        Statement(database, fmt::format("DELETE FROM {} WHERE id = ?", table)).bind(row).run();
        return;
    }
    const auto values = nlohmann::ordered_json::parse(json);
    std::string columns;
    std::string places;
    std::string assignments;
    for (const auto& [name, value] : values.items()) {
        const std::string_view comma = columns.empty() ? "" : ", ";
        fmt::format_to(std::back_inserter(columns), "{}{}", comma, name);
        fmt::format_to(std::back_inserter(places), "{}?", comma);
        fmt::format_to(std::back_inserter(assignments), "{}{} = ?", comma, name);
    }
    Statement existing(database, fmt::format("SELECT 1 FROM {} WHERE id = ?", table));
    const bool exists = existing.bind(row).step();
    Statement statement(database, exists ? fmt::format("UPDATE {} SET {} WHERE id = {}", table, assignments, row)
                                         : fmt::format("INSERT INTO {} ({}) VALUES ({})", table, columns, places));
    int index = 0;
    for (const auto& [name, value] : values.items())
        bindJson(statement, ++index, value);
    statement.run();
}

} // namespace coop::storage
