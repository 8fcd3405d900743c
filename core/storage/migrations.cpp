// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/ensure.h"
#include "core/storage/backup.h"
#include "core/storage/untouched.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>

namespace coop::storage {

namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kReadVersionAt = 19;
constexpr char kWriteAheadLog = 2;
constexpr std::string_view kJournalMagic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

std::int64_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<std::int32_t>(value);
}

/// The first bytes of a file, read through a connection of SQLite: a program that opens and closes a file by itself
/// gives up every lock that its connections to that file hold.
std::string headerOf(const std::filesystem::path& file)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, &sqlite3_close);
    sqlite3_file* bytes = nullptr;
    if (code != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &bytes) != SQLITE_OK || bytes == nullptr)
        throw StorageError(Failure::ReadOnly, file.string(), "no permission to read");
    sqlite3_int64 size = 0;
    std::string header(kHeaderSize, '\0');
    if (bytes->pMethods->xFileSize(bytes, &size) != SQLITE_OK)
        throw StorageError(Failure::Io, file.string(), "the size of the file is not to be had");
    header.resize(std::min(header.size(), static_cast<std::size_t>(size)));
    if (bytes->pMethods->xRead(bytes, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
        throw StorageError(Failure::Io, file.string(), "the file cannot be read");
    return header;
}

/// SQLite itself takes a last page that is cut short for one full of zeros. While there is a journal, the
/// file may be anything: rolling it back comes first.
bool isCutOff(const std::filesystem::path& file, std::string_view header)
{
    std::filesystem::path journal = file;
    journal += "-journal";
    std::error_code error;
    if (std::filesystem::exists(journal, error))
        return false;
    const auto size = std::filesystem::file_size(file, error);
    // The size of a page has two bytes, and 1 stands for 65536.
    const std::int64_t stored = bigEndian(header, kPageSizeAt) >> 16 & 0xFFFF;
    const std::int64_t pageSize = stored == 1 ? 65536 : stored;
    return error || static_cast<std::int64_t>(size) < pageSize * bigEndian(header, kPageCountAt);
}

// SQLite's own indexes have no text, and its statistics (ANALYZE) are tables that run nothing. Everything else counts whatever its name: SQLite runs a trigger that is called
// sqlite_x like any other.
constexpr std::string_view kSchema = R"sql(
    SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || sql
      FROM sqlite_schema
     WHERE sql IS NOT NULL
       AND NOT (type = 'table' AND name GLOB 'sqlite_stat[1-4]')
     ORDER BY 1
)sql";

// Sub-accounts of the book's own are logged like any other row; the official ones are known by heart.
constexpr std::string_view kOfficialAccounts = R"sql(
    SELECT 'account ' || id || ' ' || chart || ' ' || code || ' ' || name || ' ' || side || ' ' || details || ' ' ||
           coalesce(parent_id, 0)
      FROM account
     WHERE is_official = 1
)sql";

/// Before there were sub-accounts.
constexpr std::string_view kAccountsOfFirstSchema = R"sql(
    SELECT 'account ' || id || ' ' || code || ' ' || name || ' ' || side
      FROM account
)sql";

std::vector<std::string> linesOf(const Database& database, std::string_view sql)
{
    std::vector<std::string> lines;
    Statement statement(database, sql);
    while (statement.step())
        lines.push_back(statement.string(0));
    std::ranges::sort(lines);
    return lines;
}

/// Up to the name: the definition of a table is too long for a message.
std::string headOf(const std::string& line)
{
    return line.substr(0, std::min(line.find(": "), line.size()));
}

void compare(std::vector<std::string>& differences, const std::vector<std::string>& found,
             const std::vector<std::string>& expected)
{
    std::vector<std::string> lines;
    std::ranges::set_difference(found, expected, std::back_inserter(lines));
    for (const std::string& line : lines)
        differences.push_back("not ours: " + headOf(line));
    lines.clear();
    std::ranges::set_difference(expected, found, std::back_inserter(lines));
    for (const std::string& line : lines)
        differences.push_back("missing: " + headOf(line));
}

} // namespace

std::int64_t schemaVersion(const Database& database)
{
    return database.integer("PRAGMA user_version");
}

