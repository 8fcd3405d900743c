// SPDX-License-Identifier: GPL-3.0-or-later
// Whole cooperatives whose money goes ways that an auditor has to see, each with one that stays a step below, and honest ones beside
// them whose books look much the same.
#include "tests/support/book_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

namespace coop::inspection {

namespace {

using namespace coop::test;
using exchange::ImportKind;
using ::testing::Contains;
using ::testing::Not;

/// Founded in 2015; the ledger is kept from 2022 on, so that nobody asks for the vouchers of the founding.
Story since2022()
{
    return Story("2015-03-01", {}, {2022});
}

/// Members `from` to `to` deliver apples in the autumns of 2023 and 2024, the cooperative sells them.
Story& harvests(Story& story, int from, int to, std::int64_t each = 3000)
{
    std::string trades;
    for (const int year : {2022, 2023, 2024}) {
        for (int member = from; member <= to; ++member)
            trades += fmt::format("{}-10-05,{},delivery,苹果,1000,斤,{}\n", year, member, each + member * 10);
        const std::int64_t sold = (to - from + 1) * (each + 800);
        story.post(fmt::format("{}-10-20", year), {dr("102", sold), cr("501", sold).with("果品公司")});
        story.post(fmt::format("{}-11-02", year), {dr("521", sold / 2), cr("102", sold / 2).with("运输队")});
    }
    return story.trades(trades);
}

// The deposit taker

/// `persons` leave `each` in the cooperative for a year at a tenth, and again in the next; it lends the money on.
Story& deposits(Story& story, int persons, std::int64_t each)
{
    for (const int year : {2022, 2023, 2024}) {
        for (int i = 1; i <= persons; ++i) {
            const std::string who = fmt::format("储户{}-{}", year, i);
            story.post(fmt::format("{}-01-05", year), {dr("102", each), cr("211", each).with(who)});
            for (const int month : {4, 7, 10})
                story.post(fmt::format("{}-{:02}-05", year, month), {dr("524", each / 40).with(who), cr("102", each / 40)});
            if (year < 2024)
                story.post(fmt::format("{}-01-05", year + 1), {dr("211", each).with(who), cr("102", each)});
        }
    }
    const std::int64_t lent = persons * each * 8 / 10;
    return story.post("2022-01-20", {dr("113", lent).with("建材公司"), cr("102", lent)});
}

TEST(MoneyStory, ADepositTakerIsAnUrgentLeadWhateverElseItDoes)
{
    Story story = since2022();
    story.members(20).paidByAll(20, "2015-03-02").assemblies(2022, 2024, 18);
    deposits(harvests(story, 2, 16), 40, 30'000);
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "F01"), Severity::Critical) << told(result);
    EXPECT_EQ(severityOf(result, "F02"), Severity::Critical) << told(result);
    EXPECT_EQ(severityOf(result, "F03"), Severity::Critical) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Major);
    EXPECT_THAT(result.assessment.patterns, Contains("LP3"));
    // Trade and deposits are two questions.
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
}

TEST(MoneyStory, ADepositTakerWithoutAnyTradeIsAShellToo)
{
    Story story = since2022();
    story.members(20).paidByAll(20, "2015-03-02").assemblies(2022, 2024, 18);
    const BookResult result = deposits(story, 40, 30'000).inspected(true);
    EXPECT_EQ(result.assessment.integrity, Integrity::Major) << told(result);
    EXPECT_EQ(result.assessment.status, OperatingStatus::ShellLikely) << told(result);
}

TEST(MoneyStory, ThirtyDepositorsOfSmallSumsAreALeadAndNotAMajorOne)
{
    Story story = since2022();
    story.members(20).paidByAll(20, "2015-03-02").assemblies(2022, 2024, 18);
    // Thirty a year, ninety in all, 450,000 yuan.
    deposits(harvests(story, 2, 16, 60'000), 30, 5'000);
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "F01"), Severity::High) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Some) << told(result);
    EXPECT_THAT(result.assessment.patterns, Contains("LP4"));
}

