// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "core/inspection/first_digits.h"
#include "core/inspection/ledger_facts.h"
#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

// J04

constexpr std::int64_t kMillion = 1'000'000;

/// A cost or purchase.
struct Spent {
    std::int64_t fen = 0;
    Index voucher = kNone;
};

std::vector<Spent> spentAmounts(const Facts& facts)
{
    std::vector<Spent> amounts;
    for (const LineFact& line : facts.lines) {
        if (line.account == kNone || line.amount <= Money{})
            continue;
        const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(line.voucher)];
        const AccountRole role = facts.accounts[static_cast<std::size_t>(line.account)].role;
        if (!voucher.isReversed && !voucher.isOpening && voucher.origin != ledger::Origin::Closing &&
            (isGoods(role) || isExpense(role)))
            amounts.push_back({line.amount.inFen(), line.voucher});
    }
    return amounts;
}

/// Mean distance of the shares of first digits from the law, in millionths; the sum of squares of chi-square × 100.
struct Digits {
    std::int64_t distance = 0;
    std::int64_t chiSquare100 = 0;
    std::array<bool, 9> isFrequent{};       ///< further above the law than the mean distance
};

Digits digitsOf(const std::vector<Spent>& amounts)
{
    std::array<std::int64_t, 9> counts{};
    for (const Spent& amount : amounts)
        ++counts[firstDigitAt(amount.fen)];
    const auto n = static_cast<std::int64_t>(amounts.size());
    Wide chi = 0;
    for (std::size_t digit = 0; digit < counts.size(); ++digit) {
        const Wide off = aboveExpected(counts[digit], digit, n);
        chi += off * off * 100 / (Wide(n) * kExpectedDigits[digit]);
    }
    Digits digits{meanDeviation(counts, n), static_cast<std::int64_t>(chi / kMillion)};
    for (std::size_t digit = 0; digit < counts.size(); ++digit)
        digits.isFrequent[digit] = aboveExpected(counts[digit], digit, n) > Wide(n) * digits.distance;
    return digits;
}

/// A sample of so many amounts over so many powers of ten that honest books follow the law.
bool isWide(std::vector<Spent> amounts)
{
    std::ranges::sort(amounts, {}, &Spent::fen);
    const std::int64_t low = amounts[amounts.size() * 5 / 100].fen;
    const std::int64_t high = amounts[amounts.size() * 95 / 100].fen;
    return Wide(high) * high >= Wide(low) * low * 1'000;   // 1.5 powers of ten
}

/// The rows to look at; being round says nothing about any money.
void addSpent(Finding& finding, const Facts& facts, const Spent& spent)
{
    const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(spent.voucher)];
    addEvidence(finding, {.table = "voucher", .id = voucher.id,
                          .text = phrase("cost or purchase of {0} yuan on {1}",
                                         {toGroupedText(Money::fen(spent.fen)), toIso(voucher.date)})});
}

