// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/import_desk.h"

namespace coop::book {

/// What no row can know by itself: the other rows of the file and the book. Rows that parsing refused take part as
/// far as they can be read.
[[nodiscard]] Issues checkAgainstBook(Book& book, const ImportPreview& preview);

/// Row `index` of the file; rows that come from no file count as if they stood below a header.
[[nodiscard]] Fields fieldsOf(const ImportPreview& preview, std::size_t index);

} // namespace coop::book
