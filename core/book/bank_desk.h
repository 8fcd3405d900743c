// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/book/ledger_desks.h"
#include "core/ledger/bank.h"

namespace coop::book {

/// A bank statement read, nothing written yet.
struct BankStatementPreview {
    std::filesystem::path file{};
    std::vector<ledger::BankLineDraft> lines{};   ///< by date, oldest first
    std::vector<int> rows{};                      ///< per line: its row in the file
    std::vector<bool> known{};                    ///< per line: the book has it already
    std::string contentHash{};                    ///< SHA-256 of the file
    Issues issues{};                              ///< errors forbid; a line that is known is a warning and is left out
    int headerRow = 0;                            ///< where the heading was found, 1 = the first row
    std::optional<std::string> accountNumber{};   ///< of the bank account, when the file names it

    [[nodiscard]] bool canCommit() const { return !hasErrors(issues); }
};

class BankDesk {
public:
    explicit BankDesk(Book& book) : m_book(book) {}

    /// What statements can be imported for: 102, 109 and what is below them, by code.
    [[nodiscard]] std::vector<ledger::Account> accounts() const;

    /// CSV, XLSX or ODS of the common layouts: the heading row is found by itself, even behind twenty lines of other things.
    [[nodiscard]] BankStatementPreview preview(const std::filesystem::path& file, std::string_view account) const;
    /// How many of its new lines would match entries, were they in the book.
    [[nodiscard]] std::size_t countMatches(const BankStatementPreview& preview, std::string_view account) const;
    /// All new lines in one transaction; returns how many.
    [[nodiscard]] Expected<std::size_t, Issues> commit(const BankStatementPreview& preview, std::string_view account,
                                                       const DraftId& id);

    [[nodiscard]] std::vector<ledger::BankLine> lines(std::string_view account, const ledger::DateRange& range) const;
    [[nodiscard]] std::optional<ledger::BankLine> find(BankLineId line) const;
    /// Of the account and all below it. Openings, the conversion of charts and vouchers taken back within the stretch are no
    /// business of the bank and left out.
    [[nodiscard]] std::vector<ledger::CashEntry> entries(std::string_view account, const ledger::DateRange& range) const;
    [[nodiscard]] std::vector<ledger::MatchProposal> proposals(std::string_view account, const ledger::DateRange& range) const;
    /// MatchDiffers when the entries do not add up to the line, AlreadyMatched.
    [[nodiscard]] Issues match(BankLineId line, std::span<const VoucherLineId> entries);
    /// All proposals that are certain, in one transaction; returns how many.
    std::size_t matchAll(std::span<const ledger::MatchProposal> proposals);
    [[nodiscard]] Issues unmatch(BankLineId line);
    [[nodiscard]] ledger::Reconciliation reconciliation(std::string_view account, Date day) const;
    /// A voucher for a line that nobody has booked: the bank account against what the words of the line suggest (interest
    /// 524, fees 524, a member's name 114, a known counterparty 113 or 211), else left open for the user.
    [[nodiscard]] ledger::VoucherDraft proposedVoucher(BankLineId line) const;

private:
    [[nodiscard]] Issues checkMatch(const ledger::BankLine& line, std::span<const VoucherLineId> entries) const;
    void markKnown(BankStatementPreview& preview, std::string_view account) const;

    Book& m_book;
};

} // namespace coop::book
