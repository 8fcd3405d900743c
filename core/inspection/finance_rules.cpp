// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>

#include "core/inspection/deposits.h"

namespace coop::inspection {

namespace {

using Kind = DepositEvent::Kind;

/// Tiers of the interpretation on illegal fund-raising: by persons or by principal, whichever is higher.
Severity tierOf(const Parameters& parameters, std::int64_t persons, Money principal)
{
    const bool isPublic = persons >= parameters.value("F01.public");
    if (persons >= parameters.value("F01.critical_persons") ||
        (isPublic && principal >= parameters.money("F01.critical_money")))
        return Severity::Critical;
    if (persons >= parameters.value("F01.high_persons") || (isPublic && principal >= parameters.money("F01.high_money")))
        return Severity::High;
    return Severity::Info;
}

Phrase tierText(const Parameters& parameters)
{
    return phrase("{0} persons or {1} yuan (high: {2} or {3})",
                  {std::to_string(parameters.value("F01.critical_persons")),
                   toGroupedText(parameters.money("F01.critical_money")),
                   std::to_string(parameters.value("F01.high_persons")), toGroupedText(parameters.money("F01.high_money"))});
}

Evidence personRow(const Facts& facts, Person person, Phrase text)
{
    const auto at = static_cast<std::size_t>(person);
    const bool isMember = at < facts.members.size();
    return {.table = isMember ? "member" : "auxiliary_item",
            .id = isMember ? facts.members[at].id.value : facts.counterparties[at - facts.members.size()].id,
            .text = std::move(text), .person = nameOf(facts, person)};
}

// F01

/// One person's principal and the yearly rates of what he got for it, in hundredths of a percent.
class Lender {
public:
    void add(const DepositEvent& event)
    {
        if (event.kind == Kind::Interest) {
            takeInterest(event);
            return;
        }
        accrue(event.day);
        m_isSteady &= m_principal.isZero() || m_since == event.day;
        if (m_principal.isZero()) {
            m_since = event.day;
            m_isSteady = true;
            m_days = 0;
        }
        m_principal = event.kind == Kind::In ? m_principal + event.amount : std::max(Money{}, m_principal - event.amount);
        m_most = std::max(m_most, m_principal);
    }

    /// At least `count` rates that lie within twice `tolerance` of one another.
    [[nodiscard]] bool isFixed(std::int64_t count, std::int64_t tolerance) const
    {
        std::vector<std::int64_t> rates = m_rates;
        std::ranges::sort(rates);
        const auto needed = static_cast<std::size_t>(count);
        for (std::size_t at = 0; needed > 0 && at + needed <= rates.size(); ++at) {
            if (rates[at + needed - 1] - rates[at] <= 2 * tolerance)
                return true;
        }
        return false;
    }
    [[nodiscard]] Money principal() const { return m_most; }
    [[nodiscard]] std::int64_t rate() const { return m_rates.empty() ? 0 : m_rates.back(); }

private:
    void accrue(Date day)
    {
        m_days += Wide(m_principal.inFen()) * daysBetween(m_seen, day);
        m_seen = day;
    }

