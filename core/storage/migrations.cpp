// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/ensure.h"
#include "core/storage/backup.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace coop::storage {

namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
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

// Names that begin with sqlite_ are SQLite's own.
constexpr std::string_view kSchema = R"sql(
    SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '')
      FROM sqlite_schema
     WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'
     ORDER BY 1
)sql";

constexpr std::string_view kAccounts = R"sql(
    SELECT 'account ' || id || ' ' || code || ' ' || name || ' ' || side
      FROM account
     ORDER BY 1
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

    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw StorageError(Failure::ReadOnly, file.string(), "no permission to read");
    std::string header(kHeaderSize, '\0');
    stream.read(header.data(), static_cast<std::streamsize>(header.size()));
    header.resize(static_cast<std::size_t>(stream.gcount()));
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

std::vector<std::string> schemaDifferences(const Database& database, std::span<const std::string_view> scripts)
{
    const auto version = static_cast<std::size_t>(schemaVersion(database));
    ensure(version <= scripts.size(), "a known schema version");
    Database model = Database::inMemory();
    migrate(model, scripts.first(version));

    std::vector<std::string> differences;
    compare(differences, linesOf(database, kSchema), linesOf(model, kSchema));
    if (differences.empty() && version > 0)
        compare(differences, linesOf(database, kAccounts), linesOf(model, kAccounts));
    return differences;
}

} // namespace coop::storage
