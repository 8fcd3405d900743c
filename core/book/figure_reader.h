// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/book/ledger_desks.h"
#include "core/storage/database.h"

namespace coop::book {

/// Reads balances and turnover of any stretch of days: whole months from the kept totals, the days of broken months at its
/// ends from the entries. Openings of the book always count before the stretch.
class FigureReader {
public:
    explicit FigureReader(Book& book);

    /// By account, those of the chart of the stretch's end that have any figure, by code.
    [[nodiscard]] std::vector<ledger::AccountFigures> accounts(const ledger::DateRange& range) const;
    /// By member of `account` and all below it; the entry without a member holds the lines that name none.
    [[nodiscard]] std::map<MemberId, MemberBalance> members(std::string_view account, const ledger::DateRange& range) const;
    /// Opening vouchers up to this month count before a stretch, its own year's too; 0 where the ledger begins behind it.
    [[nodiscard]] int openingsUpTo(const ledger::DateRange& range) const;
    [[nodiscard]] std::vector<ledger::VoucherDigest> equityVouchers(const ledger::DateRange& range) const;

private:
    /// What part of a stretch the kept totals answer for, and what days are left to the entries.
    struct Split {
        ledger::Period first{};                       ///< the month in which it starts
        ledger::Period firstWhole{};                  ///< behind lastWhole when no month is whole
        ledger::Period lastWhole{};
        std::vector<ledger::DateRange> broken{};      ///< days within the stretch
        std::optional<ledger::DateRange> before{};    ///< days of its first month in front of it
    };
    [[nodiscard]] int openingOf(const ledger::DateRange& range) const;
    [[nodiscard]] static Split splitOf(const ledger::DateRange& range);
    [[nodiscard]] std::vector<ledger::AccountFigures> named(const std::map<AccountId, ledger::AccountFigures>& figures,
                                                            ledger::Chart chart) const;

    Book& m_book;
    storage::Database& m_database;
    Date m_eve{};              ///< the day before the ledger's first
    int m_openingPeriod = 0;
};

} // namespace coop::book
