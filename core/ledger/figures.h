// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What statements and closing are computed from: values read from the kept totals, never SQL.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ledger/account.h"
#include "core/ledger/period.h"
#include "core/money/money.h"

namespace coop::ledger {

/// One account over a stretch of time, its sub-accounts not included. Balances are debit − credit: negative on the
/// credit side.
struct AccountFigures {
    AccountId id{};
    std::string code{};
    std::string name{};
    Side side = Side::Debit;
    Money opening{};         ///< balance before the stretch; openings of the book count here
    Money debit{};           ///< turnover within it
    Money credit{};
    Money transferDebit{};   ///< the part of the turnover in vouchers with a line on 331
    Money transferCredit{};

    [[nodiscard]] Money closing() const { return opening + debit - credit; }
    bool operator==(const AccountFigures&) const = default;
};

/// A balance that is kept per detail and never netted: what the debit balances and what the credit balances of the
/// details add up to, both ≥ 0. Lines of 114 without a member are one detail more.
struct TwoSided {
    Money debit{};
    Money credit{};
    bool operator==(const TwoSided&) const = default;
};

/// One posted voucher as form 03 needs it: what each account has on each side in it.
struct DigestLine {
    std::string code{};
    Money debit{};
    Money credit{};
    bool operator==(const DigestLine&) const = default;
};
using VoucherDigest = std::vector<DigestLine>;

/// Everything the statements of one year are made of, up to the end of month `to`.
struct LedgerYear {
    FiscalYear year{};
    Period to{};                              ///< December, or the month asked for
    Chart chart = Chart::Of2021;
    std::vector<AccountFigures> accounts{};   ///< by code; every account with any figure, and sub-accounts by themselves
    TwoSided memberCurrentOpening{};          ///< 114
    TwoSided memberCurrentClosing{};
    /// The year's posted vouchers with a line on 301, 311, 321, 322, 331 or 332 (month 0 not included).
    std::vector<VoucherDigest> equityVouchers{};
    bool startsWithinYear = false;            ///< the ledger began in the middle of this year: its openings hold part of it

    /// Of `code` and everything below it.
    [[nodiscard]] Money openingOf(std::string_view code) const;
    [[nodiscard]] Money closingOf(std::string_view code) const;
    [[nodiscard]] Money debitOf(std::string_view code) const;
    [[nodiscard]] Money creditOf(std::string_view code) const;
    /// Turnover without what stands in vouchers with a line on 331: debit − credit.
    [[nodiscard]] Money netActivityOf(std::string_view code) const;
};

/// A row of the trial balance (科目余额表), sub-accounts included in those above them. One side of each pair is zero,
/// but 114 and what is above 114 may have both (never netted).
struct TrialBalanceRow {
    AccountId id{};
    std::string code{};
    std::string name{};
    int level = 0;              ///< 0 for three digits
    TwoSided opening{};
    Money debit{};
    Money credit{};
    TwoSided closing{};

    bool operator==(const TrialBalanceRow&) const = default;
};

enum class Depth { MainOnly, All };

/// Accounts without any figure are left out. The totals of all three-digit rows balance pairwise (`ensure`d by the caller
/// that shows them).
[[nodiscard]] std::vector<TrialBalanceRow> trialBalance(const LedgerYear& figures, Depth depth);
/// The sum over the rows of level 0.
[[nodiscard]] TrialBalanceRow totalOf(const std::vector<TrialBalanceRow>& rows);

} // namespace coop::ledger
