// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/money_facts.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/money/fraction.h"

namespace coop::inspection {

Person personOf(const Facts& facts, Index member, Index counterparty)
{
    if (member != kNone)
        return member;
    return counterparty == kNone ? kNone : static_cast<Person>(facts.members.size()) + counterparty;
}

Person personOf(const Facts& facts, const MoneyMove& move)
{
    return personOf(facts, move.member, move.counterparty);
}

std::size_t personCount(const Facts& facts)
{
    return facts.members.size() + facts.counterparties.size();
}

std::string nameOf(const Facts& facts, Person person)
{
    if (person == kNone)
        return {};
    const auto place = static_cast<std::size_t>(person);
    if (place < facts.members.size())
        return facts.members[place].data.name;
    return facts.counterparties[place - facts.members.size()].name;
}

std::string householdOf(const Facts& facts, Index member)
{
    const members::MemberDraft& data = facts.members[static_cast<std::size_t>(member)].data;
    return data.household.empty() ? "m" + data.number : "h" + data.household;
}

Index insiderOf(const Derived& derived, Index member, Index counterparty)
{
    if (member != kNone) {
        const Index insider = derived.insiderOfMember[static_cast<std::size_t>(member)];
        if (insider != kNone)
            return insider;
    }
    return counterparty == kNone ? kNone
                                 : derived.insiderOfCounterparty[static_cast<std::size_t>(counterparty)];
}

bool isInstitution(std::string_view name)
{
    constexpr std::array<std::string_view, 6> kWords = {"银行", "信用社", "信用联社", "农商行", "财政", "Bank"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return name.find(word) != name.npos; });
}

