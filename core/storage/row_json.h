// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
    /// A statement and, for each of its columns, what stands before the value.
    struct Reading {
        explicit Reading(std::unique_ptr<Statement> rows);
        std::unique_ptr<Statement> rows;
        std::vector<std::string> keys;
    };
    void appendLines(std::string& json, std::int64_t voucher);

    const Database& m_database;
    std::optional<Reading> m_lines{};
    std::map<std::string, Reading, std::less<>> m_readings;
};

/// Makes row `row` of `table` what `json` says: inserts, updates or (empty text) deletes it.
void writeRow(Database& database, std::string_view table, std::int64_t row, std::string_view json);

} // namespace coop::storage
