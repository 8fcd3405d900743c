// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/honest_cooperative.h"

#include "tests/support/honest_life.h"

namespace coop::test {

using namespace inspection;

void HonestLife::found()
{
    Facts& facts = m_book.facts;
    facts.profile.registeredOn = m_founded;
    facts.profile.code = std::string("93110105MA01TEST0X");
    facts.profile.industry = "A0121";
    facts.profile.agencyBookkeeping = m_isAgency;
    if (m_kind == HonestKind::LandShare)
        facts.profile.form = members::LegalForm::Land;
    facts.state.ledgerFrom = m_ledgerFrom == m_founded.year() ? m_founded : Date{m_ledgerFrom, 1, 1};
    for (const std::string_view name : {"果品公司", "供销社", "批发市场老周"})
        m_buyers.push_back(m_book.counterparty(name));
    m_shop = m_book.counterparty("农资店");
    m_builder = m_book.counterparty("建筑队");
    m_office = m_book.counterparty("代理记账公司");
    m_treasury = m_book.counterparty("县财政局");
    m_product = m_book.product(kHonestKinds[static_cast<std::size_t>(m_kind)]);
    m_fertilizer = m_book.product("化肥");
    addMembers();
    addCapital();
    if (m_kind == HonestKind::Orchard && m_months < 48)
        facts.circumstances.push_back({.id = 1, .kind = CircumstanceKind::PerennialCrop, .from = m_founded.plusDays(60),
                                       .isDocumented = true, .document = "种植合同"});
}

void HonestLife::addMembers()
{
    using members::Role;
    const bool hasPhones = !m_random.oneIn(3);
    const bool hasNumbers = !m_random.oneIn(4);
    const std::vector<std::vector<Role>> offices = {{Role::Chair}, {Role::Director}, {Role::Supervisor}, {Role::Accountant}, {Role::Cashier}};
    for (int i = 0; i < m_count; ++i) {
        const bool isFirm = i == m_count - 1 && m_count > 12 && m_random.oneIn(8);
        m_book.member(std::to_string(i + 1), isFirm ? members::MemberKind::Enterprise : members::MemberKind::Farmer);
        members::MemberDraft& data = m_book.facts.members.back().data;
        data.joined = m_random.oneIn(8) ? m_founded.plusDays(static_cast<int>(m_random.between(1, m_months * 30))) : m_founded;
        if (i < 5 && (i < 2 || m_count > 8))
            data.roles = offices[static_cast<std::size_t>(i)];
        // Two of a family are members, in the family of the chair too.
        const int household = m_random.oneIn(4) && i > 0 ? i : i + 1;
        data.household = m_random.oneIn(5) ? "" : fmt::format("{}户", household);
        data.address = fmt::format("柳河村{}组", 1 + i % 4);
        if (hasPhones)
            data.phone = fmt::format("13{:09}", data.household.empty() ? 500 + i : household);
        if (m_random.oneIn(2) && !data.household.empty())
            data.bankAccount = fmt::format("6228480000{:06}", household);
        if (hasNumbers && !isFirm)
            data.idNumber = identityNumber(Date{static_cast<int>(m_random.between(1950, 1990)), static_cast<unsigned>(m_random.between(1, 12)),
                                                static_cast<unsigned>(m_random.between(1, 28))},
                                           i + 1);
    }
    if (hasNumbers && m_random.oneIn(6)) {
        std::string& number = m_book.facts.members[static_cast<std::size_t>(someMember())].data.idNumber;
        if (!number.empty())
            number.back() = number.back() == '1' ? '2' : '1';
    }
}

void HonestLife::addCapital()
{
    const std::int64_t share = m_random.between(1, 40) * 500;
    const bool isCollected = m_random.oneIn(2);
    for (int i = 0; i < m_count; ++i) {
        const Date joined = *m_book.facts.members[static_cast<std::size_t>(i)].data.joined;
        const std::int64_t yuan = i == 0 && m_random.oneIn(2) ? share * m_random.between(2, 20) : share;
        const Date paid = joined.plusDays(static_cast<int>(m_random.between(0, 20)));
        on(paid, [this, i, yuan, isCollected](const std::string& date) {
            m_book.paid(date, i, yuan);
            if (FactsBuilder::day(date) >= *m_book.facts.state.ledgerFrom)
                post(date, {debit(isCollected ? "101" : "102", yuan), credit("301", yuan).of(i)});
        });
        if (m_kind == HonestKind::LandShare || m_random.oneIn(10))
            on(joined, [this, i, mu = m_random.between(3, 40)](const std::string& date) { m_book.land(date, i, mu); });
    }
    // What was there before the ledger began.
    if (m_ledgerFrom > m_founded.year())
        on(Date{m_ledgerFrom - 1, 12, 31}, [this, share](const std::string& date) {
            m_book.voucher(date, {debit("102", share * m_count), credit("301", share * m_count)}).isOpening = true;
        });
}

/// Every member on one sheet; some months somebody has nothing.
void HonestLife::tradeWithMembers(int year, unsigned month, trade::Direction direction, std::int64_t each)
{
    const bool isDelivery = direction == trade::Direction::Delivery;
    on(someDay(year, month), [=, this](const std::string& date) {
        std::int64_t sum = 0;
        for (Index i = 0; i < m_count; ++i) {
            if (m_random.oneIn(6) || !isMemberBy(i, date))
                continue;
            const std::int64_t yuan = about(each) * (i < 3 ? m_random.between(1, 3) : 1);
            TradeFact& row = m_book.trade(date, m_isNamed ? i : kNone, yuan, direction);
            row.product = isDelivery ? m_product : m_fertilizer;
            row.quantity = TradeQuantity::whole(std::max<std::int64_t>(1, yuan / 3));
            sum += yuan;
        }
        if (sum == 0)
            return;
        if (!isDelivery) {
            post(date, {debit("102", sum), credit("501", sum).in(m_fertilizer)});
            return;
        }
        m_bought[year] += sum;
        post(date, {debit("121", sum), credit("102", sum)});
    });
    if (isDelivery)
        on(someDay(year, month).plusDays(12), [=, this](const std::string& date) {
            const std::int64_t cost = std::exchange(m_bought[year], 0);
            if (cost > 0) {
                sell(date, cost * 112 / 100);
                post(date, {debit("521", cost), credit("121", cost)});
            }
        });
    else
        on(someDay(year, month).plusDays(-15), [=, this](const std::string& date) {
            pay(date, debit("121", about(each * m_count * 9 / 10)).with(m_shop));
        });
}

void HonestLife::payWages(int year, unsigned from, unsigned to)
{
    for (unsigned month = from; month <= to; ++month)
        on(someDay(year, month), [this](const std::string& date) {
            for (const Index who : {Index{1}, Index{2}, static_cast<Index>(m_random.between(3, m_count - 1))}) {
                const std::int64_t wage = m_random.between(12, 60) * 100;
                post(date, {debit("401", wage), credit("212", wage).of(who)});
                pay(date, debit("212", wage).of(who));
            }
        });
}

void HonestLife::payRents(int year)
{
    on(someDay(year, 11), [this](const std::string& date) {
        std::map<Index, std::int64_t> land;
        for (const ContributionFact& row : m_book.facts.contributions)
            land[row.member] += row.kind == shares::ContributionKind::Land ? row.quantity.inParts() / TradeQuantity::kScale : 0;
        for (const auto& [member, mu] : land)
            if (mu > 0)
                pay(date, debit("401", mu * m_random.between(500, 900)).of(member));
    });
    on(someDay(year, 4), [this](const std::string& date) { pay(date, debit("401", about(m_count * 2000)).with(m_shop)); });
    on(someDay(year, 10), [this](const std::string& date) { sell(date, about(m_count * m_yield)); });
    payWages(year, 4, 10);
}

void HonestLife::growOrchard(int year)
{
    if (year - m_founded.year() < 4) {
        for (const unsigned month : {3U, 6U, 11U})
            on(someDay(year, month), [this](const std::string& date) { pay(date, debit("142", about(m_count * 600)).with(m_shop)); });
        payWages(year, 4, 9);
        return;
    }
    tradeWithMembers(year, 4, trade::Direction::Purchase, m_yield / 10);
    tradeWithMembers(year, 9, trade::Direction::Delivery, m_yield / 2);
    tradeWithMembers(year, 10, trade::Direction::Delivery, m_yield / 2);
}

/// Ploughs for members and for others; the first year hardly earns its diesel.
void HonestLife::runMachines(int year)
{
    const bool isFirst = year == m_founded.year();
    for (const unsigned month : {5U, 6U, 9U, 10U}) {
        on(someDay(year, month), [=, this](const std::string& date) {
            std::int64_t sum = 0;
            for (Index i = 0; i < m_count; ++i) {
                if (!isMemberBy(i, date))
                    continue;
                const std::int64_t yuan = about(m_yield / (isFirst ? 20 : 6));
                TradeFact& row = m_book.trade(date, m_isNamed ? i : kNone, yuan, trade::Direction::Purchase);
                row.product = m_product;
                sum += yuan;
            }
            m_book.trade(date, kNone, sum / 2, trade::Direction::Purchase).product = m_product;
            sell(date, sum + sum / 2);
            pay(date, debit("521", isFirst ? sum * 2 : sum).with(m_shop));
        });
    }
    payWages(year, 5, 10);
    on(Date{year, 12, 30}, [this](const std::string& date) { post(date, {debit("521", 30'000), credit("152", 30'000)}); });
}

void HonestLife::live(int year)
{
    using trade::Direction;
    switch (m_kind) {
    case HonestKind::Orchard: growOrchard(year); break;
    case HonestKind::Machinery: runMachines(year); break;
    case HonestKind::LandShare: payRents(year); break;
    case HonestKind::Buyers:
        for (const unsigned month : {3U, 4U, 8U, 10U})
            tradeWithMembers(year, month, Direction::Purchase, m_yield / 4);
        break;
    case HonestKind::Eggs:
        for (unsigned month = 1; month <= 12; ++month)
            tradeWithMembers(year, month, Direction::Delivery, m_yield / 10);
        break;
    case HonestKind::Tea:
        for (const unsigned month : {3U, 4U, 5U})
            tradeWithMembers(year, month, Direction::Delivery, m_yield / 3);
        break;
    case HonestKind::Grain:
    case HonestKind::Agency:
        tradeWithMembers(year, 3, Direction::Purchase, m_yield / 8);
        tradeWithMembers(year, 6, Direction::Delivery, m_yield / 2);
        tradeWithMembers(year, 10, Direction::Delivery, m_yield / 2);
        break;
    }
    if (m_random.oneIn(3))
        lendByChair(year);
    if (m_random.oneIn(3))
        buyThroughChair(year);
    if (m_random.oneIn(6))
        passOnToHouseholds(year);
    if (m_random.oneIn(6))
        buyOnSmallInvoices(year);
    if (m_random.oneIn(8))
        letGo(year);
    for (const unsigned month : {3U, 6U, 9U, 12U})
        on(someDay(year, month), [this](const std::string& date) {
            pay(date, debit("523", m_random.between(3, 30) * 100).with(m_isAgency ? m_office : m_shop));
            if (m_random.oneIn(2))
                pay(date, debit("523", m_random.between(50, 900)).of(m_random.oneIn(2) ? 0 : 1));
            post(date, {debit("524", 15), credit("102", 15)});
        });
    if (m_random.oneIn(2))
        share(year);
}

HonestCooperative honestCooperative(Random& random, HonestKind kind)
{
    return HonestLife(random, kind).lived();
}

std::string identityNumber(Date born, int serial)
{
    std::string number = fmt::format("341226{:04}{:02}{:02}{:03}", born.year(), born.month(), born.day(), serial);
    constexpr std::array<int, 17> kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += (number[i] - '0') * kWeights[i];
    return number + "10X98765432"[sum % 11];
}

} // namespace coop::test
