// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/row_json.h"
#include "core/storage/sha256.h"

namespace coop::storage {

/// One row of change_log.
struct LogRow {
    std::int64_t sequence = 0;
    std::int64_t operation = 0;
    std::string at{};
    std::string who{};
    std::string action{};
    std::string table{};
    std::int64_t row = 0;
    std::string before{};   ///< empty: there was none
    std::string after{};    ///< empty: there is none any more
    std::string why{};
    Digest previousHash{};
    Digest hash{};
};

/// SHA-256 over the hash of the row before and every value of this one, each with its length in front, so
/// that no two different rows read alike.
[[nodiscard]] Digest chainHash(const LogRow& row);

/// Who writes, when, and what the chain ends with.
class ChangeLog {
public:
    ChangeLog(Database& database, const Clock& clock, std::string who);

    /// Hash of the newest row in hex; all zeros in an empty log.
    [[nodiscard]] std::string head() const;

    /// Calls `take` for each row from `first` on, oldest first, until it returns false.
    void forEach(std::int64_t first, const std::function<bool(const LogRow&)>& take) const;
    [[nodiscard]] std::vector<LogRow> ofOperation(std::int64_t firstSequence, std::int64_t lastSequence) const;

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const std::string& who() const { return m_who; }

private:
    Database& m_database;
    const Clock& m_clock;
    std::string m_who;
};

/// The sequence numbers of one operation's rows.
struct LoggedRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    [[nodiscard]] bool isEmpty() const { return last < first; }
};

/// One write: a transaction that holds the write lock from its start, and its rows in the log. Say what was
/// done after doing it; the row is read back as it is stored. Rolls back unless committed.
class Write {
public:
    Write(Database& database, const ChangeLog& log, std::string_view why);

    /// The stored row now, for the `before` of a change to come.
    [[nodiscard]] std::string image(std::string_view table, std::int64_t row) { return m_reader.read(table, row); }
    void inserted(std::string_view table, std::int64_t row);
    /// Logs nothing when the row is as it was.
    void updated(std::string_view table, std::int64_t row, std::string before);
    void deleted(std::string_view table, std::int64_t row, std::string before);

    /// The row that an earlier write with this draft id made.
    [[nodiscard]] std::optional<std::int64_t> rowOfDraft(std::string_view draft, std::string_view table) const;
    void rememberDraft(std::string_view draft, std::string_view table, std::int64_t row);

    void setWhy(std::string_view why) { m_next.why = why; }
    [[nodiscard]] const std::string& at() const { return m_next.at; }
    LoggedRange commit();

private:
    void append(std::string_view action, std::string_view table, std::int64_t row, std::string before,
                std::string after);

    Database& m_database;
    Transaction m_transaction;
    Statement m_insert;
    RowReader m_reader;
    LogRow m_next{};
    std::int64_t m_first = 0;
};

} // namespace coop::storage
