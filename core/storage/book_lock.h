// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace coop::storage {

/// The right to write to a book, held by one program at a time: a lock of the operating system on the hidden
/// file `.NAME.coop.lock` beside the book, which says who has it. The system lets go of it when the program ends,
/// however it ends, so a file left behind does no harm.
class BookLock {
public:
    struct Result {
        std::unique_ptr<BookLock> lock{};       ///< nothing: somebody else has it, or the folder is write-protected
        std::optional<std::string> holder{};    ///< who, when somebody else has it
    };
    /// `owner` is what others will read: "name at host since time".
    [[nodiscard]] static Result acquire(const std::filesystem::path& book, const std::string& owner);

    ~BookLock();
    BookLock(const BookLock&) = delete;
    BookLock& operator=(const BookLock&) = delete;

    [[nodiscard]] static std::filesystem::path lockFileOf(const std::filesystem::path& book);

private:
    BookLock(std::filesystem::path file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor) {}

    std::filesystem::path m_file;
    int m_descriptor;
};

/// The name of this computer.
[[nodiscard]] std::string hostName();

} // namespace coop::storage
