// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/untouched.h"

#include "core/storage/migrations.h"
#include "core/storage/running_hash.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace coop::storage {

Database openUntouched(const std::filesystem::path& file, std::chrono::seconds time)
{
    checkHeader(file);
    checkSettled(file);
    Database database(file, Access::Untouched);
    if (const auto differences = schemaDifferences(database); !differences.empty())
        throw StorageError(Failure::Damaged, file.string(), differences.front());
    database.allow(time);
    if (schemaVersion(database) == static_cast<std::int64_t>(migrations().size()))
        return database;
    Database copy = Database::copyInMemory(database);
    migrate(copy);
    copy.makeReadOnly();
    return copy;
}

std::string contentHash(const std::filesystem::path& file)
{
    // Through SQLite: a program that opens and closes a file by itself gives up every lock that its connections to it hold.
    const Database database(file, Access::Untouched);
    sqlite3_file* bytes = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &bytes) != SQLITE_OK || bytes == nullptr ||
        bytes->pMethods->xFileSize(bytes, &size) != SQLITE_OK)
        throw StorageError(Failure::Io, file.string(), "the size of the file is not to be had");
    RunningHash hash;
    std::string buffer(1u << 20, '\0');
    for (sqlite3_int64 at = 0; at < size; at += static_cast<sqlite3_int64>(buffer.size())) {
        const auto part = std::min(static_cast<sqlite3_int64>(buffer.size()), size - at);
        if (bytes->pMethods->xRead(bytes, buffer.data(), static_cast<int>(part), at) != SQLITE_OK)
            throw StorageError(Failure::Io, file.string(), "the file cannot be read");
        hash.add(std::string_view(buffer.data(), static_cast<std::size_t>(part)));
    }
    return toHex(hash.digest());
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
