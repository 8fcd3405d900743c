// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_json.h"

#include "core/base/ensure.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <iterator>

namespace coop::storage {

namespace {

void appendText(std::string& json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            fmt::format_to(std::back_inserter(json), "\\u{:04x}", static_cast<unsigned>(c));
        } else {
            json += c;
        }
    }
    json += '"';
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
    std::string json = "{";
    for (int column = 0; column < row.columnCount(); ++column) {
        if (column > 0)
            json += ',';
        appendText(json, row.columnName(column));
        json += ':';
        if (row.isNull(column)) {
            json += "null";
        } else if (row.isInteger(column)) {
            fmt::format_to(std::back_inserter(json), "{}", row.integer(column));
        } else {
            ensure(!row.isBlob(column), "logged tables hold numbers and texts only");
            appendText(json, row.text(column));
        }
    }
    json += '}';
    return json;
}

std::string RowReader::read(std::string_view table, std::int64_t row)
{
    auto found = m_statements.find(table);
    if (found == m_statements.end()) {
        auto statement = std::make_unique<Statement>(m_database, fmt::format("SELECT * FROM {} WHERE id = ?", table));
        found = m_statements.emplace(table, std::move(statement)).first;
    }
    Statement& statement = *found->second;
    statement.bind(row);
    std::string json = statement.step() ? rowJson(statement) : std::string();
    statement.reset();
    if (table == "voucher" && !json.empty())
        appendLines(json, row);
    return json;
}

void RowReader::appendLines(std::string& json, std::int64_t voucher)
{
    if (!m_lines)
        m_lines = std::make_unique<Statement>(m_database,
                                              "SELECT * FROM voucher_line WHERE voucher_id = ? ORDER BY position");
    json.pop_back();
    json += ",\"lines\":[";
    m_lines->bind(voucher);
    for (bool isFirst = true; m_lines->step(); isFirst = false) {
        if (!isFirst)
            json += ',';
        json += rowJson(*m_lines);
    }
    m_lines->reset();
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
