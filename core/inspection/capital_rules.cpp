// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

bool isPaidIn(const ContributionFact& row)
{
    return row.paid > Money{} && !row.isReversed && !row.isConverted && row.member != kNone &&
           shares::isCapital(row.kind);
}

Evidence contributionRow(const Facts& facts, const ContributionFact& row, Phrase text)
{
    return {.table = "contribution", .id = row.id, .text = std::move(text), .person = nameOf(facts, row.member)};
}

// K01

/// Receipts on share capital that no contribution has been taken to yet.
class CapitalReceipts {
public:
    explicit CapitalReceipts(const Derived& derived)
    {
        for (std::size_t at = 0; at < derived.receipts.size(); ++at) {
            const MoneyMove& move = derived.receipts[at];
            if (move.isTransfer)
                continue;
            m_hasMoney.insert(move.voucher);
            if (move.role == AccountRole::ShareCapital)
                m_open.insert({{move.member, move.amount}, move.day});
        }
    }

    /// Posted together with money, or received within `days` from this member (or from nobody named) in the same amount.
    [[nodiscard]] bool isReceived(const ContributionFact& row, std::int64_t days)
    {
        if (std::ranges::any_of(row.vouchers, [&](Index voucher) { return m_hasMoney.contains(voucher); }))
            return true;
        for (const Index member : {row.member, kNone}) {
            auto [at, end] = m_open.equal_range({member, row.paid});
            for (; at != end; ++at) {
                if (std::abs(daysBetween(row.date, at->second)) <= days) {
                    m_open.erase(at);
                    return true;
                }
            }
        }
        return false;
    }

private:
    std::set<Index> m_hasMoney{};
    std::multimap<std::pair<Index, Money>, Date> m_open{};
};

void judgePaidInWithoutReceipt(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksLedger(subject, verdict, "K01"))
        return;
    CapitalReceipts receipts(subject.derived);
    const Date from = facts.state.ledgerFrom.value_or(facts.vouchers.front().date);
    Finding finding = findingOf("K01", FindingType::ComplianceAndLead, Severity::Low);
    Money paid;
    for (const ContributionFact& row : facts.contributions) {
        // What was brought before the ledger began stands in its openings.
        if (!isPaidIn(row) || row.date < from)
            continue;
        paid += row.paid;
        const bool isCash = row.kind == shares::ContributionKind::Cash;
        if (isCash ? receipts.isReceived(row, subject.parameters.value("K01.days")) : row.valuation.has_value())
            continue;
        finding.touched += row.paid;
        addEvidence(finding, contributionRow(facts, row,
                                             phrase(isCash ? "{0} yuan on {1}: no receipt of money"
                                                           : "{0} yuan on {1}: neither paper nor valuation",
                                                    {toGroupedText(row.paid), toIso(row.date)})));
    }
    const std::int64_t share = subject.parameters.value("K01.share");
    if (finding.touched <= subject.derived.materiality)
        return;
    if (Wide(finding.touched.inFen()) * 10'000 > Wide(paid.inFen()) * share)
        finding.severity = Severity::Medium;
    finding.statement = phrase("{0} of paid-in capital recorded without receipt or valuation",
                               {shareText(finding.touched, paid)});
    finding.value = phrase("{0} of {1} yuan", {toGroupedText(finding.touched), toGroupedText(paid)});
    finding.threshold = phrase("more than {0} and more than {1} yuan",
                               {rateText(share), toGroupedText(subject.derived.materiality)});
    verdict.findings.push_back(std::move(finding));
}

// K02

struct Inflow {
    Date day{};
    Money amount{};
    Index receipt = kNone;
};

/// Takes outflows of the days after each inflow off it, first in, first out.
Money matchedWithin(const std::vector<Inflow>& inflows, std::vector<LooseOutflow> outflows, std::int64_t days,
                    std::vector<Index>* payments = nullptr)
{
    Money matched;
    std::size_t first = 0;
    for (const Inflow& in : inflows) {
        while (first < outflows.size() && (outflows[first].day < in.day || outflows[first].amount.isZero()))
            ++first;
        Money open = in.amount;
        for (std::size_t at = first; at < outflows.size() && open > Money{}; ++at) {
            if (daysBetween(in.day, outflows[at].day) > days)
                break;
            const Money part = std::min(open, outflows[at].amount);
            outflows[at].amount -= part;
            open -= part;
            matched += part;
            if (payments && !part.isZero())
                payments->push_back(outflows[at].payment);
        }
    }
    return matched;
}

