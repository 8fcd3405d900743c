// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/book/desks.h"
#include "core/exchange/columns.h"
#include "core/ledger/account.h"
#include "core/ledger/voucher.h"

namespace coop::book {

struct ImportFile {
    std::filesystem::path path{};
    exchange::ImportKind kind{};
    std::optional<std::string> sheet{};
};

using ImportRows =
    std::variant<std::vector<members::MemberDraft>, std::vector<shares::ContributionDraft>,
                 std::vector<trade::TradeDraft>, std::vector<shares::GrantDraft>,
                 std::vector<shares::OpeningShareDraft>, std::vector<members::MeetingDraft>, members::Profile,
                 std::vector<ledger::AccountDraft>, std::vector<ledger::OpeningRow>, std::vector<ledger::VoucherRow>>;

/// A file read and judged, nothing written yet. Good and bad rows are all here, for the eye.
struct ImportPreview {
    ImportFile file{};
    std::vector<Fields> rows{};     ///< as read, with their row numbers
    ImportRows drafts{};            ///< usable only without errors
    Issues issues{};                ///< errors and warnings, by row and column
    std::string contentHash{};      ///< SHA-256 of the file's bytes in hex

    [[nodiscard]] bool canCommit() const { return !hasErrors(issues); }
};

class ImportDesk {
public:
    explicit ImportDesk(Book& book) : m_book(book) {}

    /// Reads the file and checks every row, by itself, against the others and against the book.
    [[nodiscard]] ImportPreview preview(const ImportFile& file) const;

    /// Writes all rows in one transaction, or none; checks against the book again. Returns how many rows.
    [[nodiscard]] Expected<std::size_t, Issues> commit(const ImportPreview& preview, const DraftId& id);

private:
    Book& m_book;
};

} // namespace coop::book
