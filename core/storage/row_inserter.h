// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

#include "core/storage/database.h"

namespace coop::storage {

/// Inserts many rows in their order, a block of them, or the few that there are, by one statement: for each statement SQLite keeps a way back and counts
/// the row ids anew, which for single rows takes longer than writing them.
class RowInserter {
public:
    /// `head` is all before VALUES; a row has so many `columns`.
    RowInserter(const Database& database, std::string_view head, int columns)
        : m_database(database), m_head(head), m_columns(columns)
    {
    }

    /// `valuesOf` gives the values of a row as a tuple; it is asked once for each row, in their order.
    template <typename Row, typename ValuesOf>
    void insert(std::span<const Row> rows, ValuesOf valuesOf)
    {
        while (!rows.empty()) {
            const std::size_t count = rows.size() >= kBlock ? kBlock : std::min(rows.size(), kFew);
            insertBy(statementFor(count), rows.first(count), valuesOf);
            rows = rows.subspan(count);
        }
    }

private:
    static constexpr std::size_t kBlock = 100;
    static constexpr std::size_t kFew = 8;

    /// Of kBlock rows, or of at most kFew.
    [[nodiscard]] Statement& statementFor(std::size_t rows);
    [[nodiscard]] std::string sqlFor(std::size_t rows) const;

    template <typename Row, typename ValuesOf>
    static void insertBy(Statement& statement, std::span<const Row> rows, ValuesOf& valuesOf)
    {
        int parameter = 0;
        for (const Row& row : rows) {
            std::apply([&](const auto&... values) { (statement.bindAt(++parameter, values), ...); }, valuesOf(row));
        }
        statement.run();
    }

    const Database& m_database;
    std::string m_head;
    int m_columns;
    std::array<std::unique_ptr<Statement>, kFew + 1> m_statements{};   ///< for so many rows; the first is for a block
};

} // namespace coop::storage
