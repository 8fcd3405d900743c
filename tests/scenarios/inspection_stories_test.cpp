// SPDX-License-Identifier: GPL-3.0-or-later
// Whole cooperatives, from the files they are imported from to what an inspection says of them.
#include "core/inspection/inspect.h"
#include "tests/support/book_story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::test;
using inspection::BookResult;
using inspection::OperatingStatus;
using ::testing::Contains;

namespace {

/// A balanced voucher of two lines.
std::string entry(std::string_view date, int number, std::string_view debit, std::string_view credit, std::string_view amount,
                  std::string_view counterparty = {})
{
    return fmt::format("{0},{1},记,{2},{4},,,{5}\n{0},{1},记,{3},,{4},,{5}\n", date, number, debit, credit, amount, counterparty);
}

} // namespace

TEST(InspectionStory, FiveNamesThatNeverBeganAreLikelyAShell)
{
    Story story;
    story.members(5).contributions("2015-03-01,1,cash,1000000,0,,\n2015-03-01,2,cash,500000,0,,\n");
    story.vouchers(entry("2015-03-10", 1, "522", "101", "300"));
    const BookResult result = story.inspected(false);
    EXPECT_EQ(result.assessment.status, OperatingStatus::ShellLikely) << told(result);
    EXPECT_THAT(result.assessment.patterns, Contains("SP1")) << told(result);
    EXPECT_THAT(result.assessment.deciding, Contains("O01"));
}

TEST(InspectionStory, FiveNamesWithoutAnyBooksButWithReportsMissingAreLikelyAShell)
{
    Story story;
    story.members(5).contributions("2015-03-01,1,cash,1000000,0,,\n");
    EXPECT_EQ(story.inspected(false).assessment.status, OperatingStatus::ShellLikely);
}

TEST(InspectionStory, FiveNamesWithoutAnyBooksAndNoWordOfTheRegistrarCannotBeAssessed)
{
    Story story;
    story.members(5).contributions("2015-03-01,1,cash,1000000,0,,\n");
    EXPECT_EQ(story.inspected().assessment.status, OperatingStatus::CannotAssess);
}

TEST(InspectionStory, AnOrchardInItsThirdYearIsNormal)
{
    Story story("2015-03-01", "perennial_crop_from,2022-03-01\n");
    story.members(12).paidByAll(12, "2015-03-02");
    story.vouchers(entry("2022-03-10", 1, "142", "102", "60000", "苗圃") + entry("2022-04-10", 1, "522", "102", "800"));
    story.meetings("2024-03-01,members,12,年度大会\n");
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
}

TEST(InspectionStory, TheSameOrchardWithoutItsPlantingIsNot)
{
    Story story;
    story.members(12).paidByAll(12, "2015-03-02");
    story.vouchers(entry("2022-03-10", 1, "142", "102", "60000", "苗圃") + entry("2022-04-10", 1, "522", "102", "800"));
    story.meetings("2024-03-01,members,12,年度大会\n");
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::ShellLikely) << told(result);
}

TEST(InspectionStory, ASuspensionOnFileStaysToBeChecked)
{
    Story story("2015-03-01", "suspension_from,2023-01-01\nsuspension_to,2025-12-31\n");
    story.members(5).contributions("2015-03-01,1,cash,1000000,0,,\n");
    story.vouchers(entry("2015-03-10", 1, "522", "101", "300"));
    const BookResult result = story.inspected(false);
    EXPECT_EQ(result.assessment.status, OperatingStatus::NeedsInspection) << told(result);
}

TEST(InspectionStory, ABuyersCooperativeIsNormal)
{
    Story story;
    story.members(20).paidByAll(20, "2015-03-02");
    std::string trades;
    for (const int year : {2023, 2024})
        for (int month = 2; month <= 10; ++month)
            for (int member = 1; member <= 15; ++member)
                trades += fmt::format("{}-{:02}-05,{},purchase,化肥,10,袋,{}\n", year, month, member, 900 + member * 10);
    story.trades(trades).meetings("2024-03-01,members,18,年度大会\n");
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
    EXPECT_EQ(result.assessment.integrity, inspection::Integrity::None) << told(result);
}

TEST(InspectionStory, ThreeMonthsOfBusinessAYearAreNormal)
{
    Story story("2015-03-01", {}, {2023});
    story.members(20).paidByAll(20, "2015-03-02");
    std::string trades;
    std::string vouchers;
    for (const int year : {2023, 2024})
        for (int month = 8; month <= 10; ++month) {
            for (int member = 1; member <= 16; ++member)
                trades += fmt::format("{}-{:02}-05,{},delivery,苹果,1000,斤,{}\n", year, month, member, 1500 + member * 10);
            vouchers += entry(fmt::format("{}-{:02}-20", year, month), 1, "102", "501", "40000", "果品公司");
            vouchers += entry(fmt::format("{}-{:02}-21", year, month), 2, "521", "102", "25000", "运输队");
        }
    story.trades(trades).vouchers(vouchers).meetings("2024-03-01,members,18,年度大会\n");
    const BookResult result = story.inspected(true);
    EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
}

TEST(InspectionStory, AFirstYearLossWithGrantsForMachinesIsAtMostObserved)
{
    Story story("2023-11-01", {}, {2023});
    story.members(7, "2023-11-01").paidByAll(7, "2023-11-05");
    story.grants("2024-02-01,state,1800000,农机购置补助,\n");
    story.vouchers(entry("2024-02-01", 1, "102", "235", "1800000", "财政局") + entry("2024-03-01", 1, "151", "102", "1750000", "农机公司")
                   + entry("2024-06-01", 1, "102", "501", "90000", "种粮大户") + entry("2024-06-30", 2, "521", "102", "160000", "加油站"));
    const BookResult result = story.inspected();
    EXPECT_EQ(result.assessment.status, OperatingStatus::NormalObservation) << told(result);
}

TEST(InspectionStory, AnEmptyFileCannotBeAssessed)
{
    EXPECT_EQ(Story().inspected(false).assessment.status, OperatingStatus::CannotAssess);
}

TEST(InspectionStory, WhatIsDatedAfterTheAsOfDayChangesNothing)
{
    Story story;
    story.members(5).contributions("2015-03-01,1,cash,1000000,0,,\n2025-02-01,2,cash,5000,5000,,\n");
    story.trades("2025-02-01,1,delivery,苹果,1000,斤,90000\n");
    story.vouchers(entry("2015-03-10", 1, "522", "101", "300"));
    story.meetings("2025-01-15,members,5,年度大会\n");
    const BookResult result = story.inspected(false);
    EXPECT_EQ(result.assessment.status, OperatingStatus::ShellLikely) << told(result);
}
