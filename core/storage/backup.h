// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/storage/database.h"

namespace coop::storage {

/// Writes a complete copy of an open database as `target`: into a file beside it, checked there, then put in
/// place in one step. AlreadyExists if `target` is there; a failure leaves nothing behind.
void copyVerified(const Database& database, const std::filesystem::path& target);

/// Gives the finished file `temporary` the name `target` without ever replacing another file (AlreadyExists).
void placeNew(const std::filesystem::path& temporary, const std::filesystem::path& target);

/// A name beside `target` that nobody uses.
[[nodiscard]] std::filesystem::path temporaryBeside(const std::filesystem::path& target);

/// Removes a half-made file, whatever happens.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path file) : m_file(std::move(file)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_file; }

private:
    std::filesystem::path m_file;
};

} // namespace coop::storage