TEST(MoneyStory, AFewFriendsWhoLendAtInterestAreNoLead)
{
    Story story = since2022();
    story.members(20).paidByAll(20, "2015-03-02").assemblies(2022, 2024, 18);
    harvests(story, 2, 16);
    for (int i = 1; i <= 4; ++i) {
        const std::string who = fmt::format("亲友{}", i);
        story.post("2023-01-05", {dr("102", 30'000), cr("211", 30'000).with(who)});
        for (const std::string_view day : {"2023-07-05", "2024-01-05"})
            story.post(day, {dr("524", 900).with(who), cr("102", 900)});
        story.post("2024-01-06", {dr("211", 30'000).with(who), cr("102", 30'000)});
    }
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
}

TEST(MoneyStory, PrepaymentsForFertilizerThatEndInGoodsAreNoDeposits)
{
    Story story = since2022();
    story.members(40).paidByAll(40, "2015-03-02").assemblies(2022, 2024, 36);
    std::string trades;
    for (const int year : {2022, 2023, 2024}) {
        for (int i = 1; i <= 40; ++i) {
            story.post(fmt::format("{}-01-08", year), {dr("102", 3'000), cr("114", 3'000).of(i)});
            trades += fmt::format("{}-04-08,{},purchase,化肥,20,袋,2700\n", year, i);
            story.post(fmt::format("{}-04-08", year), {dr("114", 2'700).of(i), cr("501", 2'700).in("化肥")});
            story.post(fmt::format("{}-04-09", year), {dr("114", 300).of(i), cr("102", 300)});
        }
        story.post(fmt::format("{}-02-01", year), {dr("121", 100'000), cr("102", 100'000).with("化肥厂")});
    }
    const BookResult result = story.trades(trades).inspected(true);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
}

// Capital that came and left

/// Thirty contributions of 20,000 yuan in one day, of which `back` yuan go to the chair three weeks later.
Story& contributionWave(Story& story, std::int64_t back, bool isOnePayer)
{
    std::string rows;
    for (int i = 2; i <= 31; ++i) {
        rows += fmt::format("2024-03-01,{},cash,20000,20000,,\n", i);
        Posting money = dr("102", 20'000);
        story.post("2024-03-01", {isOnePayer ? money.with("张三") : money, cr("301", 20'000).of(i)});
    }
    return story.contributions(rows).post("2024-03-22", {dr("114", back).of(1), cr("102", back)});
}

TEST(MoneyStory, ContributionsThatOneHandPaidAndTookBackAreAMajorLead)
{
    Story story = since2022();
    story.members(31).paidByAll(1, "2015-03-02").assemblies(2022, 2024, 28);
    contributionWave(harvests(story, 2, 25), 560'000, true);
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "K02"), Severity::High) << told(result);
    EXPECT_EQ(severityOf(result, "K04"), Severity::High) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Major) << told(result);
    EXPECT_THAT(result.assessment.deciding, Contains("K02"));
    // High and of both kinds: it has to be looked at whether there is a cooperative at all.
    EXPECT_EQ(result.assessment.status, OperatingStatus::NeedsInspection) << told(result);
}

TEST(MoneyStory, ARoundTripAloneIsALeadAndNotAMajorOne)
{
    Story story = since2022();
    story.members(31).paidByAll(1, "2015-03-02").assemblies(2022, 2024, 28);
    contributionWave(harvests(story, 2, 25), 560'000, false);
    // An assembly allowed the loan, and most of the money of the year went to strangers for goods.
    story.meetings("2024-02-20,members,28,借款周转\n")
        .post("2024-06-10", {dr("121", 1'500'000), cr("102", 1'500'000).with("农资公司")})
        .post("2024-06-20", {dr("102", 1'600'000), cr("501", 1'600'000).with("供销社")});
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "K02"), Severity::High) << told(result);
    EXPECT_EQ(severityOf(result, "K04"), std::nullopt) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Some) << told(result);
}

