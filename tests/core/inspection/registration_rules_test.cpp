// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using namespace coop::test;
using members::LegalForm;
using members::MemberKind;

namespace {

Verdict judged(std::string_view rule, const FactsBuilder& builder, const OutsideLists& lists = {})
{
    return judgedBy(registrationRules(), rule, builder.facts, lists, {},
                    [](Derived& derived) { derived.ageInMonths = 120; });
}

} // namespace

TEST(FewerThanFiveMembers, FourAreTooFewFiveAreEnough)
{
    FactsBuilder builder;
    builder.farmers(4);
    EXPECT_EQ(only(judged("L01", builder)).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("L01", builder)).type, FindingType::Compliance);
    builder.farmers(1);
    EXPECT_TRUE(judged("L01", builder).findings.empty());
}

TEST(FewerThanFiveMembers, WhoLeftThisYearStillCountsWhoLeftLastYearDoesNot)
{
    FactsBuilder builder;
    builder.farmers(5);
    builder.facts.members[0].data.left = Date{2024, 2, 1};
    EXPECT_TRUE(judged("L01", builder).findings.empty());
    builder.facts.members[0].data.left = Date{2023, 12, 30};
    EXPECT_EQ(judged("L01", builder).findings.size(), 1U);
}

TEST(FewerThanFiveMembers, AUnionNeedsThreeACollectiveNoNumberAndNobodyIsNotComputed)
{
    FactsBuilder builder;
    builder.farmers(3).facts.profile.form = LegalForm::Union;
    EXPECT_TRUE(judged("L01", builder).findings.empty());
    builder.facts.members.pop_back();
    EXPECT_EQ(judged("L01", builder).findings.size(), 1U);
    builder.facts.profile.form = LegalForm::Collective;
    EXPECT_TRUE(judged("L01", builder).findings.empty());
    EXPECT_EQ(judged("L01", FactsBuilder()).notComputed.size(), 1U);
}

TEST(FarmerShare, SeventyNineOfAHundredIsTooFewEightyAreToldEightyTwoAreNot)
{
    FactsBuilder builder;
    builder.farmers(79);
    for (int i = 0; i < 21; ++i)
        builder.member("R" + std::to_string(i), MemberKind::Resident);
    EXPECT_EQ(only(judged("L02", builder)).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("L02", builder)).evidenceCount, 21U);
    builder.facts.members[99].data.kind = MemberKind::Farmer;
    EXPECT_EQ(only(judged("L02", builder)).severity, inspection::Severity::Info);
    builder.facts.members[98].data.kind = builder.facts.members[97].data.kind = MemberKind::Farmer;
    EXPECT_TRUE(judged("L02", builder).findings.empty());
}

TEST(FarmerShare, ThereAreSixMonthsToMendIt)
{
    FactsBuilder builder;
    builder.farmers(5);
    for (int i = 0; i < 3; ++i) {
        builder.member("R" + std::to_string(i), MemberKind::Resident);
        builder.facts.members.back().data.joined = Date{2024, 7, 1};
    }
    EXPECT_EQ(only(judged("L02", builder)).severity, inspection::Severity::Info);
}

TEST(FarmerShare, UnionsAreNotAskedAndNobodyIsNotComputed)
{
    FactsBuilder builder;
    for (int i = 0; i < 3; ++i)
        builder.member("C" + std::to_string(i), MemberKind::Organization);
    builder.facts.profile.form = LegalForm::Union;
    EXPECT_TRUE(judged("L02", builder).findings.empty());
    EXPECT_EQ(judged("L02", FactsBuilder()).notComputed.size(), 1U);
}

TEST(OrganisationCap, OneAmongTwentyFivePerCentOfMore)
{
    FactsBuilder builder;
    builder.farmers(18).member("E1", MemberKind::Enterprise);
    builder.member("V", MemberKind::Collective);
    EXPECT_TRUE(judged("L03", builder).findings.empty());
    builder.facts.members[0].data.kind = MemberKind::Institution;
    EXPECT_EQ(only(judged("L03", builder)).severity, inspection::Severity::Medium);
    builder.farmers(20);
    EXPECT_TRUE(judged("L03", builder).findings.empty());
    EXPECT_EQ(judged("L03", FactsBuilder()).notComputed.size(), 1U);
}

TEST(OrganisationCap, APublicBodyIsHighWhereItsNameSaysSo)
{
    FactsBuilder builder;
    builder.farmers(18).member("E1", MemberKind::Institution);
    EXPECT_TRUE(judged("L03", builder).findings.empty());
    builder.facts.members[18].data.name = "柳河村股份经济合作社";
    EXPECT_TRUE(judged("L03", builder).findings.empty());
    builder.facts.members[18].data.name = "柳河村村民委员会";
    EXPECT_EQ(only(judged("L03", builder)).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("L03", builder)).evidence[0].id, 19);
}

TEST(AnnualReports, TwoYearsRunningAreHighOneIsLowFiledOnesAreNothing)
{
    FactsBuilder builder;
    EXPECT_EQ(only(judged("L04", FactsBuilder(builder).annualReport(2022).annualReport(2023))).severity, inspection::Severity::High);
    EXPECT_EQ(only(judged("L04", FactsBuilder(builder).annualReport(2022, "2023-06-01").annualReport(2023))).severity,
              inspection::Severity::Low);
    const Verdict filed = judged("L04", FactsBuilder(builder).annualReport(2022, "2023-06-01").annualReport(2023, "2024-06-01"));
    EXPECT_TRUE(filed.findings.empty());
    EXPECT_TRUE(filed.notComputed.empty());
}

