// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files of what an inspection needs to know: their rows against each other and the book, and their writing.

#include <cstddef>
#include <vector>

#include "core/base/issue.h"
#include "core/book/book.h"
#include "core/ledger/account.h"
#include "core/members/inspection_data.h"

namespace coop::storage {
class Write;
}

namespace coop::book {

struct ImportPreview;

/// Unknown members and meetings, and what is recorded already by an earlier row or in the book.
[[nodiscard]] Issues checkRecordRows(Book& book, const ImportPreview& preview,
                                     const std::vector<members::AttendanceDraft>& rows);
/// A number that another thing has too is a warning: an inspection must be able to see it.
[[nodiscard]] Issues checkRecordRows(Book& book, const ImportPreview& preview, const std::vector<members::AssetDraft>& rows);
[[nodiscard]] Issues checkRecordRows(Book& book, const ImportPreview& preview,
                                     const std::vector<members::RelatedPartyDraft>& rows);
/// A year or a name stands once in a file. One that is in the book takes over what the file says.
[[nodiscard]] Issues checkRecordRows(Book& book, const ImportPreview& preview,
                                     const std::vector<members::AnnualReportDraft>& rows);
[[nodiscard]] Issues checkRecordRows(Book& book, const ImportPreview& preview, const std::vector<ledger::ItemDraft>& rows);
[[nodiscard]] inline Issues checkRecordRows(Book&, const ImportPreview&, const std::vector<members::CircumstanceDraft>&)
{
    return {};
}

void writeRecordRows(Book& book, storage::Write& write, const std::vector<members::AttendanceDraft>& rows);
void writeRecordRows(Book& book, storage::Write& write, const std::vector<members::AssetDraft>& rows);
void writeRecordRows(Book& book, storage::Write& write, const std::vector<members::RelatedPartyDraft>& rows);
void writeRecordRows(Book& book, storage::Write& write, const std::vector<members::CircumstanceDraft>& rows);
void writeRecordRows(Book& book, storage::Write& write, const std::vector<members::AnnualReportDraft>& rows);
/// What a row leaves empty stays as it is in the book.
void writeRecordRows(Book& book, storage::Write& write, const std::vector<ledger::ItemDraft>& rows);

} // namespace coop::book
