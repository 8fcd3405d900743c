// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/money_facts.h"
#include "core/inspection/rule_tools.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "core/base/text.h"

namespace coop::inspection {

namespace {

using members::MeetingKind;
using members::Role;

constexpr std::array kParameters = {
    ParameterSpec{"G01.medium", 18, ParameterUnit::Months, ParameterBasis::Statute, "months without an assembly: medium"},
    ParameterSpec{"G01.high", 36, ParameterUnit::Months, ParameterBasis::Convention, "months without an assembly: high"},
    ParameterSpec{"G02.delegates_from", 150, ParameterUnit::Count, ParameterBasis::Statute,
                  "members above which delegates may meet"},
    ParameterSpec{"G02.delegates", 51, ParameterUnit::Count, ParameterBasis::Statute, "delegates, at least"},
    ParameterSpec{"G02.extra_votes", 2000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Statute,
                  "extra votes, of the basic ones, at most"},
    ParameterSpec{"G02.months", 36, ParameterUnit::Months, ParameterBasis::Convention, "months looked back"},
    ParameterSpec{"G04.floor", 50'000'00, ParameterUnit::Fen, ParameterBasis::Convention, "money lent, at least"},
    ParameterSpec{"G04.assets", 1000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "money lent, of all assets, at least"},
    ParameterSpec{"G04.months", 12, ParameterUnit::Months, ParameterBasis::Convention,
                  "months before or after in which a resolution or a dealing explains it"},
};

bool isAssembly(const MeetingFact& meeting)
{
    return meeting.kind == MeetingKind::Members || meeting.kind == MeetingKind::Delegates;
}

void judgeAssemblies(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const auto last = std::find_if(facts.meetings.rbegin(), facts.meetings.rend(), isAssembly);
    if (last == facts.meetings.rend())
        return notComputed(verdict, "G01", phrase("no assemblies were entered"));
    const int medium = static_cast<int>(subject.parameters.value("G01.medium"));
    const int high = static_cast<int>(subject.parameters.value("G01.high"));
    if (last->date >= monthsBefore(facts.asOf, medium))
        return;
    const bool isHigh = last->date < monthsBefore(facts.asOf, high);
    const int months = monthOf(facts.asOf) - monthOf(last->date);
    Finding finding{.rule = "G01", .type = isHigh ? FindingType::Shell : FindingType::Compliance,
                    .severity = isHigh ? Severity::High : Severity::Medium};
    finding.statement = phrase("no assembly since {0}", {toIso(last->date)});
    finding.value = phrase("{0} months", {std::to_string(months)});
    finding.threshold = phrase("none in {0} months", {std::to_string(isHigh ? high : medium)});
    addEvidence(finding, {.table = "meeting", .id = last->id, .text = phrase("last assembly on {0}", {toIso(last->date)})});
    tryExcuses(finding, {Excuse::Young, Excuse::Liquidation}, facts, subject.derived, subject.parameters, window(facts, high));
    verdict.findings.push_back(std::move(finding));
}

/// Law Art. 30: these need two thirds of all votes.
bool isSpecial(std::string_view subject)
{
    constexpr std::array<std::string_view, 5> kWords = {"章程", "合并", "分立", "解散", "联合社"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return subject.find(word) != std::string_view::npos; });
}

std::vector<Phrase> defectsOf(const Case& subject, const MeetingFact& meeting)
{
    std::vector<Phrase> defects;
    const auto members = std::ranges::count_if(subject.facts.members, [&](const members::Member& member) {
        return isActiveMember(member.data, meeting.date);
    });
    const std::int64_t delegates = subject.parameters.value("G02.delegates");
    if (meeting.kind == MeetingKind::Members && meeting.present * 3 < members * 2)
        defects.push_back(phrase("{0} of {1} members present, fewer than two thirds",
                                 {std::to_string(meeting.present), std::to_string(members)}));
    if (meeting.kind == MeetingKind::Delegates && members > 0 && members <= subject.parameters.value("G02.delegates_from"))
        defects.push_back(phrase("delegates met for {0} members", {std::to_string(members)}));
    if (meeting.kind == MeetingKind::Delegates && meeting.present * 3 < delegates * 2)
        defects.push_back(phrase("{0} delegates present, fewer than two thirds of {1}",
                                 {std::to_string(meeting.present), std::to_string(delegates)}));
    std::int64_t extra = 0;
    for (const AttendanceFact& present : meeting.attendance)
        extra += present.votes - 1;
    if (members > 0 && isAboveRate(extra, members, subject.parameters.value("G02.extra_votes")))
        defects.push_back(phrase("{0} extra votes beside {1}", {std::to_string(extra), std::to_string(members)}));
    if (meeting.votesFor && meeting.votesTotal && *meeting.votesTotal > 0) {
        const bool needsTwoThirds = isSpecial(meeting.subject);
        const bool isAdopted = needsTwoThirds ? *meeting.votesFor * 3 >= *meeting.votesTotal * 2
                                              : *meeting.votesFor * 2 > *meeting.votesTotal;
        if (!isAdopted)
            defects.push_back(phrase(needsTwoThirds ? "{0} of {1} votes, fewer than two thirds" : "{0} of {1} votes, not more than half",
                                     {std::to_string(*meeting.votesFor), std::to_string(*meeting.votesTotal)}));
    }
    return defects;
}

void judgeMeetings(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (std::ranges::none_of(facts.meetings, isAssembly))
        return notComputed(verdict, "G02", phrase("no assemblies were entered"));
    const Window within = window(facts, static_cast<int>(subject.parameters.value("G02.months")));
    Finding finding{.rule = "G02", .type = FindingType::Compliance, .severity = Severity::Medium};
    std::set<std::int64_t> meetings;
    for (const MeetingFact& meeting : facts.meetings) {
        if (!isAssembly(meeting) || !within.contains(meeting.date))
            continue;
        for (Phrase& defect : defectsOf(subject, meeting)) {
            Phrase dated = phrase("{0}: {1}", {toIso(meeting.date)});
            dated.parts.push_back(std::move(defect));
            addEvidence(finding, {.table = "meeting", .id = meeting.id, .text = std::move(dated)});
            meetings.insert(meeting.id);
        }
    }
    if (meetings.empty())
        return;
    finding.statement = phrase("{0} assemblies short of people or votes", {std::to_string(meetings.size())});
    finding.value = phrase("{0} assemblies in {1} months",
                           {std::to_string(meetings.size()), std::to_string(subject.parameters.value("G02.months"))});
    finding.threshold = phrase("two thirds present; more than half of the votes, two thirds for the charter");
    verdict.findings.push_back(std::move(finding));
}

void judgeRoles(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    // One person may stand in the register twice.
    std::map<std::string, std::vector<Index>> people;
    bool hasRoles = false;
    for (std::size_t i = 0; i < facts.members.size(); ++i) {
        const members::MemberDraft& member = facts.members[i].data;
        if (member.roles.empty() || !isActiveMember(member, facts.asOf))
            continue;
        hasRoles = true;
        people[member.idNumber.empty() ? "#" + member.number : member.idNumber].push_back(static_cast<Index>(i));
    }
    if (!hasRoles)
        return notComputed(verdict, "G03", phrase("no offices were entered"));
    Finding finding{.rule = "G03", .type = FindingType::Compliance, .severity = Severity::Medium};
    for (const auto& [key, places] : people) {
        std::set<Role> roles;
        for (const Index place : places)
            roles.insert(facts.members[static_cast<std::size_t>(place)].data.roles.begin(),
                         facts.members[static_cast<std::size_t>(place)].data.roles.end());
        const bool isSupervisor = roles.contains(Role::Supervisor)
            && (roles.contains(Role::Chair) || roles.contains(Role::Director) || roles.contains(Role::Manager)
                || roles.contains(Role::Accountant));
        const bool isCashier = roles.contains(Role::Cashier) && roles.contains(Role::Accountant);
        const members::Member& member = facts.members[static_cast<std::size_t>(places.front())];
        if (isSupervisor)
            addEvidence(finding, {.table = "member", .id = member.id.value,
                                  .text = phrase("supervisor and in an office that is supervised"), .person = member.data.name});
        if (isCashier)
            addEvidence(finding, {.table = "member", .id = member.id.value, .text = phrase("accountant and cashier"),
                                  .person = member.data.name});
    }
    if (finding.evidence.empty())
        return;
    finding.statement = phrase("{0} persons in offices that exclude each other", {std::to_string(finding.evidenceCount)});
    finding.value = phrase("{0} conflicts", {std::to_string(finding.evidenceCount)});
    finding.threshold = phrase("none");
    verdict.findings.push_back(std::move(finding));
}

/// A meeting within the months before that speaks of lending.
bool isResolved(const Facts& facts, Date day, int months)
{
    constexpr std::array<std::string_view, 6> kWords = {"借", "贷", "担保", "预付", "垫付", "投资"};
    const Date from = monthsBefore(day, months);
    return std::ranges::any_of(facts.meetings, [&](const MeetingFact& meeting) {
        return meeting.date >= from && meeting.date <= day && std::ranges::any_of(kWords, [&](std::string_view word) {
                   return meeting.subject.find(word) != std::string::npos;
               });
    });
}

/// Days on which members and counterparties dealt with the cooperative: an advance to a grower or a buyer comes back as goods.
class Dealings {
public:
    Dealings(const Facts& facts, const Derived& derived)
    {
        for (const TradeFact& trade : facts.trades)
            if (!trade.isReversed && trade.member != kNone)
                m_members[trade.member].push_back(trade.date);
        for (const VoucherFact& voucher : facts.vouchers) {
            bool isBusiness = false;
            for (Index i = voucher.firstLine; i < voucher.firstLine + voucher.lineCount; ++i)
                isBusiness = isBusiness || derived.isActivity[static_cast<std::size_t>(i)];
            for (Index i = voucher.firstLine; isBusiness && i < voucher.firstLine + voucher.lineCount; ++i) {
                const LineFact& line = facts.lines[static_cast<std::size_t>(i)];
                if (line.counterparty != kNone)
                    m_counterparties[line.counterparty].push_back(voucher.date);
                if (line.member != kNone)
                    m_members[line.member].push_back(voucher.date);
            }
        }
    }
    bool isPartner(const MoneyMove& payment, int months) const
    {
        return isNear(m_members, payment.member, payment.day, months)
            || isNear(m_counterparties, payment.counterparty, payment.day, months);
    }

private:
    using Days = std::unordered_map<Index, std::vector<Date>>;
    static bool isNear(const Days& days, Index who, Date day, int months)
    {
        const auto found = who == kNone ? days.end() : days.find(who);
        return found != days.end() && std::ranges::any_of(found->second, [&](Date dealt) {
                   const int apart = monthOf(dealt) - monthOf(day);
                   return apart >= -months && apart <= months;
               });
    }
    Days m_members{};
    Days m_counterparties{};
};

using Holder = std::tuple<Index, Index, AccountRole>;   ///< a member or counterparty on an account of a role

/// What of each payment on account is lent: more than the cooperative owed on the same account before.
std::vector<Money> lentParts(const Facts& facts, const Derived& derived)
{
    std::vector<Money> lent(derived.payments.size());
    std::map<Holder, Money> balances;
    std::size_t payment = 0;
    for (std::size_t at = 0; at < facts.vouchers.size(); ++at) {
        const VoucherFact& voucher = facts.vouchers[at];
        for (; payment < derived.payments.size() && derived.payments[payment].voucher == static_cast<Index>(at); ++payment) {
            const MoneyMove& move = derived.payments[payment];
            const auto before = balances.find({move.member, move.counterparty, move.role});
            const Money owed = before == balances.end() ? Money{} : std::max(Money{}, -before->second);
            lent[payment] = std::max(Money{}, move.amount - owed);
        }
        for (Index i = voucher.firstLine; !voucher.isReversed && i < voucher.firstLine + voucher.lineCount; ++i) {
            const LineFact& line = facts.lines[static_cast<std::size_t>(i)];
            const AccountRole role = facts.accounts[static_cast<std::size_t>(line.account)].role;
            if (role == AccountRole::Receivable || role == AccountRole::MemberCurrent)
                balances[{line.member, line.counterparty, role}] += line.amount;
        }
    }
    return lent;
}

void judgeLending(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksLedger(subject, verdict, "G04"))
        return;
    const Money share = multiply(std::max(subject.derived.totalAssets, Money{}),
                                 Fraction(subject.parameters.value("G04.assets"), 10'000), Rounding::Down);
    const Money least = std::max(subject.parameters.money("G04.floor"), share);
    const int months = static_cast<int>(subject.parameters.value("G04.months"));
    const Window within = window(facts, 24);
    const std::vector<Money> lent = lentParts(facts, subject.derived);
    std::vector<std::pair<const MoneyMove*, Money>> large;
    for (std::size_t i = 0; i < lent.size(); ++i) {
        const MoneyMove& payment = subject.derived.payments[i];
        if (!payment.isTransfer && lent[i] >= least && within.contains(payment.day)
            && (payment.role == AccountRole::Receivable || payment.role == AccountRole::MemberCurrent))
            large.emplace_back(&payment, lent[i]);
    }
    if (large.empty())
        return;
    const Dealings dealings(facts, subject.derived);
    Finding finding{.rule = "G04", .type = FindingType::Lead, .severity = Severity::High};
    for (const auto& [payment, amount] : large) {
        if (isResolved(facts, payment->day, months) || dealings.isPartner(*payment, months))
            continue;
        const std::int64_t id = facts.vouchers[static_cast<std::size_t>(payment->voucher)].id;
        finding.touched += amount;
        addEvidence(finding, {.table = "voucher", .id = id,
                              .text = phrase("{0} yuan lent on {1}", {toPlainText(amount), toIso(payment->day)})});
        finding.sameMoney.push_back(voucherKey(id));
    }
    if (finding.evidence.empty())
        return;
    finding.statement = phrase("{0} yuan lent without a resolution before", {toPlainText(finding.touched)});
    finding.value = phrase("{0} payments, {1} yuan", {std::to_string(finding.evidenceCount), toPlainText(finding.touched)});
    finding.threshold = phrase("from {0} yuan on", {toPlainText(least)});
    const bool hasNone = facts.meetings.empty();
    finding.tried.push_back({.id = "G04.meetings", .result = phrase(hasNone ? "meetings were not entered" : "meetings were entered"),
                             .holds = hasNone});
    if (hasNone) {
        finding.severity = lowered(finding.severity);
        finding.excuse = phrase("meetings were not entered");
    }
    verdict.findings.push_back(std::move(finding));
}

std::string identity(std::string_view number)
{
    std::string plain = toHalfWidth(trimmed(number));
    std::ranges::transform(plain, plain.begin(), [](char c) { return c == 'x' ? 'X' : c; });
    return plain;
}

void judgeOfficials(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (!subject.lists.officials)
        return notComputed(verdict, "G05", phrase("no list of officials was loaded"));
    std::unordered_map<std::string, const OfficialRow*> officials;
    for (const OfficialRow& row : *subject.lists.officials) {
        const std::string number = identity(row.idNumber);
        // Who stands there himself and as somebody's kin counts as himself.
        if (!number.empty() && (!officials.contains(number) || row.relation.empty()))
            officials[number] = &row;
    }
    bool hasNumbers = false;
    bool isSelf = false;
    Finding finding{.rule = "G05", .type = FindingType::Lead, .severity = Severity::Medium};
    for (const members::Member& member : facts.members) {
        if (member.data.roles.empty() || member.data.idNumber.empty() || !isActiveMember(member.data, facts.asOf))
            continue;
        hasNumbers = true;
        const auto found = officials.find(identity(member.data.idNumber));
        if (found == officials.end())
            continue;
        isSelf = isSelf || found->second->relation.empty();
        addEvidence(finding, {.table = "member", .id = member.id.value,
                              .text = phrase(found->second->relation.empty() ? "officer on the list of officials"
                                                                             : "officer on the list as kin of an official"),
                              .person = member.data.name});
    }
    if (!hasNumbers)
        return notComputed(verdict, "G05", phrase("no officer has an identity number"));
    if (finding.evidence.empty())
        return;
    finding.severity = isSelf ? Severity::High : Severity::Medium;
    finding.statement = phrase("{0} officers are on the list of officials or their kin", {std::to_string(finding.evidenceCount)});
    finding.value = phrase("{0} officers", {std::to_string(finding.evidenceCount)});
    finding.threshold = phrase("the same identity number");
    verdict.findings.push_back(std::move(finding));
}

constexpr std::array kRules = {
    Rule{.id = "G01", .type = FindingType::Compliance, .name = "No members' meeting", .basis = "Cooperative Law Art. 31.",
         .definition = "No assembly of members or delegates in 18 months: medium; in 36 months: high, and then it counts towards a shell.",
         .excuses = "E1, E6. Where no assemblies were entered it is not judged.", .judge = judgeAssemblies},
    Rule{.id = "G02", .type = FindingType::Compliance, .name = "Quorum, votes, delegates",
         .basis = "Cooperative Law Art. 30, 32; Art. 22 on extra votes.",
         .definition = "Assemblies of 36 months with fewer than two thirds present, delegates for 150 members or fewer, fewer than two "
                       "thirds of 51 delegates, extra votes above 20 %, or adopted without the majority.",
         .excuses = "None.", .judge = judgeMeetings},
    Rule{.id = "G03", .type = FindingType::Compliance, .name = "Role conflict",
         .basis = "Cooperative Law Art. 33; Accounting Law Art. 35.",
         .definition = "A supervisor who is chair, director, manager or accountant; an accountant who is cashier.",
         .excuses = "A small cooperative need not have supervisors.", .judge = judgeRoles},
    Rule{.id = "G04", .type = FindingType::Lead, .name = "Lending or guarantee without resolution",
         .basis = "Cooperative Law Art. 36 (2).",
         .definition = "Payments of 24 months booked as receivable, from 50,000 yuan or 10 % of assets on, the larger, without a "
                       "resolution in the twelve months before.",
         .excuses = "An advance to somebody who deals with the cooperative; meetings not entered (one step lower).",
         .judge = judgeLending},
    Rule{.id = "G05", .type = FindingType::Lead, .name = "Officials as officers", .basis = "Cooperative Law Art. 38.",
         .definition = "Officers whose identity number is on the list that the auditor loaded: high; on it as kin: medium. Never by name.",
         .excuses = "Retired, or a village cadre paid as service staff: to be asked.", .judge = judgeOfficials},
};

} // namespace

std::span<const Rule> governanceRules()
{
    return kRules;
}

std::span<const ParameterSpec> governanceParameters()
{
    return kParameters;
}

} // namespace coop::inspection