TEST(AnnualReports, WhatNobodyKnowsIsNotMissing)
{
    const Verdict verdict = judged("L04", FactsBuilder());
    EXPECT_TRUE(verdict.findings.empty());
    EXPECT_EQ(verdict.notComputed.size(), 1U);
}

TEST(AnnualReports, TheListSpeaksByCodeAndTheReportOfTheYearIsNotDueBeforeJuly)
{
    FactsBuilder builder("2024-06-30");
    OutsideLists lists{.annualReports = std::vector<AnnualReportRow>{}};
    for (const int year : {2022, 2023})
        lists.annualReports->push_back({.code = builder.facts.profile.code, .year = year});
    EXPECT_EQ(only(judged("L04", builder, lists)).severity, inspection::Severity::Low);
    builder.facts.asOf = Date{2024, 7, 1};
    EXPECT_EQ(only(judged("L04", builder, lists)).severity, inspection::Severity::High);
    builder.facts.profile.code = "other";
    EXPECT_TRUE(judged("L04", builder, lists).findings.empty());
}

TEST(AnnualReports, ADayOfFilingAfterTheAsOfDayIsNotKnownYet)
{
    FactsBuilder builder;
    builder.annualReport(2022).annualReport(2023, "2025-02-01");
    const Verdict verdict = judged("L04", builder);
    EXPECT_EQ(only(verdict).severity, inspection::Severity::Low);
    EXPECT_EQ(verdict.notComputed.size(), 1U);
}

TEST(AnnualReports, YearsBeforeTheRegistrationAreNotDueAndYouthExcuses)
{
    FactsBuilder builder;
    builder.annualReport(2022).annualReport(2023);
    builder.facts.profile.registeredOn = Date{2023, 5, 1};
    const Verdict verdict = judgedBy(registrationRules(), "L04", builder.facts, {}, {},
                                     [](Derived& derived) { derived.ageInMonths = 19; });
    EXPECT_EQ(only(verdict).severity, inspection::Severity::Low);
    EXPECT_TRUE(only(verdict).isSuppressed);
}

TEST(ContributionKinds, LabourWithAnAmountIsNoCapitalDaysAloneAreAWeight)
{
    FactsBuilder builder;
    builder.farmers(2).paid("2016-01-01", 0, 800);
    builder.paid("2016-01-01", 1, 0, shares::ContributionKind::Labor).quantity = TradeQuantity::whole(10);
    EXPECT_TRUE(judged("L05", builder).findings.empty());
    builder.paid("2016-01-01", 1, 200, shares::ContributionKind::Labor);
    EXPECT_EQ(only(judged("L05", builder)).severity, inspection::Severity::Low);
    builder.paid("2016-01-02", 1, 1, shares::ContributionKind::Technology);
    EXPECT_EQ(only(judged("L05", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("L05", builder)).touched, Money::yuan(201));
    EXPECT_EQ(judged("L05", FactsBuilder()).notComputed.size(), 1U);
}

TEST(ContributionKinds, SetOffAgainstADebtIsSeenConvertedSurplusIsNot)
{
    FactsBuilder builder;
    builder.farmers(1);
    builder.voucher("2016-01-01", {debit("211", 500), credit("301", 500)});
    builder.paid("2016-01-01", 0, 500).vouchers = {0};
    EXPECT_EQ(judged("L05", builder).findings.size(), 1U);
    builder.facts.contributions[0].isConverted = true;
    EXPECT_TRUE(judged("L05", builder).findings.empty());
}

TEST(SubscribedCapital, AMillionHardlyPaidAndHardlyUsedIsToldAndPaidInIsNot)
{
    FactsBuilder builder;
    builder.farmers(1).subscribed("2015-01-01", 0, 1'000'000).paid = Money::yuan(99'999);
    EXPECT_EQ(only(judged("L06", builder)).severity, inspection::Severity::Low);
    builder.facts.contributions[0].paid = Money::yuan(100'000);
    EXPECT_TRUE(judged("L06", builder).findings.empty());
    builder.facts.contributions[0].paid = Money{};
    builder.trade("2024-05-01", 0, 10'000);
    EXPECT_TRUE(judged("L06", builder).findings.empty());
    EXPECT_EQ(judged("L06", FactsBuilder()).notComputed.size(), 1U);
}

TEST(SubscribedCapital, UnderAMillionOrUnderThreeYearsIsNotTold)
{
    FactsBuilder builder;
    builder.facts.profile.subscribedCapital = Money::yuan(999'999);
    EXPECT_TRUE(judged("L06", builder).findings.empty());
    builder.facts.profile.subscribedCapital = Money::yuan(1'000'000);
    EXPECT_EQ(judged("L06", builder).findings.size(), 1U);
    EXPECT_TRUE(judgedBy(registrationRules(), "L06", builder.facts, {}, {}, [](Derived& derived) {
                    derived.ageInMonths = 35;
                }).findings.empty());
}
