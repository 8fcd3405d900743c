// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is typed on the voucher page, as texts, and what they mean. Without widgets, so that it is tested by itself.

#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "core/ledger/voucher.h"

namespace coop::ui {

/// One line of the paper as it is typed.
struct EntryRow {
    QString summary{};
    QString account{};   ///< code
    QString member{};    ///< number
    QString counterparty{};
    QString product{};
    QString project{};
    QString debit{};
    QString credit{};

    [[nodiscard]] QString& detail(ledger::Detail kind);
    [[nodiscard]] const QString& detail(ledger::Detail kind) const;
    /// Nothing but perhaps a summary: such a line is not part of the voucher.
    [[nodiscard]] bool isBlank() const;
    bool operator==(const EntryRow&) const = default;
};

struct EntryTexts {
    QString date{};
    QString kind = QStringLiteral("general");
    QString attachments{};
    QString invoice{};
    QString note{};
    std::vector<EntryRow> rows{};

    [[nodiscard]] bool isBlank() const;
    bool operator==(const EntryTexts&) const = default;
};

/// What an entry is about to become besides a new voucher.
struct EntryAim {
    std::optional<VoucherId> changes{};    ///< a draft of the book
    std::optional<VoucherId> corrects{};   ///< a posted voucher that is taken back and put right
    ledger::Origin origin = ledger::Origin::Manual;

    bool operator==(const EntryAim&) const = default;
};

struct ReadEntry {
    ledger::VoucherDraft draft{};
    Issues issues{};             ///< what cannot be read; Issue::row is the line of the draft, from 1
    std::vector<int> rows{};     ///< per line of the draft: its row on the page, from 0
};
[[nodiscard]] ReadEntry readEntry(const EntryTexts& texts);
/// `ofBook` besides what could not be read: an amount that is none is not also missing, and no sum is judged with it.
[[nodiscard]] Issues mergeEntryIssues(const ReadEntry& read, Issues ofBook);

[[nodiscard]] EntryTexts toEntry(const ledger::VoucherDraft& draft);
/// "1234.50"; nothing for zero, as on paper.
[[nodiscard]] QString amountText(Money amount);

/// Sums of what can be read.
struct EntrySums {
    Money debit{};
    Money credit{};
};
[[nodiscard]] EntrySums sumsOf(const EntryTexts& texts);

enum class EntryField { Summary, Account, Details, Debit, Credit };

struct EntryPlace {
    int row = 0;
    EntryField field = EntryField::Summary;
    int detail = 0;   ///< which of the account's details

    bool operator==(const EntryPlace&) const = default;
};
/// Where Enter goes: summary, account, its details, debit, credit, the next line. A line with a debit has no credit, so
/// that Enter passes over it.
[[nodiscard]] EntryPlace nextPlace(const EntryPlace& from, int detailCount, bool hasDebit);

/// What makes the voucher balance if it stood in `row`: on the side that lacks it. Nothing when it balances without.
struct Balancing {
    EntryField side = EntryField::Debit;
    Money amount{};

    bool operator==(const Balancing&) const = default;
};
[[nodiscard]] std::optional<Balancing> balancingAmount(const EntryTexts& texts, int row);

/// What survives a crash.
[[nodiscard]] QString toKeptText(const EntryTexts& texts, const EntryAim& aim);
struct KeptEntry {
    EntryTexts texts{};
    EntryAim aim{};
};
[[nodiscard]] std::optional<KeptEntry> fromKeptText(const QString& text);

} // namespace coop::ui