std::string normalKey(std::string_view text)
{
    std::string key;
    for (const char c : toHalfWidth(trimmed(text))) {
        if (c == ' ' || c == '-' || c == '\t')
            continue;
        key += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return key;
}

std::string invoiceKey(std::string_view invoice)
{
    return "invoice:" + normalKey(invoice);
}

bool isGoods(AccountRole role)
{
    using enum AccountRole;
    return role == Stock || role == Biological || role == FixedAsset || role == Construction || role == OtherAsset;
}

bool isExpense(AccountRole role)
{
    using enum AccountRole;
    return role == ProductionCost || role == OperatingExpense || role == AdministrativeExpense ||
           role == FinanceExpense || role == OtherExpense;
}

bool isDeposit(AccountRole role)
{
    using enum AccountRole;
    return role == ShareCapital || role == MemberCurrent || role == Payable || role == Loan;
}

bool isShare(std::int64_t part, std::int64_t whole, std::int64_t share)
{
    return whole > 0 && Wide(part) * 10'000 >= Wide(whole) * share;
}

bool isShare(Money part, Money whole, std::int64_t share)
{
    return isShare(part.inFen(), whole.inFen(), share);
}

std::string shareText(Money part, Money whole)
{
    return shareText(part.inFen(), whole.inFen());
}

Finding findingOf(std::string_view rule, FindingType type, Severity severity)
{
    Finding finding;
    finding.rule = rule;
    finding.type = type;
    finding.severity = severity;
    return finding;
}

void addVoucher(Finding& finding, const Facts& facts, Index voucher, Phrase text, Person person)
{
    const VoucherFact& row = facts.vouchers[static_cast<std::size_t>(voucher)];
    finding.sameMoney.push_back(voucherKey(row.id));
    // The register of assets knows what was paid for by its invoice only.
    for (const std::string& invoice : splitWords(toHalfWidth(row.invoice), kInvoiceBreaks))
        finding.sameMoney.push_back(invoiceKey(invoice));
    addEvidence(finding, {.table = "voucher", .id = row.id, .text = std::move(text), .person = nameOf(facts, person)});
}

void addMember(Finding& finding, const Facts& facts, Index member, Phrase text)
{
    const members::Member& row = facts.members[static_cast<std::size_t>(member)];
    addEvidence(finding, {.table = "member", .id = row.id.value, .text = std::move(text), .person = row.data.name});
}

void finish(Finding& finding)
{
    std::ranges::sort(finding.sameMoney);
    const auto rest = std::ranges::unique(finding.sameMoney);
    finding.sameMoney.erase(rest.begin(), rest.end());
}

Date monthsAfter(Date day, int months)
{
    const MonthNumber month = monthOf(day) + 1 + months;
    return month / 12 > 2200 ? Date{2200, 12, 31} : firstDayOf(month);
}

std::int64_t membersNow(const Facts& facts)
{
    return std::ranges::count_if(
        facts.members, [&](const members::Member& member) { return isMemberOn(member.data, facts.asOf); });
}

std::vector<bool> traders(const Facts& facts)
{
    std::vector<bool> result(facts.members.size(), false);
    for (const TradeFact& trade : facts.trades) {
        if (trade.member != kNone && !trade.isReversed)
            result[static_cast<std::size_t>(trade.member)] = true;
    }
    return result;
}

bool keepsLedger(const Facts& facts)
{
    return std::ranges::any_of(facts.vouchers, [](const VoucherFact& voucher) { return !voucher.isOpening; });
}

bool lacksLedger(const Case& subject, Verdict& verdict, std::string_view rule)
{
    if (keepsLedger(subject.facts))
        return false;
    notComputed(verdict, rule, phrase("the ledger: no vouchers are posted"));
    return true;
}

namespace {

/// Cash drawn from the bank less what was spent of it on something within the days after.
void addCash(std::vector<LooseOutflow>& result, const Facts& facts, const Derived& derived, int days)
{
    std::vector<LooseOutflow> drawn;
    for (std::size_t at = 0; at < derived.payments.size(); ++at) {
        const MoneyMove& move = derived.payments[at];
        if (move.isTransfer && move.isCash && move.role == AccountRole::Bank)
            drawn.push_back({move.day, move.amount, static_cast<Index>(at)});
    }
    std::size_t first = 0;
    const auto spend = [&](Date day, Money amount) {
        while (first < drawn.size() &&
               (drawn[first].amount.isZero() || daysBetween(drawn[first].day, day) > days)) {
            if (!drawn[first].amount.isZero())
                result.push_back(drawn[first]);
            ++first;
        }
        for (std::size_t at = first; at < drawn.size() && drawn[at].day <= day && amount > Money{}; ++at) {
            const Money part = std::min(amount, drawn[at].amount);
            drawn[at].amount -= part;
            amount -= part;
        }
    };
    // Unexplained cash payments to insiders are counted as such; the cash they were made of is not counted twice.
    for (const MoneyMove& move : derived.payments) {
        if (move.isCash && (!move.isTransfer || move.role == AccountRole::Cash))
            spend(move.day, move.amount);
    }
    for (std::size_t at = first; at < drawn.size(); ++at) {
        // What was drawn so lately that it may yet be spent proves nothing.
        if (!drawn[at].amount.isZero() && daysBetween(drawn[at].day, facts.asOf) >= days)
            result.push_back(drawn[at]);
    }
}

/// Payments on account to members who neither are insiders, nor ever traded, nor had lent before.
void addOnAccount(std::vector<LooseOutflow>& result, const Facts& facts, const Derived& derived)
{
    const std::vector<bool> hasTraded = traders(facts);
    std::vector<Money> owed(facts.members.size());
    std::size_t receipt = 0;
    for (std::size_t at = 0; at < derived.payments.size(); ++at) {
        const MoneyMove& move = derived.payments[at];
        for (; receipt < derived.receipts.size() && derived.receipts[receipt].voucher < move.voucher; ++receipt) {
            const MoneyMove& in = derived.receipts[receipt];
            if (in.member != kNone && !in.isTransfer && isDeposit(in.role) && in.role != AccountRole::ShareCapital)
                owed[static_cast<std::size_t>(in.member)] += in.amount;
        }
        const bool isOnAccount = move.role == AccountRole::MemberCurrent || move.role == AccountRole::Receivable ||
                                 move.role == AccountRole::ShareCapital;
        if (move.member == kNone || move.isTransfer || !isOnAccount ||
            insiderOf(derived, move.member, move.counterparty) != kNone)
            continue;
        const auto member = static_cast<std::size_t>(move.member);
        const std::optional<Date>& left = facts.members[member].data.left;
        if (hasTraded[member] || (left && daysBetween(move.day, *left) <= 31))
            continue;
        Money loose = move.amount;
        if (move.role != AccountRole::ShareCapital) {
            const Money repaid = std::min(loose, owed[member]);
            owed[member] -= repaid;
            loose -= repaid;
        }
        if (loose > Money{})
            result.push_back({move.day, loose, static_cast<Index>(at)});
    }
}

} // namespace

std::vector<LooseOutflow> looseOutflows(const Facts& facts, const Derived& derived, int days)
{
    std::vector<LooseOutflow> result;
    for (const Unexplained& part : derived.unexplained) {
        const MoneyMove& move = derived.payments[static_cast<std::size_t>(part.payment)];
        result.push_back({move.day, part.amount, part.payment});
    }
    addCash(result, facts, derived, days);
    addOnAccount(result, facts, derived);
    std::ranges::stable_sort(result, {}, [](const LooseOutflow& out) { return std::pair(out.day, out.payment); });
    return result;
}

} // namespace coop::inspection
