// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/derived_parts.h"
#include "core/inspection/rule_tools.h"

#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using coop::test::credit;
using coop::test::debit;
using coop::test::FactsBuilder;

namespace {

const Window kYear{.first = monthOf(Date{2024, 1, 1}), .last = monthOf(Date{2024, 12, 1})};

Derived counted(const Facts& facts, std::vector<Index> insiderOfMember = {})
{
    Derived derived;
    derived.insiderOfMember = std::move(insiderOfMember);
    addActivity(derived, facts, {});
    return derived;
}

Money activityOf(const FactsBuilder& builder)
{
    return counted(builder.facts).activityIn(kYear);
}

} // namespace

TEST(Activity, AMonthIsActiveFromFiveHundredYuanOn)
{
    FactsBuilder builder;
    builder.farmers(1).trade("2024-03-01", 0, 500);
    builder.trade("2024-04-01", 0, 499);
    const Derived derived = counted(builder.facts);
    EXPECT_EQ(derived.activeMonths(kYear, {}), 1);
    EXPECT_EQ(derived.activityIn(kYear), Money::yuan(999));
}

TEST(Activity, TradesThatWereTakenBackAndOtherMonthsDoNotCount)
{
    FactsBuilder builder;
    builder.farmers(1).trade("2023-12-31", 0, 700);
    builder.trade("2024-03-01", 0, 900).isReversed = true;
    EXPECT_EQ(activityOf(builder), Money{});
}

TEST(Activity, SalesAndSpendingOnProductionCount)
{
    FactsBuilder builder;
    builder.voucher("2024-05-01", {debit("102", 1000), credit("501", 1000)});
    builder.voucher("2024-05-02", {debit("401", 200), credit("101", 200)});
    builder.voucher("2024-05-03", {debit("121", 30), credit("211", 30)});
    builder.voucher("2024-05-04", {debit("142", 4), credit("102", 4)});
    EXPECT_EQ(activityOf(builder), Money::yuan(1234));
}

TEST(Activity, ARedSaleTakesBackWhatWasCounted)
{
    FactsBuilder builder;
    builder.voucher("2024-05-01", {debit("102", 1000), credit("501", 600), credit("501", 600), debit("501", 200)});
    EXPECT_EQ(activityOf(builder), Money::yuan(1000));
}

TEST(Activity, InterestDepreciationAdministrationTransfersCapitalAndGrantsAreNone)
{
    FactsBuilder builder;
    builder.voucher("2024-05-01", {debit("102", 600), credit("524", 600)});
    builder.voucher("2024-05-02", {debit("401", 600), credit("152", 600)});
    builder.voucher("2024-05-03", {debit("523", 600), credit("101", 600)});
    builder.voucher("2024-05-04", {debit("101", 600), credit("102", 600)});
    builder.voucher("2024-05-05", {debit("121", 600), credit("301", 600)});
    builder.voucher("2024-05-06", {debit("102", 600), credit("235", 600)});
    builder.voucher("2024-05-07", {debit("102", 600), credit("201", 600)});
    EXPECT_EQ(activityOf(builder), Money{});
}

TEST(Activity, ClosingEntriesAreNoneHoweverTheyCameIn)
{
    FactsBuilder builder;
    builder.voucher("2024-12-31", {debit("501", 5000), credit("331", 5000)});
    builder.voucher("2024-12-31", {debit("401", 5000), credit("102", 5000)}).origin = ledger::Origin::Closing;
    builder.voucher("2024-12-31", {debit("401", 5000), credit("102", 5000)}).isOpening = true;
    builder.voucher("2024-12-31", {debit("401", 5000), credit("102", 5000)}).isReversed = true;
    EXPECT_EQ(activityOf(builder), Money{});
}

TEST(Activity, OnlyWhatWasSpentCountsOfAMixedVoucher)
{
    FactsBuilder builder;
    builder.voucher("2024-05-02", {debit("401", 1000), credit("152", 900), credit("101", 100)});
    EXPECT_EQ(activityOf(builder), Money::yuan(100));
}

