// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "core/inspection/derived_parts.h"
#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

/// What a delivery may have cost: no more than 120 % of the month's median price, of members who are no insiders where there are any.
class FairPrices {
public:
    FairPrices(const Facts& facts, const Derived& derived, std::int64_t most) : m_most(most)
    {
        for (const bool isInside : {false, true}) {
            for (const TradeFact& trade : facts.trades) {
                const bool isInsider =
                    trade.member != kNone && derived.insiderOfMember[static_cast<std::size_t>(trade.member)] != kNone;
                if (isInsider != isInside || !isDelivery(trade))
                    continue;
                Prices& prices = m_prices[{trade.product, monthOf(trade.date)}];
                if (prices.isInside && !isInside)
                    continue;
                if (prices.rows.empty())
                    prices.isInside = isInside;
                if (prices.isInside == isInside)
                    prices.rows.emplace_back(trade.amount.inFen(), trade.quantity.inParts());
            }
        }
        for (auto& [key, prices] : m_prices) {
            std::ranges::sort(prices.rows, [](const Price& left, const Price& right) {
                return Wide(left.first) * right.second < Wide(right.first) * left.second;
            });
        }
    }

    [[nodiscard]] Money of(const TradeFact& trade) const
    {
        const auto found = m_prices.find({trade.product, monthOf(trade.date)});
        if (found == m_prices.end() || !isDelivery(trade))
            return trade.amount;
        const std::vector<Price>& rows = found->second.rows;
        const Price median = rows[(rows.size() - 1) / 2];
        // median price × quantity × share; both products fit, since amounts are below 10^15 and quantities below 10^15.
        const Wide share = Wide(median.first) * trade.quantity.inParts() / median.second;
        const Wide most = share * m_most / 10'000;
        return most < trade.amount.inFen() ? Money::fen(static_cast<std::int64_t>(most)) : trade.amount;
    }

private:
    using Price = std::pair<std::int64_t, std::int64_t>;
    struct Prices {
        bool isInside = false;
        std::vector<Price> rows{};
    };

    static bool isDelivery(const TradeFact& trade)
    {
        return !trade.isReversed && trade.direction == trade::Direction::Delivery && trade.amount > Money{} &&
               trade.quantity > TradeQuantity{};
    }

    std::int64_t m_most;
    std::map<std::pair<Index, MonthNumber>, Prices> m_prices{};
};

/// Walks through the vouchers in their order and takes off each payment to an insider what explains it.
class Explainer {
public:
    Explainer(Derived& derived, const Facts& facts, const Parameters& parameters)
        : m_derived(derived), m_facts(facts), m_parameters(parameters), m_deliveries(derived.insiders.size()),
          m_delivered(derived.insiders.size()), m_land(derived.insiders.size())
    {
        const FairPrices prices(facts, derived, parameters.value("money.price"));
        for (const TradeFact& trade : facts.trades) {
            const Index insider = insiderOf(derived, trade.member, kNone);
            if (insider != kNone && !trade.isReversed && trade.direction == trade::Direction::Delivery)
                m_deliveries[static_cast<std::size_t>(insider)].push_back({trade.date, prices.of(trade)});
        }
        for (const ContributionFact& row : facts.contributions) {
            const Index insider = insiderOf(derived, row.member, kNone);
            if (insider != kNone && row.kind == shares::ContributionKind::Land && !row.isReversed)
                m_land[static_cast<std::size_t>(insider)] += row.quantity.inParts();
        }
        for (const DistributionFact& year : facts.distributions) {
            for (const DistributionFact::Part& part : year.parts) {
                if (const Index insider = insiderOf(derived, part.member, kNone); insider != kNone)
                    m_shared[insider].push_back({year.adoptedOn, part.refund + part.residual});
            }
        }
    }

    void run()
    {
        std::size_t payment = 0;
        for (std::size_t at = 0; at < m_facts.vouchers.size(); ++at) {
            const auto place = static_cast<Index>(at);
            for (; payment < m_derived.payments.size() && m_derived.payments[payment].voucher == place; ++payment)
                explain(static_cast<Index>(payment));
            if (!m_facts.vouchers[at].isReversed)
                noteCredits(place);
        }
        std::erase_if(m_derived.unexplained, [](const Unexplained& part) { return part.amount.isZero(); });
    }

private:
    struct Dated {
        Date day{};
        Money amount{};
    };
    using Account = std::pair<Index, AccountRole>;   ///< an insider's account of a role
    using Monthly = std::pair<Index, int>;           ///< an insider in a month or year