Money sumOfInflows(const std::vector<Inflow>& inflows)
{
    Money sum;
    for (const Inflow& in : inflows)
        sum += in.amount;
    return sum;
}

Finding roundTrip(const Case& subject, const std::vector<Inflow>& inflows, const std::vector<LooseOutflow>& outflows)
{
    const Parameters& parameters = subject.parameters;
    const std::int64_t days = parameters.value("K02.days");
    std::vector<Index> payments;
    const Money brought = sumOfInflows(inflows);
    Finding finding = findingOf("K02", FindingType::ShellAndLead, Severity::Low);
    finding.touched = matchedWithin(inflows, outflows, days, &payments);
    if (isShare(finding.touched, brought, parameters.value("K02.high")))
        finding.severity = Severity::High;
    else if (isShare(finding.touched, brought, parameters.value("K02.medium")))
        finding.severity = Severity::Medium;
    finding.statement = phrase("{0} of the contributions of {1} left again within {2} days",
                               {shareText(finding.touched, brought), toIso(inflows.front().day), std::to_string(days)});
    finding.value = phrase("{0} of {1} yuan; within 7 days {2}, within 90 days {3}",
                           {toGroupedText(finding.touched), toGroupedText(brought),
                            toGroupedText(matchedWithin(inflows, outflows, 7)),
                            toGroupedText(matchedWithin(inflows, outflows, 90))});
    finding.threshold = phrase("at least {0} (medium: {1}) and at least {2} yuan",
                               {rateText(parameters.value("K02.high")), rateText(parameters.value("K02.medium")),
                                toGroupedText(subject.derived.materiality)});
    const Facts& facts = subject.facts;
    for (const Inflow& in : inflows) {
        const MoneyMove& move = subject.derived.receipts[static_cast<std::size_t>(in.receipt)];
        addVoucher(finding, facts, move.voucher, phrase("in on {0}: {1} yuan", {toIso(in.day), toGroupedText(in.amount)}),
                   personOf(facts, move));
    }
    for (const Index payment : payments) {
        const MoneyMove& move = subject.derived.payments[static_cast<std::size_t>(payment)];
        addVoucher(finding, facts, move.voucher,
                   phrase("out on {0}: {1} yuan", {toIso(move.day), toGroupedText(move.amount)}), personOf(facts, move));
    }
    finish(finding);
    return finding;
}

void judgeRoundTrip(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "K02"))
        return;
    const std::int64_t days = subject.parameters.value("K02.days");
    const std::vector<LooseOutflow> outflows =
        looseOutflows(subject.facts, subject.derived, static_cast<int>(days));
    if (outflows.empty())
        return;
    std::optional<Finding> worst;
    std::vector<Inflow> wave;
    // Contributions that follow one another are one wave; the worst one speaks.
    const auto judgeWave = [&] {
        if (wave.empty())
            return;
        Finding finding = roundTrip(subject, wave, outflows);
        if (finding.touched >= subject.derived.materiality &&
            (!worst || std::pair(worst->severity, worst->touched) < std::pair(finding.severity, finding.touched)))
            worst = std::move(finding);
        wave.clear();
    };
    const std::vector<MoneyMove>& receipts = subject.derived.receipts;
    for (std::size_t at = 0; at < receipts.size(); ++at) {
        const MoneyMove& move = receipts[at];
        if (move.role != AccountRole::ShareCapital || move.isTransfer)
            continue;
        if (!wave.empty() && daysBetween(wave.back().day, move.day) > days)
            judgeWave();
        wave.push_back({move.day, move.amount, static_cast<Index>(at)});
    }
    judgeWave();
    if (worst)
        verdict.findings.push_back(*std::move(worst));
}

// K03

