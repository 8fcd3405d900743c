// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/storage/database.h"

namespace coop::storage {

/// A book that is looked at and not touched: nothing is locked, written, finished or left beside it, and nothing in it runs.
class UntouchedBook {
public:
    /// Whatever the file is, it is judged before it is believed: its header, whether another program is at work or was stopped
    /// in the middle (InUse), then its schema against ours (Damaged). An older book is brought to the newest schema in memory.
    /// Reading may take `time`; what takes longer is Damaged.
    UntouchedBook(const std::filesystem::path& file, std::chrono::seconds time);
    ~UntouchedBook();
    UntouchedBook(const UntouchedBook&) = delete;
    UntouchedBook& operator=(const UntouchedBook&) = delete;

    [[nodiscard]] const Database& database() const;
    /// SHA-256 of all bytes of the file, in hex.
    [[nodiscard]] std::string contentHash() const;

private:
    struct Allowance;
    static int isSpent(void* allowance);

    std::unique_ptr<Allowance> m_allowance;
    Database m_file;
    std::unique_ptr<Database> m_newest{};   ///< of an older book: the copy in memory
};

/// SHA-256 of all bytes of a book, in hex, without touching it. Throws StorageError for what is no settled book.
[[nodiscard]] std::string contentHashOf(const std::filesystem::path& file);

/// Refuses what nobody can read without first finishing the work of another program: a file in WAL mode, or one with a
/// journal beside it that must be rolled back. InUse, with the reason. After checkHeader().
void checkSettled(const std::filesystem::path& file);

/// What tells that somebody wrote to a file meanwhile.
struct FileStamp {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written{};

    bool operator==(const FileStamp&) const = default;
};
/// Zeros when the file is not to be had.
[[nodiscard]] FileStamp stampOf(const std::filesystem::path& file);

} // namespace coop::storage
