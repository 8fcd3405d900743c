// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_inserter.h"

namespace coop::storage {

Statement& RowInserter::statementFor(std::size_t rows)
{
    std::unique_ptr<Statement>& statement = m_statements.at(rows == kBlock ? 0 : rows);
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sqlFor(rows));
    return *statement;
}

std::string RowInserter::sqlFor(std::size_t rows) const
{
    std::string row = "(";
    for (int column = 0; column < m_columns; ++column)
        row += column == 0 ? "?" : ", ?";
    row += ')';
    std::string sql = m_head + " VALUES ";
    for (std::size_t i = 0; i < rows; ++i)
        sql.append(i == 0 ? "" : ", ").append(row);
    return sql;
}

} // namespace coop::storage
