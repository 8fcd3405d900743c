// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ledger as auditors' programs load it: month by month, account by account, line by line.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/book/ledger_desks.h"

namespace coop::book {

struct AuditPeriod {
    ledger::Period month{};
    bool isClosed = false;
};

/// What one account held for one member (or for none) over one month, without the accounts below it.
struct AuditBalance {
    ledger::Period month{};
    const ledger::Account* account = nullptr;
    const members::Member* member = nullptr;    ///< none: lines without a member
    Money opening{};                            ///< debit − credit; openings of the book stand here
    Money debit{};
    Money credit{};

    [[nodiscard]] Money closing() const { return opening + debit - credit; }
};

/// The accounts on the two sides of a voucher, each once, by code.
struct VoucherSides {
    std::vector<std::string> debit{};
    std::vector<std::string> credit{};

    /// What stands against a line: the other side, or the rest of its own where that is empty.
    [[nodiscard]] std::vector<std::string> against(const ledger::LineDraft& line) const;
};
[[nodiscard]] VoucherSides sidesOf(const ledger::Voucher& voucher);

/// Reads one book in one state: keep the transaction that the caller opened around it.
class AuditReader {
public:
    /// Only the months of `year`, or all.
    AuditReader(Book& book, std::optional<FiscalYear> year);

    /// From the ledger's first month to the last one with a posted voucher or a lock.
    [[nodiscard]] const std::vector<AuditPeriod>& periods() const { return m_periods; }
    /// Both charts where the book was kept under both; by chart and code.
    [[nodiscard]] const std::vector<ledger::Account>& accounts() const { return m_accounts; }
    /// In natural order of their numbers.
    [[nodiscard]] const std::vector<members::Member>& members() const { return m_members; }

    /// Accounts by code, their members in natural order, lines without a member first; what never had a figure is left out.
    /// The figures of each month balance.
    void forEachBalance(const std::function<void(const AuditBalance&)>& take) const;
    /// All posted ones, openings in front, by month, kind and number.
    void forEachVoucher(const std::function<void(const ledger::Voucher&)>& take) const;

    [[nodiscard]] const ledger::Account& accountOf(const ledger::Voucher& voucher, const ledger::LineDraft& line) const;
    [[nodiscard]] const members::Member* memberOf(const std::string& number) const;

private:
    Book& m_book;
    std::optional<FiscalYear> m_year;
    std::vector<AuditPeriod> m_periods{};
    std::vector<ledger::Account> m_accounts{};
    std::vector<members::Member> m_members{};
    std::map<std::pair<ledger::Chart, std::string>, std::size_t> m_accountByCode{};
    std::map<std::string, std::size_t> m_memberByNumber{};
};

} // namespace coop::book