TEST(MoneyStory, ContributionsSpentOnAMachineFromStrangersAreNone)
{
    Story story = since2022();
    story.members(31).paidByAll(1, "2015-03-02").assemblies(2022, 2024, 28);
    contributionWave(harvests(story, 2, 25), 1'000, false);
    story.post("2024-03-25", {dr("151", 580'000), cr("102", 580'000).with("农机公司")});
    const BookResult result = story.inspected(true);
    EXPECT_THAT(result.assessment.deciding, Not(Contains("K02"))) << told(result);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
}

// Grants

/// A grant of 400,000 yuan in March 2024, by a cooperative that trades; what became of it the test tells.
Story& granted(Story& story)
{
    story.members(20).paidByAll(20, "2015-03-02").assemblies(2022, 2024, 18);
    harvests(story, 2, 16);
    return story.grants("2024-03-01,state,400000,冷库项目,\n")
        .post("2024-03-01", {dr("102", 400'000), cr("235", 400'000).with("财政局")});
}

TEST(MoneyStory, AFamilyThatPassesAGrantThroughIsAMajorLead)
{
    Story story = since2022();
    granted(story).related("1,李四,kin,\n").rows(ImportKind::Counterparties, "name,bank_account", "李四,\n");
    story.post("2024-03-06", {dr("113", 250'000).with("李四"), cr("102", 250'000)});
    story.post("2024-03-10", {dr("101", 120'000), cr("102", 120'000)});
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "S01"), Severity::Critical) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Major);
    EXPECT_THAT(result.assessment.patterns, Contains("LP1"));
    EXPECT_THAT(result.assessment.deciding, Contains("S01"));
}

TEST(MoneyStory, TheSameSumsToABuilderAndForWagesAreNone)
{
    Story story = since2022();
    granted(story);
    story.post("2024-03-06", {dr("153", 250'000).on("冷库项目"), cr("102", 250'000).with("建筑公司")});
    story.post("2024-03-10", {dr("101", 120'000), cr("102", 120'000)});
    story.post("2024-03-28", {dr("153", 120'000).on("冷库项目"), cr("101", 120'000)});
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "S01"), std::nullopt) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
}

TEST(MoneyStory, AGrantThatCameAfterTheBuildingMayGoToWhoeverBuiltIt)
{
    Story story = since2022();
    granted(story);
    story.post("2023-09-01", {dr("153", 420'000).on("冷库项目"), cr("211", 420'000).of(1)});
    story.post("2023-09-02", {dr("151", 410'000), cr("102", 410'000).with("制冷设备厂")});
    story.post("2024-03-06", {dr("211", 390'000).of(1), cr("102", 390'000)});
    const BookResult result = story.inspected(true);
    EXPECT_NE(result.assessment.integrity, Integrity::Major) << told(result);
}

/// The machine of the grant comes from the chair's firm, for 31 invoices in a row.
Story& machineFromTheFamily(Story& story, int invoices)
{
    granted(story).related("1,惠民农机店,firm,\n");
    for (int i = 0; i < invoices; ++i)
        story.post(fmt::format("2024-03-{:02}", 5 + i % 20), {dr("521", 9'700).on("冷库项目"), cr("102", 9'700).with("惠民农机店")},
                   {.invoice = fmt::format("{:08}", 1017220 + i)});
    return story;
}

TEST(MoneyStory, InvoicesInARowOfTheChairsFirmForAGrantPassItThrough)
{
    Story story = since2022();
    const BookResult result = machineFromTheFamily(story, 31).inspected(true);
    EXPECT_EQ(severityOf(result, "S06"), Severity::High) << told(result);
    EXPECT_EQ(severityOf(result, "S05"), Severity::Medium) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Major) << told(result);
    EXPECT_THAT(result.assessment.patterns, Contains("LP1"));
}

TEST(MoneyStory, InvoicesInARowOfAStrangerAreOneLeadFourAreNone)
{
    const auto bought = [](int invoices) {
        Story story = since2022();
        granted(story);
        for (int i = 0; i < invoices; ++i)
            story.post(fmt::format("2024-03-{:02}", 5 + i % 20), {dr("521", 9'700), cr("102", 9'700).with("五金店")},
                       {.invoice = fmt::format("{:08}", 1017220 + i)});
        return story.inspected(true);
    };
    const BookResult many = bought(31);
    EXPECT_EQ(severityOf(many, "S06"), Severity::High) << told(many);
    EXPECT_EQ(many.assessment.integrity, Integrity::Some) << told(many);
    const BookResult four = bought(4);
    EXPECT_EQ(severityOf(four, "S06"), std::nullopt) << told(four);
    EXPECT_EQ(four.assessment.integrity, Integrity::None) << told(four);
}

constexpr std::string_view kTractor = "T-2024-001,拖拉机,2024-03-10,380000,冷库项目,农机公司,库房,{},{},2号库,{}\n";

