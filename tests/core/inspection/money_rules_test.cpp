// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/inspection_facts.h"

namespace coop::inspection {
namespace {

using test::credit;
using test::debit;
using test::FactsBuilder;
using test::judgedBy;
using test::only;

Verdict capital(std::string_view rule, const FactsBuilder& book) { return judgedBy(capitalRules(), rule, book.facts); }
Verdict grants(std::string_view rule, const FactsBuilder& book) { return judgedBy(grantRules(), rule, book.facts); }

bool isSilent(const Verdict& verdict)
{
    return verdict.findings.empty() && verdict.notComputed.empty();
}

// K01

FactsBuilder withContribution()
{
    FactsBuilder book;
    book.farmers(5);
    book.voucher("2024-01-01", {debit("102", 10'000), credit("501", 10'000)});
    book.paid("2024-02-01", 0, 200'000);
    return book;
}

TEST(PaidInWithoutReceipt, IsSeenWhenNoMoneyCame)
{
    const Verdict verdict = capital("K01", withContribution());
    EXPECT_EQ(only(verdict).severity, Severity::Medium);
    EXPECT_EQ(only(verdict).touched, Money::yuan(200'000));
    EXPECT_EQ(only(verdict).evidence[0].table, "contribution");
}

TEST(PaidInWithoutReceipt, IsLowUpToHalfOfWhatWasPaidIn)
{
    FactsBuilder book = withContribution();
    book.paid("2024-03-01", 1, 200'000);
    book.voucher("2024-03-02", {debit("102", 200'000), credit("301", 200'000).of(1)});
    EXPECT_EQ(only(capital("K01", book)).severity, Severity::Low);
}

TEST(PaidInWithoutReceipt, DoesNotAskForWhatTheOpeningsHold)
{
    FactsBuilder book = withContribution();
    book.facts.contributions[0].date = Date{2023, 12, 31};
    EXPECT_TRUE(isSilent(capital("K01", book)));
}

TEST(PaidInWithoutReceipt, AsksThingsForTheirValuation)
{
    FactsBuilder book = withContribution();
    book.facts.contributions[0].kind = shares::ContributionKind::Goods;
    EXPECT_EQ(capital("K01", book).findings.size(), 1U);
    book.facts.contributions[0].valuation = shares::Valuation::Appraiser;
    EXPECT_TRUE(isSilent(capital("K01", book)));
}

TEST(PaidInWithoutReceipt, NeedsALedger)
{
    FactsBuilder book;
    book.farmers(5).paid("2024-02-01", 0, 200'000);
    EXPECT_EQ(capital("K01", book).notComputed.size(), 1U);
}

// K02

FactsBuilder roundTrip(std::int64_t back, std::string_view day)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.farmers(4);
    book.voucher("2024-03-01", {debit("102", 500'000), credit("301", 500'000).of(2)});
    book.voucher(day, {debit("114", back).of(chair), credit("102", back)});
    return book;
}

TEST(RoundTrip, IsHighWhenMostOfItLeftWithinThirtyDays)
{
    const Verdict verdict = capital("K02", roundTrip(400'000, "2024-03-31"));
    EXPECT_EQ(only(verdict).severity, Severity::High);
    EXPECT_EQ(only(verdict).type, FindingType::ShellAndLead);
    EXPECT_EQ(only(verdict).sameMoney, (std::vector<std::string>{"voucher:1", "voucher:2"}));
}

TEST(RoundTrip, IsMediumBelowEightyAndLowBelowFiftyPercent)
{
    EXPECT_EQ(only(capital("K02", roundTrip(399'999, "2024-03-31"))).severity, Severity::Medium);
    EXPECT_EQ(only(capital("K02", roundTrip(249'999, "2024-03-31"))).severity, Severity::Low);
}

TEST(RoundTrip, IsNoneAfterThirtyDaysOrWhenMachinesWereBought)
{
    EXPECT_TRUE(isSilent(capital("K02", roundTrip(400'000, "2024-04-01"))));
    FactsBuilder book = roundTrip(400'000, "2024-03-31");
    book.facts.lines[2].member = kNone;
    book.facts.lines[2].counterparty = book.counterparty("农机厂");
    EXPECT_TRUE(isSilent(capital("K02", book)));
}

TEST(RoundTrip, CountsCashDrawnAndNeverSpent)
{
    FactsBuilder book = roundTrip(400'000, "2024-12-31");
    book.facts.vouchers.pop_back();
    book.voucher("2024-03-05", {debit("101", 400'000), credit("102", 400'000)});
    EXPECT_EQ(only(capital("K02", book)).severity, Severity::High);
    book.voucher("2024-03-10", {debit("121", 400'000), credit("101", 400'000)});
    EXPECT_TRUE(isSilent(capital("K02", book)));
}

TEST(RoundTrip, SaysNothingOfSmallSums)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.farmers(4);
    book.voucher("2024-03-01", {debit("102", 4'999), credit("301", 4'999).of(2)});
    book.voucher("2024-03-05", {debit("114", 4'999).of(chair), credit("102", 4'999)});
    EXPECT_TRUE(isSilent(capital("K02", book)));
}

TEST(RoundTrip, NeedsALedger)
{
    EXPECT_EQ(capital("K02", FactsBuilder{}).notComputed.size(), 1U);
}

// K03

TEST(Concentration, IsContextOnly)
{
    FactsBuilder book;
    book.farmers(3);
    book.paid("2020-01-01", 0, 81'000);
    book.paid("2020-01-01", 1, 19'000);
    EXPECT_EQ(only(capital("K03", book)).severity, Severity::Low);
    book.paid("2020-01-01", 1, 21'000);
    EXPECT_EQ(only(capital("K03", book)).severity, Severity::Info);
    book.paid("2020-01-01", 2, 41'000);
    EXPECT_TRUE(isSilent(capital("K03", book))) << "half is not more than half";
    EXPECT_EQ(capital("K03", FactsBuilder{}).notComputed.size(), 1U);
}

// K04

FactsBuilder onePayer(int paidFor, int members)
{
    FactsBuilder book;
    book.farmers(members);
    const Index payer = book.counterparty("张老板");
    for (int at = 0; at < paidFor; ++at)
        book.voucher("2024-03-01", {debit("102", 10'000).with(payer), credit("301", 10'000).of(at)});
    return book;
}

TEST(OnePayer, IsHighForHalfOfTheMembers)
{
    const Verdict verdict = capital("K04", onePayer(5, 10));
    EXPECT_EQ(only(verdict).severity, Severity::High);
    EXPECT_EQ(only(verdict).touched, Money::yuan(50'000));
}

TEST(OnePayer, IsMediumForThirtyPercentAndLowBelow)
{
    EXPECT_EQ(only(capital("K04", onePayer(5, 11))).severity, Severity::Medium);
    EXPECT_EQ(only(capital("K04", onePayer(5, 17))).severity, Severity::Low);
    EXPECT_TRUE(isSilent(capital("K04", onePayer(4, 5))));
}

TEST(OnePayer, DoesNotCountOneHousehold)
{
    FactsBuilder book = onePayer(6, 10);
    for (std::size_t at = 0; at < 2; ++at)
        book.facts.members[at].data.household = "户1";
    EXPECT_EQ(only(capital("K04", book)).severity, Severity::High);
    book.facts.members[2].data.household = "户1";
    EXPECT_TRUE(isSilent(capital("K04", book)));
}

TEST(OnePayer, IsLowWhereTheVillageCollectedAgainstAList)
{
    FactsBuilder book;
    book.farmers(6);
    book.voucher("2024-03-01", {debit("101", 60'000), credit("301", 10'000).of(0), credit("301", 10'000).of(1),
                                credit("301", 10'000).of(2), credit("301", 10'000).of(3), credit("301", 10'000).of(4),
                                credit("301", 10'000).of(5)});
    EXPECT_EQ(only(capital("K04", book)).severity, Severity::Low);
    book.bankLine("2024-03-01", 60'000, "张老板", "6222", {0});
    EXPECT_EQ(only(capital("K04", book)).severity, Severity::High) << "the bank names one payer";
}

TEST(OnePayer, LeavesThoseAloneWhoPaidThemselves)
{
    FactsBuilder book;
    book.farmers(6);
    for (Index at = 0; at < 6; ++at)
        book.voucher("2024-03-01", {debit("102", 10'000).of(at), credit("301", 10'000).of(at)});
    EXPECT_TRUE(isSilent(capital("K04", book)));
    EXPECT_EQ(capital("K04", FactsBuilder{}).notComputed.size(), 1U);
}

// S01

FactsBuilder passedThrough(std::int64_t out, std::string_view day = "2024-05-20")
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.farmers(9);
    book.grant("2024-05-01", 300'000);
    book.voucher("2024-05-01", {debit("102", 300'000), credit("235", 300'000)});
    book.facts.grants[0].voucher = 0;
    book.voucher(day, {debit("114", out).of(chair), credit("102", out)});
    return book;
}

TEST(PassThrough, IsCriticalWhenNearlyAllLeftAndNothingWasBought)
{
    const Verdict verdict = grants("S01", passedThrough(240'000));
    EXPECT_EQ(only(verdict).severity, Severity::Critical);
    EXPECT_EQ(only(verdict).touched, Money::yuan(240'000));
    EXPECT_EQ(only(verdict).evidence[0].table, "grant_received");
}

TEST(PassThrough, IsHighFromHalfAndLowBelow)
{
    EXPECT_EQ(only(grants("S01", passedThrough(239'999))).severity, Severity::High);
    EXPECT_EQ(only(grants("S01", passedThrough(150'000))).severity, Severity::High);
    EXPECT_EQ(only(grants("S01", passedThrough(149'999))).severity, Severity::Low);
    EXPECT_TRUE(isSilent(grants("S01", passedThrough(240'000, "2024-06-01"))));
}

TEST(PassThrough, IsHighAtMostWhereSomethingWasBought)
{
    FactsBuilder book = passedThrough(240'000);
    book.voucher("2024-06-10", {debit("151", 150'000), credit("211", 150'000)});
    book.voucher("2024-06-11", {debit("151", 150'000), credit("102", 150'000)});
    EXPECT_EQ(only(grants("S01", book)).severity, Severity::High);
}

TEST(PassThrough, IsLowWhereTheProjectWasBuiltFirst)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.farmers(9);
    book.voucher("2023-06-01", {debit("153", 300'000), credit("102", 300'000)});
    book.grant("2024-05-01", 300'000);
    book.voucher("2024-05-20", {debit("114", 300'000).of(chair), credit("102", 300'000)});
    const Verdict verdict = grants("S01", book);
    EXPECT_EQ(only(verdict).severity, Severity::Low);
    EXPECT_TRUE(only(verdict).excuse.has_value());
    book.facts.lines[0].amount = Money::yuan(299'999);
    book.facts.lines[1].amount = Money::yuan(-299'999);
    EXPECT_EQ(only(grants("S01", book)).severity, Severity::Critical);
}

FactsBuilder passedOn(std::int64_t toChair, std::int64_t each)
{
    FactsBuilder book = passedThrough(toChair);
    for (Index at = 1; at < 8; ++at)
        book.voucher("2024-05-25", {debit("114", each).of(at), credit("102", each)});
    return book;
}

TEST(PassThrough, IsLowWhereTheGrantWasForTheHouseholds)
{
    FactsBuilder book = passedOn(30'000, 30'000);
    EXPECT_EQ(only(grants("S01", book)).severity, Severity::Low);
    book.facts.vouchers.pop_back();
    EXPECT_EQ(only(grants("S01", book)).severity, Severity::High) << "seven of ten members are not nearly all";
    EXPECT_EQ(only(grants("S01", passedOn(260'000, 5'000))).severity, Severity::Critical) << "a list of crumbs is no list";
}

TEST(PassThrough, NeedsALedgerAndIsSilentWithoutGrants)
{
    FactsBuilder book;
    EXPECT_TRUE(isSilent(grants("S01", book)));
    book.grant("2024-05-01", 300'000);
    EXPECT_EQ(grants("S01", book).notComputed.size(), 1U);
}

// S02

FactsBuilder dependent(std::int64_t income)
{
    FactsBuilder book;
    book.grant("2023-05-01", 400'000);
    book.voucher("2023-06-01", {debit("102", income), credit("501", income)});
    return book;
}

TEST(Dependence, IsHighWithFewActiveMonths)
{
    EXPECT_EQ(only(grants("S02", dependent(100'000))).severity, Severity::High);
    EXPECT_TRUE(isSilent(grants("S02", dependent(100'001))));
}

TEST(Dependence, IsExcusedInAYoungCooperative)
{
    FactsBuilder book = dependent(100'000);
    book.facts.profile.registeredOn = Date{2023, 3, 1};
    const Verdict verdict = grants("S02", book);
    EXPECT_FALSE(only(verdict).tried.empty());
    EXPECT_TRUE(only(verdict).isSuppressed);
}

TEST(Dependence, NeedsALedger)
{
    FactsBuilder book;
    book.grant("2023-05-01", 400'000);
    EXPECT_EQ(grants("S02", book).notComputed.size(), 1U);
}

// S03

FactsBuilder surge(int newcomers, int before = 8)
{
    FactsBuilder book;
    book.farmers(before).farmers(newcomers);
    for (int at = before; at < before + newcomers; ++at)
        book.facts.members[static_cast<std::size_t>(at)].data.joined = Date{2023, 4, 1};
    book.grant("2023-08-01", 200'000).appliedOn = Date{2023, 5, 1};
    return book;
}

TEST(Surge, IsHighWhenTheNewcomersDidNothingAfterwards)
{
    EXPECT_EQ(only(grants("S03", surge(5))).severity, Severity::High);
    EXPECT_TRUE(isSilent(grants("S03", surge(4)))) << "fewer than five persons";
    EXPECT_TRUE(isSilent(grants("S03", surge(5, 11)))) << "less than half";
}

TEST(Surge, IsLowWhenTheyTrade)
{
    FactsBuilder book = surge(5);
    book.trade("2023-10-01", 8, 1'000);
    EXPECT_EQ(only(grants("S03", book)).severity, Severity::High) << "four of five are 80 %";
    book.trade("2023-11-01", 9, 1'000);
    EXPECT_EQ(only(grants("S03", book)).severity, Severity::Low);
}

TEST(Surge, WaitsTwelveMonths)
{
    FactsBuilder book = surge(5);
    book.facts.asOf = Date{2024, 4, 30};
    const Verdict verdict = grants("S03", book);
    EXPECT_TRUE(verdict.findings.empty());
    EXPECT_EQ(verdict.notComputed.size(), 1U);
}

// S04

TEST(GrantAssets, OfOneSerialNumberAreHigh)
{
    FactsBuilder book;
    book.asset("2023-01-01", 100'000, "A-1").location = "库";
    book.asset("2023-02-01", 100'000, "a1").location = "库";
    EXPECT_EQ(only(grants("S04", book)).severity, Severity::High);
    book.facts.assets[1].serial = "A-2";
    EXPECT_TRUE(isSilent(grants("S04", book)));
}

TEST(GrantAssets, SoldEarlyAreMediumUnlessADocumentAllowedIt)
{
    FactsBuilder book;
    AssetFact& asset = book.asset("2022-11-15", 100'000);
    asset.location = "库";
    asset.disposedOn = Date{2024, 10, 31};
    EXPECT_EQ(only(grants("S04", book)).severity, Severity::Medium);
    asset.approval = "批复1号";
    EXPECT_TRUE(only(grants("S04", book)).isSuppressed);
    asset.disposedOn = Date{2024, 11, 1};
    EXPECT_TRUE(isSilent(grants("S04", book)));
}

TEST(GrantAssets, NeedTheRegisterWhenThereAreGrants)
{
    FactsBuilder book;
    EXPECT_TRUE(isSilent(grants("S04", book)));
    book.grant("2023-05-01", 400'000);
    EXPECT_EQ(grants("S04", book).notComputed.size(), 1U);
}

// S05

FactsBuilder bought(std::int64_t fromInsider, std::int64_t fromStranger)
{
    FactsBuilder book;
    const Index chair = book.chair();
    const Index project = book.project("冷库");
    const Index firm = book.counterparty("大山公司");
    const Index stranger = book.counterparty("冷库厂");
    book.facts.related.push_back({.id = 1, .member = chair, .name = "大山公司", .isFirm = true});
    book.grant("2024-05-01", 300'000, "冷库");
    book.voucher("2024-06-01", {debit("153", fromInsider).on(project), credit("102", fromInsider).with(firm)});
    book.voucher("2024-06-02", {debit("153", fromStranger).on(project), credit("102", fromStranger).with(stranger)});
    return book;
}

TEST(RelatedSuppliers, AreMediumFromThirtyPercent)
{
    EXPECT_EQ(only(grants("S05", bought(90'000, 210'000))).severity, Severity::Medium);
    EXPECT_EQ(only(grants("S05", bought(89'999, 210'001))).severity, Severity::Low);
}

TEST(RelatedSuppliers, AreHighWhereMeetingsAreKeptAndNoneSpokeOfIt)
{
    FactsBuilder book = bought(90'000, 210'000);
    book.meeting("2023-01-10", 5);
    EXPECT_EQ(only(grants("S05", book)).severity, Severity::High);
    book.meeting("2024-01-10", 5);
    EXPECT_EQ(only(grants("S05", book)).severity, Severity::Medium);
}

TEST(RelatedSuppliers, NeedPurchasesThatNameTheProject)
{
    FactsBuilder book = bought(90'000, 210'000);
    for (LineFact& line : book.facts.lines)
        line.project = kNone;
    EXPECT_EQ(grants("S05", book).notComputed.size(), 1U);
    AssetFact& asset = book.asset("2024-06-01", 200'000);
    asset.project = "冷库";
    asset.supplier = "大山公司";
    EXPECT_EQ(only(grants("S05", book)).severity, Severity::Medium) << "the register of assets says it as well";
}

} // namespace
} // namespace coop::inspection
