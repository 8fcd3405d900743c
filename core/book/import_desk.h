// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/book/desks.h"
#include "core/exchange/layout.h"
#include "core/ledger/account.h"
#include "core/ledger/voucher.h"
#include "core/members/inspection_data.h"

namespace coop::book {

struct ImportFile {
    std::filesystem::path path{};
    exchange::ImportKind kind{};
    std::optional<std::string> sheet{};
    /// How the columns are read. Nothing: by our own headings only, and a column that is not ours is an error.
    std::optional<exchange::ColumnMapping> mapping{};
};

/// A file read once, whatever is then tried with it.
struct ImportSource {
    std::filesystem::path path{};
    std::shared_ptr<const exchange::Sheet> sheet{};
    std::string contentHash{};      ///< SHA-256 of the file's bytes in hex
};

/// One row of an old member account: the contribution and the shares that it had.
struct MemberAccountRow {
    shares::ContributionDraft contribution{};
    shares::OpeningShareDraft shares{};
};

using ImportRows =
    std::variant<std::vector<members::MemberDraft>, std::vector<shares::ContributionDraft>,
                 std::vector<trade::TradeDraft>, std::vector<shares::GrantDraft>,
                 std::vector<shares::OpeningShareDraft>, std::vector<members::MeetingDraft>, members::Profile,
                 std::vector<ledger::AccountDraft>, std::vector<ledger::OpeningRow>, std::vector<ledger::VoucherRow>,
                 std::vector<MemberAccountRow>, std::vector<members::AssetDraft>, std::vector<members::AnnualReportDraft>,
                 std::vector<members::AttendanceDraft>, std::vector<members::RelatedPartyDraft>,
                 std::vector<members::CircumstanceDraft>, std::vector<ledger::ItemDraft>>;

/// A file read and judged, nothing written yet. Good and bad rows are all here, for the eye.
struct ImportPreview {
    ImportFile file{};
    exchange::SheetLayout layout{};  ///< how the columns were read
    std::vector<Fields> rows{};     ///< as read, with their row numbers
    ImportRows drafts{};            ///< usable only without errors
    Issues issues{};                ///< errors and warnings, by row and column
    std::string contentHash{};      ///< SHA-256 of the file's bytes in hex
    std::string source{};           ///< with a mapping: what files of the same source have in common

    [[nodiscard]] bool canCommit() const { return !hasErrors(issues); }
};

/// An import that was made.
struct ImportBatch {
    ImportBatchId id{};
    exchange::ImportKind kind{};
    std::string file{};
    std::int64_t rows = 0;
    std::string at{};
    bool isTraced = false;                  ///< the book knows what it wrote
    std::optional<std::string> takenBackAt{};
    std::string reason{};                   ///< why it was taken back
};

class ImportDesk {
public:
    explicit ImportDesk(Book& book) : m_book(book) {}

    [[nodiscard]] static Expected<ImportSource, Issues> read(const std::filesystem::path& file,
                                                             const exchange::ReadChoice& choice = {},
                                                             const Progress& progress = {});
    /// How to read a source: as an earlier file with the same headings was read, else as guessed.
    [[nodiscard]] exchange::SheetLayout layout(const ImportSource& source, exchange::ImportKind kind) const;

    /// Checks every row, by itself, against the others and against the book. What looks as if it were entered twice is a
    /// warning (SuspectedTwin, DuplicateIdentity, SameFileAgain). WorkStopped among the issues when it was stopped.
    [[nodiscard]] ImportPreview preview(const ImportSource& source, exchange::ImportKind kind,
                                        const std::optional<exchange::ColumnMapping>& mapping,
                                        const Progress& progress = {}) const;
    /// Reads the file and previews it.
    [[nodiscard]] ImportPreview preview(const ImportFile& file, const Progress& progress = {}) const;

    /// Writes all rows in one transaction, or none; checks against the book again. Remembers what was written and how the
    /// columns were read. Returns how many rows.
    [[nodiscard]] Expected<std::size_t, Issues> commit(const ImportPreview& preview, const DraftId& id,
                                                       const Progress& progress = {});

    /// Newest first.
    [[nodiscard]] std::vector<ImportBatch> batches() const;
    /// Takes a whole import back in one transaction: facts, openings and posted vouchers get the rows that reverse them, of
    /// their own days; drafts and members go. All that stands in the way is listed, and then nothing is done. Meetings,
    /// attendance, the profile, annual reports and counterparties cannot be taken back: they are corrected where they stand. Returns how many rows were taken back.
    [[nodiscard]] Expected<std::size_t, Issues> takeBack(ImportBatchId batch, std::string_view reason, const DraftId& id);

private:
    Book& m_book;
};

} // namespace coop::book
