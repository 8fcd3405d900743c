// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/bank.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace coop::ledger {

namespace {

constexpr int kDaysApart = 5;
/// Sums of parts of a day are only looked for while a day has so few entries: their number doubles with each one.
constexpr std::size_t kMostParts = 14;

using Days = std::chrono::sys_days;

/// A name that is long enough to tell somebody by it stands in the text of the entry.
bool isNamedIn(const std::string& text, const std::string& name)
{
    constexpr std::size_t kShortestName = 2;
    const std::string_view plain = trimmed(name);
    return isValidUtf8(plain) && codePointCount(plain) >= kShortestName && text.find(plain) != std::string::npos;
}

bool fitsByText(const BankLineDraft& line, const CashEntry& entry)
{
    return isNamedIn(entry.text, line.counterparty) || isNamedIn(entry.text, line.summary) ||
           isNamedIn(entry.text, line.reference);
}

/// Pairs lines and entries of one amount and takes out what has found its partner.
class Matcher {
public:
    Matcher(std::span<const BankLine> bank, std::span<const CashEntry> book) : m_bank(bank), m_book(book)
    {
        for (std::size_t i = 0; i < bank.size(); ++i) {
            if (bank[i].matches.empty())
                m_lines.push_back(i);
        }
        for (std::size_t i = 0; i < book.size(); ++i) {
            if (book[i].isMatched)
                continue;
            m_entries.insert(i);
            m_byAmount[{book[i].amount, book[i].date.days()}].push_back(i);
        }
    }

    std::vector<MatchProposal> run()
    {
        pairByText();
        for (int days = 0; days <= kDaysApart; ++days) {
            while (pairWithin(days)) {
            }
        }
        matchSums();
        std::ranges::sort(m_found);
        std::vector<MatchProposal> proposals;
        for (auto& [line, entries] : m_found)
            proposals.push_back({.bankLine = m_bank[line].id, .entries = std::move(entries)});
        return proposals;
    }

private:
    using Claims = std::vector<std::pair<std::size_t, std::size_t>>;   ///< line, entry

    template <typename Accept>
    [[nodiscard]] Claims claims(int days, Accept accept) const
    {
        Claims result;
        for (const std::size_t line : m_lines) {
            const BankLineDraft& data = m_bank[line].data;
            const Days last = data.date.days() + std::chrono::days(days);
            auto sameDay = m_byAmount.lower_bound({data.amount, data.date.days() - std::chrono::days(days)});
            for (; sameDay != m_byAmount.end() && sameDay->first <= std::pair(data.amount, last); ++sameDay) {
                for (const std::size_t entry : sameDay->second) {
                    if (m_entries.contains(entry) && accept(data, m_book[entry]))
                        result.emplace_back(line, entry);
                }
            }
        }
        return result;
    }

    /// Pairs of which nobody else claims either. True when there was one.
    bool takeUncontested(const Claims& all)
    {
        std::unordered_map<std::size_t, int> ofLine;
        std::unordered_map<std::size_t, int> ofEntry;
        for (const auto& [line, entry] : all) {
            ++ofLine[line];
            ++ofEntry[entry];
        }
        bool hasFound = false;
        for (const auto& [line, entry] : all) {
            if (ofLine[line] != 1 || ofEntry[entry] != 1)
                continue;
            take(line, {entry});
            hasFound = true;
        }
        return hasFound;
    }

    void take(std::size_t line, const std::vector<std::size_t>& entries)
    {
        std::vector<VoucherLineId> ids;
        for (const std::size_t entry : entries) {
            ids.push_back(m_book[entry].line);
            m_entries.erase(entry);
        }
        std::ranges::sort(ids);
        std::erase(m_lines, line);
        m_found.emplace_back(line, std::move(ids));
    }

    void pairByText()
    {
        while (takeUncontested(claims(kDaysApart, fitsByText))) {
        }
    }

    bool pairWithin(int days)
    {
        return takeUncontested(claims(days, [](const BankLineDraft&, const CashEntry&) { return true; }));
    }

    /// Several entries of one day that are one line of the bank, where only one choice of them adds up.
    void matchSums()
    {
        std::map<Days, std::vector<std::size_t>> byDay;
        for (const std::size_t entry : m_entries)
            byDay[m_book[entry].date.days()].push_back(entry);
        std::map<std::size_t, std::vector<std::size_t>> partsOf;
        std::unordered_map<std::size_t, int> claimsOf;
        for (const std::size_t line : m_lines) {
            const auto parts = onlyParts(m_bank[line].data, byDay);
            if (parts.empty())
                continue;
            for (const std::size_t entry : parts)
                ++claimsOf[entry];
            partsOf.emplace(line, parts);
        }
        for (const auto& [line, parts] : partsOf) {
            if (std::ranges::all_of(parts, [&](std::size_t entry) { return claimsOf[entry] == 1; }))
                take(line, parts);
        }
    }

