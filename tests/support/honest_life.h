// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How honestCooperative makes a cooperative up.

#include <fmt/format.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tests/support/honest_cooperative.h"
#include "tests/support/inspection_facts.h"

namespace coop::test {

/// One cooperative, told year by year; what happens is put down by day and written in the order of the days.
class HonestLife {
public:
    HonestLife(Random& random, HonestKind kind)
        : m_random(random), m_kind(kind), m_book(kEnds[static_cast<std::size_t>(random.between(0, 2))])
    {
        m_months = static_cast<int>(m_random.between(12, 144));
        const int month = m_book.facts.asOf.year() * 12 + static_cast<int>(m_book.facts.asOf.month()) - 1 - m_months;
        m_founded = Date{month / 12, static_cast<unsigned>(month % 12) + 1, static_cast<unsigned>(m_random.between(1, 28))};
        m_count = static_cast<int>(m_random.between(5, m_random.oneIn(3) ? 80 : 30));
        m_yield = m_random.between(15, 90) * 100;
        // Every second book was begun later than the cooperative.
        m_ledgerFrom = m_random.oneIn(2) ? m_founded.year() : std::max(m_founded.year(), m_book.facts.asOf.year() - 4);
        m_isNamed = !m_random.oneIn(25);
        m_isYearly = m_random.oneIn(12);
        m_isAgency = kind == HonestKind::Agency || m_random.oneIn(4);
    }

    HonestCooperative lived()
    {
        found();
        for (int year = m_founded.year(); year <= m_book.facts.asOf.year(); ++year) {
            if (year >= m_ledgerFrom)
                live(year);
            meet(year);
            report(year);
        }
        if (m_random.oneIn(3) || m_kind == HonestKind::Machinery)
            receiveGrant();
        for (const auto& [date, happens] : m_plan)
            happens();
        addSlips();
        const std::string years = fmt::format("{} months, {} members, ledger from {}", m_months, m_count, m_ledgerFrom);
        return {std::move(m_book.facts), std::move(m_lists),
                fmt::format("{}: {}", kHonestKinds[static_cast<std::size_t>(m_kind)], years)};
    }

private:
    static constexpr std::string_view kEnds[] = {"2024-06-30", "2024-09-30", "2024-12-31"};

    /// On a day that lies in the life of the cooperative and before the day of the inspection.
    void on(Date date, std::function<void(const std::string&)> happens)
    {
        if (date >= m_founded && date <= m_book.facts.asOf)
            m_plan.emplace(toIso(date), [happens = std::move(happens), text = toIso(date)] { happens(text); });
    }
    Date someDay(int year, unsigned month) { return Date{year, month, static_cast<unsigned>(m_random.between(1, 28))}; }
    std::int64_t about(std::int64_t yuan) { return yuan * m_random.between(80, 120) / 100; }
    bool isMemberBy(inspection::Index member, const std::string& date)
    {
        const members::MemberDraft& data = m_book.facts.members[static_cast<std::size_t>(member)].data;
        return *data.joined <= FactsBuilder::day(date) && !data.left;
    }
    inspection::Index someMember() { return static_cast<inspection::Index>(m_random.between(0, m_count - 1)); }

    inspection::VoucherFact& post(const std::string& date, std::initializer_list<Entry> entries)
    {
        inspection::VoucherFact& row = m_book.voucher(date, entries);
        finishVoucher(row);
        return row;
    }
    void finishVoucher(inspection::VoucherFact& row)
    {
        // Written down when there was time for it: that evening, a weekend, or when the agency came round.
        const int wait = static_cast<int>(m_isAgency ? m_random.between(1, 80) : m_random.between(0, m_random.oneIn(6) ? 50 : 12));
        // Some sit down with a box of papers once a year.
        const Date entered = m_isYearly ? Date{row.date.year() + 1, 1, static_cast<unsigned>(m_random.between(4, 8))} : row.date.plusDays(wait);
        row.enteredAt = fmt::format("{} {:02}:{:02}:{:02}", toIso(entered), m_random.between(7, 22),
                                    m_random.between(0, 59), m_random.between(0, 59));
        row.attachments = static_cast<int>(m_random.between(0, 4));
        row.origin = ledger::Origin::Manual;
    }

    /// Paid from the bank, or in cash that was drawn some days before.
    void pay(const std::string& date, Entry what)
    {
        const Money amount = what.amount;
        const bool isCash = m_random.oneIn(3);
        if (isCash && m_cash < amount) {
            const std::int64_t drawn = (amount.inFen() / 100 / 1000 + 1) * 1000;
            post(date, {debit("101", drawn), credit("102", drawn)});
            m_cash += Money::yuan(drawn);
        }
        m_cash -= isCash ? amount : Money{};
        Entry money = credit(isCash ? "101" : "102", 0);
        money.amount = -amount;
        post(date, {std::move(what), money});
    }
    void sell(const std::string& date, std::int64_t yuan)
    {
        const inspection::Index buyer = m_buyers[static_cast<std::size_t>(m_random.between(0, 2))];
        post(date, {debit(m_random.oneIn(5) ? "101" : "102", yuan), credit("501", yuan).with(buyer).in(m_product)});
    }

    void found();
    void addMembers();
    void addCapital();
    void live(int year);
    void tradeWithMembers(int year, unsigned month, trade::Direction direction, std::int64_t each);
    void lendByChair(int year);
    void buyThroughChair(int year);
    void passOnToHouseholds(int year);
    void buyOnSmallInvoices(int year);
    void letGo(int year);
    void payWages(int year, unsigned from, unsigned to);
    void payRents(int year);
    void growOrchard(int year);
    void runMachines(int year);
    void share(int year);
    void meet(int year);
    void report(int year);
    void receiveGrant();
    void addSlips();

    Random& m_random;
    HonestKind m_kind;
    FactsBuilder m_book;
    inspection::OutsideLists m_lists{};
    std::multimap<std::string, std::function<void()>> m_plan{};
    std::vector<inspection::Index> m_buyers{};
    inspection::Index m_product = inspection::kNone;
    inspection::Index m_fertilizer = inspection::kNone;
    inspection::Index m_shop = inspection::kNone;
    inspection::Index m_builder = inspection::kNone;
    inspection::Index m_office = inspection::kNone;
    inspection::Index m_treasury = inspection::kNone;
    Date m_founded{};
    int m_months = 0;
    int m_count = 0;
    int m_ledgerFrom = 0;
    std::int64_t m_yield = 0;       ///< of a member in a year
    bool m_isNamed = true;          ///< trades say who traded
    bool m_isAgency = false;
    bool m_isYearly = false;        ///< entered in one week after the year
    Money m_cash{};                             ///< in the drawer
    std::map<int, std::int64_t> m_bought{};     ///< from members, by year
};

} // namespace coop::test
