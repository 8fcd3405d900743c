// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small books of a county, for scans of a folder.

#include <filesystem>
#include <string>

#include "core/book/record_desk.h"
#include "tests/support/book_builder.h"

namespace coop::test {

inline constexpr const char* kChair = "110105194912310021";
inline constexpr const char* kOtherChair = "11010519491231002X";

/// A book of its own file, called `name`.coop, whose chair Zhang San has this identity number.
inline std::filesystem::path makeCountyBook(const std::filesystem::path& folder, const std::string& name, const std::string& chair,
                                            const std::string& region = "North")
{
    BookBuilder book;
    book.import(exchange::ImportKind::Profile, "key,value\nindustry,A0121\nregion," + region + "\nname," + name + "\n");
    book.member({.number = "1", .name = "Zhang San", .idNumber = chair, .roles = {members::Role::Chair}});
    book.paid("1", "2025-03-01", "1000");
    book.close();
    const auto file = folder / (name + ".coop");
    std::filesystem::copy_file(book.file(), file);
    return file;
}

} // namespace coop::test
