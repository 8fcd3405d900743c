// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using namespace coop::test;
using members::Role;

namespace {

Verdict judged(std::string_view rule, const FactsBuilder& builder, const OutsideLists& lists = {})
{
    return judgedBy(governanceRules(), rule, builder.facts, lists, {},
                    [](Derived& derived) { derived.ageInMonths = 120; });
}

/// The first voucher of the facts lends `yuan` to the second member.
Verdict lending(const FactsBuilder& builder)
{
    return judgedBy(governanceRules(), "G04", builder.facts, {}, {}, [](Derived& derived) {
        derived.payments = {{.day = Date{2024, 5, 1}, .amount = Money::yuan(50'000), .voucher = 0, .line = 0,
                             .role = AccountRole::Receivable, .member = 1}};
        derived.totalAssets = Money::yuan(500'000);
    });
}

FactsBuilder lender()
{
    FactsBuilder builder;
    builder.farmers(5).voucher("2024-05-01", {debit("113", 50'000).of(1), credit("102", 50'000)});
    builder.meeting("2024-03-01", 5, "年度大会");
    return builder;
}

} // namespace

TEST(Assemblies, EighteenMonthsAreMediumThirtySixCountTowardsAShell)
{
    FactsBuilder builder;
    builder.farmers(5).meeting("2023-06-30", 5);
    EXPECT_TRUE(judged("G01", builder).findings.empty());
    builder.facts.meetings[0].date = Date{2023, 6, 29};
    EXPECT_EQ(only(judged("G01", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("G01", builder)).type, FindingType::Compliance);
    builder.facts.meetings[0].date = Date{2021, 12, 30};
    EXPECT_EQ(only(judged("G01", builder)).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("G01", builder)).type, FindingType::Shell);
}

TEST(Assemblies, NoneEnteredIsNotJudgedABoardIsNoneAndLiquidationExcuses)
{
    FactsBuilder builder;
    builder.farmers(5);
    EXPECT_EQ(judged("G01", builder).notComputed.size(), 1U);
    builder.meeting("2024-06-30", 5).kind = members::MeetingKind::Board;
    EXPECT_EQ(judged("G01", builder).notComputed.size(), 1U);
    builder.meeting("2020-06-30", 5);
    std::ranges::sort(builder.facts.meetings, {}, &MeetingFact::date);
    builder.facts.profile.liquidation = true;
    EXPECT_TRUE(only(judged("G01", builder)).isSuppressed);
}

TEST(Quorum, TwoThirdsAreEnough)
{
    FactsBuilder builder;
    builder.farmers(9).meeting("2024-03-01", 6);
    EXPECT_TRUE(judged("G02", builder).findings.empty());
    builder.facts.meetings[0].present = 5;
    EXPECT_EQ(only(judged("G02", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("G02", builder)).evidence.at(0).table, "meeting");
    EXPECT_EQ(judged("G02", FactsBuilder()).notComputed.size(), 1U);
}

TEST(Quorum, MoreThanHalfOfTheVotesTwoThirdsForTheCharter)
{
    FactsBuilder builder;
    MeetingFact& meeting = builder.farmers(9).meeting("2024-03-01", 9);
    meeting.votesTotal = 9;
    meeting.votesFor = 5;
    EXPECT_TRUE(judged("G02", builder).findings.empty());
    meeting.subject = "修改章程";
    EXPECT_EQ(judged("G02", builder).findings.size(), 1U);
    meeting.votesFor = 6;
    EXPECT_TRUE(judged("G02", builder).findings.empty());
    meeting.subject = "年度大会";
    meeting.votesTotal = 12;
    EXPECT_EQ(judged("G02", builder).findings.size(), 1U);
}

TEST(Quorum, DelegatesMeetForMoreThanAHundredAndFiftyMembersOnly)
{
    FactsBuilder builder;
    builder.farmers(150).meeting("2024-03-01", 34).kind = members::MeetingKind::Delegates;
    EXPECT_EQ(only(judged("G02", builder)).evidenceCount, 1U);
    builder.farmers(1);
    EXPECT_TRUE(judged("G02", builder).findings.empty());
    builder.facts.meetings[0].present = 33;
    EXPECT_EQ(judged("G02", builder).findings.size(), 1U);
}

TEST(Quorum, ExtraVotesStayWithinAFifth)
{
    FactsBuilder builder;
    builder.farmers(10).meeting("2024-03-01", 10).attendance = {{.member = 0, .votes = 3}};
    EXPECT_TRUE(judged("G02", builder).findings.empty());
    builder.facts.meetings[0].attendance[0].votes = 4;
    EXPECT_EQ(judged("G02", builder).findings.size(), 1U);
}

TEST(RoleConflict, ASupervisorHoldsNoOtherOfficeAnAccountantKeepsNoCash)
{
    FactsBuilder builder;
    builder.member("1", members::MemberKind::Farmer, {Role::Supervisor});
    builder.member("2", members::MemberKind::Farmer, {Role::Chair, Role::Manager});
    EXPECT_TRUE(judged("G03", builder).findings.empty());
    builder.member("3", members::MemberKind::Farmer, {Role::Accountant, Role::Cashier});
    EXPECT_EQ(only(judged("G03", builder)).evidenceCount, 1U);
    builder.facts.members[0].data.roles.push_back(Role::Director);
    EXPECT_EQ(only(judged("G03", builder)).evidenceCount, 2U);
    EXPECT_EQ(judged("G03", FactsBuilder()).notComputed.size(), 1U);
}

TEST(RoleConflict, OnePersonEnteredTwiceIsOne)
{
    FactsBuilder builder;
    builder.member("1", members::MemberKind::Farmer, {Role::Supervisor});
    builder.member("2", members::MemberKind::Farmer, {Role::Chair});
    builder.facts.members[0].data.idNumber = "110101199001011237";
    EXPECT_TRUE(judged("G03", builder).findings.empty());
    builder.facts.members[1].data.idNumber = "110101199001011237";
    EXPECT_EQ(judged("G03", builder).findings.size(), 1U);
}

TEST(Lending, LargeSumsNeedAResolution)
{
    const Verdict verdict = lending(lender());
    EXPECT_EQ(only(verdict).severity, inspection::Severity::High);
    EXPECT_EQ(only(verdict).touched, Money::yuan(50'000));
    EXPECT_EQ(only(verdict).sameMoney, std::vector<std::string>{"voucher:1"});
    FactsBuilder resolved = lender();
    resolved.facts.meetings[0].subject = "同意向成员借款";
    EXPECT_TRUE(lending(resolved).findings.empty());
    resolved.facts.meetings[0].date = Date{2024, 5, 2};
    EXPECT_EQ(lending(resolved).findings.size(), 1U);
}

TEST(Lending, SmallSumsAndAdvancesToGrowersAreNotAsked)
{
    const Verdict below = judgedBy(governanceRules(), "G04", lender().facts, {}, {}, [](Derived& derived) {
        derived.payments = {{.day = Date{2024, 5, 1}, .amount = Money::yuan(50'000), .voucher = 0, .line = 0,
                             .role = AccountRole::Receivable, .member = 1}};
        derived.totalAssets = Money::yuan(500'001);
    });
    EXPECT_TRUE(below.findings.empty());
    FactsBuilder grower = lender();
    grower.trade("2024-09-01", 1, 40'000);
    EXPECT_TRUE(lending(grower).findings.empty());
}

TEST(Lending, GivingBackWhatAMemberLentIsNone)
{
    FactsBuilder builder;
    builder.farmers(5).meeting("2024-03-01", 5);
    builder.voucher("2024-03-05", {debit("102", 60'000), credit("114", 60'000).of(0)});
    builder.voucher("2024-11-05", {debit("114", 60'000).of(0), credit("102", 60'000)});
    EXPECT_TRUE(judged("G04", builder).findings.empty());
    // What goes beyond it is lent.
    builder.voucher("2024-11-06", {debit("114", 49'999).of(0), credit("102", 49'999)});
    EXPECT_TRUE(judged("G04", builder).findings.empty());
    builder.voucher("2024-11-07", {debit("114", 50'000).of(0), credit("102", 50'000)});
    EXPECT_EQ(only(judged("G04", builder)).touched, Money::yuan(50'000));
}

TEST(Lending, WithoutAnyMeetingEnteredItIsOneStepLower)
{
    FactsBuilder builder = lender();
    builder.facts.meetings.clear();
    EXPECT_EQ(only(lending(builder)).severity, inspection::Severity::Medium);
}

TEST(Officials, AreKnownByTheirNumbersOnly)
{
    FactsBuilder builder;
    builder.member("1", members::MemberKind::Farmer, {Role::Chair});
    builder.facts.members[0].data.idNumber = "11010119900101123X";
    EXPECT_EQ(judged("G05", builder).notComputed.size(), 1U);
    OutsideLists lists{.officials = {{{.idNumber = "110101199001011111", .name = "成员1"}}}};
    EXPECT_TRUE(judged("G05", builder, lists).findings.empty());
    lists.officials->push_back({.idNumber = " 11010119900101123x", .name = "别名", .office = "所长", .relation = "配偶"});
    EXPECT_EQ(only(judged("G05", builder, lists)).severity, inspection::Severity::Medium);
    lists.officials->push_back({.idNumber = "11010119900101123X", .name = "别名", .office = "所长"});
    EXPECT_EQ(only(judged("G05", builder, lists)).severity, inspection::Severity::High);
}

TEST(Officials, MembersWithoutOfficeAndOfficersWithoutNumberAreNotCompared)
{
    FactsBuilder builder;
    builder.member("1");
    builder.facts.members[0].data.idNumber = "11010119900101123X";
    const OutsideLists lists{.officials = {{{.idNumber = "11010119900101123X"}}}};
    EXPECT_EQ(judged("G05", builder, lists).notComputed.size(), 1U);
    builder.facts.members[0].data.roles = {Role::Cashier};
    EXPECT_EQ(judged("G05", builder, lists).findings.size(), 1U);
    builder.facts.members[0].data.idNumber.clear();
    EXPECT_EQ(judged("G05", builder, lists).notComputed.size(), 1U);
}