/// A tractor of the grant from a stranger, and what the registers say became of it.
Story& tractor(Story& story, std::string_view soldOn, std::string_view approval = {})
{
    granted(story).assets(fmt::format(fmt::runtime(kTractor), soldOn, "88001", approval));
    return story.post("2024-03-10", {dr("151", 380'000).on("冷库项目"), cr("102", 380'000).with("农机公司")}, {.invoice = "88001"});
}

TEST(MoneyStory, ATractorOfAGrantSoldInTheSameYearIsAHintAndNoLeadByItself)
{
    Story story = since2022();
    const BookResult result = tractor(story, "2024-10-01").inspected(true);
    EXPECT_EQ(severityOf(result, "S04"), Severity::Medium) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
}

TEST(MoneyStory, ATractorSoldWithAPaperIsNone)
{
    Story story = since2022();
    const BookResult result = tractor(story, "2024-10-01", "农业局批复12号").inspected(true);
    EXPECT_EQ(severityOf(result, "S04"), std::nullopt) << told(result);
}

TEST(MoneyStory, ATractorListedTwiceWhoseMoneyCameBackIsAMajorLead)
{
    Story story = since2022();
    tractor(story, "").assets("T-2024-001,拖拉机,2024-03-10,380000,机耕项目,农机公司,库房,,88002,2号库,\n");
    // Three days later the seller sends the money back, as if it were a contribution.
    story.post("2024-03-13", {dr("102", 380'000).with("农机公司"), cr("211", 380'000).with("农机公司")});
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "S04"), Severity::High) << told(result);
    EXPECT_EQ(severityOf(result, "J05"), Severity::High) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Major) << told(result);
}

TEST(MoneyStory, TheSamePaymentThatDidNotComeBackIsOneLead)
{
    Story story = since2022();
    tractor(story, "").assets("T-2024-001,拖拉机,2024-03-10,380000,机耕项目,农机公司,库房,,88002,2号库,\n");
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.integrity, Integrity::Some) << told(result);
}

TEST(MoneyStory, ACooperativeThatOnlyLivesOnGrantsNeedsInspectionAndItsLeadIsSeen)
{
    Story story = since2022();
    story.members(12).paidByAll(12, "2015-03-02").assemblies(2022, 2024, 11);
    story.grants("2023-05-01,state,300000,示范社项目,\n2024-05-01,state,300000,示范社项目二期,\n");
    for (const int year : {2023, 2024}) {
        story.post(fmt::format("{}-05-01", year), {dr("102", 300'000), cr("235", 300'000).with("财政局")});
        story.post(fmt::format("{}-06-01", year), {dr("523", 40'000), cr("102", 40'000).with("会务公司")});
        story.post(fmt::format("{}-09-01", year), {dr("521", 3'000), cr("102", 3'000).with("劳务队")});
    }
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "S02"), Severity::High) << told(result);
    EXPECT_EQ(result.assessment.status, OperatingStatus::NeedsInspection) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Some) << told(result);
}

TEST(MoneyStory, ARosterThatDoubledBeforeAnApplicationIsALeadUnlessTheNewcomersCame)
{
    const auto surge = [](int traders) {
        Story story = since2022();
        story.members(10).paidByAll(10, "2015-03-02").assemblies(2022, 2024, 9);
        std::string rows;
        std::string trades;
        for (int i = 11; i <= 20; ++i) {
            rows += fmt::format("{0},成员{0},farmer,2022-12-15,\n", i);
            if (i - 10 <= traders)
                trades += fmt::format("2023-10-05,{},delivery,苹果,1000,斤,3000\n", i);
        }
        story.rows(ImportKind::Members, "number,name,kind,joined,roles", rows);
        harvests(story, 1, 10).trades(trades.empty() ? "2023-10-05,1,delivery,苹果,1000,斤,3000\n" : trades);
        story.grants("2023-06-01,state,200000,冷库项目,2023-02-01\n")
            .post("2023-06-01", {dr("102", 200'000), cr("235", 200'000).with("财政局")})
            .post("2023-06-20", {dr("151", 200'000).on("冷库项目"), cr("102", 200'000).with("制冷设备厂")});
        return story.inspected(true);
    };
    const BookResult idle = surge(2);
    EXPECT_EQ(severityOf(idle, "S03"), Severity::High) << told(idle);
    EXPECT_EQ(idle.assessment.integrity, Integrity::Some) << told(idle);
    const BookResult busy = surge(3);
    EXPECT_EQ(severityOf(busy, "S03"), Severity::Low) << told(busy);
    EXPECT_EQ(busy.assessment.integrity, Integrity::None) << told(busy);
}

