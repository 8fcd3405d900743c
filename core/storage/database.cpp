// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/ensure.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace coop::storage {

namespace {

constexpr int kBusyTimeoutMs = 3000;

Failure failureOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_INTERRUPT: // by the allowance of an untouched book: nobody else interrupts
    case SQLITE_TOOBIG:
        return Failure::Damaged;
    case SQLITE_FULL:
        return Failure::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::InUse;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Failure::ReadOnly;
    default:
        return Failure::Io;
    }
}

/// What an UntouchedBook asks for: the file as a URI that keeps SQLite from locks and journals.
bool isUri(const std::filesystem::path& file)
{
    return file.native().starts_with("file:///");
}

/// SQLite would count all memory under one lock, which readers on several threads wait for; nobody asks for the count. Before the
/// first connection only.
void leaveMemoryUncounted()
{
    static const int kOnce = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(kOnce);
}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, Access access)
{
    leaveMemoryUncounted();
    const int way = access == Access::ReadOnly    ? SQLite::OPEN_READONLY
                    : access == Access::ReadWrite ? SQLite::OPEN_READWRITE
                                                  : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    // A connection belongs to one thread; taking its mutex for every value read is time for nothing.
    const int uri = access == Access::ReadOnly && isUri(file) ? SQLite::OPEN_URI : 0;
    const int flags = way | uri | SQLite::OPEN_NOMUTEX;
    try {
        return std::make_unique<SQLite::Database>(file.string(), flags, kBusyTimeoutMs);
    } catch (const SQLite::Exception& error) {
        throw StorageError(failureOf(error.getErrorCode()), file.string(), error.what());
    }
}

// DEFENSIVE keeps SQL from writing to the schema table and the shadow of the file; recursive triggers make
// REPLACE fire the triggers that protect posted rows.
constexpr std::string_view kSettings = R"sql(
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA synchronous = FULL;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
)sql";

// Nothing here reads the schema: that waits until there are limits to what it may cost.
constexpr std::string_view kUntouchedSettings = R"sql(
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA query_only = ON;
    PRAGMA temp_store = MEMORY;
)sql";

int twoDigits(std::string_view text, std::size_t at)
{
    const int tens = text[at] - '0';
    const int ones = text[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

std::optional<Date> storedDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int century = twoDigits(text, 0);
    const int year = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    if (century < 0 || year < 0 || month < 0 || day < 0)
        return std::nullopt;
    return Date::fromParts(century * 100 + year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

} // namespace

Database::Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> connection, Access access)
    : m_file(std::move(file)), m_access(access), m_connection(std::move(connection))
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute(access == Access::ReadOnly && isUri(m_file) ? kUntouchedSettings : kSettings);
}

Database::Database(const std::filesystem::path& file, Access access) : Database(file, connect(file, access), access)
{
    if (access != Access::ReadOnly)
        execute("PRAGMA journal_mode = DELETE");
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;

Database Database::inMemory()
{
    const std::filesystem::path kMemory = ":memory:";
    return {kMemory, connect(kMemory, Access::Create), Access::Create};
}

Database Database::copyInMemory(const Database& source)
{
    Database copy = inMemory();
    copyPages(source, copy);
    return copy;
}

void Database::makeReadOnly()
{
    execute("PRAGMA query_only = ON");
    m_access = Access::ReadOnly;
}

void copyPages(const Database& from, const Database& to)
{
    sqlite3_backup* const backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        to.fail(sqlite3_errcode(to.handle()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        to.fail(code);
}

sqlite3* Database::handle() const
{
    return m_connection->getHandle();
}

void Database::execute(std::string_view sql)
{
    const std::string text(sql);
    if (const int code = sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

std::int64_t Database::integer(std::string_view sql) const
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

void Database::fail(int code) const
{
    const std::string reason = fmt::format("{} ({})", sqlite3_errmsg(handle()), code);
    const int kind = code & 0xFF;
    if (kind == SQLITE_CONSTRAINT || kind == SQLITE_MISUSE || kind == SQLITE_RANGE)
        throw BrokenInvariant(reason);
    // A prepared statement fails this way only when the stored figures or tables are not what we wrote.
    if (kind == SQLITE_ERROR)
        throw StorageError(Failure::Damaged, m_file.string(), reason);
    throw StorageError(failureOf(code), m_file.string(), reason);
}

void Database::failDamaged(const std::string& detail) const
{
    throw StorageError(Failure::Damaged, m_file.string(), detail);
}

Statement::Statement(const Database& database, std::string_view sql) : m_database(database)
{
    const int code = sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        database.fail(code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

void Statement::bindAt(int index, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_statement, index, value); code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindAt(int index, std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char* const start = text.data() == nullptr ? "" : text.data();
    const int code = sqlite3_bind_text(m_statement, index, start, static_cast<int>(text.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindAt(int index, Blob blob)
{
    const char* const start = blob.bytes.data() == nullptr ? "" : blob.bytes.data();
    const int code =
        sqlite3_bind_blob(m_statement, index, start, static_cast<int>(blob.bytes.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindAt(int index, std::nullopt_t)
{
    if (const int code = sqlite3_bind_null(m_statement, index); code != SQLITE_OK)
        m_database.fail(code);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

std::string_view Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* const start = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return start == nullptr ? std::string_view()
                            : std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

std::string_view Statement::blob(int column) const
{
    const auto* const start = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return start == nullptr ? std::string_view()
                            : std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

Date Statement::date(int column) const
{
    const auto day = storedDate(text(column));
    if (!day)
        m_database.failDamaged(fmt::format("{}: not a day: {}", columnName(column), text(column)));
    return *day;
}

std::optional<Date> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    if (kind == Kind::Write && database.isReadOnly())
        throw StorageError(Failure::ReadOnly, database.file().string(), "opened to read");
    // Within a transaction there is one state already.
    m_isOpen = kind == Kind::Write || sqlite3_get_autocommit(database.handle()) != 0;
    if (m_isOpen)
        m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some failures; a ROLLBACK that fails changes nothing.
    if (m_isOpen)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_isOpen)
        m_database.execute("COMMIT");
    m_isOpen = false;
}

} // namespace coop::storage
