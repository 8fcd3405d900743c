// SPDX-License-Identifier: GPL-3.0-or-later
// Whole cooperatives, from the files they are imported from to what an inspection says of them.
#include "core/inspection/inspect.h"
#include "tests/support/book_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::test;
using exchange::ImportKind;
using inspection::BookResult;
using inspection::OperatingStatus;
using ::testing::Contains;

namespace {

constexpr std::string_view kCode = "93110105MA01TEST0X";

/// A book that is imported file by file.
class Story {
public:
    explicit Story(std::string_view registeredOn = "2015-03-01", std::string_view more = {}, FiscalYear ledgerFrom = {2015})
        : m_book(members::LegalForm::Specialized, ledgerFrom)
    {
        m_book.import(ImportKind::Profile,
                      fmt::format("key,value\nname,示例合作社\ncode,{}\nregistered_on,{}\n{}", kCode, registeredOn, more));
    }

    Story& members(int count, std::string_view joined = "2015-03-01")
    {
        std::string rows = "number,name,kind,joined,roles\n";
        for (int i = 1; i <= count; ++i)
            rows += fmt::format("{0},成员{0},farmer,{1},{2}\n", i, joined, i == 1 ? "chair" : "");
        m_book.import(ImportKind::Members, rows);
        return *this;
    }
    Story& contributions(std::string_view rows)
    {
        m_book.import(ImportKind::Contributions, "date,member,kind,subscribed,paid,quantity,unit\n" + std::string(rows));
        return *this;
    }
    Story& paidByAll(int count, std::string_view date)
    {
        std::string rows;
        for (int i = 1; i <= count; ++i)
            rows += fmt::format("{},{},cash,2000,2000,,\n", date, i);
        return contributions(rows);
    }
    Story& trades(std::string_view rows)
    {
        m_book.import(ImportKind::Trades, "date,member,direction,product,quantity,unit,amount\n" + std::string(rows));
        return *this;
    }
    Story& vouchers(std::string_view rows)
    {
        m_book.import(ImportKind::Vouchers, "date,number,summary,account,debit,credit,member,counterparty\n" + std::string(rows));
        return *this;
    }
    Story& meetings(std::string_view rows)
    {
        m_book.import(ImportKind::Meetings, "date,kind,present,subject\n" + std::string(rows));
        return *this;
    }
    Story& grants(std::string_view rows)
    {
        m_book.import(ImportKind::Grants, "date,kind,amount,project\n" + std::string(rows));
        return *this;
    }

    /// Annual reports of 2022 and 2023 as the registrar's list has them.
    BookResult inspected(std::optional<bool> areReportsFiled = std::nullopt)
    {
        inspection::InspectionRequest request{.asOf = Date{2024, 12, 31}};
        if (areReportsFiled) {
            request.lists.annualReports.emplace();
            for (const int year : {2022, 2023})
                request.lists.annualReports->push_back(
                    {.code = std::string(kCode),
                     .year = year,
                     .filedOn = *areReportsFiled ? std::optional(Date{year + 1, 6, 1}) : std::nullopt});
        }
        m_book.close();
        return inspectFile(m_book.file(), request);
    }

private:
    BookBuilder m_book;
};

std::string told(const BookResult& result)
{
    std::string text;
    for (const inspection::Finding& finding : result.findings)
        text += fmt::format("{} {} {}{}\n", finding.rule, static_cast<int>(finding.severity), finding.statement.pattern,
                            finding.isSuppressed ? " (suppressed)" : "");
    for (const inspection::NotComputed& one : result.notComputed)
        text += one.rule + " not computed: " + one.missing.pattern + "\n";
    return text + result.failureDetail;
}

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
    story.grants("2024-02-01,state,1800000,农机购置补助\n");
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
