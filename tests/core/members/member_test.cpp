// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member.h"

#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::members;
using test::errorsOf;
using test::Faults;
using test::fieldsOf;
using test::warningsOf;

namespace {

Fields farmerWith(std::string_view field, std::string_view text)
{
    Fields fields = fieldsOf({{"number", "7"}, {"name", "王芳"}, {"kind", "farmer"}});
    fields.set(field, std::string(text));
    return fields;
}

MemberDraft memberFrom(std::optional<Date> joined, std::optional<Date> left)
{
    MemberDraft member;
    member.joined = joined;
    member.left = left;
    return member;
}

} // namespace

TEST(Member, IsReadFromChineseAndEnglishWords)
{
    const auto checked = parseMember(fieldsOf({{"number", " A-12 "},
                                               {"name", "红星公司"},
                                               {"kind", "企业"},
                                               {"id_number", "91330106673959654p"},
                                               {"phone", "１３８０００"},
                                               {"joined", "2020年1月5日"},
                                               {"left", "2024/6/30"},
                                               {"roles", "监事；理事长、chair"},
                                               {"bank_account", "6228480012345678903"},
                                               {"assisted", "否"},
                                               {"party", "政府"},
                                               {"note", "甲"}}));
    EXPECT_TRUE(checked.issues.empty());
    const MemberDraft& member = checked.value;
    EXPECT_EQ(member.number, "A-12");
    EXPECT_EQ(member.kind, MemberKind::Enterprise);
    EXPECT_EQ(member.idNumber, "91330106673959654P");
    EXPECT_EQ(member.phone, "138000");
    EXPECT_EQ(member.joined, Date(2020, 1, 5));
    EXPECT_EQ(member.left, Date(2024, 6, 30));
    EXPECT_EQ(member.roles, (std::vector{Role::Chair, Role::Supervisor}));
    EXPECT_FALSE(member.assisted);
    EXPECT_EQ(member.party, Party::Government);
}

TEST(Member, IsReadBackFromItsFields)
{
    const auto checked = parseMember(fieldsOf({{"number", "7"},
                                               {"name", "王芳"},
                                               {"kind", "农民"},
                                               {"id_number", "11010519491231002X"},
                                               {"phone", "13800001234"},
                                               {"address", "一组"},
                                               {"household", "H3"},
                                               {"joined", "2020-01-05"},
                                               {"roles", "cashier;director"},
                                               {"assisted", "yes"}}));
    ASSERT_TRUE(checked.isUsable());
    EXPECT_EQ(toFields(checked.value).text("roles"), "director;cashier");
    const auto again = parseMember(toFields(checked.value));
    EXPECT_TRUE(again.issues.empty());
    EXPECT_EQ(again.value, checked.value);
}

TEST(Member, TakesTheUsualPartyOfItsKind)
{
    const std::pair<const char*, Party> kUsual[] = {{"farmer", Party::Farmer},         {"resident", Party::Farmer},
                                                    {"enterprise", Party::Enterprise}, {"institution", Party::Government},
                                                    {"organization", Party::Enterprise}, {"collective", Party::Collective}};
    for (const auto& [kind, party] : kUsual)
        EXPECT_EQ(parseMember(farmerWith("kind", kind)).value.party, party) << kind;
}

TEST(Member, NeedsNumberNameAndKind)
{
    EXPECT_EQ(errorsOf(parseMember(Fields()).issues),
              (Faults{{IssueCode::Required, "number"}, {IssueCode::Required, "name"}, {IssueCode::Required, "kind"}}));
}

TEST(Member, HasANumberOfOneShortLine)
{
    EXPECT_TRUE(parseMember(farmerWith("number", std::string(32, '9'))).isUsable());
    EXPECT_EQ(errorsOf(parseMember(farmerWith("number", std::string(33, '9'))).issues),
              (Faults{{IssueCode::TooLong, "number"}}));
    for (const std::string_view number : {std::string_view("1\n2"), std::string_view("1\t2"), std::string_view("1\0002", 3)})
        EXPECT_EQ(errorsOf(parseMember(farmerWith("number", number)).issues),
                  (Faults{{IssueCode::ControlCharacter, "number"}}));
}

