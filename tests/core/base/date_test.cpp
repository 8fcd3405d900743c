// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include "core/base/ensure.h"

#include <gtest/gtest.h>

using namespace coop;

TEST(Date, IsReadInEveryFormOfTheInterface)
{
    const Date day(2025, 3, 9);
    for (const char* text : {"2025-03-09", "2025-3-9", "2025/3/9", "2025/03/09", "2025.3.9", "20250309", "2025年3月9日",
                             "2025年03月09日", "2025 年 3 月 9 日", "  2025-03-09  ", "　2025-03-09　", "２０２５－０３－０９",
                             "２０２５年３月９日", "2025-03-09 00:00:00", "2025-03-09T00:00:00", "2025/3/9 0:00",
                             "2025/3/9 0:00:00"})
        EXPECT_EQ(parseDate(text), day) << text;
}

TEST(Date, IsRefusedWhenItIsNoDayOrNoDate)
{
    for (const char* text : {"", " ", "2025", "2025-03", "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "25-03-09",
                             "2025-03-09 12:30:00", "2025-3/9", "2025--3-9", "2025-3-9-1", "2025年3月", "2025年3月9",
                             "3月9日", "九月三日", "20250230", "202503091", "-2025-3-9", "2025-+3-9", "2025-3--9", "1899-12-31",
                             "2201-01-01", "45658", "abc", "2025-03-9x"})
        EXPECT_FALSE(parseDate(text).has_value()) << text;
}

TEST(Date, KnowsLeapYears)
{
    EXPECT_TRUE(Date::fromParts(2024, 2, 29).has_value());
    EXPECT_TRUE(Date::fromParts(2000, 2, 29).has_value());
    EXPECT_FALSE(Date::fromParts(2100, 2, 29).has_value());
    EXPECT_THROW(Date(2025, 2, 29), BrokenInvariant);
}

TEST(Date, CountsDaysAcrossMonthsAndYears)
{
    EXPECT_EQ(daysBetween(Date(2025, 1, 1), Date(2025, 12, 31)), 364);
    EXPECT_EQ(daysBetween(Date(2024, 3, 1), Date(2024, 2, 28)), -2);
    EXPECT_EQ(Date(2024, 12, 31).plusDays(1), Date(2025, 1, 1));
    EXPECT_EQ(Date(2025, 1, 1).plusDays(-1), Date(2024, 12, 31));
    EXPECT_THROW((void)Date(2200, 12, 31).plusDays(1), BrokenInvariant);
}

TEST(Date, IsReadFromASpreadsheetSerial)
{
    EXPECT_EQ(dateFromSerial(45658), Date(2025, 1, 1));
    EXPECT_EQ(dateFromSerial(61), Date(1900, 3, 1));
    EXPECT_EQ(dateFromSerial(60), std::nullopt) << "29 February 1900 never was";
    EXPECT_EQ(dateFromSerial(-5), std::nullopt);
    EXPECT_EQ(dateFromSerial(2'000'000), std::nullopt);
}

TEST(Date, IsWrittenAsIsoAndReadBack)
{
    EXPECT_EQ(toIso(Date(1900, 1, 1)), "1900-01-01");
    for (Date day(1999, 12, 25); day < Date(2001, 1, 5); day = day.plusDays(1))
        EXPECT_EQ(parseDate(toIso(day)), day);
}

TEST(FiscalYear, IsTheCalendarYear)
{
    const FiscalYear year{2024};
    EXPECT_EQ(year.first(), Date(2024, 1, 1));
    EXPECT_EQ(year.last(), Date(2024, 12, 31));
    EXPECT_EQ(year.dayCount(), 366);
    EXPECT_EQ(FiscalYear{2025}.dayCount(), 365);
}

TEST(FiscalYear, IsReadFromFourDigits)
{
    EXPECT_EQ(parseYear(" 2025 "), FiscalYear{2025});
    EXPECT_EQ(parseYear("２０２５"), FiscalYear{2025});
    for (const char* text : {"", "25", "1948", "2200", "2025年", "20255", "-202", "2025.0"})
        EXPECT_FALSE(parseYear(text).has_value()) << text;
}