    void takeInterest(const DepositEvent& event)
    {
        accrue(event.day);
        const std::int64_t days = daysBetween(m_since, event.day);
        if (m_principal > Money{} && days > 0 && m_days > 0) {
            // Whole months are counted as such, so that February pays what March pays.
            const std::int64_t months = (days * 24 + 365) / 730;
            const std::int64_t off = days * 12 - months * 365;
            const bool isMonthly = m_isSteady && months > 0 && std::abs(off) <= 3 * 12;
            const Wide rate = isMonthly ? Wide(event.amount.inFen()) * 120'000 / (Wide(m_principal.inFen()) * months)
                                        : Wide(event.amount.inFen()) * 3'650'000 / m_days;
            // More than twice the principal in a year is no interest.
            if (rate > 0 && rate < 20'000)
                m_rates.push_back(static_cast<std::int64_t>(rate));
        }
        m_since = event.day;
        m_isSteady = true;
        m_days = 0;
    }

    Money m_principal{};
    Money m_most{};
    Date m_since{};
    Date m_seen{};
    Wide m_days = 0;            ///< fen × days since the last interest
    bool m_isSteady = true;     ///< the principal did not change since then
    std::vector<std::int64_t> m_rates{};
};

void judgeFixedReturns(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "F01"))
        return;
    std::map<Person, Lender> lenders;
    for (const DepositEvent& event : depositEvents(subject.facts, subject.derived))
        lenders[event.person].add(event);
    const Parameters& parameters = subject.parameters;
    Finding finding = findingOf("F01", FindingType::Lead, Severity::Info);
    std::int64_t persons = 0;
    for (const auto& [person, lender] : lenders) {
        if (!lender.isFixed(parameters.value("F01.payments"), parameters.value("F01.tolerance")))
            continue;
        ++persons;
        finding.touched += lender.principal();
        addEvidence(finding, personRow(subject.facts, person,
                                       phrase("{0} yuan at {1} a year",
                                              {toGroupedText(lender.principal()), rateText(lender.rate())})));
    }
    if (persons == 0)
        return;
    finding.severity = tierOf(parameters, persons, finding.touched);
    finding.statement = phrase("{0} persons got fixed returns on {1} yuan",
                               {std::to_string(persons), toGroupedText(finding.touched)});
    finding.value = phrase("{0} persons, {1} yuan", {std::to_string(persons), toGroupedText(finding.touched)});
    finding.threshold = tierText(parameters);
    verdict.findings.push_back(std::move(finding));
}

// F02

struct Churn {
    std::int64_t persons = 0;
    std::int64_t returns = 0;
    std::int64_t onTerm = 0;        ///< returned near 3, 6 or 12 months
    Money in{};
    Money out{};
};

bool isOnTerm(int days, std::int64_t tolerance)
{
    return std::ranges::any_of(std::initializer_list<int>{91, 182, 365},
                               [&](int term) { return std::abs(days - term) <= tolerance; });
}

/// Deposits of people who do nothing else with the cooperative, and how long they stayed.
Churn churnOf(const Case& subject, std::map<Person, std::pair<Money, Money>>& byPerson)
{
    const std::vector<bool> idle = isIdle(subject.facts);
    const std::int64_t tolerance = subject.parameters.value("F02.tolerance");
    struct Left {
        Date day{};
        Money amount{};
    };
    std::unordered_map<Person, std::deque<Left>> open;
    Churn churn;
    for (const DepositEvent& event : depositEvents(subject.facts, subject.derived)) {
        if (event.kind == Kind::Interest || !idle[static_cast<std::size_t>(event.person)])
            continue;
        auto& [in, out] = byPerson[event.person];
        std::deque<Left>& deposits = open[event.person];
        if (event.kind == Kind::In) {
            deposits.push_back({event.day, event.amount});
            in += event.amount;
            continue;
        }
        Money rest = event.amount;
        bool isCounted = false;
        while (!deposits.empty() && rest > Money{}) {
            Left& first = deposits.front();
            const int days = daysBetween(first.day, event.day);
            const Money part = std::min(rest, first.amount);
            if (days <= subject.parameters.value("F02.longest")) {
                out += part;
                churn.returns += isCounted ? 0 : 1;
                churn.onTerm += !isCounted && isOnTerm(days, tolerance) ? 1 : 0;
                isCounted = true;
            }
            rest -= part;
            first.amount -= part;
            if (first.amount.isZero())
                deposits.pop_front();
        }
    }
    std::erase_if(byPerson, [](const auto& entry) { return entry.second.first.isZero(); });
    for (const auto& [person, flows] : byPerson) {
        ++churn.persons;
        churn.in += flows.first;
        churn.out += flows.second;
    }
    return churn;
}

void judgeChurn(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "F02"))
        return;
    const Parameters& parameters = subject.parameters;
    std::map<Person, std::pair<Money, Money>> byPerson;
    const Churn churn = churnOf(subject, byPerson);
    const bool isTurned = isShare(churn.out, churn.in, parameters.value("F02.least")) &&
                          Wide(churn.out.inFen()) * 10'000 <= Wide(churn.in.inFen()) * parameters.value("F02.most");
    if (churn.persons < parameters.value("F01.public") || !isTurned ||
        !isShare(churn.onTerm, churn.returns, parameters.value("F02.clustered")))
        return;
    Finding finding = findingOf("F02", FindingType::Lead, Severity::Info);
    if (churn.persons >= parameters.value("F02.persons"))
        finding.severity = tierOf(parameters, churn.persons, churn.in);
    finding.touched = churn.in;
    finding.statement = phrase("{0} persons without any trade left {1} yuan and got {2} back, {3} of the returns after 3, 6 or 12 "
                               "months",
                               {std::to_string(churn.persons), toGroupedText(churn.in), toGroupedText(churn.out),
                                shareText(churn.onTerm, churn.returns)});
    finding.value = phrase("{0} persons; {1} of {2} yuan returned; {3} of {4} on term",
                           {std::to_string(churn.persons), toGroupedText(churn.out), toGroupedText(churn.in),
                            std::to_string(churn.onTerm), std::to_string(churn.returns)});
    finding.threshold = phrase("at least {0} persons, {1} on term; {2}",
                               {std::to_string(parameters.value("F02.persons")), rateText(parameters.value("F02.clustered"))});
    finding.threshold.parts.push_back(tierText(parameters));
    for (const auto& [person, flows] : byPerson)
        addEvidence(finding, personRow(subject.facts, person,
                                       phrase("left {0} yuan, got {1} back",
                                              {toGroupedText(flows.first), toGroupedText(flows.second)})));
    verdict.findings.push_back(std::move(finding));
}