// Borrowed identities

/// Sixty names of which the first trades alone; what else the register says of them.
Story& borrowedNames(Story& story, int sharingPhone, bool hasSheets)
{
    std::string rows;
    for (int i = 1; i <= 60; ++i)
        rows += fmt::format("{0},成员{0},farmer,2015-03-01,{1},{2}\n", i, i == 1 ? "chair" : "",
                            i <= sharingPhone ? std::string("13900000000") : fmt::format("139{:08}", i));
    story.rows(ImportKind::Members, "number,name,kind,joined,roles,phone", rows).assemblies(2022, 2024, 41);
    if (hasSheets)
        story.attendance("2024-03-01,members,1\n");
    return story.trades("2024-05-05,1,delivery,苹果,5000,斤,9000\n2023-05-05,1,delivery,苹果,5000,斤,9000\n");
}

TEST(MoneyStory, BorrowedNamesAreLikelyAShellEvenWithTokenTrade)
{
    Story story = since2022();
    const BookResult result = borrowedNames(story, 40, true).inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::ShellLikely) << told(result);
    EXPECT_THAT(result.assessment.patterns, Contains("SP2")) << told(result);
    EXPECT_THAT(result.assessment.deciding, Contains("X04"));
}

TEST(MoneyStory, WithTelephonesOfTheirOwnTheNamesHaveToBeLookedAt)
{
    Story story = since2022();
    const BookResult result = borrowedNames(story, 1, true).inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::NeedsInspection) << told(result);
}

TEST(MoneyStory, WithoutSheetsOfAttendanceTheNamesHaveToBeLookedAtOnly)
{
    Story story = since2022();
    const BookResult result = borrowedNames(story, 40, false).inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::NeedsInspection) << told(result);
}

// Honest neighbours

TEST(HonestStory, AMachineryCooperativeWithBigGrantsALossAndRelativesIsNormal)
{
    Story story("2022-03-01", {}, {2022});
    story.rows(ImportKind::Members, "number,name,kind,joined,roles,household",
               "1,仁某,farmer,2022-03-01,chair,甲户\n2,仁妻,farmer,2022-03-01,,甲户\n3,仁弟,farmer,2022-03-01,director,乙户\n"
               "4,成员4,farmer,2022-03-01,,\n5,成员5,farmer,2022-03-01,,\n6,成员6,farmer,2022-03-01,,\n7,成员7,farmer,2022-03-01,,\n");
    for (int i = 1; i <= 7; ++i)
        story.post("2022-03-05", {dr("102", 100'000), cr("301", 100'000).of(i)});
    story.contributions("2022-03-05,1,cash,100000,100000,,\n2022-03-05,2,cash,100000,100000,,\n2022-03-05,3,cash,100000,100000,,\n"
                        "2022-03-05,4,cash,100000,100000,,\n2022-03-05,5,cash,100000,100000,,\n2022-03-05,6,cash,100000,100000,,\n"
                        "2022-03-05,7,cash,100000,100000,,\n");
    story.grants("2022-05-01,state,1800000,农机购置补助,2022-03-20\n")
        .post("2022-05-01", {dr("102", 1'800'000), cr("235", 1'800'000).with("财政局")})
        .post("2022-05-20", {dr("151", 2'400'000).on("农机购置补助"), cr("102", 2'400'000).with("农机公司")}, {.invoice = "70001"});
    std::string machines;
    for (int i = 1; i <= 12; ++i)
        machines += fmt::format("NJ-{0:03},收割机,2022-05-20,200000,农机购置补助,农机公司,机库,,7000{0},仁弟,\n", i);
    story.assets(machines).meetings("2022-03-01,members,7,成立大会\n2023-03-01,members,7,年度大会\n2024-03-01,members,6,年度大会\n");
    // The chair lends for diesel and gets it back; his family drives for wages.
    story.post("2022-06-10", {dr("102", 60'000), cr("114", 60'000).of(1)})
        .post("2022-07-01", {dr("521", 150'000), cr("102", 150'000).with("加油站")})
        .post("2022-09-20", {dr("102", 90'000), cr("501", 90'000).with("种粮大户")})
        .post("2022-10-01", {dr("114", 60'000).of(1), cr("102", 60'000)});
    for (const int year : {2023, 2024}) {
        story.post(fmt::format("{}-06-20", year), {dr("102", 500'000), cr("501", 500'000).with("种粮大户")});
        story.post(fmt::format("{}-07-20", year), {dr("521", 240'000), cr("102", 240'000).with("加油站")});
        for (int month = 5; month <= 9; ++month)
            for (const int driver : {2, 3, 5})
                story.post(fmt::format("{}-{:02}-28", year, month), {dr("521", 6'000), cr("212", 6'000).of(driver)})
                    .post(fmt::format("{}-{:02}-28", year, month), {dr("212", 6'000).of(driver), cr("102", 6'000)});
    }
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
}