    void explain(Index place)
    {
        const MoneyMove& move = m_derived.payments[static_cast<std::size_t>(place)];
        const Index insider = insiderOf(m_derived, move.member, move.counterparty);
        if (insider == kNone || move.isTransfer)
            return;
        Money rest = move.amount;
        takeAdvance(rest, {insider, move.role});
        takeDeliveries(rest, insider, move);
        takeOwn(rest, insider, move);
        if (rest > Money{} && isSmallWithPaper(move))
            takeUpTo(rest, m_small[{insider, monthOf(move.day)}], m_derived.materiality);
        if (rest.isZero())
            return;
        if (move.role == AccountRole::MemberCurrent || move.role == AccountRole::Receivable)
            m_drawn[{insider, move.role}].push_back(m_derived.unexplained.size());
        m_derived.unexplained.push_back({place, insider, rest});
    }

    static void takeUpTo(Money& rest, Money& used, Money most)
    {
        const Money part = std::clamp(most - used, Money{}, rest);
        used += part;
        rest -= part;
    }

    /// What he had lent or was owed before.
    void takeAdvance(Money& rest, Account account)
    {
        const auto found = m_advances.find(account);
        if (found == m_advances.end())
            return;
        const Money part = std::min(rest, found->second);
        found->second -= part;
        rest -= part;
    }

    void takeDeliveries(Money& rest, Index insider, const MoneyMove& move)
    {
        using enum AccountRole;
        const bool isForGoods = move.role == Stock || move.role == Agency || move.role == MemberCurrent ||
                                move.role == Payable || move.role == ProductionCost || move.role == OperatingExpense;
        const auto at = static_cast<std::size_t>(insider);
        while (!m_deliveries[at].empty() && isWithin(move.day, m_deliveries[at].front().day, "money.trade_days")) {
            m_delivered[at] += m_deliveries[at].front().amount;
            m_deliveries[at].pop_front();
        }
        if (!isForGoods || m_delivered[at] <= Money{})
            return;
        const Money part = std::min(rest, m_delivered[at]);
        m_delivered[at] -= part;
        rest -= part;
    }

    /// Wages, shares of surplus, what a leaver takes with him, rent of his land.
    void takeOwn(Money& rest, Index insider, const MoneyMove& move)
    {
        using enum AccountRole;
        if (move.role == Wages)
            takeUpTo(rest, m_wages[{insider, monthOf(move.day)}], m_parameters.money("money.wage_month"));
        if (move.role == RefundPayable || move.role == ResidualPayable) {
            Money shared;
            for (const Dated& part : m_shared[insider])
                shared += part.day <= move.day ? part.amount : Money{};
            takeUpTo(rest, m_sharedUsed[insider], shared);
        }
        if (move.role == GrantPayable && move.member != kNone)
            takeUpTo(rest, m_passedOn[{insider, monthOf(move.day)}], householdPart(move.day));
        if (move.role == ShareCapital && move.member != kNone) {
            const auto& left = m_facts.members[static_cast<std::size_t>(move.member)].data.left;
            if (left && isWithin(move.day, *left, "money.trade_days"))
                rest = {};
        }
        const std::int64_t land = m_land[static_cast<std::size_t>(insider)];
        if (land > 0 && (isExpense(move.role) || move.role == Payable)) {
            const Money rent = divide(Wide(m_parameters.value("money.rent_mu")) * land, TradeQuantity::kScale, Rounding::Down);
            takeUpTo(rest, m_rent[{insider, move.day.year()}], rent);
        }
    }

    /// Where a grant is passed on to nearly all members, an officer's household has its part too: no more than the largest of the others.
    [[nodiscard]] Money householdPart(Date day) const
    {
        std::set<Index> paid;
        Money largest;
        for (const MoneyMove& move : m_derived.payments) {
            if (move.role != AccountRole::GrantPayable || move.member == kNone || move.isTransfer ||
                std::abs(daysBetween(move.day, day)) > m_parameters.value("S01.days"))
                continue;
            paid.insert(move.member);
            if (insiderOf(m_derived, move.member, move.counterparty) == kNone)
                largest = std::max(largest, move.amount);
        }
        const bool isForAll = isShare(static_cast<std::int64_t>(paid.size()), membersNow(m_facts), m_parameters.value("S01.members"));
        return isForAll ? largest : Money{};
    }