void migrate(Database& database, std::span<const std::string_view> scripts)
{
    for (auto version = static_cast<std::size_t>(schemaVersion(database)); version < scripts.size(); ++version) {
        Transaction transaction(database, Transaction::Kind::Write);
        database.execute(scripts[version]);
        database.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
        database.execute(fmt::format("PRAGMA user_version = {}", version + 1));
        transaction.commit();
    }
}

void migrateWithBackup(Database& database, std::span<const std::string_view> scripts)
{
    const std::int64_t version = schemaVersion(database);
    if (version >= static_cast<std::int64_t>(scripts.size()))
        return;
    std::filesystem::path copy = database.file();
    copy += fmt::format(".v{}.backup", version);
    // An earlier try may have stopped half-way; its copy is as good as a new one would be.
    if (!std::filesystem::exists(copy))
        copyVerified(database, copy);
    migrate(database, scripts);
}

void checkHeader(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        throw StorageError(Failure::NotFound, file.string(), "no such file");
    if (!std::filesystem::is_regular_file(status))
        throw StorageError(Failure::NotABook, file.string(), "not a file");

    const std::string header = headerOf(file);
    if (!header.starts_with(kMagic))
        throw StorageError(Failure::NotABook, file.string(), "not an SQLite file");
    if (header.size() < kHeaderSize)
        throw StorageError(Failure::Damaged, file.string(), "the file is cut off");
    if (bigEndian(header, kApplicationIdAt) != kApplicationId)
        throw StorageError(Failure::NotABook, file.string(), "an SQLite file of another program");
    if (isCutOff(file, header))
        throw StorageError(Failure::Damaged, file.string(), "the file is cut off");
    const std::int64_t version = bigEndian(header, kVersionAt);
    if (version < 1)
        throw StorageError(Failure::Damaged, file.string(), fmt::format("schema version {}", version));
    if (version > static_cast<std::int64_t>(migrations().size()))
        throw StorageError(Failure::NewerBook, file.string(), std::to_string(version));
}

void checkSettled(const std::filesystem::path& file)
{
    const std::string header = headerOf(file);
    if (header.size() < kHeaderSize)
        throw StorageError(Failure::Damaged, file.string(), "the file is cut off");
    if (header[kWriteVersionAt] == kWriteAheadLog || header[kReadVersionAt] == kWriteAheadLog)
        throw StorageError(Failure::InUse, file.string(), "the file is in WAL mode");
    std::filesystem::path journal = file;
    journal += "-journal";
    std::ifstream bytes(journal, std::ios::binary);
    std::string magic(kJournalMagic.size(), '\0');
    if (bytes.read(magic.data(), static_cast<std::streamsize>(magic.size())) && magic == kJournalMagic)
        throw StorageError(Failure::InUse, file.string(), journal.filename().string());
}

namespace {

/// What a schema of `scripts` holds.
struct Expected {
    std::vector<std::string> schema{};
    std::vector<std::string> accounts{};
};

std::string_view accountsOf(std::size_t version)
{
    return version == 1 ? kAccountsOfFirstSchema : kOfficialAccounts;
}

Expected expectedOf(std::span<const std::string_view> scripts)
{
    Database model = Database::inMemory();
    migrate(model, scripts);
    Expected expected{.schema = linesOf(model, kSchema)};
    if (!scripts.empty())
        expected.accounts = linesOf(model, accountsOf(scripts.size()));
    return expected;
}

/// Our own versions are made once in a process: who opens ten thousand books compares each with them.
const Expected& ourExpected(std::size_t version)
{
    static std::mutex mutex;
    static std::map<std::size_t, Expected> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(version);
    return found != known.end() ? found->second : known.emplace(version, expectedOf(migrations().first(version))).first->second;
}

} // namespace

std::vector<std::string> schemaDifferences(const Database& database, std::span<const std::string_view> scripts)
{
    const auto version = static_cast<std::size_t>(schemaVersion(database));
    ensure(version <= scripts.size(), "a known schema version");
    const bool isOurs = scripts.data() == migrations().data();
    const Expected others = isOurs ? Expected() : expectedOf(scripts.first(version));
    const Expected& expected = isOurs ? ourExpected(version) : others;

    std::vector<std::string> differences;
    compare(differences, linesOf(database, kSchema), expected.schema);
    if (differences.empty() && version > 0)
        compare(differences, linesOf(database, accountsOf(version)), expected.accounts);
    return differences;
}

} // namespace coop::storage
