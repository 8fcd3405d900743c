// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book_check.h"

#include "core/base/ensure.h"
#include "core/book/distribution_check.h"
#include "core/book/holding_reader.h"
#include "core/book/ledger_check.h"
#include "core/shares/holdings.h"
#include "core/storage/change_log.h"
#include "core/storage/migrations.h"
#include "core/storage/rows.h"
#include "core/storage/sort_keys.h"

#include <fmt/format.h>

#include <array>
#include <unordered_map>

namespace coop::book {

namespace {

using storage::Database;
using storage::LogRow;
using storage::Statement;

/// All tables whose rows are in the log.
constexpr std::array<std::string_view, 37> kLogged = {
    "cooperative",     "member",         "contribution", "contribution_premium", "trade",        "grant_received",
    "opening_share",   "meeting",        "year_end_draft", "import_batch",       "account",      "auxiliary_item",
    "ledger_setting",  "product_rule",   "recurring_entry", "voucher",           "closed_period", "fact_voucher",
    "bank_line",       "bank_match",     "charter",      "scenario",             "distribution", "distribution_voucher",
    "converted_surplus", "set_off_consent", "payment_list", "payment",           "settlement",
    "import_range",    "import_taken_back", "attendance",  "annual_report",        "asset",        "circumstance",
    "related_party",   "explanation"};

/// The official accounts came with the schema, which is compared as a whole.
constexpr std::string_view kOwnAccounts = " WHERE is_official = 0";

std::optional<Finding> checkSqlite(const Database& database)
{
    Statement statement(database, "PRAGMA integrity_check(1)");
    if (statement.step() && statement.text(0) != "ok")
        return Finding{.check = "sqlite", .detail = statement.string(0)};
    return std::nullopt;
}

std::optional<Finding> checkSchema(const Database& database)
{
    const auto differences = storage::schemaDifferences(database);
    return differences.empty() ? std::nullopt
                               : std::optional(Finding{.check = "schema", .detail = differences.front()});
}

std::optional<Finding> checkForeignKeys(const Database& database)
{
    Statement statement(database, "PRAGMA foreign_key_check");
    if (!statement.step())
        return std::nullopt;
    return Finding{.check = "foreign-keys",
                   .table = statement.string(0),
                   .row = statement.integer(1),
                   .detail = fmt::format("names a row of {} that is not there", statement.text(2))};
}

/// The sequence of the last log row of each row of each table.
using LastChanges = std::unordered_map<std::string, std::unordered_map<std::int64_t, std::int64_t>>;

/// The first row that does not fit the one before it. Rows behind it are still read for what they say of others.
std::optional<Finding> checkChain(const storage::ChangeLog& log, LastChanges& last)
{
    std::optional<Finding> finding;
    LogRow previous;
    log.forEach(0, [&](const LogRow& row) {
        const auto broken = [&](std::string detail) {
            if (!finding)
                finding = Finding{
                    .check = "chain", .table = "change_log", .row = row.sequence, .detail = std::move(detail)};
        };
        if (row.sequence != previous.sequence + 1)
            broken(fmt::format("row {} is missing", previous.sequence + 1));
        else if (row.previousHash != previous.hash)
            broken("does not carry the hash of the row before");
        else if (storage::chainHash(row) != row.hash)
            broken("does not fit its own hash");
        last[row.table][row.row] = row.sequence;
        previous.sequence = row.sequence;
        previous.hash = row.hash;
        return true;
    });
    return finding;
}

/// Every row of `table` is what its last entry in the log says, and none is missing.
std::optional<Finding> checkRows(const Database& database, std::string_view table,
                                 std::unordered_map<std::int64_t, std::int64_t>& last)
{
    const auto finding = [&table](std::int64_t row, std::string detail) {
        return Finding{.check = "rows", .table = std::string(table), .row = row, .detail = std::move(detail)};
    };
    Statement logged(database, "SELECT row_after FROM change_log WHERE sequence = ?");
    const std::string_view which = table == "account" ? kOwnAccounts : std::string_view();
    Statement rows(database, fmt::format("SELECT id FROM {}{} ORDER BY id", table, which));
    storage::RowReader reader(database);
    while (rows.step()) {
        const std::int64_t id = rows.integer(0);
        const auto found = last.find(id);
        if (found == last.end())
            return finding(id, "the change log does not know this row");
        if (!logged.bind(found->second).step() || logged.text(0) != reader.read(table, id))
            return finding(id, fmt::format("is not as entry {} of the change log left it", found->second));
        last.erase(found);
    }
    std::optional<std::int64_t> missing;
    for (const auto& [id, sequence] : last) {
        const bool wasThere = logged.bind(sequence).step() && !logged.isNull(0);
        if (wasThere && (!missing || id < *missing))
            missing = id;
    }
    return missing ? std::optional(finding(*missing, fmt::format("is gone; entry {} of the change log says it is there",
                                                                 last[*missing])))
                   : std::nullopt;
}

std::optional<Finding> checkAllRows(const Database& database, LastChanges& last)
{
    for (const std::string_view table : kLogged) {
        if (auto finding = checkRows(database, table, last[std::string(table)]))
            return finding;
        last.erase(std::string(table));
    }
    if (!last.empty())
        return Finding{.check = "rows",
                       .table = last.begin()->first,
                       .detail = "the change log names a table that is not logged"};
    return std::nullopt;
}

std::optional<Finding> checkHoldings(const Database& database)
{
    HoldingReader reader(database, Date(2200, 12, 31));
    std::vector<shares::Contribution> rows;
    const auto judge = [&rows]() -> std::optional<Finding> {
        const auto overdrawn = shares::findOverdrawn(rows);
        if (!overdrawn)
            return std::nullopt;
        return Finding{.check = "sums",
                       .table = "member",
                       .row = rows.front().memberId.value,
                       .detail = fmt::format("holds less than nothing of {} on {}",
                                             toWord(shares::kContributionKinds, overdrawn->kind),
                                             toIso(overdrawn->day))};
    };
    while (auto row = reader.next()) {
        if (!rows.empty() && rows.front().memberId != row->memberId) {
            if (auto finding = judge())
                return finding;
            rows.clear();
        }
        rows.push_back(std::move(*row));
    }
    return judge();
}

/// What sorting and searching use must be what the members give. Pinyin and its order are left out: they come from
/// ICU, and a whole book must not be called damaged on a computer with another version of it.
std::optional<Finding> checkSearch(const Database& database)
{
    Statement row(database, fmt::format("SELECT {}, s.number_key, s.household_key, s.codes "
                                        "FROM member AS m LEFT JOIN member_search AS s ON s.member_id = m.id "
                                        "ORDER BY m.id",
                                        storage::kMemberColumns));
    constexpr int kFirst = 15;
    while (row.step()) {
        const members::Member member = storage::readMember(row);
        const auto finding = [&member](std::string detail) {
            return Finding{
                .check = "sums", .table = "member_search", .row = member.id.value, .detail = std::move(detail)};
        };
        if (row.blob(kFirst) != storage::naturalKey(member.data.number) ||
            row.blob(kFirst + 1) != storage::naturalKey(member.data.household))
            return finding("the sorting key does not fit the member");
        if (row.text(kFirst + 2) != storage::searchedCodes(member.data))
            return finding("phone and identity number for searching do not fit the member");
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> checkBook(Database& database, const storage::ChangeLog& log)
{
    std::vector<Finding> findings;
    const auto take = [&findings](std::optional<Finding> finding) {
        if (finding)
            findings.push_back(std::move(*finding));
    };
    try {
        const storage::Transaction snapshot(database, storage::Transaction::Kind::Read);
        take(checkSqlite(database));
        take(checkSchema(database));
        if (!findings.empty())
            return findings;
        take(checkForeignKeys(database));
        LastChanges last;
        take(checkChain(log, last));
        // Behind a broken chain the log proves nothing, but a changed row is still worth naming.
        take(checkAllRows(database, last));
        take(checkHoldings(database));
        take(checkSearch(database));
        for (Finding& finding : checkLedger(database))
            findings.push_back(std::move(finding));
        for (Finding& finding : checkDistributions(database))
            findings.push_back(std::move(finding));
    } catch (const storage::StorageError& error) {
        if (error.failure() != storage::Failure::Damaged)
            throw;
        findings.push_back({.check = "sqlite", .detail = error.detail()});
    } catch (const BrokenInvariant& error) {
        // Figures that nothing of ours would have written can break any sum.
        if (findings.empty())
            throw;
        findings.push_back({.check = "sums", .detail = error.what()});
    }
    return findings;
}

} // namespace coop::book
