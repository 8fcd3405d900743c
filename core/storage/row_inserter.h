// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

#include "core/storage/database.h"

namespace coop::storage {

/// Inserts many rows in their order, a block of them by one statement: for each statement SQLite keeps a way back and counts
/// the row ids anew, which for single rows takes longer than writing them.
class RowInserter {
public:
    /// `head` is all before VALUES; a row has so many `columns`.
    RowInserter(const Database& database, std::string_view head, int columns)
        : m_database(database), m_head(head), m_columns(columns), m_single(database, sqlFor(1))
    {
    }

    /// `valuesOf` gives the values of a row as a tuple; it is asked once for each row, in their order.
    template <typename Row, typename ValuesOf>
    void insert(std::span<const Row> rows, ValuesOf valuesOf)
    {
        for (; rows.size() >= kBlock; rows = rows.subspan(kBlock)) {
            if (!m_block)
                m_block = std::make_unique<Statement>(m_database, sqlFor(kBlock));
            insertBy(*m_block, rows.first(kBlock), valuesOf);
        }
        for (; !rows.empty(); rows = rows.subspan(1))
            insertBy(m_single, rows.first(1), valuesOf);
    }

private:
    static constexpr std::size_t kBlock = 100;

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
    Statement m_single;
    std::unique_ptr<Statement> m_block{};
};

} // namespace coop::storage
