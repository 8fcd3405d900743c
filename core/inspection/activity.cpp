// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/inspection/derived_parts.h"

namespace coop::inspection {

namespace {

constexpr std::array kCommonParameters = {
    ParameterSpec{"common.active_month", 500'00, ParameterUnit::Fen, ParameterBasis::Convention,
                  "activity that makes a month an active one"},
    ParameterSpec{"common.young", 24, ParameterUnit::Months, ParameterBasis::Convention,
                  "a younger cooperative is observed, not judged (E1)"},
    ParameterSpec{"common.first_crop", 5, ParameterUnit::Years, ParameterBasis::Practice,
                  "years from planting to the first crop of perennials (E2)"},
    ParameterSpec{"common.materiality_floor", 5'000'00, ParameterUnit::Fen, ParameterBasis::Convention,
                  "materiality is at least this"},
    ParameterSpec{"common.materiality_rate", 100, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "materiality as a share of assets or of activity, the larger of both"},
    ParameterSpec{"common.materiality_cap", 100'000'00, ParameterUnit::Fen, ParameterBasis::Convention,
                  "materiality is at most this"},
};

using enum AccountRole;

Money magnitude(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

/// What is spent on production and can only be so: the debit side counts.
bool isProduction(AccountRole role)
{
    return role == ProductionCost || role == Stock || role == Biological || role == FixedAsset || role == Construction
        || role == OperatingExpense;
}

/// A credit that is money or a debt: what it pays for was spent. Depreciation, contributions, closings and what only moves from
/// one heap to another spend nothing.
bool isSpent(AccountRole role)
{
    return isMoney(role) || role == Payable || role == MemberCurrent || role == Receivable || role == Wages || role == Loan;
}

class ActivityCounter {
public:
    ActivityCounter(Derived& derived, const Facts& facts) : m_derived(derived), m_facts(facts)
    {
        m_derived.isActivity.assign(facts.lines.size(), false);
        m_isCounted.assign(facts.vouchers.size(), false);
    }

    void countTrades()
    {
        for (const TradeFact& trade : m_facts.trades) {
            if (trade.isReversed)
                continue;
            add(trade.date, magnitude(trade.amount));
            if (trade.member != kNone)
                m_tradedInMonth[{trade.member, monthOf(trade.date)}] += magnitude(trade.amount);
            // The voucher that a trade was posted with says the same once more.
            if (trade.voucher != kNone) {
                m_isCounted[static_cast<std::size_t>(trade.voucher)] = true;
                mark(m_facts.vouchers[static_cast<std::size_t>(trade.voucher)]);
            }
        }
    }

    void countVouchers()
    {
        for (std::size_t i = 0; i < m_facts.vouchers.size(); ++i)
            if (!m_isCounted[i])
                count(m_facts.vouchers[i]);
    }

private:
    AccountRole roleOf(const LineFact& line) const { return m_facts.accounts[static_cast<std::size_t>(line.account)].role; }
    std::span<const LineFact> linesOf(const VoucherFact& voucher) const
    {
        return std::span(m_facts.lines).subspan(static_cast<std::size_t>(voucher.firstLine),
                                                static_cast<std::size_t>(voucher.lineCount));
    }
    bool has(const VoucherFact& voucher, AccountRole role) const
    {
        return std::ranges::any_of(linesOf(voucher), [&](const LineFact& line) { return roleOf(line) == role; });
    }
    bool hasDebit(const VoucherFact& voucher, AccountRole role) const
    {
        return std::ranges::any_of(linesOf(voucher), [&](const LineFact& line) {
            return roleOf(line) == role && !line.amount.isNegative();
        });
    }

    void add(Date day, Money amount)
    {
        if (!amount.isZero())
            m_derived.activity[monthOf(day)] += amount;
    }

    void mark(const VoucherFact& voucher)
    {
        for (Index i = 0; i < voucher.lineCount; ++i)
            if (isBusiness(roleOf(m_facts.lines[static_cast<std::size_t>(voucher.firstLine + i)])))
                m_derived.isActivity[static_cast<std::size_t>(voucher.firstLine + i)] = true;
    }
    static bool isBusiness(AccountRole role) { return isProduction(role) || role == OperatingIncome || role == Agency; }

    bool isInsider(const LineFact& line) const
    {
        const auto known = [](const std::vector<Index>& of, Index place) {
            return place != kNone && static_cast<std::size_t>(place) < of.size() && of[static_cast<std::size_t>(place)] != kNone;
        };
        return known(m_derived.insiderOfMember, line.member) || known(m_derived.insiderOfCounterparty, line.counterparty);
    }

    /// A dealing with an insider counts only where something else shows it: a trade of the month, goods, or a thing on the list.
    bool isBacked(const VoucherFact& voucher) const
    {
        const std::span lines = linesOf(voucher);
        if (std::ranges::none_of(lines, [&](const LineFact& line) { return isInsider(line); }))
            return true;
        if (hasDebit(voucher, Stock))
            return true;
        for (const LineFact& line : lines) {
            const auto traded = m_tradedInMonth.find({line.member, monthOf(voucher.date)});
            if (traded != m_tradedInMonth.end() && traded->second >= magnitude(line.amount))
                return true;
        }
        return std::ranges::any_of(m_facts.assets, [&](const AssetFact& asset) {
            if (!asset.invoice.empty() && asset.invoice == voucher.invoice)
                return true;
            return asset.boughtOn == voucher.date
                && std::ranges::any_of(lines, [&](const LineFact& line) { return line.amount == asset.amount; });
        });
    }

    bool isOutside(const VoucherFact& voucher) const
    {
        using enum ledger::Origin;
        const bool isMade = voucher.origin == Closing || voucher.origin == Opening || voucher.origin == Conversion
            || voucher.origin == Distribution;
        return voucher.isReversed || voucher.isOpening || isMade || has(voucher, Surplus) || has(voucher, ShareCapital)
            || !isBacked(voucher);
    }

    void count(const VoucherFact& voucher)
    {
        if (isOutside(voucher))
            return;
        const Money income = countIncome(voucher);
        const Money spent = countSpending(voucher);
        Money turnover = countTurnover(voucher, Agency);
        // Agency without accounts of its own runs through the members' current accounts; only what is marked as goods, or came
        // from a buyer outside, is told from lending.
        if (income.isZero() && spent.isZero() && turnover.isZero())
            turnover = countTurnover(voucher, MemberCurrent);
        add(voucher.date, magnitude(income) + spent + turnover);
    }

    Money countIncome(const VoucherFact& voucher)
    {
        Money income;
        for (Index i = 0; i < voucher.lineCount; ++i) {
            const std::size_t place = static_cast<std::size_t>(voucher.firstLine + i);
            if (roleOf(m_facts.lines[place]) != OperatingIncome)
                continue;
            income -= m_facts.lines[place].amount;
            m_derived.isActivity[place] = true;
        }
        return income;
    }

    Money countSpending(const VoucherFact& voucher)
    {
        Money left;
        for (const LineFact& line : linesOf(voucher))
            if (isSpent(roleOf(line)) && line.amount.isNegative())
                left -= line.amount;
        // Materials that go into production are work done too.
        if (hasDebit(voucher, ProductionCost) || hasDebit(voucher, Biological))
            for (const LineFact& line : linesOf(voucher))
                if (roleOf(line) == Stock && line.amount.isNegative())
                    left -= line.amount;
        Money spent;
        for (Index i = 0; i < voucher.lineCount; ++i) {
            const std::size_t place = static_cast<std::size_t>(voucher.firstLine + i);
            const LineFact& line = m_facts.lines[place];
            if (!isProduction(roleOf(line)) || line.amount <= Money{})
                continue;
            const Money counted = std::min(line.amount, left - spent);
            m_derived.isActivity[place] = !counted.isZero();
            spent += counted;
        }
        return spent;
    }

    bool isGoods(const VoucherFact& voucher, const LineFact& line) const
    {
        if (line.product != kNone)
            return true;
        return std::ranges::any_of(linesOf(voucher), [&](const LineFact& other) {
            return isMoney(roleOf(other)) && !other.amount.isNegative() && other.counterparty != kNone && !isInsider(other);
        });
    }

    Money countTurnover(const VoucherFact& voucher, AccountRole role)
    {
        Money debits;
        Money credits;
        for (Index i = 0; i < voucher.lineCount; ++i) {
            const std::size_t place = static_cast<std::size_t>(voucher.firstLine + i);
            const LineFact& line = m_facts.lines[place];
            if (roleOf(line) != role || (role == MemberCurrent && !isGoods(voucher, line)))
                continue;
            (line.amount.isNegative() ? credits : debits) += magnitude(line.amount);
            m_derived.isActivity[place] = true;
        }
        return std::max(debits, credits);
    }

    Derived& m_derived;
    const Facts& m_facts;
    std::vector<bool> m_isCounted{};
    std::map<std::pair<Index, MonthNumber>, Money> m_tradedInMonth{};
};

} // namespace

std::span<const ParameterSpec> commonParameters()
{
    return kCommonParameters;
}

void addActivity(Derived& derived, const Facts& facts, const Parameters& parameters)
{
    ActivityCounter counter(derived, facts);
    counter.countTrades();
    counter.countVouchers();
    derived.turnover12 = derived.activityIn(window(facts, 12));
    const Fraction rate(parameters.value("common.materiality_rate"), 10'000);
    const Money larger = std::max(derived.totalAssets, derived.turnover12);
    derived.materiality = std::min(parameters.money("common.materiality_cap"),
                                   std::max(parameters.money("common.materiality_floor"),
                                            multiply(larger, rate, Rounding::Down)));
}

int Derived::activeMonths(Window window, const Parameters& parameters) const
{
    const Money least = parameters.money("common.active_month");
    int count = 0;
    for (auto month = activity.lower_bound(window.first); month != activity.end() && month->first <= window.last; ++month)
        count += month->second >= least ? 1 : 0;
    return count;
}

Money Derived::activityIn(Window window) const
{
    Money sum;
    for (auto month = activity.lower_bound(window.first); month != activity.end() && month->first <= window.last; ++month)
        sum += month->second;
    return sum;
}

std::vector<bool> participation(const Facts& facts, const Derived& derived, Window window)
{
    std::vector<bool> took(facts.members.size(), false);
    const auto takes = [&](Index member) {
        if (member != kNone)
            took[static_cast<std::size_t>(member)] = true;
    };
    for (const TradeFact& trade : facts.trades)
        if (!trade.isReversed && window.contains(trade.date))
            takes(trade.member);
    std::map<Index, std::int64_t> land;
    for (const ContributionFact& row : facts.contributions)
        if (!row.isReversed && (row.kind == shares::ContributionKind::Land || row.kind == shares::ContributionKind::Forest)
            && (!row.until || *row.until >= firstDayOf(window.first)))
            land[row.member] += row.quantity.inParts() != 0 ? row.quantity.inParts() : row.paid.inFen();
    for (const auto& [member, area] : land)
        if (area > 0)
            takes(member);
    for (const VoucherFact& voucher : facts.vouchers) {
        if (voucher.isReversed || voucher.isOpening || !window.contains(voucher.date))
            continue;
        const auto lines = std::span(facts.lines).subspan(static_cast<std::size_t>(voucher.firstLine),
                                                          static_cast<std::size_t>(voucher.lineCount));
        bool isBusiness = false;
        for (Index i = 0; i < voucher.lineCount; ++i)
            isBusiness = isBusiness || derived.isActivity[static_cast<std::size_t>(voucher.firstLine + i)];
        for (const LineFact& line : lines)
            if (isBusiness || facts.accounts[static_cast<std::size_t>(line.account)].role == AccountRole::Wages)
                takes(line.member);
    }
    // A household deals through one of its members.
    std::map<std::string, bool> households;
    for (std::size_t i = 0; i < took.size(); ++i)
        if (took[i] && !facts.members[i].data.household.empty())
            households[facts.members[i].data.household] = true;
    for (std::size_t i = 0; i < took.size(); ++i)
        if (households.contains(facts.members[i].data.household))
            took[i] = true;
    return took;
}

} // namespace coop::inspection