    [[nodiscard]] std::vector<std::size_t> onlyParts(const BankLineDraft& line,
                                                     const std::map<Days, std::vector<std::size_t>>& byDay) const
    {
        std::vector<std::vector<std::size_t>> found;
        const Days first = line.date.days() - std::chrono::days(kDaysApart);
        const Days last = line.date.days() + std::chrono::days(kDaysApart);
        for (auto day = byDay.lower_bound(first); day != byDay.end() && day->first <= last; ++day) {
            std::vector<std::size_t> sameSide;
            Money sum;
            for (const std::size_t entry : day->second) {
                if (m_book[entry].amount.isNegative() != line.amount.isNegative() || m_book[entry].amount.isZero())
                    continue;
                sameSide.push_back(entry);
                sum += m_book[entry].amount;
            }
            if (sameSide.size() > kMostParts) {
                if (sum == line.amount)
                    found.push_back(sameSide);
            } else {
                std::vector<std::size_t> chosen;
                addParts(sameSide, 0, line.amount, chosen, found);
            }
            if (found.size() > 1)
                return {};
        }
        return found.size() == 1 ? found.front() : std::vector<std::size_t>();
    }

    /// All choices of two or more of `entries` from `next` on that make up `rest`; stops at the second.
    void addParts(const std::vector<std::size_t>& entries, std::size_t next, Money rest, std::vector<std::size_t>& chosen,
                  std::vector<std::vector<std::size_t>>& found) const
    {
        if (rest.isZero()) {
            if (chosen.size() > 1)
                found.push_back(chosen);
            return;
        }
        for (std::size_t i = next; i < entries.size() && found.size() < 2; ++i) {
            const Money left = rest - m_book[entries[i]].amount;
            if (!left.isZero() && left.isNegative() != rest.isNegative())
                continue;
            chosen.push_back(entries[i]);
            addParts(entries, i + 1, left, chosen, found);
            chosen.pop_back();
        }
    }

    std::span<const BankLine> m_bank;
    std::span<const CashEntry> m_book;
    std::vector<std::size_t> m_lines{};          ///< still without a partner, in the order given
    std::set<std::size_t> m_entries{};
    std::map<std::pair<Money, Days>, std::vector<std::size_t>> m_byAmount{};
    std::vector<std::pair<std::size_t, std::vector<VoucherLineId>>> m_found{};
};

/// Adds an amount that only one of the two has to the list and the sum of its side.
template <typename RowId>
struct OneSided {
    std::vector<RowId>& in;
    std::vector<RowId>& out;
    Money& sumIn;
    Money& sumOut;

    void add(RowId id, Money amount)
    {
        if (amount.isNegative()) {
            out.push_back(id);
            sumOut += -amount;
        } else {
            in.push_back(id);
            sumIn += amount;
        }
    }
};

} // namespace

std::vector<MatchProposal> proposeMatches(std::span<const BankLine> bank, std::span<const CashEntry> book)
{
    return Matcher(bank, book).run();
}

Reconciliation reconcile(Date day, Money bookBalance, std::span<const BankLine> bank, std::span<const CashEntry> book)
{
    Reconciliation result{.day = day, .bookBalance = bookBalance};
    std::set<VoucherLineId> booked;
    for (const CashEntry& entry : book) {
        if (entry.date <= day)
            booked.insert(entry.line);
    }
    std::set<VoucherLineId> explained;
    OneSided<BankLineId> ofBank{result.receivedByBankOnly, result.paidByBankOnly, result.bankOnlyIn, result.bankOnlyOut};
    for (const BankLine& line : bank) {
        if (line.data.date > day)
            continue;
        if (line.data.balance)
            result.bankBalance = line.data.balance;
        else if (result.bankBalance)
            *result.bankBalance += line.data.amount;
        // A line whose entries are only booked later is not booked yet on this day, not even in part.
        const bool isBooked = !line.matches.empty() && std::ranges::all_of(line.matches, [&booked](VoucherLineId entry) {
            return booked.contains(entry);
        });
        if (isBooked)
            explained.insert(line.matches.begin(), line.matches.end());
        else
            ofBank.add(line.id, line.data.amount);
    }
    OneSided<VoucherLineId> ofBook{result.receivedByBookOnly, result.paidByBookOnly, result.bookOnlyIn,
                                   result.bookOnlyOut};
    for (const CashEntry& entry : book) {
        if (entry.date <= day && !explained.contains(entry.line))
            ofBook.add(entry.line, entry.amount);
    }
    return result;
}

} // namespace coop::ledger
