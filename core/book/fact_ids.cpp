// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/fact_ids.h"

#include "core/storage/database.h"
#include "core/storage/sort_keys.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

std::string orderBy(const FactListing& table, FactSort sort, SortOrder order)
{
    const std::string_view way = order == SortOrder::Ascending ? "ASC" : "DESC";
    switch (sort) {
    case FactSort::Date:
        break;
    case FactSort::Member:
        return fmt::format("s.number_key {0}, f.date {0}, f.id {0}", way);
    case FactSort::Kind:
        return fmt::format("{1} {0}, f.date {0}, f.id {0}", way, table.kindOrder);
    case FactSort::Amount:
        return fmt::format("{1} {0}, f.date {0}, f.id {0}", way, table.amountOrder);
    }
    return fmt::format("f.date {0}, f.id {0}", way);
}

} // namespace

std::vector<std::int64_t> factIds(const storage::Database& database, const FactListing& table, const FactFilter& filter,
                                  FactSort sort, SortOrder order)
{
    const std::string needle = storage::needleOf(filter.search);
    std::string sql = fmt::format("SELECT f.id FROM {} AS f", table.name);
    if (sort == FactSort::Member)
        sql += " LEFT JOIN member_search AS s ON s.member_id = f.member_id";
    sql += " WHERE 1 = 1";
    if (!needle.empty())
        sql += fmt::format(" AND (f.member_id IN (SELECT member_id FROM member_search WHERE instr(names, ?1) > 0)"
                           " OR {})",
                           table.searched);
    if (filter.year)
        sql += " AND f.date BETWEEN ?2 AND ?3";
    if (filter.member)
        sql += " AND f.member_id = ?4";
    sql += " ORDER BY " + orderBy(table, sort, order);

    storage::Statement statement(database, sql);
    if (!needle.empty())
        statement.bindAt(1, needle);
    if (filter.year) {
        statement.bindAt(2, filter.year->first());
        statement.bindAt(3, filter.year->last());
    }
    if (filter.member)
        statement.bindAt(4, *filter.member);
    std::vector<std::int64_t> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

} // namespace coop::book
