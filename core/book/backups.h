// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Backups that make themselves: dated copies of a book in a folder, each checked after it was written, the oldest ones thinned.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/book/book.h"

namespace coop::book {

/// How old the newest backup may be when a book is opened. Closing a month makes one under each but Never.
enum class BackupSchedule { Never, Closing, Daily, Weekly };
inline constexpr Word<BackupSchedule> kBackupSchedules[] = {
    {BackupSchedule::Never, "never", "从不"},
    {BackupSchedule::Closing, "closing", "结账时"},
    {BackupSchedule::Daily, "daily", "每天"},
    {BackupSchedule::Weekly, "weekly", "每周"},
};

/// What stays: the newest ones, and of each of the last months the newest one.
struct BackupRotation {
    std::size_t newest = 10;
    std::size_t months = 12;
};

struct StoredBackup {
    std::filesystem::path file{};
    std::string at{};              ///< "2026-01-15 09:30:00"
    std::uintmax_t bytes = 0;

    bool operator==(const StoredBackup&) const = default;
};

/// "NAME 备份" beside the book.
[[nodiscard]] std::filesystem::path usualBackupFolder(const std::filesystem::path& book);

/// The dated copies of this book in a folder, newest first; other files are not ours to touch. None when the folder is not there.
[[nodiscard]] std::vector<StoredBackup> backupsOf(const std::filesystem::path& book, const std::filesystem::path& folder);

/// Whether the schedule asks for one now. `backups` is newest first.
[[nodiscard]] bool isBackupDue(BackupSchedule schedule, std::span<const StoredBackup> backups, const Clock& clock);

/// Those that rotation lets go. `backups` is newest first.
[[nodiscard]] std::vector<StoredBackup> superfluous(std::span<const StoredBackup> backups, const BackupRotation& rotation);

struct BackupMade {
    StoredBackup backup{};
    std::size_t removed = 0;     ///< old ones that went
};

/// Writes a dated copy, opens it, checks it as `check` does and compares its seal, then thins the old ones. The folder is made
/// when it is not there. Throws StorageError; a copy that is not whole is removed again (Damaged, with what is wrong) and no old
/// one goes.
BackupMade backUp(const Book& book, const std::filesystem::path& folder, const BackupRotation& rotation, const Clock& clock);

} // namespace coop::book