// F03

struct YearFlows {
    Money payouts{};        ///< interest and withdrawals
    Money deposits{};
    Money operating{};      ///< cash surplus of operations and loans that came back
};

void addOperating(YearFlows& flows, const MoneyMove& move, Money amount)
{
    using enum AccountRole;
    if (move.isTransfer)
        return;
    if (isExpense(move.role) || move.role == Stock || move.role == Agency || move.role == Wages || move.role == Taxes ||
        move.role == TaxExpense || move.role == OperatingIncome || move.role == OtherIncome || move.role == Receivable)
        flows.operating += amount;
}

std::map<int, YearFlows> flowsByYear(const Case& subject, const std::vector<DepositEvent>& events)
{
    const Facts& facts = subject.facts;
    const std::vector<bool> idle = isIdle(facts);
    std::map<int, YearFlows> years;
    std::vector<bool> isInterest(facts.vouchers.size(), false);
    for (const DepositEvent& event : events) {
        YearFlows& year = years[event.day.year()];
        const bool isOut = event.kind == Kind::Interest || idle[static_cast<std::size_t>(event.person)];
        if (event.kind == Kind::In && isOut)
            year.deposits += event.amount;
        else if (event.kind != Kind::In && isOut)
            year.payouts += event.amount;
        if (event.kind == Kind::Interest)
            isInterest[static_cast<std::size_t>(event.voucher)] = true;
    }
    for (const MoneyMove& move : subject.derived.receipts)
        addOperating(years[move.day.year()], move, move.amount);
    for (const MoneyMove& move : subject.derived.payments) {
        if (!isInterest[static_cast<std::size_t>(move.voucher)])
            addOperating(years[move.day.year()], move, -move.amount);
    }
    return years;
}

/// Money lent to people who are no members and did not come back.
Money lentToOthers(const Case& subject)
{
    Money lent;
    for (const MoneyMove& move : subject.derived.payments) {
        if (move.role == AccountRole::Receivable && move.member == kNone && move.counterparty != kNone)
            lent += move.amount;
    }
    for (const MoneyMove& move : subject.derived.receipts) {
        if (move.role == AccountRole::Receivable && move.member == kNone && move.counterparty != kNone)
            lent -= move.amount;
    }
    return lent;
}

Money moneyNow(const Facts& facts)
{
    Money money;
    for (const LineFact& line : facts.lines) {
        if (line.account != kNone && isMoney(facts.accounts[static_cast<std::size_t>(line.account)].role))
            money += line.amount;
    }
    return money;
}

