// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_log.h"

#include "core/base/ensure.h"
#include "core/storage/log_chain.h"
#include "core/storage/running_hash.h"

#include <fmt/format.h>

#include <algorithm>

namespace coop::storage {

namespace {

constexpr std::string_view kColumns =
    "sequence, operation, at, who, action, table_name, row_id, row_before, row_after, why, previous_hash, hash";

constexpr std::string_view kAppend = R"sql(
    INSERT INTO change_log (sequence, operation, at, who, action, table_name, row_id, row_before, row_after, why,
                            previous_hash, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kHead = R"sql(
    SELECT sequence, operation, hash
      FROM change_log
     ORDER BY sequence DESC
     LIMIT 1
)sql";

Digest digestAt(const Statement& statement, int column)
{
    Digest digest{};
    const std::string_view bytes = statement.blob(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
    return digest;
}

LogRow readLogRow(const Statement& statement)
{
    return {.sequence = statement.integer(0),
            .operation = statement.integer(1),
            .at = statement.string(2),
            .who = statement.string(3),
            .action = statement.string(4),
            .table = statement.string(5),
            .row = statement.integer(6),
            .before = statement.string(7),
            .after = statement.string(8),
            .why = statement.string(9),
            .previousHash = digestAt(statement, 10),
            .hash = digestAt(statement, 11)};
}

std::optional<std::string_view> orNull(std::string_view json)
{
    return json.empty() ? std::nullopt : std::optional(json);
}

} // namespace

Digest chainHash(const LogRow& row)
{
    RunningHash hash;
    hash.add(bytesOf(row.previousHash));
    const auto add = [&hash](std::string_view text) {
        hash.add(fmt::format("{}:", text.size()));
        hash.add(text);
    };
    add(fmt::to_string(row.sequence));
    add(fmt::to_string(row.operation));
    add(row.at);
    add(row.who);
    add(row.action);
    add(row.table);
    add(fmt::to_string(row.row));
    add(row.before);
    add(row.after);
    add(row.why);
    return hash.digest();
}

std::string headOfLog(const Database& database)
{
    Statement statement(database, kHead);
    return toHex(statement.step() ? digestAt(statement, 2) : Digest{});
}

void forEachLogRow(const Database& database, std::int64_t first, const std::function<bool(const LogRow&)>& take)
{
    Statement statement(database,
                        fmt::format("SELECT {} FROM change_log WHERE sequence >= ? ORDER BY sequence", kColumns));
    statement.bind(first);
    while (statement.step()) {
        if (!take(readLogRow(statement)))
            return;
    }
}

std::string chainDamage(const Database& database, std::int64_t computed)
{
    const std::int64_t newest = database.integer("SELECT max(sequence) FROM change_log");
    const std::int64_t firstComputed = std::max<std::int64_t>(1, newest - computed + 1);
    std::int64_t sequence = 0;
    Digest hash{};
    Statement links(database, "SELECT sequence, previous_hash, hash FROM change_log WHERE sequence < ? ORDER BY sequence");
    links.bind(firstComputed);
    const auto follows = [&](std::int64_t next, const Digest& previous) {
        if (next != sequence + 1)
            return fmt::format("row {} is missing", sequence + 1);
        return previous == hash ? std::string() : fmt::format("row {} does not carry the hash of the row before", next);
    };
    std::string damage;
    while (damage.empty() && links.step()) {
        damage = follows(links.integer(0), digestAt(links, 1));
        sequence = links.integer(0);
        hash = digestAt(links, 2);
    }
    if (!damage.empty())
        return damage;
    forEachLogRow(database, firstComputed, [&](const LogRow& row) {
        damage = follows(row.sequence, row.previousHash);
        if (damage.empty() && chainHash(row) != row.hash)
            damage = fmt::format("row {} does not fit its own hash", row.sequence);
        sequence = row.sequence;
        hash = row.hash;
        return damage.empty();
    });
    return damage;
}

ChangeLog::ChangeLog(Database& database, const Clock& clock, std::string who)
    : m_database(database), m_clock(clock), m_who(std::move(who))
{
}

std::string ChangeLog::head() const
{
    return headOfLog(m_database);
}

void ChangeLog::forEach(std::int64_t first, const std::function<bool(const LogRow&)>& take) const
{
    forEachLogRow(m_database, first, take);
}

std::vector<LogRow> ChangeLog::ofOperation(std::int64_t firstSequence, std::int64_t lastSequence) const
{
    std::vector<LogRow> rows;
    forEach(firstSequence, [&](const LogRow& row) {
        if (row.sequence > lastSequence)
            return false;
        rows.push_back(row);
        return true;
    });
    return rows;
}

Write::Write(Database& database, const ChangeLog& log, std::string_view why)
    : m_database(database),
      m_transaction(database, Transaction::Kind::Write),
      m_insert(database, kAppend),
      m_reader(database)
{
    Statement head(database, kHead);
    if (head.step()) {
        m_next.sequence = head.integer(0);
        m_next.operation = head.integer(1);
        m_next.hash = digestAt(head, 2);
    }
    m_first = m_next.sequence + 1;
    ++m_next.operation;
    m_next.at = log.clock().now().text;
    m_next.who = log.who();
    m_next.why = why;
}

void Write::append(std::string_view action, std::string_view table, std::int64_t row, std::string before,
                   std::string after)
{
    ++m_next.sequence;
    m_next.action = action;
    m_next.table = table;
    m_next.row = row;
    m_next.before = std::move(before);
    m_next.after = std::move(after);
    m_next.previousHash = m_next.hash;
    m_next.hash = chainHash(m_next);
    m_insert.bind(m_next.sequence, m_next.operation, m_next.at, m_next.who, m_next.action, m_next.table, m_next.row,
                  orNull(m_next.before), orNull(m_next.after), m_next.why, Blob{bytesOf(m_next.previousHash)},
                  Blob{bytesOf(m_next.hash)});
    m_insert.run();
}

void Write::inserted(std::string_view table, std::int64_t row)
{
    std::string after = image(table, row);
    ensure(!after.empty(), "the row that was just inserted");
    append("insert", table, row, {}, std::move(after));
}

void Write::updated(std::string_view table, std::int64_t row, std::string before)
{
    std::string after = image(table, row);
    ensure(!after.empty() && !before.empty(), "the row that was just changed");
    if (after != before)
        append("update", table, row, std::move(before), std::move(after));
}

void Write::deleted(std::string_view table, std::int64_t row, std::string before)
{
    ensure(!before.empty() && image(table, row).empty(), "the row that was just deleted");
    append("delete", table, row, std::move(before), {});
}

std::optional<std::int64_t> Write::rowOfDraft(std::string_view draft, std::string_view table) const
{
    ensure(!draft.empty(), "a write has a draft id");
    Statement statement(m_database, "SELECT table_name, row_id FROM draft WHERE id = ?");
    if (!statement.bind(draft).step())
        return std::nullopt;
    ensure(statement.text(0) == table, "a draft id is used for one write only");
    return statement.integer(1);
}

void Write::rememberDraft(std::string_view draft, std::string_view table, std::int64_t row)
{
    Statement(m_database, "INSERT INTO draft (id, table_name, row_id) VALUES (?, ?, ?)").bind(draft, table, row).run();
}

LoggedRange Write::commit()
{
    m_transaction.commit();
    return {.first = m_first, .last = m_next.sequence};
}

} // namespace coop::storage
