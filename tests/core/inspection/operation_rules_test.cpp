// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using namespace coop::test;

namespace {

Verdict judged(std::string_view rule, const FactsBuilder& builder)
{
    return judgedBy(operationRules(), rule, builder.facts, {}, {}, [](Derived& derived) { derived.ageInMonths = 120; });
}

} // namespace

TEST(Dormant, TwentyFourMonthsWithoutActivityWithTheReasonOfEveryVoucher)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2022-12-31", 0, 500);
    builder.voucher("2023-06-01", {debit("523", 90), credit("101", 90)});
    const Verdict verdict = judged("O01", builder);
    EXPECT_EQ(only(verdict).severity, inspection::Severity::High);
    EXPECT_EQ(only(verdict).type, FindingType::Shell);
    EXPECT_EQ(only(verdict).statement.values, (std::vector<std::string>{"2023-01", "2024-12", "24"}));
    EXPECT_EQ(only(verdict).evidence.at(0).text.values.at(0), "2022-12");
    EXPECT_EQ(only(verdict).evidence.at(1).text.pattern, "no activity: administration");
}

TEST(Dormant, OneActiveMonthInTheWindowIsEnough)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2023-01-01", 0, 500);
    EXPECT_TRUE(judged("O01", builder).findings.empty());
    builder.facts.trades[0].amount = Money::fen(49'999);
    EXPECT_EQ(judged("O01", builder).findings.size(), 1U);
}

TEST(Dormant, ADocumentedOrchardIsExcusedAnUndocumentedOneHalf)
{
    FactsBuilder builder;
    builder.farmers(5).circumstance(CircumstanceKind::PerennialCrop, "2022-03-01", "种植合同");
    EXPECT_TRUE(only(judged("O01", builder)).isSuppressed);
    builder.facts.circumstances[0].isDocumented = false;
    EXPECT_FALSE(only(judged("O01", builder)).isSuppressed);
    EXPECT_EQ(only(judged("O01", builder)).severity, inspection::Severity::Medium);
}

TEST(Dormant, TheYoungAreNotJudgedAndAnUnknownAgeIsSaid)
{
    FactsBuilder builder;
    builder.farmers(5);
    const auto withAge = [&](void (*change)(Derived&)) { return judgedBy(operationRules(), "O01", builder.facts, {}, {}, change); };
    EXPECT_TRUE(withAge([](Derived& derived) { derived.ageInMonths = 23; }).findings.empty());
    EXPECT_EQ(withAge([](Derived& derived) { derived.ageInMonths.reset(); }).notComputed.size(), 1U);
}

TEST(Ceased, SixActiveMonthsBeforeAndNoneInAYear)
{
    FactsBuilder builder;
    builder.farmers(5);
    for (const char* day : {"2022-05-01", "2022-06-01", "2022-07-01", "2023-05-01", "2023-06-01", "2023-12-01"})
        builder.trade(day, 0, 600);
    EXPECT_EQ(only(judged("O02", builder)).severity, inspection::Severity::Medium);
    builder.facts.trades.erase(builder.facts.trades.begin());
    EXPECT_TRUE(judged("O02", builder).findings.empty());
}

TEST(Ceased, OneMonthOfTheYearOrADisasterSpeaksAgainstIt)
{
    FactsBuilder builder;
    builder.farmers(5);
    for (const char* day : {"2022-05-01", "2022-06-01", "2022-07-01", "2023-05-01", "2023-06-01", "2023-12-01"})
        builder.trade(day, 0, 600);
    builder.circumstance(CircumstanceKind::Disaster, "2024-06-01", "证明");
    EXPECT_TRUE(only(judged("O02", builder)).isSuppressed);
    builder.trade("2024-01-01", 0, 600);
    EXPECT_TRUE(judged("O02", builder).findings.empty());
}

