// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member.h"

#include "core/members/codes.h"

#include <algorithm>
#include <utility>

namespace coop::members {

namespace {

/// 、 is a separator of three bytes; as a semicolon it can be cut at like the others.
std::string withPlainSeparators(std::string_view text)
{
    constexpr std::string_view kEnumerationComma = "、";
    std::string plain = toHalfWidth(text);
    for (std::size_t at = plain.find(kEnumerationComma); at != std::string::npos;
         at = plain.find(kEnumerationComma, at + 1))
        plain.replace(at, kEnumerationComma.size(), ";");
    return plain;
}

std::vector<Role> readRoles(const Fields& fields, Issues& issues)
{
    std::vector<Role> roles;
    for (const std::string& word : splitWords(withPlainSeparators(fields.text("roles")), ";,/")) {
        if (const auto role = fromWord(kRoles, word)) {
            roles.push_back(*role);
            continue;
        }
        Issue issue = fields.issue(IssueCode::UnknownWord, "roles", {listOfWords(kRoles)});
        issue.value = word;
        issues.push_back(std::move(issue));
    }
    std::ranges::sort(roles);
    const auto doubles = std::ranges::unique(roles);
    roles.erase(doubles.begin(), doubles.end());
    return roles;
}

std::string toAsciiUpper(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

void warnOfCodes(const MemberDraft& member, FieldReader& reader)
{
    if (!member.idNumber.empty()) {
        const auto doubt = isNaturalPerson(member.kind) ? checkIdentityNumber(member.idNumber)
                                                        : checkCreditCode(member.idNumber);
        if (doubt)
            reader.warn(*doubt, "id_number");
    }
    if (const auto doubt = checkBankCard(member.bankAccount))
        reader.warn(*doubt, "bank_account");
}

std::string dayText(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string();
}

} // namespace

bool isNaturalPerson(MemberKind kind)
{
    return kind == MemberKind::Farmer || kind == MemberKind::Resident;
}

Party defaultParty(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Farmer:
    case MemberKind::Resident:
        return Party::Farmer;
    case MemberKind::Collective:
        return Party::Collective;
    case MemberKind::Institution:
        return Party::Government;
    case MemberKind::Enterprise:
    case MemberKind::Organization:
        break;
    }
    return Party::Enterprise;
}

std::string readNumber(FieldReader& reader, std::string_view field, Need need)
{
    std::string number = reader.text(field, need, kLongestNumber);
    if (number.find_first_of("\t\n") != std::string::npos) {
        reader.complain(IssueCode::ControlCharacter, field);
        return {};
    }
    return number;
}

Checked<MemberDraft> parseMember(const Fields& fields)
{
    FieldReader reader(fields);
    MemberDraft member;
    member.number = readNumber(reader, "number", Need::Required);
    member.name = reader.text("name", Need::Required);
    const auto kind = reader.word("kind", kMemberKinds, Need::Required);
    member.kind = kind.value_or(MemberKind::Farmer);
    member.idNumber = toAsciiUpper(toHalfWidth(reader.text("id_number")));
    member.phone = toHalfWidth(reader.text("phone"));
    member.address = reader.text("address");
    member.household = reader.text("household");
    member.joined = reader.date("joined");
    member.left = reader.date("left");
    if (member.joined && member.left && *member.left < *member.joined)
        reader.complain(IssueCode::LeftBeforeJoined, "left", {toIso(*member.joined)});
    Issues roleIssues;
    member.roles = readRoles(fields, roleIssues);
    member.bankAccount = toHalfWidth(reader.text("bank_account"));
    member.assisted = reader.yesNo("assisted").value_or(false);
    member.party = reader.word("party", kParties).value_or(defaultParty(member.kind));
    member.note = reader.text("note");
    if (kind)
        warnOfCodes(member, reader);

    Issues issues = reader.takeIssues();
    append(issues, std::move(roleIssues));
    return {std::move(member), std::move(issues)};
}

Fields toFields(const MemberDraft& member)
{
    std::string roles;
    for (const Role role : member.roles)
        roles.append(roles.empty() ? "" : ";").append(toWord(kRoles, role));

    Fields fields;
    fields.set("number", member.number);
    fields.set("name", member.name);
    fields.set("kind", std::string(toWord(kMemberKinds, member.kind)));
    fields.set("id_number", member.idNumber);
    fields.set("phone", member.phone);
    fields.set("address", member.address);
    fields.set("household", member.household);
    fields.set("joined", dayText(member.joined));
    fields.set("left", dayText(member.left));
    fields.set("roles", std::move(roles));
    fields.set("bank_account", member.bankAccount);
    fields.set("assisted", member.assisted ? "yes" : "no");
    fields.set("party", std::string(toWord(kParties, member.party)));
    fields.set("note", member.note);
    return fields;
}

bool isMemberOn(const MemberDraft& member, Date day)
{
    return (!member.joined || *member.joined <= day) && (!member.left || *member.left >= day);
}

bool isMemberOfYear(const MemberDraft& member, FiscalYear year)
{
    return isMemberOn(member, year.last());
}

bool leftDuring(const MemberDraft& member, FiscalYear year)
{
    return member.left && *member.left >= year.first() && *member.left < year.last();
}

} // namespace coop::members
