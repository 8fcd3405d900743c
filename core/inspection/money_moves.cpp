// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "core/inspection/derived_parts.h"
#include "core/inspection/insiders.h"
#include "core/inspection/money_facts.h"

namespace coop::inspection {

std::span<const ParameterSpec> moneyParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"money.after_office", 24, Months, Convention, "months for which an officer who left is still an insider"},
        {"money.top_share", 1'000, HundredthsOfPercent, Convention,
         "share of paid-in capital from which the top contributor is an insider"},
        {"money.price", 12'000, HundredthsOfPercent, Convention, "highest price of a purchase, of the month's median"},
        {"money.trade_days", 31, Days, Convention, "days that a payment may come before the delivery it is for"},
        {"money.wage_month", 1'000'000, Fen, Convention, "wages of one insider in a month that explain themselves"},
        {"money.rent_mu", 200'000, Fen, Convention, "yearly rent of a mu of land that explains itself"},
        {"money.return_days", 30, Days, Convention, "days in which money drawn and brought back is an advance"},
        {"money.settle_days", 90, Days, Convention, "days in which an advance is settled with goods and their papers"},
    };
    return kSpecs;
}

namespace {

/// Turns the vouchers into moves, one by one.
class MoveMaker {
public:
    MoveMaker(const Facts& facts, Derived& derived) : m_facts(facts), m_derived(derived)
    {
        m_bankLine.assign(facts.lines.size(), kNone);
        for (std::size_t at = 0; at < facts.bankLines.size(); ++at) {
            for (const Index line : facts.bankLines[at].lines)
                m_bankLine[static_cast<std::size_t>(line)] = static_cast<Index>(at);
        }
        for (std::size_t at = 0; at < facts.counterparties.size(); ++at) {
            const auto place = static_cast<Index>(at);
            m_byName.try_emplace(facts.counterparties[at].name, place);
            if (const std::string key = normalKey(facts.counterparties[at].bankAccount); !key.empty())
                m_byAccount.try_emplace(key, kNone, place);
        }
        for (std::size_t at = 0; at < facts.members.size(); ++at) {
            const std::string key = normalKey(facts.members[at].data.bankAccount);
            if (key.empty())
                continue;
            Holder& holder = m_byAccount[key];
            // An account that several members gave is the officer's.
            if (holder.member == kNone || derived.insiderOfMember[static_cast<std::size_t>(holder.member)] == kNone)
                holder.member = static_cast<Index>(at);
        }
    }

    void add(Index place)
    {
        const VoucherFact& voucher = m_facts.vouchers[static_cast<std::size_t>(place)];
        if (voucher.isReversed || voucher.isOpening)
            return;
        Money out;
        Money in;
        Money debits;
        Money credits;
        m_out = m_in = kNone;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = m_facts.lines[static_cast<std::size_t>(at)];
            const bool isDebit = line.amount > Money{};
            const Money size = isDebit ? line.amount : -line.amount;
            if (!isMoney(roleOfLine(at))) {
                (isDebit ? debits : credits) += size;
                continue;
            }
            (isDebit ? in : out) += size;
            Index& largest = isDebit ? m_in : m_out;
            if (largest == kNone || sizeOf(largest) < size)
                largest = at;
        }
        if (m_out == kNone && m_in == kNone)
            return;
        const Money paid = std::min(out, debits);
        const Money received = std::min(in, credits);
        addCounterLines(place, paid, debits, true);
        addCounterLines(place, received, credits, false);
        if (const Money moved = out - paid; moved > Money{} && m_in != kNone)
            addTransfer(place, moved);
    }

private:
    struct Holder {
        Index member = kNone;
        Index counterparty = kNone;
    };

    [[nodiscard]] AccountRole roleOfLine(Index line) const
    {
        const Index account = m_facts.lines[static_cast<std::size_t>(line)].account;
        return account == kNone ? AccountRole::Other : m_facts.accounts[static_cast<std::size_t>(account)].role;
    }
    [[nodiscard]] Money sizeOf(Index line) const
    {
        const Money amount = m_facts.lines[static_cast<std::size_t>(line)].amount;
        return amount.isNegative() ? -amount : amount;
    }

