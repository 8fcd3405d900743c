// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/untouched.h"

#include "core/storage/migrations.h"
#include "core/storage/running_hash.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <optional>

namespace coop::storage {

namespace {

// A schema of ours is read, compared and forgotten in some 20,000 steps of SQLite's machine.
constexpr int kStepsPerCall = 1000;
constexpr int kCallsToOpen = 300;

struct Limit {
    int kind;
    int value;
};
constexpr Limit kLimits[] = {
    {SQLITE_LIMIT_LENGTH, 64 << 20},     {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},      {SQLITE_LIMIT_COMPOUND_SELECT, 20}, {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 20},     {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10},   {SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// The name as the path of a URI; `immutable` keeps SQLite from locks and journals.
std::filesystem::path untouchedUri(const std::filesystem::path& file)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    std::string uri = "file://";
    const std::string path = std::filesystem::absolute(file).native();
    for (const char c : path) {
        if (kPlain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri += fmt::format("%{:02x}", static_cast<unsigned char>(c));
    }
    return uri + "?immutable=1";
}

Database openChecked(const std::filesystem::path& file)
{
    checkHeader(file);
    checkSettled(file);
    return {untouchedUri(file), Access::ReadOnly};
}

std::string hashOfBytes(const Database& database)
{
    // Through SQLite: a program that opens and closes a file by itself gives up every lock that its connections to it hold.
    sqlite3_file* bytes = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &bytes) != SQLITE_OK || bytes == nullptr ||
        bytes->pMethods->xFileSize(bytes, &size) != SQLITE_OK)
        throw StorageError(Failure::Io, database.file().string(), "the size of the file is not to be had");
    RunningHash hash;
    std::string buffer(1u << 18, '\0');
    for (sqlite3_int64 at = 0; at < size; at += static_cast<sqlite3_int64>(buffer.size())) {
        const auto part = std::min(static_cast<sqlite3_int64>(buffer.size()), size - at);
        if (bytes->pMethods->xRead(bytes, buffer.data(), static_cast<int>(part), at) != SQLITE_OK)
            throw StorageError(Failure::Io, database.file().string(), "the file cannot be read");
        hash.add(std::string_view(buffer.data(), static_cast<std::size_t>(part)));
    }
    return toHex(hash.digest());
}

} // namespace

/// What statements may cost: few steps until the schema is known to be ours, then time.
struct UntouchedBook::Allowance {
    int calls = kCallsToOpen;
    std::optional<std::chrono::steady_clock::time_point> until{};
};

int UntouchedBook::isSpent(void* allowance)
{
    auto& left = *static_cast<Allowance*>(allowance);
    if (left.until)
        return std::chrono::steady_clock::now() > *left.until ? 1 : 0;
    return --left.calls <= 0 ? 1 : 0;
}

UntouchedBook::UntouchedBook(const std::filesystem::path& file, std::chrono::seconds time)
    : m_allowance(std::make_unique<Allowance>()), m_file(openChecked(file))
{
    for (const Limit& each : kLimits)
        sqlite3_limit(m_file.handle(), each.kind, each.value);
    sqlite3_progress_handler(m_file.handle(), kStepsPerCall, &UntouchedBook::isSpent, m_allowance.get());
    if (const auto differences = schemaDifferences(m_file); !differences.empty())
        throw StorageError(Failure::Damaged, file.string(), differences.front());
    m_file.execute("PRAGMA cache_size = -16384"); // several books are read at a time, each of them once
    m_allowance->until = std::chrono::steady_clock::now() + time;
    if (schemaVersion(m_file) == static_cast<std::int64_t>(migrations().size()))
        return;
    m_newest = std::make_unique<Database>(Database::copyInMemory(m_file));
    migrate(*m_newest);
    m_newest->makeReadOnly();
}

UntouchedBook::~UntouchedBook() = default;

const Database& UntouchedBook::database() const
{
    return m_newest ? *m_newest : m_file;
}

std::string UntouchedBook::contentHash() const
{
    return hashOfBytes(m_file);
}

std::string contentHashOf(const std::filesystem::path& file)
{
    return hashOfBytes(openChecked(file));
}

FileStamp stampOf(const std::filesystem::path& file)
{
    std::error_code error;
    FileStamp stamp;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return {};
    stamp.size = size;
    stamp.written = std::filesystem::last_write_time(file, error);
    return error ? FileStamp{} : stamp;
}

} // namespace coop::storage
