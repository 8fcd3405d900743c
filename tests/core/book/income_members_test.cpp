// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a year's income is, and which facts it is made of.
#include "core/book/income_years.h"

#include "core/book/ledger_desks.h"
#include "tests/support/egg_book.h"
#include "tests/support/vouchers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coop::test {
namespace {

using book::incomeByMember;
using book::IncomeFact;
using book::incomeFacts;
using book::MemberYearIncome;
using book::YearSource;

/// "001 3000.00 0.00": number, sales and refund of each.
std::string listedBy(const std::vector<MemberYearIncome>& members)
{
    std::string text;
    for (const MemberYearIncome& member : members)
        text += member.number + " " + toPlainText(member.income.of(YearSource::Sales)) + " " +
                toPlainText(member.income.of(YearSource::Refund)) + "\n";
    return text;
}

Money sumOfFacts(const std::vector<IncomeFact>& facts)
{
    Money sum;
    for (const IncomeFact& fact : facts)
        sum += fact.amount;
    return sum;
}

TEST(IncomeByMember, ListsWhoHasAnythingInTheOrderOfTheNumbers)
{
    BookBuilder book;
    book.member("10").member("2").member("3");
    book.delivered("10", "2025-03-01", "鸡蛋", "1", "7").delivered("2", "2025-03-01", "鸡蛋", "1", "5");
    EXPECT_EQ(listedBy(incomeByMember(book.book(), kYear)), "2 5.00 0.00\n10 7.00 0.00\n");
    EXPECT_TRUE(incomeByMember(book.book(), {2024}).empty());
}

TEST(IncomeByMember, WhoGetsNothingOfAPostedDistributionIsThereAllTheSame)
{
    EggBook book;
    distribution::Policy refundsOnly = distribution::statutoryDefault();
    refundsOnly.stages.resize(1);
    posted(book, refundsOnly);
    const auto members = incomeByMember(book.book(), kYear);
    ASSERT_EQ(members.size(), 5U);
    EXPECT_TRUE(members.back().income.isPosted);
    EXPECT_EQ(members.back().income.total(), Money());
}

TEST(IncomeByMember, AddsUpToTheYearOfAll)
{
    EggBook book;
    posted(book);
    enter(book.book(), voucher("2025-03-05", {dr("521", "40"), cr("212", "40", "002")}));
    const auto all = book::incomeYears(book.book());
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        Money sum;
        for (const MemberYearIncome& member : incomeByMember(book.book(), kYear))
            sum += member.income.bySource[i];
        EXPECT_EQ(sum, std::ranges::find(all, kYear, &book::YearIncome::year)->bySource[i]) << i;
    }
}

TEST(IncomeFacts, AddUpToTheFigureOfEachSource)
{
    EggBook book;
    posted(book);
    enter(book.book(), voucher("2025-03-05", {dr("521", "40"), cr("212", "40", "001")}));
    enter(book.book(), voucher("2025-03-06", {dr("523", "70"), cr("114", "70", "001")}));
    const MemberId member = book.idOf("001");
    const auto years = book::incomeYears(book.book(), member);
    const auto year = std::ranges::find(years, kYear, &book::YearIncome::year);
    ASSERT_NE(year, years.end());
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        const auto source = static_cast<YearSource>(i);
        EXPECT_EQ(sumOfFacts(incomeFacts(book.book(), member, kYear, source)), year->of(source)) << i;
    }
}

TEST(IncomeFacts, NameTheDeliveryTheVoucherAndTheDistribution)
{
    EggBook book;
    const book::Distribution distribution = posted(book);
    const ledger::Voucher wages = enter(book.book(), voucher("2025-03-05", {dr("521", "40"), cr("212", "40", "001")}));
    const MemberId member = book.idOf("001");

    const auto sales = incomeFacts(book.book(), member, kYear, YearSource::Sales);
    ASSERT_EQ(sales.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<TradeId>(sales[0].of));
    EXPECT_EQ(sales[0].text, "鸡蛋");
    EXPECT_EQ(sales[0].date, day("2025-03-01"));
    const auto paid = incomeFacts(book.book(), member, kYear, YearSource::Wages);
    ASSERT_EQ(paid.size(), 1U);
    EXPECT_EQ(std::get<VoucherId>(paid[0].of), wages.id);
    const auto refund = incomeFacts(book.book(), member, kYear, YearSource::Refund);
    ASSERT_EQ(refund.size(), 1U);
    EXPECT_EQ(std::get<DistributionId>(refund[0].of), distribution.id);
    EXPECT_TRUE(incomeFacts(book.book(), member, {2024}, YearSource::Sales).empty());
}

} // namespace
} // namespace coop::test
