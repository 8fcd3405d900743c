// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/income_years.h"

#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "tests/support/vouchers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coop::test {
namespace {

using book::incomeByLine;
using book::incomeByParty;
using book::incomeYears;
using book::YearIncome;
using book::YearSource;

YearIncome yearOf(const std::vector<YearIncome>& years, int year)
{
    const auto found = std::ranges::find(years, FiscalYear{year}, &YearIncome::year);
    return found == years.end() ? YearIncome() : *found;
}

class IncomeYears : public testing::Test {
protected:
    IncomeYears() { m_book.member("001", "甲").member("002", "乙", members::MemberKind::Enterprise); }
    book::Book& book() { return m_book.book(); }

    BookBuilder m_book;
};

TEST_F(IncomeYears, ABookWithoutAnythingHasNoYears)
{
    EXPECT_TRUE(incomeYears(book()).empty());
    EXPECT_TRUE(incomeByParty(book(), {2025}).empty());
    EXPECT_FALSE(book::valueAdded(book(), {2025}));
}

TEST_F(IncomeYears, RentIsWhatIsCreditedAgainstCosts)
{
    enter(book(), voucher("2025-03-01", {dr("401", "700"), cr("114", "700", "001")}));
    enter(book(), voucher("2025-03-02", {dr("121", "90"), cr("114", "90", "001")}));
    enter(book(), voucher("2025-03-03", {dr("523", "10"), dr("121", "5"), cr("114", "15", "001")}));

    EXPECT_EQ(yearOf(incomeYears(book(), m_book.idOf("001")), 2025).of(YearSource::Rent), yuan("700"));
}

TEST_F(IncomeYears, WagesAreWhatIsCreditedToTheMember)
{
    enter(book(), voucher("2025-03-01", {dr("521", "300"), cr("213", "200", "001"), cr("212", "100")}));
    enter(book(), voucher("2025-03-05", {dr("213", "200", "001"), cr("101", "200")}));
    enter(book(), voucher("2026-03-05", {dr("521", "40"), cr("212", "40", "002")}));

    const auto years = incomeYears(book());

    EXPECT_EQ(years.size(), 2U);
    EXPECT_EQ(years.back().year, FiscalYear{2026});
    EXPECT_EQ(yearOf(years, 2025).of(YearSource::Wages), yuan("200"));
    EXPECT_EQ(yearOf(incomeYears(book(), m_book.idOf("001")), 2026).total(), Money());
}

TEST_F(IncomeYears, SalesAreDeliveriesWithTheirCorrections)
{
    m_book.delivered("001", "2025-05-01", "鸡蛋", "100", "500").delivered("001", "2025-05-02", "鸡蛋", "-10", "-50");

    EXPECT_EQ(yearOf(incomeYears(book(), m_book.idOf("001")), 2025).of(YearSource::Sales), yuan("450"));
}

TEST_F(IncomeYears, PartiesAreKeptApart)
{
    m_book.delivered("001", "2025-05-01", "鸡蛋", "100", "500");
    enter(book(), voucher("2025-03-05", {dr("521", "40"), cr("212", "40", "002")}));

    const auto parties = incomeByParty(book(), {2025});

    ASSERT_EQ(parties.size(), 2U);
    EXPECT_EQ(parties.at(members::Party::Farmer).of(YearSource::Sales), yuan("500"));
    EXPECT_EQ(parties.at(members::Party::Enterprise).of(YearSource::Wages), yuan("40"));
}

TEST_F(IncomeYears, LinesAreKeptApartFromWhatOthersDeal)
{
    m_book.delivered("001", "2025-05-01", "鸡蛋", "100", "500").delivered("", "2025-05-01", "鸡蛋", "20", "90");

    const auto lines = incomeByLine(book(), {2025});

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].memberSales, yuan("500"));
    EXPECT_EQ(lines[0].otherTrade, yuan("90"));
    EXPECT_EQ(lines[1].memberSales, Money());
}

TEST_F(IncomeYears, WhatTheYearAddedIsSurplusLabourTaxesInterestAndDepreciation)
{
    enter(book(), voucher("2025-03-01", {dr("102", "1000"), cr("501", "1000")}));
    enter(book(), voucher("2025-03-02", {dr("521", "200"), cr("212", "150"), cr("213", "50")}));
    enter(book(), voucher("2025-03-03", {dr("522", "30"), cr("214", "30")}));
    enter(book(), voucher("2025-03-04", {dr("524", "20"), cr("215", "20")}));
    enter(book(), voucher("2025-03-05", {dr("523", "100"), cr("152", "100")}));

    const auto value = book::valueAdded(book(), {2025});

    ASSERT_TRUE(value);
    EXPECT_EQ(value->surplus, yuan("650"));
    EXPECT_EQ(value->labour, yuan("200"));
    EXPECT_EQ(value->taxes, yuan("30"));
    EXPECT_EQ(value->interest, yuan("20"));
    EXPECT_EQ(value->depreciation, yuan("100"));
    EXPECT_EQ(value->total(), yuan("1000"));
}

TEST_F(IncomeYears, UnderTheChartOf2007ManagementIsNoTax)
{
    ASSERT_TRUE(book().ledger().saveSettings({.start = ledger::Period{202201}, .oldChartUntil = FiscalYear{2022}}).empty());
    enter(book(), voucher("2022-03-01", {dr("102", "1000"), cr("501", "1000")}));
    enter(book(), voucher("2022-03-03", {dr("522", "30"), cr("102", "30")}));

    const auto value = book::valueAdded(book(), {2022});

    ASSERT_TRUE(value);
    EXPECT_EQ(value->surplus, yuan("970"));
    EXPECT_EQ(value->taxes, Money());
}

} // namespace
} // namespace coop::test
