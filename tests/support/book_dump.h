// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "core/storage/database.h"

namespace coop::test {

/// Every row of every table that holds what a book says, as JSON: equal dumps are equal books.
[[nodiscard]] std::vector<std::string> dumpOf(const storage::Database& database);

/// Does to a book what only somebody with a tool of his own can do: without the triggers, which are put
/// back afterwards word for word.
void tamper(const std::filesystem::path& file, const std::vector<std::string>& statements);

} // namespace coop::test
