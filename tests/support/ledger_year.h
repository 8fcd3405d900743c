// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/ledger/figures.h"

namespace coop::test {

/// One entry for LedgerYearBuilder; a red figure is a negative amount.
struct Entry {
    std::string account{};
    Money debit{};
    Money credit{};
    std::string member{};
};
inline Entry debit(std::string account, Money amount, std::string member = {})
{
    return {.account = std::move(account), .debit = amount, .member = std::move(member)};
}
inline Entry credit(std::string account, Money amount, std::string member = {})
{
    return {.account = std::move(account), .credit = amount, .member = std::move(member)};
}

/// A LedgerYear as the book would read it, from openings and vouchers by hand.
class LedgerYearBuilder {
public:
    explicit LedgerYearBuilder(int year = 2025) : m_year{.year = {year}, .to = ledger::Period{year * 100 + 12}} {}

    LedgerYearBuilder& open(const Entry& entry)
    {
        at(entry.account).opening += entry.debit - entry.credit;
        if (ledger::isWithin(entry.account, "114"))
            m_opening[entry.member] += entry.debit - entry.credit;
        return *this;
    }

    LedgerYearBuilder& post(const std::vector<Entry>& entries)
    {
        const bool isTransfer = names(entries, {"331"});
        std::map<std::string, ledger::DigestLine> digest;
        for (const Entry& entry : entries) {
            ledger::AccountFigures& account = at(entry.account);
            account.debit += entry.debit;
            account.credit += entry.credit;
            if (isTransfer) {
                account.transferDebit += entry.debit;
                account.transferCredit += entry.credit;
            }
            if (ledger::isWithin(entry.account, "114"))
                m_turnover[entry.member] += entry.debit - entry.credit;
            ledger::DigestLine& line = digest[entry.account];
            line.code = entry.account;
            line.debit += entry.debit;
            line.credit += entry.credit;
        }
        if (names(entries, {"301", "311", "321", "322", "331", "332"})) {
            ledger::VoucherDigest& voucher = m_year.equityVouchers.emplace_back();
            for (auto& [code, line] : digest)
                voucher.push_back(std::move(line));
        }
        return *this;
    }

    LedgerYearBuilder& startWithinYear()
    {
        m_year.startsWithinYear = true;
        return *this;
    }
    LedgerYearBuilder& chart(ledger::Chart chart)
    {
        m_year.chart = chart;
        return *this;
    }

    [[nodiscard]] ledger::LedgerYear build() const
    {
        ledger::LedgerYear year = m_year;
        for (const auto& [code, account] : m_accounts)
            year.accounts.push_back(account);
        std::map<std::string, Money> closing = m_opening;
        for (const auto& [member, amount] : m_turnover)
            closing[member] += amount;
        year.memberCurrentOpening = sidesOf(m_opening);
        year.memberCurrentClosing = sidesOf(closing);
        return year;
    }

    /// The same cooperative a year later: what was left is there at the start.
    [[nodiscard]] LedgerYearBuilder nextYear() const
    {
        LedgerYearBuilder next(m_year.year.value + 1);
        for (const auto& [code, account] : m_accounts)
            next.at(code).opening = account.closing();
        next.m_opening = m_opening;
        for (const auto& [member, amount] : m_turnover)
            next.m_opening[member] += amount;
        return next;
    }

private:
    static bool names(const std::vector<Entry>& entries, const std::vector<std::string>& tops)
    {
        for (const Entry& entry : entries) {
            for (const std::string& top : tops) {
                if (ledger::isWithin(entry.account, top))
                    return true;
            }
        }
        return false;
    }

    static ledger::TwoSided sidesOf(const std::map<std::string, Money>& balances)
    {
        ledger::TwoSided sides;
        for (const auto& [member, balance] : balances)
            (balance.isNegative() ? sides.credit : sides.debit) += balance.isNegative() ? -balance : balance;
        return sides;
    }

    ledger::AccountFigures& at(const std::string& code)
    {
        ledger::AccountFigures& account = m_accounts[code];
        account.code = code;
        account.name = "N" + code;
        return account;
    }

    ledger::LedgerYear m_year;
    std::map<std::string, ledger::AccountFigures> m_accounts;
    std::map<std::string, Money> m_opening;    ///< of 114 by member
    std::map<std::string, Money> m_turnover;
};

} // namespace coop::test
