// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/import_desk.h"

namespace coop::book {

/// Rows that name a member by his name get his number. MemberNameUnclear where several have that name, UnknownMember where
/// nobody has; a number in the row comes first.
[[nodiscard]] Issues nameMembers(const storage::Database& database, std::vector<Fields>& rows);

/// SuspectedTwin as warnings: rows that say the same as a row of the book, and with a mapping (files of others, where one
/// must look twice) as an earlier row of the file; members of one name in one household.
[[nodiscard]] Issues suspectedTwins(Book& book, const ImportPreview& preview);

} // namespace coop::book
