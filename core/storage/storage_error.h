// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace coop::storage {

/// Why the world failed us. ui/text says it as a sentence.
enum class Failure {
    NotFound,        ///< no such file
    AlreadyExists,   ///< a new book or a restored one never overwrites
    NotABook,        ///< not SQLite, or SQLite of another program
    NewerBook,       ///< written by a newer version; detail = its schema version
    Damaged,         ///< SQLite finds it corrupt, or its tables, triggers or views are not ours
    InUse,           ///< another program writes to it; detail = who, where and since when
    ReadOnly,        ///< opened to read, or the file or folder is write-protected
    DiskFull,
    Io,              ///< anything else the system reports
};

class StorageError final : public std::runtime_error {
public:
    StorageError(Failure failure, std::string path, std::string detail);

    [[nodiscard]] Failure failure() const { return m_failure; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// The technical reason, in the words of the system; for InUse the holder.
    [[nodiscard]] const std::string& detail() const { return m_detail; }

private:
    Failure m_failure;
    std::string m_path;
    std::string m_detail;
};

} // namespace coop::storage
