// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/desks.h"

namespace coop::book {

/// Everything that can be verified of a book; of each kind of check the first row that does not fit.
[[nodiscard]] std::vector<Finding> checkBook(storage::Database& database, const storage::ChangeLog& log);

} // namespace coop::book
