// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/storage/database.h"

namespace coop::storage {

/// A stored row as one JSON object in the order of its columns: the same row always gives the same text.
[[nodiscard]] std::string rowJson(const Statement& row);

/// Reads rows of any table back as they are stored. A voucher is read together with its lines: it is one document, and
/// one entry of the log.
class RowReader {
public:
    explicit RowReader(const Database& database) : m_database(database) {}
    /// Empty when there is no such row.
    [[nodiscard]] std::string read(std::string_view table, std::int64_t row);

private:
    void appendLines(std::string& json, std::int64_t voucher);

    const Database& m_database;
    std::unique_ptr<Statement> m_lines{};
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> m_statements;
};

/// Makes row `row` of `table` what `json` says: inserts, updates or (empty text) deletes it.
void writeRow(Database& database, std::string_view table, std::int64_t row, std::string_view json);

} // namespace coop::storage
