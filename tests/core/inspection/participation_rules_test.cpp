// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using namespace coop::test;
using members::MemberKind;
using members::Role;

namespace {

Verdict judged(std::string_view rule, const FactsBuilder& builder)
{
    return judgedBy(participationRules(), rule, builder.facts, {}, {}, [](Derived& derived) { derived.ageInMonths = 120; });
}

/// `trading` of `all` members traded in the window.
FactsBuilder traders(int all, int trading)
{
    FactsBuilder builder;
    builder.farmers(all);
    for (Index i = 0; i < trading; ++i)
        builder.trade("2024-05-01", i, 100);
    return builder;
}

} // namespace

TEST(Participation, IsHighBelowTenMediumBelowTwentyLowBelowFiftyPerCent)
{
    EXPECT_EQ(only(judged("P01", traders(100, 9))).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("P01", traders(100, 10))).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("P01", traders(100, 19))).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("P01", traders(100, 20))).severity, inspection::Severity::Low);
    EXPECT_EQ(only(judged("P01", traders(100, 49))).severity, inspection::Severity::Low);
    EXPECT_TRUE(judged("P01", traders(100, 50)).findings.empty());
}

TEST(Participation, NamesStandBesideTheRowsAndNotInTheSentences)
{
    const Verdict verdict = judged("P01", traders(100, 9));
    EXPECT_EQ(only(verdict).evidenceCount, 91U);
    EXPECT_EQ(only(verdict).evidence.at(0).table, "member");
    EXPECT_EQ(only(verdict).evidence.at(0).person, "成员10");
    EXPECT_EQ(only(verdict).statement.values, (std::vector<std::string>{"9", "100"}));
}

TEST(Participation, AsksOnlyMembersOfTwelveMonths)
{
    FactsBuilder builder = traders(10, 5);
    for (std::size_t i = 5; i < 10; ++i)
        builder.facts.members[i].data.joined = Date{2024, 1, 1};
    EXPECT_TRUE(judged("P01", builder).findings.empty());
    for (members::Member& member : builder.facts.members)
        member.data.joined = Date{2024, 1, 1};
    EXPECT_EQ(judged("P01", builder).notComputed.size(), 1U);
}

TEST(Participation, ADocumentedOrchardIsExcused)
{
    FactsBuilder builder = traders(100, 0);
    builder.circumstance(CircumstanceKind::PerennialCrop, "2022-03-01", "种植合同");
    EXPECT_TRUE(only(judged("P01", builder)).isSuppressed);
}

TEST(Participation, BusinessEnteredWithoutNamesLowersByOneStep)
{
    FactsBuilder builder;
    builder.farmers(10);
    for (const char* day : {"2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01"})
        builder.voucher(day, {debit("102", 900), credit("501", 900)});
    EXPECT_EQ(only(judged("P01", builder)).severity, inspection::Severity::High);
    builder.voucher("2024-06-01", {debit("102", 900), credit("501", 900)});
    EXPECT_EQ(only(judged("P01", builder)).severity, inspection::Severity::Medium);
    builder.voucher("2020-06-01", {debit("102", 900), credit("501", 900).of(0)});
    EXPECT_EQ(only(judged("P01", builder)).severity, inspection::Severity::High);
}

TEST(MemberTrade, HalfOfTheTradeWithMembersIsEnough)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2024-05-01", 0, 500);
    builder.trade("2024-05-02", kNone, 500);
    EXPECT_TRUE(judged("P02", builder).findings.empty());
    builder.trade("2024-05-03", kNone, 1);
    EXPECT_EQ(only(judged("P02", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("P02", builder)).evidenceCount, 2U);
    EXPECT_EQ(judged("P02", FactsBuilder()).notComputed.size(), 1U);
}

