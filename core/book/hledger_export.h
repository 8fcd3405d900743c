// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

#include "core/book/book.h"

namespace coop::book {

/// Writes all posted vouchers, openings and closings too, as a journal that hledger reads and whose balances are ours.
/// Goes through the book entry by entry, so that its size does not matter. Returns how many vouchers; throws
/// exchange::FileError.
std::size_t exportHledger(Book& book, const std::filesystem::path& file);

} // namespace coop::book
