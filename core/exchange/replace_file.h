// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace coop::exchange {

/// A file that is being written beside its target and takes the target's place only when it is whole. Without
/// commit() it disappears again and the old file stays. Throws FileError.
class ReplacementFile {
public:
    explicit ReplacementFile(const std::filesystem::path& target);
    ~ReplacementFile();
    ReplacementFile(const ReplacementFile&) = delete;
    ReplacementFile& operator=(const ReplacementFile&) = delete;

    /// Where to write: an empty file that exists.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void write(std::string_view bytes);
    /// Behind what is there already: for files too large to be made in memory.
    void append(std::string_view bytes);
    /// Waits until the bytes are on the disk, then renames.
    void commit();

private:
    void put(std::string_view bytes, int flags);

    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

void replaceFile(const std::filesystem::path& target, std::string_view bytes);

} // namespace coop::exchange
