// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/cooperative.h"

#include "core/members/composition.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::members;
using test::errorsOf;
using test::Faults;
using test::fieldsOf;
using test::warningsOf;

namespace {

Profile named()
{
    Profile profile;
    profile.name = "示例合作社";
    return profile;
}

std::vector<MemberDraft> membersOf(int farmers, int residents, int enterprises, int collectives = 0)
{
    std::vector<MemberDraft> members;
    const auto add = [&members](int count, MemberKind kind) {
        for (int i = 0; i < count; ++i) {
            MemberDraft member;
            member.kind = kind;
            members.push_back(member);
        }
    };
    add(farmers, MemberKind::Farmer);
    add(residents, MemberKind::Resident);
    add(enterprises, MemberKind::Enterprise);
    add(collectives, MemberKind::Collective);
    return members;
}

} // namespace

TEST(Profile, IsReadWholeAndReadBackFromItsFields)
{
    const auto checked = parseProfile(fieldsOf({{"name", "示例合作社"},
                                                {"code", "93370181MA3C4D5E70"},
                                                {"form", "土地股份合作社"},
                                                {"registered_on", "2015-03-01"},
                                                {"industry", "种植"},
                                                {"region", "370181"},
                                                {"subscribed_capital", "1,000,000"},
                                                {"suspension_from", "2020-01-01"},
                                                {"suspension_to", "2020-12-31"},
                                                {"liquidation", "no"},
                                                {"perennial_crop_from", "2016-04-01"},
                                                {"agency_bookkeeping", "是"}}),
                                      Profile());
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.form, LegalForm::Land);
    EXPECT_EQ(checked.value.subscribedCapital, Money::yuan(1'000'000));
    EXPECT_EQ(checked.value.liquidation, false);
    EXPECT_EQ(checked.value.agencyBookkeeping, true);
    EXPECT_EQ(parseProfile(toFields(checked.value), Profile()).value, checked.value);
}

TEST(Profile, KeepsWhatIsNotNamedAndClearsWhatIsEmpty)
{
    Profile before = named();
    before.industry = "种植";
    before.region = "370181";
    before.liquidation = true;
    before.form = LegalForm::Union;
    const auto checked = parseProfile(fieldsOf({{"industry", ""}, {"liquidation", ""}, {"form", ""}}), before);
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.name, before.name);
    EXPECT_EQ(checked.value.region, "370181");
    EXPECT_EQ(checked.value.industry, "");
    EXPECT_EQ(checked.value.liquidation, std::nullopt);
    EXPECT_EQ(checked.value.form, LegalForm::Union) << "a cooperative always has a form";
}

TEST(Profile, ListsWhatIsWrongAndWarnsOfACodeThatDoesNotFit)
{
    const Issues issues = parseProfile(fieldsOf({{"name", " "},
                                                 {"code", "93370181MA3C4D5E71"},
                                                 {"form", "guild"},
                                                 {"subscribed_capital", "-1"},
                                                 {"suspension_from", "2020-01-02"},
                                                 {"suspension_to", "2020-01-01"},
                                                 {"agency_bookkeeping", "maybe"}}),
                                       named())
                              .issues;
    EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::Required, "name"},
                                        {IssueCode::UnknownWord, "form"},
                                        {IssueCode::NegativeNotAllowed, "subscribed_capital"},
                                        {IssueCode::NotYesNo, "agency_bookkeeping"},
                                        {IssueCode::UntilBeforeDate, "suspension_to"}}));
    EXPECT_EQ(warningsOf(issues), (Faults{{IssueCode::CreditCodeCheckDigit, "code"}}));
}

TEST(Profile, HasTheKeysOfTheInterfaceInItsFields)
{
    const Fields fields = toFields(Profile());
    for (const std::string& key : profileKeys())
        EXPECT_TRUE(fields.has(key)) << key;
    EXPECT_EQ(profileKeys().size(), 12u);
    EXPECT_EQ(profileKeys().front(), "name");
    EXPECT_EQ(profileKeys().back(), "agency_bookkeeping");
}

TEST(Meeting, IsReadAndReadBack)
{
    const auto checked = parseMeeting(fieldsOf({{"date", "2025-03-01"},
                                                {"kind", "成员大会"},
                                                {"present", "41"},
                                                {"votes_for", "40"},
                                                {"votes_total", "40"},
                                                {"subject", "盈余分配"}}));
    EXPECT_TRUE(checked.issues.empty());
    EXPECT_EQ(checked.value.votesFor, 40);
    EXPECT_EQ(parseMeeting(toFields(checked.value)).value, checked.value);
}

TEST(Meeting, NeedsDateKindAndPresentAndNoMoreVotesThanThereAre)
{
    EXPECT_EQ(errorsOf(parseMeeting(fieldsOf({{"votes_for", "41"}, {"votes_total", "40"}})).issues),
              (Faults{{IssueCode::Required, "date"},
                      {IssueCode::Required, "kind"},
                      {IssueCode::Required, "present"},
                      {IssueCode::VotesOverTotal, "votes_for"}}));
    EXPECT_TRUE(parseMeeting(fieldsOf({{"date", "2025-03-01"}, {"kind", "board"}, {"present", "0"}})).isUsable());
}

TEST(Composition, NeedsFiveMembers)
{
    EXPECT_FALSE(compositionOf(membersOf(4, 0, 0)).hasEnoughMembers());
    EXPECT_TRUE(compositionOf(membersOf(5, 0, 0)).hasEnoughMembers());
}

TEST(Composition, NeedsFourFifthsOfFarmersWithoutRounding)
{
    EXPECT_TRUE(compositionOf(membersOf(4, 1, 0)).hasEnoughFarmers());
    EXPECT_FALSE(compositionOf(membersOf(7, 2, 0)).hasEnoughFarmers()) << "77.8 %";
    EXPECT_TRUE(compositionOf(membersOf(8, 2, 0)).hasEnoughFarmers());
    EXPECT_FALSE(compositionOf(membersOf(799, 201, 0)).hasEnoughFarmers());
}

TEST(Composition, LimitsOrganizationsButNotCollectives)
{
    EXPECT_TRUE(compositionOf(membersOf(19, 0, 1)).keepsOrganizationLimit());
    EXPECT_FALSE(compositionOf(membersOf(18, 0, 2)).keepsOrganizationLimit());
    EXPECT_TRUE(compositionOf(membersOf(39, 0, 1)).keepsOrganizationLimit());
    EXPECT_FALSE(compositionOf(membersOf(37, 0, 2)).keepsOrganizationLimit()) << "5 % of 39 is 1.95";
    EXPECT_TRUE(compositionOf(membersOf(38, 0, 2)).keepsOrganizationLimit()) << "5 % of 40 is 2";
    EXPECT_TRUE(compositionOf(membersOf(18, 0, 1, 2)).isLawful());
}

TEST(Composition, CountsHouseholdsByNumberAndPersonsWithoutOneAlone)
{
    std::vector<MemberDraft> members = membersOf(4, 0, 1);
    members[0].household = "H1";
    members[1].household = "H1";
    members[1].assisted = true;
    const Composition composition = compositionOf(members);
    EXPECT_EQ(composition.households, 3) << "one of two, two alone; an enterprise is none";
    EXPECT_EQ(composition.assisted, 1);
    EXPECT_EQ(composition.members, 5);
    EXPECT_EQ(composition.organizations, 1);
}
