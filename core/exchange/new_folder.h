// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace coop::exchange {

/// A folder that is being filled beside its target and gets the target's name only when it is whole. Without commit() it
/// disappears again. What is at the target already is never touched: only a name that is free or an empty folder will do.
/// Throws FileError.
class NewFolder {
public:
    explicit NewFolder(const std::filesystem::path& target);
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    /// Where to write: an empty folder that exists.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Waits until all files are on the disk, then renames.
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace coop::exchange