TEST(TokenActivity, LittleBesideCapitalAndAdministration)
{
    FactsBuilder builder;
    builder.farmers(5).paid("2016-01-01", 0, 900'000);
    builder.grant("2017-01-01", 100'000);
    builder.trade("2024-05-01", 0, 9'999);
    builder.voucher("2024-06-01", {debit("523", 6'000), credit("101", 6'000)});
    EXPECT_EQ(only(judged("O03", builder)).severity, inspection::Severity::Medium);
    builder.facts.trades[0].amount = Money::yuan(10'000);
    EXPECT_TRUE(judged("O03", builder).findings.empty());
}

TEST(TokenActivity, TwiceTheAdministrationIsNoTokenAndNothingIsNotThisRule)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2024-05-01", 0, 4'000);
    builder.voucher("2024-06-01", {debit("523", 2'000), credit("101", 2'000)});
    EXPECT_TRUE(judged("O03", builder).findings.empty());
    builder.voucher("2024-06-01", {debit("523", 1), credit("101", 1)});
    EXPECT_EQ(judged("O03", builder).findings.size(), 1U);
    builder.circumstance(CircumstanceKind::PerennialCrop, "2022-03-01", "种植合同");
    EXPECT_TRUE(only(judged("O03", builder)).isSuppressed);
    builder.facts.trades.clear();
    EXPECT_TRUE(judged("O03", builder).findings.empty());
}

TEST(IncomeWithoutInputs, FivePerCentOfInputsAreEnough)
{
    FactsBuilder builder;
    builder.voucher("2024-05-01", {debit("102", 10'000), credit("501", 10'000)});
    builder.voucher("2024-05-02", {debit("401", 499), credit("101", 499)});
    const Verdict verdict = judged("O04", builder);
    EXPECT_EQ(only(verdict).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(verdict).type, FindingType::Lead);
    EXPECT_EQ(only(verdict).sameMoney, std::vector<std::string>{"voucher:1"});
    builder.voucher("2024-05-03", {debit("401", 1), credit("101", 1)});
    EXPECT_TRUE(judged("O04", builder).findings.empty());
}

TEST(IncomeWithoutInputs, ImmaterialIncomeIsNotAskedAndAgencyIsExcused)
{
    FactsBuilder small;
    small.voucher("2024-05-01", {debit("102", 4'999), credit("501", 4'999)});
    EXPECT_TRUE(judged("O04", small).findings.empty());
    FactsBuilder agency;
    agency.voucher("2024-05-01", {debit("125", 200'000), credit("102", 200'000)});
    agency.voucher("2024-05-02", {debit("102", 10'000), credit("501", 10'000)});
    EXPECT_TRUE(only(judged("O04", agency)).isSuppressed);
}

TEST(IncomeWithoutInputs, CostsBookedOnceAYearExcuse)
{
    FactsBuilder builder("2024-11-30");
    builder.voucher("2023-11-20", {debit("401", 60'000), credit("102", 60'000)});
    builder.voucher("2023-12-01", {debit("102", 90'000), credit("501", 90'000)});
    builder.voucher("2024-05-01", {debit("102", 90'000), credit("501", 90'000)});
    EXPECT_TRUE(only(judged("O04", builder)).isSuppressed);
}

TEST(Land, WorkedAfterItsTermIsALeadRenewedLandIsNot)
{
    FactsBuilder builder;
    builder.farmers(2);
    builder.land("2016-01-01", 0, 11).until = Date{2023, 12, 31};
    builder.land("2016-01-01", 1, 9);
    builder.trade("2024-05-01", 0, 800);
    EXPECT_EQ(only(judged("O05", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(judged("O05", builder).notComputed.size(), 1U);
    builder.land("2024-01-01", 0, 11);
    EXPECT_TRUE(judged("O05", builder).findings.empty());
}

TEST(Land, HalfOfItAndLandThatNobodyWorksAreNotAsked)
{
    FactsBuilder half;
    half.farmers(2);
    half.land("2016-01-01", 0, 10).until = Date{2023, 12, 31};
    half.land("2016-01-01", 1, 10);
    half.trade("2024-05-01", 0, 800);
    EXPECT_TRUE(judged("O05", half).findings.empty());
    FactsBuilder idle;
    idle.farmers(1).land("2016-01-01", 0, 10).until = Date{2023, 12, 31};
    EXPECT_TRUE(judged("O05", idle).findings.empty());
}

TEST(MainBusiness, MoreThanHalfOutsideTheLawIsTold)
{
    FactsBuilder builder;
    const Index rice = builder.product("大米");
    const Index houses = builder.product("商品房代理");
    builder.voucher("2024-05-01", {debit("102", 500), credit("501", 500).in(rice)});
    builder.voucher("2024-05-02", {debit("102", 500), credit("501", 500).in(houses)});
    EXPECT_TRUE(judged("O06", builder).findings.empty());
    builder.voucher("2024-05-03", {debit("102", 1), credit("501", 1).in(houses)});
    EXPECT_EQ(only(judged("O06", builder)).severity, inspection::Severity::Medium);
    EXPECT_EQ(only(judged("O06", builder)).evidenceCount, 2U);
}

TEST(MainBusiness, IncomeThatNamesNoProductIsNotJudged)
{
    FactsBuilder builder;
    const Index houses = builder.product("商品房代理");
    builder.voucher("2024-05-01", {debit("102", 69), credit("501", 69).in(houses)});
    builder.voucher("2024-05-02", {debit("102", 31), credit("501", 31)});
    EXPECT_TRUE(judged("O06", builder).findings.empty());
    EXPECT_EQ(judged("O06", builder).notComputed.size(), 1U);
    EXPECT_EQ(judged("O06", FactsBuilder()).notComputed.size(), 1U);
}