void judgeConcentration(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    std::vector<Money> paid(facts.members.size());
    Money total;
    for (const ContributionFact& row : facts.contributions) {
        if (row.member == kNone || !shares::isCapital(row.kind))
            continue;
        paid[static_cast<std::size_t>(row.member)] += row.paid;
        total += row.paid;
    }
    if (total <= Money{}) {
        notComputed(verdict, "K03", phrase("paid-in contributions"));
        return;
    }
    const auto top = std::ranges::max_element(paid);
    const std::int64_t low = subject.parameters.value("K03.low");
    const std::int64_t info = subject.parameters.value("K03.info");
    if (Wide(top->inFen()) * 10'000 <= Wide(total.inFen()) * info)
        return;
    const bool isLow = Wide(top->inFen()) * 10'000 > Wide(total.inFen()) * low;
    Wide squares = 0;
    for (const Money part : paid) {
        const Wide share = Wide(part.inFen()) * 1'000'000 / total.inFen();
        squares += share * share;
    }
    Finding finding = findingOf("K03", FindingType::Shell, isLow ? Severity::Low : Severity::Info);
    finding.statement = phrase("one member holds {0} of paid-in capital", {shareText(*top, total)});
    finding.value = phrase("{0} of {1} yuan; concentration (HHI) {2}",
                           {toGroupedText(*top), toGroupedText(total),
                            shareText(static_cast<std::int64_t>(squares / 1'000'000), 1'000'000)});
    finding.threshold = phrase("more than {0} (for information: {1})", {rateText(low), rateText(info)});
    addMember(finding, facts, static_cast<Index>(top - paid.begin()), phrase("{0} yuan paid in", {toGroupedText(*top)}));
    verdict.findings.push_back(std::move(finding));
}

// K04

struct Payer {
    std::set<std::string> households{};
    std::set<Index> members{};
    std::vector<Index> receipts{};
    Money amount{};
    Person person = kNone;
    bool isNamed = false;       ///< by the bank, a counterparty or a member; else only one deposit for many
};

/// Who paid a contribution: the account or name on the bank's statement, else whom the money line names, else whom the
/// line of share capital names beside the member, else whoever made this one deposit.
class Payers {
public:
    explicit Payers(const Case& subject) : m_facts(subject.facts)
    {
        m_bankLine.assign(m_facts.lines.size(), kNone);
        for (std::size_t at = 0; at < m_facts.bankLines.size(); ++at) {
            for (const Index line : m_facts.bankLines[at].lines)
                m_bankLine[static_cast<std::size_t>(line)] = static_cast<Index>(at);
        }
        const std::vector<MoneyMove>& receipts = subject.derived.receipts;
        for (std::size_t at = 0; at < receipts.size(); ++at) {
            if (receipts[at].role == AccountRole::ShareCapital && receipts[at].member != kNone && !receipts[at].isTransfer)
                add(receipts[at], static_cast<Index>(at));
        }
    }
    [[nodiscard]] const std::unordered_map<std::string, Payer>& all() const { return m_payers; }

private:
    void add(const MoneyMove& move, Index receipt)
    {
        const VoucherFact& voucher = m_facts.vouchers[static_cast<std::size_t>(move.voucher)];
        std::string key = "voucher " + std::to_string(voucher.id);
        Person person = kNone;
        bool isNamed = false;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = m_facts.lines[static_cast<std::size_t>(at)];
            if (line.account == kNone || !isMoney(m_facts.accounts[static_cast<std::size_t>(line.account)].role))
                continue;
            const Index bank = m_bankLine[static_cast<std::size_t>(at)];
            const std::string account =
                bank == kNone ? std::string() : normalKey(m_facts.bankLines[static_cast<std::size_t>(bank)].counterpartyAccount);
            if (!account.empty()) {
                key = "account " + account;
                isNamed = true;
            } else if (bank != kNone && !m_facts.bankLines[static_cast<std::size_t>(bank)].counterparty.empty()) {
                key = "name " + m_facts.bankLines[static_cast<std::size_t>(bank)].counterparty;
                isNamed = true;
            } else if (const Person on = personOf(m_facts, line.member, line.counterparty); on != kNone) {
                person = on;
            }
        }
        if (!isNamed && person == kNone)
            person = personOf(m_facts, kNone, move.counterparty);
        if (!isNamed && person != kNone) {
            key = "person " + std::to_string(person);
            isNamed = true;
        }
        // What everybody paid with his own hands is not one payer's.
        if (person == move.member)
            return;
        Payer& payer = m_payers[key];
        payer.person = person;
        payer.isNamed = isNamed;
        payer.households.insert(householdOf(m_facts, move.member));
        payer.members.insert(move.member);
        payer.receipts.push_back(receipt);
        payer.amount += move.amount;
    }

    const Facts& m_facts;
    std::vector<Index> m_bankLine{};
    std::unordered_map<std::string, Payer> m_payers{};
};

std::size_t otherHouseholds(const Facts& facts, const Payer& payer)
{
    const bool isMember = payer.person != kNone && static_cast<std::size_t>(payer.person) < facts.members.size();
    return payer.households.size() -
           (isMember && payer.households.contains(householdOf(facts, payer.person)) ? 1U : 0U);
}