TEST(MemberTrade, IsHighBelowATenthOfALargeTrade)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2024-05-01", 0, 19'999);
    builder.trade("2024-05-02", kNone, 180'001);
    EXPECT_EQ(only(judged("P02", builder)).severity, inspection::Severity::High);
    builder.facts.trades[0].amount = Money::yuan(20'000);
    builder.facts.trades[1].amount = Money::yuan(180'000);
    EXPECT_EQ(only(judged("P02", builder)).severity, inspection::Severity::Medium);
    builder.facts.trades[0].amount = Money::yuan(1);
    builder.facts.trades[1].amount = Money::yuan(199'998);
    EXPECT_EQ(only(judged("P02", builder)).severity, inspection::Severity::Medium);
}

TEST(MemberTrade, ASplitThatWasNeverKeptLowersAndADisasterExcuses)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2024-05-02", kNone, 1'000);
    EXPECT_EQ(only(judged("P02", builder)).severity, inspection::Severity::Low);
    builder.trade("2016-05-02", 0, 1);
    EXPECT_EQ(only(judged("P02", builder)).severity, inspection::Severity::Medium);
    builder.circumstance(CircumstanceKind::Disaster, "2024-06-01", "证明");
    EXPECT_TRUE(only(judged("P02", builder)).isSuppressed);
}

TEST(OnePersonCooperative, MoreThanEightyPerCentAndWorseWhenItIsTheChair)
{
    FactsBuilder builder;
    builder.farmers(6);
    builder.trade("2024-05-01", 0, 40'001);
    for (Index i = 1; i < 6; ++i)
        builder.trade("2024-05-01", i, 2'000);
    EXPECT_EQ(only(judged("P03", builder)).severity, inspection::Severity::Medium);
    builder.facts.members[0].data.roles = {Role::Chair};
    EXPECT_EQ(only(judged("P03", builder)).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("P03", builder)).evidenceCount, 6U);
}

TEST(OnePersonCooperative, TwoMembersInEffectAreEnough)
{
    FactsBuilder builder;
    builder.farmers(6).trade("2024-05-01", 0, 10'000);
    builder.trade("2024-05-01", 1, 10'000);
    EXPECT_TRUE(judged("P03", builder).findings.empty());
    builder.facts.trades[1].amount = Money::yuan(9'000);
    EXPECT_EQ(judged("P03", builder).findings.size(), 1U);
}

TEST(OnePersonCooperative, SmallOnesAreNotAskedAGroupLowersAndNoTradeIsSaid)
{
    FactsBuilder few;
    few.farmers(4).trade("2024-05-01", 0, 90'000);
    EXPECT_TRUE(judged("P03", few).findings.empty());
    FactsBuilder little;
    little.farmers(5).trade("2024-05-01", 0, 4'999);
    EXPECT_TRUE(judged("P03", little).findings.empty());
    FactsBuilder group;
    group.farmers(5).trade("2024-05-01", 0, 90'000);
    group.facts.members[0].data.kind = MemberKind::Collective;
    EXPECT_EQ(only(judged("P03", group)).severity, inspection::Severity::Low);
    EXPECT_EQ(judged("P03", FactsBuilder()).notComputed.size(), 1U);
}

TEST(NamesOnly, EightyPerCentAreHighFiftyAreMediumAndASheetMattersAStep)
{
    FactsBuilder builder;
    builder.farmers(10).meeting("2023-03-01", 2).attendance = {{.member = 0}, {.member = 1}};
    EXPECT_EQ(only(judged("P04", builder)).severity, inspection::Severity::High);
    builder.facts.meetings[0].attendance.push_back({.member = 2});
    EXPECT_EQ(only(judged("P04", builder)).severity, inspection::Severity::Medium);
    builder.facts.meetings.clear();
    EXPECT_EQ(only(judged("P04", builder)).severity, inspection::Severity::Medium);
}

TEST(NamesOnly, PaymentTradeLandWageRefundAndSignatureShowAPerson)
{
    FactsBuilder builder;
    builder.farmers(12);
    builder.paid("2016-01-01", 0, 1);
    builder.land("2016-01-01", 1, 1);
    builder.trade("2016-05-01", 2, 1);
    builder.voucher("2016-06-01", {debit("212", 1).of(3), credit("101", 1)});
    builder.facts.distributions.push_back({.id = 1, .year = {2016}, .parts = {{.member = 4, .refund = Money::yuan(1)}}});
    builder.meeting("2016-03-01", 2).attendance = {{.member = 5}};
    builder.voucher("2016-01-01", {debit("102", 1), credit("301", 1).of(6)});
    builder.subscribed("2016-01-01", 7, 1);
    EXPECT_EQ(only(judged("P04", builder)).value.values.at(0), "6");
    builder.trade("2016-05-01", 8, 1);
    EXPECT_TRUE(judged("P04", builder).findings.empty());
    EXPECT_EQ(judged("P04", FactsBuilder()).notComputed.size(), 1U);
}

TEST(MemberAccounts, EveryMemberNeedsAContributionAndAShareWhereThereAreAny)
{
    FactsBuilder builder;
    builder.farmers(5);
    for (Index i = 0; i < 5; ++i)
        builder.paid("2016-01-01", i, 100);
    EXPECT_TRUE(judged("P05", builder).findings.empty());
    builder.facts.accountShares = {{.member = 0, .reserve = Money::yuan(10)}};
    EXPECT_EQ(only(judged("P05", builder)).severity, inspection::Severity::Low);
    builder.facts.contributions.erase(builder.facts.contributions.begin());
    EXPECT_EQ(only(judged("P05", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("P05", builder)).type, FindingType::Compliance);
    EXPECT_EQ(judged("P05", FactsBuilder()).notComputed.size(), 1U);
}

TEST(MemberAccounts, ReserveThatIsNobodysIsToldRoundingIsNot)
{
    FactsBuilder builder;
    builder.farmers(1).paid("2016-01-01", 0, 100);
    builder.facts.distributions.push_back({.id = 7, .year = {2023}, .reserve = Money::yuan(1000)});
    builder.facts.accountShares = {{.member = 0, .reserve = Money::yuan(999)}};
    EXPECT_TRUE(judged("P05", builder).findings.empty());
    builder.facts.accountShares[0].reserve = Money::fen(998'99);
    EXPECT_EQ(only(judged("P05", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("P05", builder)).evidence.at(0).id, 7);
    builder.facts.profile.form = members::LegalForm::Collective;
    EXPECT_TRUE(judged("P05", builder).findings.empty());
}