void judgePayouts(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "F03"))
        return;
    const Facts& facts = subject.facts;
    const Parameters& parameters = subject.parameters;
    const std::vector<DepositEvent> events = depositEvents(facts, subject.derived);
    const std::vector<bool> idle = isIdle(facts);
    std::map<Person, Money> deposits;
    for (const DepositEvent& event : events) {
        if (event.kind != Kind::Interest && idle[static_cast<std::size_t>(event.person)])
            deposits[event.person] += event.kind == Kind::In ? event.amount : -event.amount;
    }
    if (static_cast<std::int64_t>(deposits.size()) < parameters.value("F01.public"))
        return;
    std::map<int, YearFlows> years = flowsByYear(subject, events);
    const bool isWholeYear = facts.asOf.month() == 12 && facts.asOf.day() == 31;
    const int last = facts.asOf.year() - (isWholeYear ? 0 : 1);
    bool isFed = true;
    for (const int year : {last - 1, last}) {
        const YearFlows& flows = years[year];
        isFed &= flows.payouts > subject.derived.materiality && flows.payouts > flows.operating &&
                 isShare(flows.deposits, flows.payouts, parameters.value("F03.new"));
    }
    const Money lent = lentToOthers(subject);
    const bool isLent = lent >= subject.derived.materiality &&
                        isShare(lent, subject.derived.totalAssets, parameters.value("F03.lent"));
    if (!isFed && !isLent)
        return;
    Money owed;
    for (const auto& [person, balance] : deposits)
        owed += std::max(balance, Money{});
    const Money money = moneyNow(facts);
    const bool isDry = owed > Money{} && !isShare(money, owed, parameters.value("F03.cash"));
    Finding finding = findingOf("F03", FindingType::Lead, isDry ? Severity::Critical : Severity::High);
    finding.touched = isFed ? years[last].payouts : lent;
    finding.statement = isFed ? phrase("payouts of {0} and {1} were made from new deposits",
                                       {std::to_string(last - 1), std::to_string(last)})
                              : phrase("{0} of the assets are lent to people who are no members",
                                       {shareText(lent, subject.derived.totalAssets)});
    finding.value = phrase("payouts {0}, operating surplus {1}, new deposits {2}; lent to others {3}; money {4} of deposits {5}",
                           {toGroupedText(years[last].payouts), toGroupedText(years[last].operating),
                            toGroupedText(years[last].deposits), toGroupedText(lent), toGroupedText(money), toGroupedText(owed)});
    finding.threshold = phrase("new deposits at least {0} of payouts in two years, or {1} of assets lent; critical with money below "
                               "{2} of deposits",
                               {rateText(parameters.value("F03.new")), rateText(parameters.value("F03.lent")),
                                rateText(parameters.value("F03.cash"))});
    for (const auto& [person, balance] : deposits)
        addEvidence(finding, personRow(facts, person, phrase("{0} yuan left", {toGroupedText(balance)})));
    verdict.findings.push_back(std::move(finding));
}

} // namespace

std::span<const Rule> financeRules()
{
    static constexpr Rule kRules[] = {
        {"F01", FindingType::Lead, "Fixed returns paid to many",
         "interpretation on illegal fund-raising Art. 3; plan of 2019, C6",
         "persons, insiders left out, with several payments of one yearly rate on a principal that can be traced",
         "rent of land, wages, a few insiders' loans", judgeFixedReturns},
        {"F02", FindingType::Lead, "Money in and out like deposits",
         "interpretation on illegal fund-raising Art. 3; plan of 2019, C6",
         "money of persons without trade, vote or refund that was returned within 13 months, most of it after 3, 6 or 12 months",
         "prepayments that end in goods", judgeChurn},
        {"F03", FindingType::Lead, "Payouts from new money", "plan of 2019, C6",
         "interest and withdrawals beside the cash surplus of operations and new deposits, two years running; loans to "
         "people who are no members, of assets",
         "none", judgePayouts},
    };
    return kRules;
}

std::span<const ParameterSpec> financeParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"F01.critical_persons", 150, Count, Statute, "persons with fixed returns or deposits: critical"},
        {"F01.critical_money", 100'000'000, Fen, Statute, "principal of fixed returns or deposits: critical"},
        {"F01.high_persons", 30, Count, Convention, "persons with fixed returns or deposits: high"},
        {"F01.high_money", 50'000'000, Fen, Convention, "principal of fixed returns or deposits: high"},
        {"F01.public", 5, Count, Convention, "fewer persons are no public"},
        {"F01.payments", 2, Count, Convention, "payments of one rate"},
        {"F01.tolerance", 10, HundredthsOfPercent, Convention, "tolerance of a yearly rate, to both sides"},
        {"F02.persons", 30, Count, Convention, "persons who left money"},
        {"F02.longest", 396, Days, Convention, "days within which money came back"},
        {"F02.tolerance", 5, Days, Convention, "days around 3, 6 and 12 months"},
        {"F02.clustered", 6'000, HundredthsOfPercent, Convention, "share of returns after 3, 6 or 12 months"},
        {"F02.least", 2'000, HundredthsOfPercent, Convention, "least share of money that came back"},
        {"F02.most", 11'000, HundredthsOfPercent, Convention, "highest share of money that came back"},
        {"F03.new", 8'000, HundredthsOfPercent, Convention, "share of payouts that new deposits cover"},
        {"F03.lent", 3'000, HundredthsOfPercent, Convention, "share of assets lent to people who are no members"},
        {"F03.cash", 500, HundredthsOfPercent, Convention, "least share of deposits that is there in money"},
    };
    return kSpecs;
}

} // namespace coop::inspection
