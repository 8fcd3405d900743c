// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/book/ledger_desks.h"
#include "core/storage/database.h"

namespace coop::book {

/// What a voucher cannot know by itself: accounts, members, months. Made once for any number of vouchers.
class VoucherChecker {
public:
    explicit VoucherChecker(Book& book);
    /// All that is wrong or doubtful, checkVoucher() included; Issue::row is the line from 1.
    [[nodiscard]] Issues check(const ledger::VoucherDraft& draft);
    /// The same without what checkVoucher() finds.
    [[nodiscard]] Issues checkAgainstBook(const ledger::VoucherDraft& draft);
    [[nodiscard]] ledger::Period start() const { return m_start; }

private:
    struct KnownAccount {
        bool exists = false;
        bool isPerMember = false;
    };
    const KnownAccount& account(ledger::Chart chart, const std::string& code);
    bool hasMember(const std::string& number);
    /// All numbers at once, for a voucher with a line for each of very many members.
    void learnMembers();
    void checkDay(const ledger::VoucherDraft& draft, Issues& issues) const;
    void checkOpeningDay(const ledger::VoucherDraft& draft, Issues& issues) const;

    storage::Statement m_account;
    storage::Statement m_member;
    ledger::Period m_start;
    ledger::Period m_lastClosed{};
    bool m_startIsSet = false;
    bool m_hasOpenings = false;   ///< that still stand
    bool m_hadOpenings = false;   ///< those taken back too
    std::optional<FiscalYear> m_oldChartUntil{};
    std::optional<Date> m_firstVoucher{};
    std::map<std::pair<ledger::Chart, std::string>, KnownAccount> m_accounts{};
    std::unordered_map<std::string, bool> m_members{};
    bool m_knowsAllMembers = false;
    Wide m_turnover = 0;
};

} // namespace coop::book