TEST(HonestStory, RentsAndWagesToOfficersFamiliesAreExplained)
{
    Story story = since2022();
    story.rows(ImportKind::Members, "number,name,kind,joined,roles,household",
               "1,成员1,farmer,2015-03-01,chair,甲户\n2,成员2,farmer,2015-03-01,,甲户\n3,成员3,farmer,2015-03-01,director,丙户\n"
               "4,成员4,farmer,2015-03-01,,丙户\n5,成员5,farmer,2015-03-01,,\n6,成员6,farmer,2015-03-01,,\n");
    std::string land;
    for (int i = 1; i <= 6; ++i)
        land += fmt::format("2015-03-02,{},land,,,30,亩\n", i);
    story.contributions(land).meetings("2022-02-01,members,6,土地租金和用工\n2023-02-01,members,6,年度大会\n2024-02-01,members,6,年度大会\n");
    for (const int year : {2022, 2023, 2024}) {
        for (int i = 1; i <= 6; ++i)
            story.post(fmt::format("{}-11-01", year), {dr("401", 24'000).of(i), cr("102", 24'000)});
        for (int month = 4; month <= 10; ++month)
            story.post(fmt::format("{}-{:02}-25", year, month), {dr("401", 5'000), cr("212", 5'000).of(2)})
                .post(fmt::format("{}-{:02}-25", year, month), {dr("212", 5'000).of(2), cr("102", 5'000)});
        story.post(fmt::format("{}-10-15", year), {dr("102", 420'000), cr("501", 420'000).with("粮库").in("玉米")});
        story.post(fmt::format("{}-04-15", year), {dr("401", 110'000), cr("102", 110'000).with("农资公司")});
    }
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
}

TEST(HonestStory, TheSameRentsToAChairWithoutLandAreALead)
{
    Story story = since2022();
    story.members(6).paidByAll(6, "2015-03-02").assemblies(2022, 2024, 6);
    for (const int year : {2022, 2023, 2024}) {
        story.post(fmt::format("{}-10-15", year), {dr("102", 420'000), cr("501", 420'000).with("粮库").in("玉米")});
        story.post(fmt::format("{}-04-15", year), {dr("401", 110'000), cr("102", 110'000).with("农资公司")});
        story.post(fmt::format("{}-11-01", year), {dr("401", 144'000).of(1), cr("102", 144'000)});
    }
    const BookResult result = story.inspected(true);
    EXPECT_EQ(severityOf(result, "J06"), Severity::High) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::Some) << told(result);
}

TEST(HonestStory, AChairWhoSellsHisOwnCropAtThePriceOfOthersIsNoLead)
{
    Story story = since2022();
    story.members(12).paidByAll(12, "2015-03-02").assemblies(2022, 2024, 11);
    std::string trades;
    for (const int year : {2022, 2023, 2024}) {
        for (int i = 1; i <= 12; ++i) {
            // The chair grows as much as four others.
            const std::int64_t amount = i == 1 ? 40'000 : 10'000;
            trades += fmt::format("{}-10-05,{},delivery,苹果,{},斤,{}\n", year, i, amount / 2, amount);
            story.post(fmt::format("{}-10-08", year), {dr("121", amount).of(i), cr("102", amount)});
        }
        story.post(fmt::format("{}-10-20", year), {dr("102", 180'000), cr("501", 180'000).with("果品公司").in("苹果")});
        story.post(fmt::format("{}-10-21", year), {dr("521", 150'000), cr("121", 150'000)});
    }
    const BookResult result = story.trades(trades).inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
    EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
}

} // namespace

} // namespace coop::inspection
