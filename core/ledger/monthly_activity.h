// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Income and expense by account and month (收支明细表). Pure.

#include <array>
#include <span>
#include <string>
#include <vector>

#include "core/ledger/figures.h"

namespace coop::ledger {

inline constexpr std::size_t kMonthsOfYear = 12;

/// One account of income or expense, those below it included. Income counts positive on the credit side, expense on the
/// debit side; transfers to 331 are left out.
struct ActivityRow {
    std::string code{};
    std::string name{};
    int level = 0;                               ///< 0 for three digits
    bool isIncome = false;
    Money before{};                              ///< openings of a ledger that starts within the year
    std::array<Money, kMonthsOfYear> months{};

    [[nodiscard]] Money total() const { return before + sumOf(months); }
    bool operator==(const ActivityRow&) const = default;
};

/// Income first, then expense, each by code; accounts without any figure are left out. `months` are stretches of one month
/// each, `year` gives the names and the openings.
[[nodiscard]] std::vector<ActivityRow> monthlyActivity(const LedgerYear& year, std::span<const LedgerYear> months);

} // namespace coop::ledger
