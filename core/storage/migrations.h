// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/storage/database.h"

namespace coop::storage {

/// 'SHEZ': what tells a book from any other SQLite file.
inline constexpr std::int32_t kApplicationId = 0x5348455A;

/// The numbered scripts of core/storage/sql; the schema version is how many of them were run.
[[nodiscard]] std::span<const std::string_view> migrations();

/// Brings a database of any older version to the newest, each script in its own transaction together
/// with its version. An empty database becomes an empty book.
void migrate(Database& database, std::span<const std::string_view> scripts = migrations());

/// Copies an older book beside itself (NAME.coop.v1.backup), checks the copy, then migrates. Nothing happens to a
/// current one.
void migrateWithBackup(Database& database, std::span<const std::string_view> scripts = migrations());

[[nodiscard]] std::int64_t schemaVersion(const Database& database);

/// Refuses what is not a book before any of it is run: NotFound, NotABook, NewerBook, Damaged.
void checkHeader(const std::filesystem::path& file);

/// What is in the schema that the scripts up to its version do not make, or the other way round, and
/// rows of the chart of accounts that are not official; empty when all is as it must be. A trigger or
/// view that somebody planted would otherwise run with our next write.
[[nodiscard]] std::vector<std::string> schemaDifferences(const Database& database,
                                                         std::span<const std::string_view> scripts = migrations());

} // namespace coop::storage
