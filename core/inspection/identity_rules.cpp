// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/inspection/money_facts.h"
#include "core/members/codes.h"

namespace coop::inspection {

namespace {

const members::MemberDraft& dataOf(const Facts& facts, Index member)
{
    return facts.members[static_cast<std::size_t>(member)].data;
}

std::vector<Index> membersAt(const Facts& facts)
{
    std::vector<Index> result;
    for (std::size_t at = 0; at < facts.members.size(); ++at) {
        if (isMemberOn(facts.members[at].data, facts.asOf))
            result.push_back(static_cast<Index>(at));
    }
    return result;
}

// X01

/// Full years between two days.
int yearsBetween(Date from, Date to)
{
    const int years = to.year() - from.year();
    return std::pair(to.month(), to.day()) < std::pair(from.month(), from.day()) ? years - 1 : years;
}

/// What is wrong with one identity number; empty when nothing is.
Phrase anomalyOf(const members::MemberDraft& data, const Facts& facts)
{
    if (const auto issue = members::checkIdentityNumber(data.idNumber))
        return phrase(*issue == IssueCode::IdentityCheckDigit ? "the check character of the identity number does not fit"
                                                              : "the identity number has no such form or day of birth");
    const auto born = members::birthdayOf(data.idNumber);
    const std::optional<Date> joined = data.joined ? data.joined : facts.profile.registeredOn;
    if (!born || !joined)
        return {};
    const int age = yearsBetween(*born, *joined);
    if (age < 16 || age > 100)
        return phrase("{0} years old on joining", {std::to_string(age)});
    return {};
}

void judgeIdentities(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    std::map<std::string, std::vector<Index>> byNumber;
    std::int64_t known = 0;
    Finding finding = findingOf("X01", FindingType::LeadAndQuality, Severity::Low);
    std::set<Index> wrong;
    for (const Index member : membersAt(facts)) {
        const members::MemberDraft& data = dataOf(facts, member);
        if (data.idNumber.empty() || !members::isNaturalPerson(data.kind))
            continue;
        ++known;
        byNumber[normalKey(data.idNumber)].push_back(member);
        if (Phrase text = anomalyOf(data, facts); !text.isEmpty()) {
            wrong.insert(member);
            addMember(finding, facts, member, std::move(text));
        }
    }
    for (const auto& [number, holders] : byNumber) {
        if (holders.size() < 2)
            continue;
        for (const Index member : holders) {
            wrong.insert(member);
            addMember(finding, facts, member, phrase("the identity number of another member"));
        }
    }
    if (known == 0) {
        notComputed(verdict, "X01", phrase("identity numbers"));
        return;
    }
    const auto count = static_cast<std::int64_t>(wrong.size());
    if (count == 0)
        return;
    const std::int64_t persons = subject.parameters.value("X01.persons");
    const std::int64_t share = subject.parameters.value("X01.share");
    // One number that does not fit is a typing error first, however small the cooperative.
    if (count >= persons || (count > 1 && isShare(count, known, share)))
        finding.severity = Severity::High;
    finding.statement = phrase("{0} of {1} identity numbers cannot be right", {std::to_string(count), std::to_string(known)});
    finding.value = phrase("{0} of {1} members", {std::to_string(count), std::to_string(known)});
    finding.threshold = phrase("at least {0}, or two and {1}", {std::to_string(persons), rateText(share)});
    verdict.findings.push_back(std::move(finding));
}

// X04

struct Sharing {
    std::string key{};
    std::vector<Index> members{};
    std::size_t households = 0;
};

std::vector<Sharing> sharings(const Facts& facts, std::string members::MemberDraft::*field)
{
    std::map<std::string, std::vector<Index>> byKey;
    for (const Index member : membersAt(facts)) {
        if (std::string key = normalKey(dataOf(facts, member).*field); !key.empty())
            byKey[std::move(key)].push_back(member);
    }
    std::vector<Sharing> result;
    for (auto& [key, members] : byKey) {
        std::set<std::string> households;
        for (const Index member : members)
            households.insert(householdOf(facts, member));
        result.push_back({key, std::move(members), households.size()});
    }
    return result;
}

void say(Finding& finding, Verdict& verdict, std::string_view statement, std::string_view threshold,
         std::vector<std::string> limits)
{
    if (finding.evidenceCount == 0)
        return;
    finding.statement = phrase(statement, {std::to_string(finding.evidenceCount)});
    finding.value = phrase("{0} members", {std::to_string(finding.evidenceCount)});
    finding.threshold = phrase(threshold, std::move(limits));
    verdict.findings.push_back(std::move(finding));
}

void judgeAccounts(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::int64_t most = subject.parameters.value("X04.accounts");
    Finding finding = findingOf("X04", FindingType::Lead, Severity::Low);
    for (const Sharing& shared : sharings(facts, &members::MemberDraft::bankAccount)) {
        if (shared.households < 2)
            continue;
        const bool isOfficers =
            std::ranges::any_of(shared.members, [&](Index at) { return !dataOf(facts, at).roles.empty(); });
        const bool isMany = static_cast<std::int64_t>(shared.households) >= most;
        if (!isOfficers && !isMany)
            continue;
        // A husband whose household nobody entered must not stand here as a stranger.
        const bool areStrangers =
            std::ranges::all_of(shared.members, [&](Index at) { return !dataOf(facts, at).household.empty(); });
        if (isMany || areStrangers)
            finding.severity = Severity::High;
        for (const Index member : shared.members)
            addMember(finding, facts, member,
                      phrase(isOfficers ? "one bank account with an officer" : "one bank account with members of other households"));
    }
    say(finding, verdict, "{0} members of several households have one bank account",
        "one account of {0} households, or of an officer and another household", {std::to_string(most)});
}

void judgePhones(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::int64_t most = subject.parameters.value("X04.phones");
    const std::int64_t share = subject.parameters.value("X04.phone_share");
    const std::int64_t all = membersNow(facts);
    Finding finding = findingOf("X04", FindingType::Lead, Severity::Medium);
    for (const Sharing& shared : sharings(facts, &members::MemberDraft::phone)) {
        const auto households = static_cast<std::int64_t>(shared.households);
        if (households < most && (households < 3 || !isShare(households, all, share)))
            continue;
        for (const Index member : shared.members)
            addMember(finding, facts, member, phrase("one telephone number with members of other households"));
    }
    say(finding, verdict, "{0} members of several households have one telephone number",
        "one number of {0} households, or of three and {1} of the members", {std::to_string(most), rateText(share)});
}

/// "12号", "3栋201室" or a number at the end; the third group or team of a village is where many live.
bool hasHouseNumber(std::string_view address)
{
    constexpr std::array<std::string_view, 6> kOfHouses = {"号", "室", "栋", "幢", "户", "弄"};
    for (std::size_t at = 0; at < address.size(); ++at) {
        if (address[at] < '0' || address[at] > '9')
            continue;
        const std::string_view rest = address.substr(at + 1);
        if (rest.empty() || std::ranges::any_of(kOfHouses, [&](std::string_view word) { return rest.starts_with(word); }))
            return true;
    }
    return false;
}

void judgeAddresses(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::int64_t most = subject.parameters.value("X04.addresses");
    Finding finding = findingOf("X04", FindingType::Lead, Severity::Low);
    for (const Sharing& shared : sharings(facts, &members::MemberDraft::address)) {
        if (!hasHouseNumber(shared.key) || static_cast<std::int64_t>(shared.households) < most)
            continue;
        for (const Index member : shared.members)
            addMember(finding, facts, member, phrase("one house number with members of other households"));
    }
    say(finding, verdict, "{0} members of several households have one house number", "one house number of {0} households",
        {std::to_string(most)});
}

void judgeSharedIdentifiers(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const bool hasAny = std::ranges::any_of(facts.members, [](const members::Member& member) {
        return !member.data.bankAccount.empty() || !member.data.phone.empty() || !member.data.address.empty();
    });
    if (!hasAny) {
        notComputed(verdict, "X04", phrase("bank accounts, telephone numbers and addresses"));
        return;
    }
    judgeAccounts(subject, verdict);
    judgePhones(subject, verdict);
    judgeAddresses(subject, verdict);
}

} // namespace

std::span<const Rule> identityRules()
{
    static constexpr Rule kRules[] = {
        {"X01", FindingType::LeadAndQuality, "Identity numbers that cannot be right", "GB 11643; plan of 2019, C1 and C4",
         "members whose identity number has a wrong form, day or check character, is another member's, or makes them "
         "younger than 16 or older than 100 on joining",
         "typing errors: ask for a correction first; old numbers of 15 digits", judgeIdentities},
        {"X02", FindingType::Lead, "Members in many cooperatives", "lawful; for information",
         "members found in five or more books, of all members of a book", "lawful by itself", nullptr},
        {"X03", FindingType::ComplianceAndLead, "Officers in many cooperatives", "Law Art. 37",
         "one person as chair, director or manager of several cooperatives of one business at one time; legal "
         "representative of three or more",
         "posts in a union; offices that ended", nullptr},
        {"X04", FindingType::Lead, "Shared accounts, telephones and addresses", "plan of 2019, C1",
         "members of several households with one bank account, telephone number or house number",
         "pairs and families; addresses of a whole village", judgeSharedIdentifiers},
        {"X05", FindingType::ShellAndLead, "Rosters alike", "plan of 2019, C1 and C4",
         "members common to two books, of those in either, or of the smaller one", "a successor; a union", nullptr},
        {"X06", FindingType::Lead, "Connected cluster", "plan of 2019, C4",
         "books connected by officers, bank accounts, telephones or rosters, with their grants", "alone it moves nothing",
         nullptr},
    };
    return kRules;
}

std::span<const ParameterSpec> identityParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"X01.persons", 3, Count, Convention, "identity numbers that cannot be right"},
        {"X01.share", 500, HundredthsOfPercent, Convention, "share of identity numbers that cannot be right"},
        {"X04.accounts", 3, Count, Convention, "households with one bank account"},
        {"X04.phones", 5, Count, Convention, "households with one telephone number"},
        {"X04.phone_share", 2'000, HundredthsOfPercent, Convention, "share of members with one telephone number"},
        {"X04.addresses", 5, Count, Convention, "households with one house number"},
    };
    return kSpecs;
}

} // namespace coop::inspection
