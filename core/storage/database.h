// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/money/money.h"
#include "core/money/quantity.h"
#include "core/storage/storage_error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Database;
}

namespace coop::storage {

enum class Access { ReadOnly, ReadWrite, Create };

/// One connection to one SQLite file, set up as every book is: rollback journal, full synchronisation, foreign
/// keys, a distrusted schema. What SQLite reports becomes a StorageError; a constraint that refuses a
/// row is our own bug (the checks before it missed something) and becomes BrokenInvariant.
class Database {
public:
    Database(const std::filesystem::path& file, Access access);
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;

    /// An empty database that lives in memory only.
    [[nodiscard]] static Database inMemory();
    /// A copy of all of `source` that lives in memory only.
    [[nodiscard]] static Database copyInMemory(const Database& source);
    /// From now on nothing is written here any more.
    void makeReadOnly();

    /// Runs one or several statements that return nothing.
    void execute(std::string_view sql);
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] std::int64_t integer(std::string_view sql) const;

    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] sqlite3* handle() const;

    /// Throws what `code` of SQLite stands for.
    [[noreturn]] void fail(int code) const;
    /// Throws Damaged: a value in the file is not what the schema promises.
    [[noreturn]] void failDamaged(const std::string& detail) const;

private:
    Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> connection, Access access);

    std::filesystem::path m_file;
    Access m_access;
    std::unique_ptr<SQLite::Database> m_connection;
};

/// Makes `to` an exact copy of `from`.
void copyPages(const Database& from, const Database& to);

struct Blob {
    std::string_view bytes{};
};

/// A prepared statement. Bind, then step() through the rows or run() to the end.
/// It works on sqlite3_stmt itself: reading a million rows through SQLiteCpp's column objects costs about as much
/// again as SQLite needs to find them.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Starts afresh with these values for the parameters in their order.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, int value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t{value ? 1 : 0}); }
    void bindAt(int index, std::string_view text);
    void bindAt(int index, const char* text) { bindAt(index, std::string_view(text)); }
    void bindAt(int index, const std::string& text) { bindAt(index, std::string_view(text)); }
    void bindAt(int index, Blob blob);
    void bindAt(int index, Money money) { bindAt(index, money.inFen()); }
    void bindAt(int index, Date date) { bindAt(index, std::string_view(toIso(date))); }
    void bindAt(int index, std::nullopt_t);
    template <typename Unit>
    void bindAt(int index, Quantity<Unit> quantity) { bindAt(index, quantity.inParts()); }
    template <typename Tag>
    void bindAt(int index, Id<Tag> id) { bindAt(index, id.value); }
    template <typename Value>
    void bindAt(int index, const std::optional<Value>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    /// True while there is a row.
    bool step();
    /// Runs a statement that returns nothing and makes it ready for the next values.
    void run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] std::string_view columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    [[nodiscard]] Money money(int column) const { return Money::fen(integer(column)); }
    [[nodiscard]] TradeQuantity quantity(int column) const { return TradeQuantity::parts(integer(column)); }
    /// A stored day; anything else is Damaged.
    [[nodiscard]] Date date(int column) const;
    [[nodiscard]] std::optional<Date> optionalDate(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    template <typename RowId>
    [[nodiscard]] std::optional<RowId> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(RowId{integer(column)});
    }

    [[nodiscard]] const Database& database() const { return m_database; }

private:
    const Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// Write takes the write lock at once (IMMEDIATE), so that what was checked inside still holds when it is
/// written; Read gives several queries one and the same state, that of the transaction around it if there is one. Rolls
/// back unless committed.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_isOpen = true;
};

} // namespace coop::storage