void judgeOnePayer(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "K04"))
        return;
    const Facts& facts = subject.facts;
    const std::int64_t members = membersNow(facts);
    const Payers payers(subject);
    const Payer* most = nullptr;
    for (const auto& [key, payer] : payers.all()) {
        if (static_cast<std::int64_t>(otherHouseholds(facts, payer)) < subject.parameters.value("K04.households"))
            continue;
        const auto rank = [](const Payer& one) { return std::tuple(one.isNamed, one.members.size(), one.amount, one.receipts); };
        if (!most || rank(*most) < rank(payer))
            most = &payer;
    }
    if (!most)
        return;
    const auto count = static_cast<std::int64_t>(most->members.size());
    const std::int64_t medium = subject.parameters.value("K04.medium");
    const std::int64_t high = subject.parameters.value("K04.high");
    Finding finding = findingOf("K04", FindingType::Lead, Severity::Low);
    // A list of signatures for one deposit of many is how villages collect: nobody is named who paid for others.
    if (most->isNamed && isShare(count, members, high))
        finding.severity = Severity::High;
    else if (most->isNamed && isShare(count, members, medium))
        finding.severity = Severity::Medium;
    finding.statement = phrase("one payer paid the contributions of {0} members", {std::to_string(count)});
    finding.value = phrase("{0} of {1} members, {2} yuan",
                           {std::to_string(count), std::to_string(members), toGroupedText(most->amount)});
    finding.threshold = phrase("at least {0} other households and at least {1} of the members (high: {2})",
                               {std::to_string(subject.parameters.value("K04.households")), rateText(medium), rateText(high)});
    finding.tried.push_back({.id = "collected",
                             .result = phrase(most->isNamed ? "collected for many without a named payer: no"
                                                            : "collected for many without a named payer: yes"),
                             .holds = !most->isNamed});
    finding.touched = most->amount;
    for (const Index receipt : most->receipts) {
        const MoneyMove& move = subject.derived.receipts[static_cast<std::size_t>(receipt)];
        addVoucher(finding, facts, move.voucher,
                   phrase("{0} yuan on {1} for a member", {toGroupedText(move.amount), toIso(move.day)}), move.member);
    }
    finish(finding);
    verdict.findings.push_back(std::move(finding));
}

} // namespace

std::span<const Rule> capitalRules()
{
    static constexpr Rule kRules[] = {
        {"K01", FindingType::ComplianceAndLead, "Paid-in capital without receipt",
         "Law Art. 13; registration rules Art. 13",
         "paid-in contributions without a receipt of money, things without paper or valuation, of all that was paid in since "
         "the ledger began",
         "paid before the ledger began", judgePaidInWithoutReceipt},
        {"K02", FindingType::ShellAndLead, "Contributions that came and left", "plan of 2019, C1 and C4",
         "outflows that nothing explains within the days after a contribution, of the contributions of one wave",
         "purchases from strangers; refunds to members who leave", judgeRoundTrip},
        {"K03", FindingType::Shell, "Concentrated capital", "none: context only",
         "largest holding of paid-in capital, of all of it", "lawful and usual", judgeConcentration},
        {"K04", FindingType::Lead, "One payer for many members", "plan of 2019, C1 and C4",
         "members of other households whose contributions came from one account or person, of all members",
         "collected in the village against a list of signatures; one household", judgeOnePayer},
    };
    return kRules;
}

std::span<const ParameterSpec> capitalParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"K01.days", 60, Days, Convention, "days between a contribution and its receipt"},
        {"K01.share", 5'000, HundredthsOfPercent, Convention, "share of paid-in capital without receipt"},
        {"K02.days", 30, Days, Convention, "days in which a contribution leaves again"},
        {"K02.high", 8'000, HundredthsOfPercent, Convention, "share that left again: high"},
        {"K02.medium", 5'000, HundredthsOfPercent, Convention, "share that left again: medium"},
        {"K03.low", 8'000, HundredthsOfPercent, Convention, "share of one member in paid-in capital: low"},
        {"K03.info", 5'000, HundredthsOfPercent, Convention, "share of one member in paid-in capital: for information"},
        {"K04.households", 5, Count, Practice, "other households that one payer paid for"},
        {"K04.medium", 3'000, HundredthsOfPercent, Convention, "share of members that one payer paid for: medium"},
        {"K04.high", 5'000, HundredthsOfPercent, Practice, "share of members that one payer paid for: high"},
    };
    return kSpecs;
}

} // namespace coop::inspection