void judgeRound(const Case& subject, const std::vector<Spent>& amounts, Verdict& verdict)
{
    const auto isLarge = [](const Spent& spent) { return spent.fen >= 100'000; };
    const auto isRound = [&](const Spent& spent) { return isLarge(spent) && spent.fen % 100'000 == 0; };
    const std::int64_t large = std::ranges::count_if(amounts, isLarge);
    const std::int64_t round = std::ranges::count_if(amounts, isRound);
    const std::int64_t share = subject.parameters.value("J04.round");
    if (large < subject.parameters.value("J04.lines") || Wide(round) * 10'000 <= Wide(large) * share)
        return;
    Finding finding = findingOf("J04", FindingType::Quality, Severity::Info);
    finding.statement = phrase("{0} of costs and purchases from 1,000 yuan are whole thousands", {shareText(round, large)});
    finding.value = phrase("{0} of {1} lines", {std::to_string(round), std::to_string(large)});
    finding.threshold = phrase("more than {0} of at least {1} lines",
                               {rateText(share), std::to_string(subject.parameters.value("J04.lines"))});
    for (const Spent& spent : amounts) {
        if (isRound(spent))
            addSpent(finding, subject.facts, spent);
    }
    verdict.findings.push_back(std::move(finding));
}

void judgeDigits(const Case& subject, const std::vector<Spent>& amounts, Verdict& verdict)
{
    const auto n = static_cast<std::int64_t>(amounts.size());
    if (n < subject.parameters.value("J04.digits") || !isWide(amounts))
        return;
    const Digits digits = digitsOf(amounts);
    // The larger of 0.015 and 0.41/√n; chi-square with 8 degrees of freedom beyond 20.09 (p < 0.01).
    const bool isFar = digits.distance > 15'000 &&
                       Wide(digits.distance) * digits.distance * n > Wide(410'000) * 410'000;
    if (!isFar || digits.chiSquare100 <= 2'009)
        return;
    Finding finding = findingOf("J04", FindingType::Quality, Severity::Info);
    finding.statement = phrase("first digits of {0} amounts lie apart from Benford's law", {std::to_string(n)});
    finding.value = phrase("mean distance {0}", {shareText(digits.distance, kMillion)});
    finding.threshold = phrase("more than 1.5% and 41% ÷ √n");
    for (const Spent& spent : amounts) {
        if (digits.isFrequent[firstDigitAt(spent.fen)])
            addSpent(finding, subject.facts, spent);
    }
    verdict.findings.push_back(std::move(finding));
}

} // namespace

void judgeFigures(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "J04"))
        return;
    const std::vector<Spent> amounts = spentAmounts(subject.facts);
    judgeRound(subject, amounts, verdict);
    judgeDigits(subject, amounts, verdict);
}

namespace {

// J05

/// Somebody and whoever stands near the same officer.
std::int64_t circleOf(const Case& subject, const MoneyMove& move)
{
    const Index insider = insiderOf(subject.derived, move.member, move.counterparty);
    if (insider != kNone && subject.derived.insiders[static_cast<std::size_t>(insider)].through != kNone)
        return subject.derived.insiders[static_cast<std::size_t>(insider)].through;
    return personOf(subject.facts, move);
}

/// Payments that came back, each with the receipt that brought it.
class Circles {
public:
    explicit Circles(const Case& subject)
        : m_subject(subject), m_isTrader(traders(subject.facts)), m_unexplained(subject.derived.payments.size()),
          m_isUsed(subject.derived.receipts.size(), false)
    {
        m_isTrader.resize(personCount(subject.facts), false);
        for (const Unexplained& part : subject.derived.unexplained)
            m_unexplained[static_cast<std::size_t>(part.payment)] = part.amount;
        for (std::size_t at = 0; at < subject.derived.receipts.size(); ++at) {
            const MoneyMove& move = subject.derived.receipts[at];
            if (!move.isTransfer && personOf(subject.facts, move) != kNone)
                m_receipts[circleOf(subject, move)].push_back(at);
        }
    }

    /// The receipt that took this payment back, or nothing.
    [[nodiscard]] const MoneyMove* answerTo(std::size_t payment)
    {
        const MoneyMove& out = m_subject.derived.payments[payment];
        const Person person = personOf(m_subject.facts, out);
        if (out.isTransfer || person == kNone || out.amount < m_subject.derived.materiality)
            return nullptr;
        const bool isLoose = !m_unexplained[payment].isZero();
        // Where a person trades, payments and receipts close to one another are his business.
        if (!isLoose && m_isTrader[static_cast<std::size_t>(person)])
            return nullptr;
        const auto found = m_receipts.find(circleOf(m_subject, out));
        if (found == m_receipts.end())
            return nullptr;
        const auto first = std::ranges::lower_bound(found->second, out.voucher, {}, [&](std::size_t in) {
            return m_subject.derived.receipts[in].voucher;
        });
        for (auto next = first; next != found->second.end(); ++next) {
            const MoneyMove& in = m_subject.derived.receipts[*next];
            if (daysBetween(out.day, in.day) > m_subject.parameters.value("J05.days"))
                break;
            if (m_isUsed[*next] || in.voucher == out.voucher || !isAnswer(out, in, isLoose))
                continue;
            m_isUsed[*next] = true;
            return &in;
        }
        return nullptr;
    }

private:
    [[nodiscard]] bool isAnswer(const MoneyMove& out, const MoneyMove& in, bool isLoose) const
    {
        const Money off = in.amount > out.amount ? in.amount - out.amount : out.amount - in.amount;
        if (Wide(off.inFen()) * 10'000 <= Wide(out.amount.inFen()) * m_subject.parameters.value("J05.near"))
            return true;
        return isLoose && in.amount <= out.amount &&
               isShare(in.amount, out.amount, m_subject.parameters.value("J05.part"));
    }

    const Case& m_subject;
    std::vector<bool> m_isTrader;
    std::vector<Money> m_unexplained;
    std::vector<bool> m_isUsed;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_receipts{};
};

} // namespace

void judgeCircles(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "J05"))
        return;
    const Facts& facts = subject.facts;
    const Parameters& parameters = subject.parameters;
    Circles circles(subject);
    Finding finding = findingOf("J05", FindingType::Lead, Severity::Low);
    std::int64_t count = 0;
    for (std::size_t at = 0; at < subject.derived.payments.size(); ++at) {
        const MoneyMove* const in = circles.answerTo(at);
        if (!in)
            continue;
        const MoneyMove& out = subject.derived.payments[at];
        ++count;
        finding.touched += std::min(in->amount, out.amount);
        // The same account took it back: a deposit, a guarantee, goods that went back.
        if (in->role != out.role)
            finding.severity = Severity::High;
        addVoucher(finding, facts, out.voucher, phrase("out on {0}: {1} yuan", {toIso(out.day), toGroupedText(out.amount)}),
                   personOf(facts, out));
        addVoucher(finding, facts, in->voucher, phrase("back on {0}: {1} yuan", {toIso(in->day), toGroupedText(in->amount)}),
                   personOf(facts, *in));
    }
    if (count == 0)
        return;
    finding.tried.push_back({.id = "returned",
                             .result = phrase(finding.severity == Severity::High ? "taken back on the same account: no"
                                                                                 : "taken back on the same account: yes"),
                             .holds = finding.severity != Severity::High});
    finding.statement = phrase("{0} payments of {1} yuan came back within {2} days",
                               {std::to_string(count), toGroupedText(finding.touched), std::to_string(parameters.value("J05.days"))});
    finding.value = phrase("{0} payments, {1} yuan", {std::to_string(count), toGroupedText(finding.touched)});
    finding.threshold = phrase("within {0} days and {1} of the amount, from {2} yuan",
                               {std::to_string(parameters.value("J05.days")), rateText(parameters.value("J05.near")),
                                toGroupedText(subject.derived.materiality)});
    finish(finding);
    verdict.findings.push_back(std::move(finding));
}

namespace {

// J06

std::string_view basisText(InsiderBasis basis)
{
    switch (basis) {
    case InsiderBasis::Officer: return "officer: {0} yuan on {1}";
    case InsiderBasis::Household: return "household of an officer: {0} yuan on {1}";
    case InsiderBasis::BankAccount: return "bank account of an officer: {0} yuan on {1}";
    case InsiderBasis::Kin: return "declared kin of an officer: {0} yuan on {1}";
    case InsiderBasis::Firm: return "declared firm of an officer: {0} yuan on {1}";
    case InsiderBasis::TopContributor: return "top contributor: {0} yuan on {1}";
    }
    return {};
}

} // namespace

void judgeInsiderOutflow(const Case& subject, Verdict& verdict)
{
    if (lacksLedger(subject, verdict, "J06"))
        return;
    const Facts& facts = subject.facts;
    const Window years = window(facts, 24);
    Money outflow;
    for (const MoneyMove& move : subject.derived.payments) {
        if (!move.isTransfer && years.contains(move.day))
            outflow += move.amount;
    }
    Finding finding = findingOf("J06", FindingType::Lead, Severity::Info);
    for (const Unexplained& part : subject.derived.unexplained) {
        const MoneyMove& move = subject.derived.payments[static_cast<std::size_t>(part.payment)];
        if (!years.contains(move.day))
            continue;
        finding.touched += part.amount;
        const Insider& insider = subject.derived.insiders[static_cast<std::size_t>(part.insider)];
        addVoucher(finding, facts, move.voucher,
                   phrase(basisText(insider.basis), {toGroupedText(part.amount), toIso(move.day)}), personOf(facts, move));
    }
    if (finding.touched < subject.derived.materiality || finding.touched.isZero())
        return;
    const std::int64_t high = subject.parameters.value("J06.high");
    const std::int64_t medium = subject.parameters.value("J06.medium");
    if (isShare(finding.touched, outflow, high))
        finding.severity = Severity::High;
    else if (isShare(finding.touched, outflow, medium))
        finding.severity = Severity::Medium;
    finding.statement = phrase("{0} of all payments in 24 months went to insiders without a record of what for",
                               {shareText(finding.touched, outflow)});
    finding.value = phrase("{0} of {1} yuan", {toGroupedText(finding.touched), toGroupedText(outflow)});
    finding.threshold = phrase("at least {0} (medium: {1}) and at least {2} yuan",
                               {rateText(high), rateText(medium), toGroupedText(subject.derived.materiality)});
    finish(finding);
    verdict.findings.push_back(std::move(finding));
}

} // namespace coop::inspection
