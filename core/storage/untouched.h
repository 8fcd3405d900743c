// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

#include "core/storage/database.h"

namespace coop::storage {

/// Opens a book to look at it: nothing is locked, written, finished or left beside it, and nothing in it runs. Whatever the file
/// is, it is judged before it is believed: its header, whether another program was stopped in the middle (Unsettled), then its
/// schema against ours (Damaged). An older book is brought to the newest schema in memory. Reading it may take `time`.
[[nodiscard]] Database openUntouched(const std::filesystem::path& file, std::chrono::seconds time);

/// SHA-256 of all bytes of the file, in hex.
[[nodiscard]] std::string contentHash(const std::filesystem::path& file);

/// What tells that somebody wrote to a file meanwhile.
struct FileStamp {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written{};

    bool operator==(const FileStamp&) const = default;
};
/// Zeros when the file is not to be had.
[[nodiscard]] FileStamp stampOf(const std::filesystem::path& file);

} // namespace coop::storage