    [[nodiscard]] bool isSmallWithPaper(const MoneyMove& move) const
    {
        return move.amount <= m_derived.materiality && (isExpense(move.role) || move.role == AccountRole::Stock) &&
               m_facts.vouchers[static_cast<std::size_t>(move.voucher)].attachments > 0;
    }

    /// Credits of an insider's account: they settle what he drew before; what is left of money that he brought is an advance.
    void noteCredits(Index place)
    {
        const VoucherFact& voucher = m_facts.vouchers[static_cast<std::size_t>(place)];
        bool bringsMoney = false;
        bool bringsGoods = false;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = m_facts.lines[static_cast<std::size_t>(at)];
            bringsMoney |= line.amount > Money{} && isMoney(roleOfLine(line));
            bringsGoods |= line.amount > Money{} && isGoods(roleOfLine(line)) && voucher.attachments > 0;
        }
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = m_facts.lines[static_cast<std::size_t>(at)];
            const AccountRole role = roleOfLine(line);
            const Index insider = insiderOf(m_derived, line.member, line.counterparty);
            if (insider == kNone || isMoney(role))
                continue;
            if (line.amount > Money{}) {
                if (!bringsMoney && !isPaid(voucher))
                    offset({insider, role}, line.amount);
                continue;
            }
            Money rest = -line.amount;
            if (bringsMoney || bringsGoods)
                settle(rest, {insider, role}, voucher.date,
                       bringsMoney ? "money.return_days" : "money.settle_days");
            const bool isLent = bringsMoney && isDeposit(role) && role != AccountRole::ShareCapital;
            const bool isOwed = voucher.isOpening && (isDeposit(role) || role == AccountRole::Wages ||
                                                      role == AccountRole::RefundPayable || role == AccountRole::ResidualPayable);
            if (isLent || (isOwed && role != AccountRole::ShareCapital))
                m_advances[{insider, role}] += rest;
        }
    }

    /// An advance that was set off against something else is no longer owed.
    void offset(Account account, Money amount)
    {
        if (const auto found = m_advances.find(account); found != m_advances.end())
            found->second -= std::min(found->second, amount);
    }

    void settle(Money& rest, Account account, Date day, std::string_view days)
    {
        const auto found = m_drawn.find(account);
        if (found == m_drawn.end())
            return;
        std::deque<std::size_t>& open = found->second;
        while (!open.empty() && rest > Money{}) {
            Unexplained& drawn = m_derived.unexplained[open.front()];
            const Date from = m_derived.payments[static_cast<std::size_t>(drawn.payment)].day;
            if (daysBetween(from, day) <= m_parameters.value(days)) {
                const Money part = std::min(rest, drawn.amount);
                drawn.amount -= part;
                rest -= part;
                if (!drawn.amount.isZero())
                    return;
            }
            open.pop_front();
        }
    }

    [[nodiscard]] bool isPaid(const VoucherFact& voucher) const
    {
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            if (isMoney(roleOfLine(m_facts.lines[static_cast<std::size_t>(at)])))
                return true;
        }
        return false;
    }
    [[nodiscard]] AccountRole roleOfLine(const LineFact& line) const
    {
        return line.account == kNone ? AccountRole::Other
                                     : m_facts.accounts[static_cast<std::size_t>(line.account)].role;
    }
    [[nodiscard]] bool isWithin(Date from, Date to, std::string_view days) const
    {
        return daysBetween(from, to) <= m_parameters.value(days);
    }

    Derived& m_derived;
    const Facts& m_facts;
    const Parameters& m_parameters;
    std::vector<std::deque<Dated>> m_deliveries;
    std::vector<Money> m_delivered;                 ///< deliveries up to now that no payment was taken for
    std::vector<std::int64_t> m_land;
    std::map<Index, std::vector<Dated>> m_shared{};
    std::map<Index, Money> m_sharedUsed{};
    std::map<Account, Money> m_advances{};
    std::map<Account, std::deque<std::size_t>> m_drawn{};
    std::map<Monthly, Money> m_wages{};
    std::map<Monthly, Money> m_small{};
    std::map<Monthly, Money> m_rent{};
    std::map<Monthly, Money> m_passedOn{};
};

} // namespace

void addUnexplained(Derived& derived, const Facts& facts, const Parameters& parameters)
{
    if (!derived.insiders.empty())
        Explainer(derived, facts, parameters).run();
}

} // namespace coop::inspection