    /// A voucher with further entries pays only a part of its debit side: each line has its part of what was paid.
    void addCounterLines(Index place, Money total, Money side, bool isPaid)
    {
        if (total.isZero())
            return;
        const VoucherFact& voucher = m_facts.vouchers[static_cast<std::size_t>(place)];
        const Index moneyLine = isPaid ? m_out : m_in;
        Wide seen = 0;
        Money given;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = m_facts.lines[static_cast<std::size_t>(at)];
            if (isMoney(roleOfLine(at)) || line.amount.isZero() || (line.amount > Money{}) != isPaid)
                continue;
            seen += sizeOf(at).inFen();
            const Money upTo = divide(Wide(total.inFen()) * seen, side.inFen(), Rounding::Down);
            MoneyMove move{voucher.date, upTo - given,    place, at, roleOfLine(at), line.member, line.counterparty,
                           roleOfLine(moneyLine) == AccountRole::Cash, false};
            given = upTo;
            if (move.amount.isZero())
                continue;
            nameBy(move, moneyLine);
            (isPaid ? m_derived.payments : m_derived.receipts).push_back(move);
        }
    }

    /// Who it was, where the counter line does not say: the money line, else the bank's statement. Money that the bank saw on an
    /// officer's account went to the officer, whatever the voucher calls it.
    void nameBy(MoneyMove& move, Index moneyLine) const
    {
        const LineFact& line = m_facts.lines[static_cast<std::size_t>(moneyLine)];
        if (move.member == kNone && move.counterparty == kNone) {
            move.member = line.member;
            move.counterparty = line.counterparty;
        }
        const Index bank = m_bankLine[static_cast<std::size_t>(moneyLine)];
        if (bank == kNone)
            return;
        const BankLineFact& statement = m_facts.bankLines[static_cast<std::size_t>(bank)];
        const auto found = m_byAccount.find(normalKey(statement.counterpartyAccount));
        const Holder holder = found == m_byAccount.end() ? Holder{} : found->second;
        const bool isOfficer =
            holder.member != kNone && m_derived.insiderOfMember[static_cast<std::size_t>(holder.member)] != kNone;
        if (isOfficer && insiderOf(m_derived, move.member, move.counterparty) == kNone)
            move.member = holder.member;
        if (move.member != kNone || move.counterparty != kNone)
            return;
        move.member = holder.member;
        move.counterparty = holder.counterparty;
        const auto named = m_byName.find(statement.counterparty);
        if (move.member == kNone && move.counterparty == kNone && named != m_byName.end())
            move.counterparty = named->second;
    }

    void addTransfer(Index place, Money amount)
    {
        const Date day = m_facts.vouchers[static_cast<std::size_t>(place)].date;
        const bool isCash = roleOfLine(m_out) == AccountRole::Cash || roleOfLine(m_in) == AccountRole::Cash;
        m_derived.payments.push_back({day, amount, place, m_out, roleOfLine(m_out), kNone, kNone, isCash, true});
        m_derived.receipts.push_back({day, amount, place, m_in, roleOfLine(m_in), kNone, kNone, isCash, true});
    }

    const Facts& m_facts;
    Derived& m_derived;
    std::vector<Index> m_bankLine{};
    std::unordered_map<std::string, Holder> m_byAccount{};
    std::unordered_map<std::string_view, Index> m_byName{};
    Index m_out = kNone;    ///< the largest money line of a side of the voucher at hand
    Index m_in = kNone;
};

bool isAsset(AccountRole role)
{
    using enum AccountRole;
    return isMoney(role) || isGoods(role) || role == Receivable || role == MemberCurrent || role == Agency ||
           role == Investment || role == Contra || role == ProductionCost;
}

Money assetsOf(const Facts& facts)
{
    std::vector<Money> balances(facts.accounts.size());
    for (const LineFact& line : facts.lines) {
        if (line.account != kNone)
            balances[static_cast<std::size_t>(line.account)] += line.amount;
    }
    Money total;
    for (std::size_t at = 0; at < balances.size(); ++at) {
        const AccountRole role = facts.accounts[at].role;
        // Current accounts are assets only as far as members owe.
        if (isAsset(role) && (role == AccountRole::Contra || balances[at] > Money{}))
            total += balances[at];
    }
    return std::max(total, Money{});
}

std::optional<int> ageOf(const Facts& facts)
{
    std::optional<Date> since = facts.profile.registeredOn;
    const auto take = [&](Date day) {
        if (!facts.profile.registeredOn && (!since || day < *since))
            since = day;
    };
    if (!facts.vouchers.empty())
        take(facts.vouchers.front().date);
    if (!facts.trades.empty())
        take(facts.trades.front().date);
    if (!facts.contributions.empty())
        take(facts.contributions.front().date);
    if (!facts.grants.empty())
        take(facts.grants.front().date);
    if (!facts.meetings.empty())
        take(facts.meetings.front().date);
    if (!since)
        return std::nullopt;
    const int months = monthOf(facts.asOf) - monthOf(*since);
    return std::max(0, facts.asOf.day() < since->day() ? months - 1 : months);
}

} // namespace

void addMoney(Derived& derived, const Facts& facts, const Parameters& parameters)
{
    addInsiders(derived, facts, parameters);
    MoveMaker maker(facts, derived);
    for (std::size_t at = 0; at < facts.vouchers.size(); ++at)
        maker.add(static_cast<Index>(at));
    derived.totalAssets = assetsOf(facts);
    derived.ageInMonths = ageOf(facts);
}

} // namespace coop::inspection