TEST(Activity, AgencyCountsThroughItsAccountsAndThroughMembersCurrentAccounts)
{
    FactsBuilder builder;
    builder.farmers(1);
    const Index rice = builder.product("大米");
    const Index buyer = builder.counterparty("粮站");
    builder.voucher("2024-05-01", {debit("125", 1000), credit("102", 1000)});
    builder.voucher("2024-06-01", {debit("102", 200), credit("114", 200).of(0).in(rice)});
    builder.voucher("2024-07-01", {debit("102", 30).with(buyer), credit("114", 30).of(0)});
    builder.voucher("2024-08-01", {debit("114", 4).of(0), credit("102", 4)});
    EXPECT_EQ(activityOf(builder), Money::yuan(1230));
}

TEST(Activity, ATradeAndTheVoucherItWasPostedWithCountOnce)
{
    FactsBuilder builder;
    builder.farmers(1);
    builder.voucher("2024-05-01", {debit("121", 800), credit("211", 800)});
    builder.trade("2024-05-01", 0, 800).voucher = 0;
    const Derived derived = counted(builder.facts);
    EXPECT_EQ(derived.activityIn(kYear), Money::yuan(800));
    EXPECT_TRUE(derived.isActivity[0]);
}

TEST(Activity, LabourPaidToAnInsiderIsNoneUnlessSomethingShowsIt)
{
    FactsBuilder builder;
    builder.farmers(2);
    builder.voucher("2024-05-01", {debit("401", 800).of(0), credit("101", 800)});
    EXPECT_EQ(counted(builder.facts, {0, kNone}).activityIn(kYear), Money{});
    EXPECT_EQ(counted(builder.facts, {kNone, 0}).activityIn(kYear), Money::yuan(800));
    builder.trade("2024-05-20", 0, 800);
    EXPECT_EQ(counted(builder.facts, {0, kNone}).activityIn(kYear), Money::yuan(1600));
}

TEST(Activity, GoodsAndListedThingsFromAnInsiderCount)
{
    FactsBuilder builder;
    builder.farmers(1);
    builder.voucher("2024-05-01", {debit("121", 800).of(0), credit("101", 800)});
    builder.voucher("2024-06-01", {debit("151", 9000).of(0), credit("102", 9000)});
    EXPECT_EQ(counted(builder.facts, {0}).activityIn(kYear), Money::yuan(800));
    builder.asset("2024-06-01", 9000);
    EXPECT_EQ(counted(builder.facts, {0}).activityIn(kYear), Money::yuan(9800));
}

