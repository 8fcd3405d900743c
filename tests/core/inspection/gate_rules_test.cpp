// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using namespace coop::test;

namespace {

Verdict completeness(const FactsBuilder& builder, const OutsideLists& lists = {})
{
    return judgedBy(gateRules(), "Q01", builder.facts, lists);
}

FactsBuilder kept()
{
    FactsBuilder builder;
    builder.farmers(5).trade("2024-05-01", 0, 800);
    return builder;
}

} // namespace

TEST(CompletenessGate, AnEmptyFileCannotBeJudged)
{
    EXPECT_EQ(only(completeness(FactsBuilder())).evidenceCount, 2U);
}

TEST(CompletenessGate, AnyTradeOfAMemberOpensIt)
{
    EXPECT_TRUE(completeness(kept()).findings.empty());
}

TEST(CompletenessGate, MembersAndContributionsAloneAreNoBooksUnlessTheRegistrarSpeaks)
{
    FactsBuilder builder;
    builder.farmers(5).subscribed("2015-01-01", 0, 1000);
    EXPECT_EQ(only(completeness(builder)).evidence.at(0).text.pattern, "neither vouchers nor trades were entered");
    builder.annualReport(2022);
    EXPECT_TRUE(completeness(builder).findings.empty());
}

TEST(CompletenessGate, ALoadedListOfReportsSpeaksForItsOwnCodeOnly)
{
    FactsBuilder builder;
    builder.farmers(5).subscribed("2015-01-01", 0, 1000);
    OutsideLists lists{.annualReports = {{{.code = "other", .year = 2022}}}};
    EXPECT_EQ(completeness(builder, lists).findings.size(), 1U);
    lists.annualReports->push_back({.code = builder.facts.profile.code, .year = 2022});
    EXPECT_TRUE(completeness(builder, lists).findings.empty());
}

TEST(CompletenessGate, BooksOfHalfTheMonthsAreEnoughAndFewerAreNot)
{
    FactsBuilder builder;
    builder.farmers(5);
    for (const char* day : {"2020-01-05", "2020-02-05", "2021-12-05"})
        builder.trade(day, 0, 800);
    EXPECT_EQ(only(completeness(builder)).evidence.at(0).text.values, (std::vector<std::string>{"3", "24"}));
    builder.trade("2021-03-05", 0, 800);
    std::ranges::sort(builder.facts.trades, {}, &TradeFact::date);
    EXPECT_TRUE(completeness(builder).findings.empty());
}

TEST(CompletenessGate, SeasonsAreNotMissingBooks)
{
    FactsBuilder builder;
    builder.farmers(5);
    for (const char* day : {"2020-09-05", "2021-09-05", "2022-09-05", "2023-09-05", "2024-09-05"})
        builder.trade(day, 0, 800);
    EXPECT_TRUE(completeness(builder).findings.empty());
}

TEST(CompletenessGate, WhoStoppedHasNothingToEnter)
{
    FactsBuilder builder;
    builder.farmers(5);
    builder.voucher("2016-01-01", {debit("102", 1000), credit("301", 1000)});
    builder.voucher("2023-08-01", {debit("523", 50), credit("102", 50)});
    EXPECT_TRUE(completeness(builder).findings.empty());
}

TEST(CompletenessGate, DeclaredIdleMonthsAreKept)
{
    FactsBuilder builder;
    builder.farmers(5).trade("2020-01-05", 0, 800);
    builder.trade("2023-12-05", 0, 800);
    EXPECT_EQ(completeness(builder).findings.size(), 1U);
    builder.circumstance(CircumstanceKind::NoBusiness, "2020-02-01", "声明").to = Date{2023, 11, 30};
    EXPECT_TRUE(completeness(builder).findings.empty());
}

TEST(CompletenessGate, VouchersLeftUnpostedFailIt)
{
    FactsBuilder builder = kept();
    builder.facts.state.unpostedVouchers = 1;
    EXPECT_EQ(completeness(builder).findings.size(), 1U);
}

TEST(CompletenessGate, ABankStatementThatStoppedLongBeforeTheBooksFailsItNoStatementAtAllIsOnlySaid)
{
    FactsBuilder builder;
    builder.farmers(5);
    builder.voucher("2024-05-01", {debit("102", 1000), credit("501", 1000)});
    EXPECT_TRUE(completeness(builder).findings.empty());
    EXPECT_EQ(completeness(builder).notComputed.size(), 1U);
    builder.facts.bankLines.push_back({.id = 1, .date = Date{2023, 4, 1}});
    EXPECT_TRUE(completeness(builder).findings.empty());
    builder.facts.bankLines[0].date = Date{2023, 3, 31};
    EXPECT_EQ(completeness(builder).findings.size(), 1U);
}

TEST(IntegrityGate, NamesVouchersThatDoNotBalanceAndABrokenChain)
{
    FactsBuilder builder;
    builder.voucher("2024-05-01", {debit("102", 1000), credit("501", 1000)});
    EXPECT_TRUE(judgedBy(gateRules(), "Q02", builder.facts).findings.empty());
    builder.voucher("2024-05-02", {debit("102", 1000), credit("501", 999)});
    builder.facts.state.isChainWhole = false;
    const Verdict verdict = judgedBy(gateRules(), "Q02", builder.facts);
    EXPECT_EQ(only(verdict).evidenceCount, 2U);
    EXPECT_EQ(only(verdict).sameMoney, std::vector<std::string>{"voucher:2"});
}

TEST(IntegrityGate, NamesNumbersThatWereTakenOutOfAMonthThatHasEnded)
{
    FactsBuilder builder("2024-06-30");
    for (const std::string_view day : {"2024-05-02", "2024-05-01", "2024-06-03", "2024-06-29"})
        builder.voucher(day, {debit("102", 1000), credit("501", 1000)});
    EXPECT_TRUE(judgedBy(gateRules(), "Q02", builder.facts).findings.empty());
    builder.facts.vouchers[3].number = 4;
    EXPECT_EQ(only(judgedBy(gateRules(), "Q02", builder.facts)).evidence.at(0).text.values,
              (std::vector<std::string>{"2024-06", "2", "1", "4"}));
    builder.facts.asOf = Date{2024, 6, 29};
    EXPECT_TRUE(judgedBy(gateRules(), "Q02", builder.facts).findings.empty()) << "what is dated on the 30th may have numbers before";
}