TEST(Member, CannotLeaveBeforeJoining)
{
    Fields fields = farmerWith("joined", "2024-05-02");
    fields.set("left", "2024-05-01");
    const Issues issues = parseMember(fields).issues;
    EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::LeftBeforeJoined, "left"}}));
    EXPECT_EQ(issues.front().arguments, std::vector<std::string>{"2024-05-02"});
    fields.set("left", "2024-05-02");
    EXPECT_TRUE(parseMember(fields).issues.empty()) << "one day is a membership";
}

TEST(Member, NamesTheRoleThatIsNoRole)
{
    const Issues issues = parseMember(farmerWith("roles", "chair;king;queen")).issues;
    EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::UnknownWord, "roles"}, {IssueCode::UnknownWord, "roles"}}));
    EXPECT_EQ(issues[0].value, "king");
    EXPECT_EQ(issues[1].value, "queen");
}

TEST(Member, IsOnlyWarnedOfNumbersThatDoNotFit)
{
    const auto checkedPerson = parseMember(farmerWith("id_number", "110105194912310021"));
    EXPECT_TRUE(checkedPerson.isUsable());
    EXPECT_EQ(warningsOf(checkedPerson.issues), (Faults{{IssueCode::IdentityCheckDigit, "id_number"}}));
    EXPECT_EQ(warningsOf(parseMember(farmerWith("id_number", "12")).issues), (Faults{{IssueCode::IdentityForm, "id_number"}}));
    EXPECT_EQ(warningsOf(parseMember(farmerWith("bank_account", "6228480012345678904")).issues),
              (Faults{{IssueCode::BankCardCheckDigit, "bank_account"}}));

    Fields unit = farmerWith("kind", "collective");
    unit.set("id_number", "11010519491231002X");
    EXPECT_EQ(warningsOf(parseMember(unit).issues), (Faults{{IssueCode::CreditCodeCheckDigit, "id_number"}}))
        << "a unit has a credit code";
    unit.set("id_number", "93370181MA3C4D5E70");
    EXPECT_TRUE(parseMember(unit).issues.empty());
    unit.set("kind", "resident");
    EXPECT_EQ(warningsOf(parseMember(unit).issues), (Faults{{IssueCode::IdentityForm, "id_number"}}));
}

TEST(Membership, LastsFromTheDayOfJoiningToTheDayOfLeaving)
{
    const MemberDraft member = memberFrom(Date(2024, 3, 1), Date(2025, 6, 30));
    EXPECT_FALSE(isMemberOn(member, Date(2024, 2, 29)));
    EXPECT_TRUE(isMemberOn(member, Date(2024, 3, 1)));
    EXPECT_TRUE(isMemberOn(member, Date(2025, 6, 30)));
    EXPECT_FALSE(isMemberOn(member, Date(2025, 7, 1)));
    EXPECT_TRUE(isMemberOn(MemberDraft{}, Date(1950, 1, 1))) << "since the founding";
}

TEST(Membership, OfTheYearIsMembershipOnItsLastDay)
{
    const FiscalYear year{2025};
    EXPECT_TRUE(isMemberOfYear(memberFrom(Date(2025, 12, 31), {}), year));
    EXPECT_FALSE(isMemberOfYear(memberFrom(Date(2026, 1, 1), {}), year));
    EXPECT_TRUE(isMemberOfYear(memberFrom({}, Date(2025, 12, 31)), year));
    EXPECT_FALSE(isMemberOfYear(memberFrom({}, Date(2025, 12, 30)), year));
}

TEST(Membership, EndedDuringTheYearKeepsTheTradeStages)
{
    const FiscalYear year{2025};
    EXPECT_TRUE(leftDuring(memberFrom({}, Date(2025, 1, 1)), year));
    EXPECT_TRUE(leftDuring(memberFrom({}, Date(2025, 12, 30)), year));
    EXPECT_FALSE(leftDuring(memberFrom({}, Date(2025, 12, 31)), year)) << "still a member of the year";
    EXPECT_FALSE(leftDuring(memberFrom({}, Date(2024, 12, 31)), year));
    EXPECT_FALSE(leftDuring(memberFrom({}, Date(2026, 1, 1)), year));
    EXPECT_FALSE(leftDuring(memberFrom({}, {}), year));
}