TEST(Activity, MaterialityLiesBetweenItsBounds)
{
    FactsBuilder small;
    EXPECT_EQ(counted(small.facts).materiality, Money::yuan(5000));
    FactsBuilder middle;
    middle.farmers(1).trade("2024-05-01", 0, 2'000'000);
    EXPECT_EQ(counted(middle.facts).materiality, Money::yuan(20'000));
    FactsBuilder large;
    large.farmers(1).trade("2024-05-01", 0, 90'000'000);
    EXPECT_EQ(counted(large.facts).materiality, Money::yuan(100'000));
}

TEST(Participation, TradeLandWagesAndTheHouseholdCount)
{
    FactsBuilder builder;
    builder.farmers(6);
    builder.facts.members[3].data.household = builder.facts.members[4].data.household = "户1";
    builder.land("2016-01-01", 1, 10);
    builder.trade("2024-05-01", 0, 1);
    builder.trade("2024-05-01", 3, 1);
    builder.voucher("2024-06-01", {debit("212", 300).of(2), credit("101", 300)});
    builder.voucher("2024-06-02", {debit("114", 300).of(5), credit("101", 300)});
    EXPECT_EQ(participation(builder.facts, counted(builder.facts), kYear),
              (std::vector<bool>{true, true, true, true, true, false}));
}

TEST(Participation, LandGivenBackOrEndedIsNotInUse)
{
    FactsBuilder builder;
    builder.farmers(2);
    builder.land("2016-01-01", 0, 10);
    builder.land("2020-01-01", 0, -10);
    builder.land("2016-01-01", 1, 10).until = Date{2023, 6, 30};
    EXPECT_EQ(participation(builder.facts, counted(builder.facts), kYear), (std::vector<bool>{false, false}));
}

namespace {

ExcuseState excuse(const FactsBuilder& builder, Excuse which, std::optional<int> age = 120)
{
    Derived derived;
    derived.ageInMonths = age;
    return stateOf(which, builder.facts, derived, {}, kYear);
}

} // namespace

TEST(Excuses, YouthEndsWithTwentyFourMonths)
{
    const FactsBuilder builder;
    EXPECT_TRUE(excuse(builder, Excuse::Young, 23).holds);
    EXPECT_FALSE(excuse(builder, Excuse::Young, 24).holds);
    EXPECT_FALSE(excuse(builder, Excuse::Young, std::nullopt).holds);
}

TEST(Excuses, YouthIsDocumentedByTheDayOfRegistrationOnly)
{
    FactsBuilder builder;
    EXPECT_TRUE(excuse(builder, Excuse::Young, 12).isDocumented);
    builder.facts.profile.registeredOn.reset();
    EXPECT_FALSE(excuse(builder, Excuse::Young, 12).isDocumented);
}

TEST(Excuses, APerennialCropExcusesUntilItsFirstHarvest)
{
    FactsBuilder young;
    young.circumstance(CircumstanceKind::PerennialCrop, "2020-01-01", "合同");
    EXPECT_TRUE(excuse(young, Excuse::PerennialCrop).isDocumented);
    FactsBuilder bearing;
    bearing.circumstance(CircumstanceKind::PerennialCrop, "2019-12-31", "合同");
    EXPECT_FALSE(excuse(bearing, Excuse::PerennialCrop).holds);
}

TEST(Excuses, ASuspensionMustLieOnTheWindow)
{
    FactsBuilder builder;
    builder.circumstance(CircumstanceKind::Suspension, "2023-01-01", "备案").to = Date{2024, 1, 1};
    EXPECT_TRUE(excuse(builder, Excuse::Suspension).holds);
    builder.facts.circumstances[0].to = Date{2023, 12, 31};
    EXPECT_FALSE(excuse(builder, Excuse::Suspension).holds);
}

TEST(Excuses, DisasterBuildingLiquidationUnionAndBooksElsewhere)
{
    FactsBuilder builder;
    for (const Excuse none : {Excuse::Disaster, Excuse::Construction, Excuse::Liquidation, Excuse::Union, Excuse::BooksElsewhere})
        EXPECT_FALSE(excuse(builder, none).holds);
    builder.circumstance(CircumstanceKind::Disaster, "2024-07-01");
    builder.circumstance(CircumstanceKind::Construction, "2024-07-01", "决议");
    builder.circumstance(CircumstanceKind::BooksElsewhere, "2015-01-01", "协议").to = Date{2024, 6, 30};
    builder.facts.profile.liquidation = true;
    builder.facts.profile.form = members::LegalForm::Union;
    EXPECT_TRUE(excuse(builder, Excuse::Disaster).holds);
    EXPECT_FALSE(excuse(builder, Excuse::Disaster).isDocumented);
    for (const Excuse one : {Excuse::Construction, Excuse::Liquidation, Excuse::Union, Excuse::BooksElsewhere})
        EXPECT_TRUE(excuse(builder, one).isDocumented);
}

TEST(Excuses, ADocumentSuppressesAWordAloneLowersByOneStep)
{
    FactsBuilder builder;
    builder.circumstance(CircumstanceKind::Suspension, "2023-01-01");
    Finding finding{.severity = inspection::Severity::High};
    tryExcuses(finding, {Excuse::Suspension, Excuse::Liquidation}, builder.facts, {}, {}, kYear);
    EXPECT_FALSE(finding.isSuppressed);
    EXPECT_EQ(finding.severity, inspection::Severity::Medium);
    EXPECT_EQ(finding.tried.size(), 2U);

    builder.circumstance(CircumstanceKind::Suspension, "2023-02-01", "备案");
    Finding documented{.severity = inspection::Severity::High};
    tryExcuses(documented, {Excuse::Suspension}, builder.facts, {}, {}, kYear);
    EXPECT_TRUE(documented.isSuppressed);
    EXPECT_EQ(documented.severity, inspection::Severity::High);
    EXPECT_EQ(documented.excuse->values.at(0), "2023-02-01");
}
