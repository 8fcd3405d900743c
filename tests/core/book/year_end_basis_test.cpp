// SPDX-License-Identifier: GPL-3.0-or-later
// What a year's distribution is based on, against figures worked out by hand.
#include "core/book/ledger_desks.h"
#include "tests/support/book_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Basis;
using distribution::MemberBasis;
using ::testing::ElementsAre;

namespace {

constexpr FiscalYear kYear{2025};

Basis basisOf(BookBuilder& book, FiscalYear year = kYear)
{
    return book->yearEnd().basis(year, yuan("1000"), {});
}

const MemberBasis& memberOf(const Basis& basis, std::string_view number)
{
    const auto found = std::ranges::find(basis.members, number, &MemberBasis::number);
    if (found == basis.members.end())
        throw std::runtime_error("no such member in the basis");
    return *found;
}

std::vector<std::string> numbersOf(const Basis& basis)
{
    std::vector<std::string> numbers;
    for (const MemberBasis& member : basis.members)
        numbers.push_back(member.number + (member.ofYear ? "" : " left"));
    return numbers;
}

std::vector<std::string> stateShares(const Basis& basis)
{
    std::vector<std::string> shares;
    for (const MemberBasis& member : basis.members)
        shares.push_back(toPlainText(member.stateShare));
    return shares;
}

members::MemberDraft draft(std::string_view number, std::string_view joined, std::string_view left)
{
    return {.number = std::string(number),
            .name = "示例",
            .joined = parseDate(joined),
            .left = parseDate(left)};
}

} // namespace

TEST(Basis, HoldsWhatWasAskedForAndTheForm)
{
    BookBuilder book(members::LegalForm::Land);
    const Basis basis = book->yearEnd().basis(kYear, yuan("-5000"), yuan("3"));
    EXPECT_EQ(basis.year, kYear);
    EXPECT_EQ(basis.surplus, yuan("-5000"));
    EXPECT_EQ(basis.priorLoss, yuan("3"));
    EXPECT_EQ(basis.form, members::LegalForm::Land);
}

TEST(Basis, TakesMembersOf31DecemberAndWhoLeftDuringTheYear)
{
    BookBuilder book;
    book.member(draft("10", "2025-12-31", "")).member(draft("2", "", "2025-12-31"));
    book.member(draft("3", "", "2025-12-30")).member(draft("4", "", "2025-01-01"));
    book.member(draft("5", "", "2024-12-31")).member(draft("6", "2026-01-01", ""));
    EXPECT_THAT(numbersOf(basisOf(book)), ElementsAre("2", "3 left", "4 left", "10"));
    EXPECT_EQ(basisOf(book).composition.members, 2);
    EXPECT_THAT(numbersOf(basisOf(book, FiscalYear{2024})), ElementsAre("2", "3", "4", "5"));
}

TEST(Basis, CountsTheCompositionOf31December)
{
    BookBuilder book;
    book.member("1").member("2").member("3", "示例公司", members::MemberKind::Enterprise);
    book.member({.number = "4", .name = "示例", .left = day("2025-06-30"), .assisted = true});
    const members::Composition composition = basisOf(book).composition;
    EXPECT_EQ(composition.members, 3);
    EXPECT_EQ(composition.farmers, 2);
    EXPECT_EQ(composition.organizations, 1);
    EXPECT_EQ(composition.assisted, 0);
    EXPECT_EQ(memberOf(basisOf(book), "3").party, members::Party::Enterprise);
}

TEST(Basis, AddsUpTradesByProductDirectionAndLine)
{
    BookBuilder book;
    book.member("1").member(draft("2", "", "2025-06-30"));
    book.delivered("1", "2025-01-01", "鸡蛋", "10.5", "50.01").delivered("1", "2025-12-31", "鸡蛋", "1", "2");
    book.delivered("1", "2024-12-31", "鸡蛋", "100", "1").delivered("1", "2026-01-01", "鸡蛋", "100", "1");
    book.delivered("", "2025-05-05", "鸡蛋", "100", "1").delivered("2", "2025-05-05", "苹果", "7", "9", "箱");
    ASSERT_TRUE(book->trades().add({.date = day("2025-03-03"),
                                    .member = "1",
                                    .direction = trade::Direction::Purchase,
                                    .product = "饲料",
                                    .quantity = TradeQuantity::whole(3),
                                    .unit = "袋",
                                    .amount = yuan("300"),
                                    .line = trade::BusinessLine::Secondary},
                                   newDraftId()));
    book.delivered("1", "2025-05-06", "鸡蛋", "2", "6", "公斤");
    const Basis basis = basisOf(book);
    ASSERT_EQ(basis.products.size(), 3u);
    EXPECT_EQ(basis.products[0].name, "苹果");
    EXPECT_EQ(basis.products[1].name, "饲料");
    EXPECT_EQ(basis.products[2], (distribution::Product{"鸡蛋", {"公斤", "斤"}}));
    const auto& trades = memberOf(basis, "1").trades;
    ASSERT_EQ(trades.size(), 2u);
    EXPECT_EQ(trades[0], (distribution::TradeTotal{1, trade::Direction::Purchase, trade::BusinessLine::Secondary,
                                                   TradeQuantity::whole(3), yuan("300"), 1}));
    EXPECT_EQ(trades[1], (distribution::TradeTotal{2, trade::Direction::Delivery, trade::BusinessLine::Primary,
                                                   TradeQuantity::parts(13'500), yuan("58.01"), 3}));
    // Who left during the year takes part in the trade stages.
    EXPECT_EQ(memberOf(basis, "2").trades.size(), 1u);
}

TEST(Basis, CountsAReversedTradeAsNothing)
{
    BookBuilder book;
    book.member("1").delivered("1", "2025-03-01", "鸡蛋", "10", "50");
    ASSERT_TRUE(book->trades().reverse(book->trades().all().front().id, day("2025-04-01"), "wrong", newDraftId()));
    const auto& trades = memberOf(basisOf(book), "1").trades;
    ASSERT_EQ(trades.size(), 1u);
    EXPECT_TRUE(trades[0].amount.isZero());
    EXPECT_TRUE(trades[0].quantity.isZero());
}

TEST(Basis, CountsLandWhileItsTermReaches31December)
{
    BookBuilder book;
    book.member("1");
    book.land("1", "2024-01-01", "1.25", "2025-12-31").land("1", "2024-01-01", "10", "2025-12-30");
    book.land("1", "2025-12-31", "2").land("1", "2026-01-01", "100");
    ASSERT_TRUE(book->shares().add({.date = day("2024-01-01"),
                                    .member = "1",
                                    .kind = shares::ContributionKind::Forest,
                                    .quantity = TradeQuantity::whole(50),
                                    .unit = "亩"},
                                   newDraftId()));
    EXPECT_EQ(memberOf(basisOf(book), "1").land, LandArea::parts(325));
    EXPECT_EQ(memberOf(basisOf(book, FiscalYear{2024}), "1").land, LandArea::parts(1125));
    EXPECT_EQ(memberOf(basisOf(book, FiscalYear{2026}), "1").land, LandArea::parts(10'200));
}

TEST(Basis, CountsTheLabourDaysDatedInTheYear)
{
    BookBuilder book;
    book.member("1").labor("1", "2024-12-31", "100").labor("1", "2025-01-01", "1.5");
    book.labor("1", "2025-12-31", "2.25").labor("1", "2026-01-01", "100");
    const Basis basis = basisOf(book);
    EXPECT_EQ(memberOf(basis, "1").laborDays, WorkDays::parts(375));
    EXPECT_TRUE(memberOf(basis, "1").contribution.isZero());
    EXPECT_EQ(memberOf(basis, "1").fenDays, 0);
}

TEST(Basis, TakesPaidCapitalOf31DecemberWithoutLabourAndTechnology)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-12-31", "100").paid("1", "2026-01-01", "900");
    ASSERT_TRUE(book->shares().add({.date = day("2025-01-01"),
                                    .member = "1",
                                    .kind = shares::ContributionKind::Technology,
                                    .paid = yuan("77")},
                                   newDraftId()));
    ASSERT_TRUE(book->shares().add(
        {.date = day("2025-01-01"), .member = "1", .subscribed = yuan("5000")}, newDraftId()));
    EXPECT_EQ(memberOf(basisOf(book), "1").contribution, yuan("100"));
    EXPECT_EQ(memberOf(basisOf(book), "1").fenDays, 100'00);
}

TEST(Basis, CountsYuanDaysWithBothEndsAndWithoutTheDayOfWithdrawal)
{
    BookBuilder book;
    book.member("1").paid("1", "2024-12-31", "1");
    book.member("2").paid("2", "2025-01-01", "1");
    book.member("3").paid("3", "2025-01-02", "1");
    book.member("4").paid("4", "2025-12-31", "1");
    book.member("5").paid("5", "2024-06-30", "1").paid("5", "2025-01-02", "-1");
    book.member("6").paid("6", "2024-06-30", "1").paid("6", "2025-01-01", "-1");
    // A late redemption changes nothing of the year before.
    book.member("7").paid("7", "2024-06-30", "100").paid("7", "2026-02-15", "-50");
    const Basis basis = basisOf(book);
    EXPECT_EQ(memberOf(basis, "1").fenDays, 365 * 100);
    EXPECT_EQ(memberOf(basis, "2").fenDays, 365 * 100);
    EXPECT_EQ(memberOf(basis, "3").fenDays, 364 * 100);
    EXPECT_EQ(memberOf(basis, "4").fenDays, 100);
    EXPECT_EQ(memberOf(basis, "5").fenDays, 100);
    EXPECT_EQ(memberOf(basis, "6").fenDays, 0);
    EXPECT_EQ(memberOf(basis, "7").fenDays, 3'650'000);
    EXPECT_EQ(memberOf(basisOf(book, FiscalYear{2024}), "7").fenDays, 185 * 10'000);
    book.member("8").paid("8", "2023-12-31", "1");
    EXPECT_EQ(memberOf(basisOf(book, FiscalYear{2024}), "8").fenDays, 366 * 100);
}

TEST(Basis, AddsUpOpeningSharesUpTo31December)
{
    BookBuilder book;
    book.member("1").opening("1", "2024-12-31", "10", "20", "30").opening("1", "2025-12-31", "1", "2", "3");
    book.opening("1", "2026-01-01", "100", "100", "100");
    const Basis basis = basisOf(book);
    EXPECT_EQ(memberOf(basis, "1").reserveShare, yuan("11"));
    EXPECT_EQ(memberOf(basis, "1").stateShare, yuan("22"));
    EXPECT_EQ(memberOf(basis, "1").donationShare, yuan("33"));
    EXPECT_EQ(memberOf(basis, "1").account(), yuan("66"));
}

TEST(Basis, AveragesGrantsSinceTheOpeningSharesOverTheMembersOf31December)
{
    BookBuilder book;
    book.member("10").member("9").member("1").member(draft("2", "", "2025-12-30"));
    book.opening("1", "2024-06-30", "0", "100");
    book.grant("2024-06-30", shares::GrantKind::State, "999");        // in the opening shares already
    book.grant("2024-07-01", shares::GrantKind::State, "10");
    book.grant("2025-12-31", shares::GrantKind::State, "0.01");
    book.grant("2026-01-01", shares::GrantKind::State, "999");
    book.grant("2025-05-05", shares::GrantKind::Donation, "0.02");
    const Basis basis = basisOf(book);
    ASSERT_THAT(numbersOf(basis), ElementsAre("1", "2 left", "9", "10"));
    // 10.01 over three: the odd fen goes to the lower numbers, 2 has left and gets nothing.
    EXPECT_THAT(stateShares(basis), ElementsAre("103.34", "0.00", "3.34", "3.33"));
    EXPECT_EQ(memberOf(basis, "1").donationShare, yuan("0.01"));
    EXPECT_EQ(memberOf(basis, "9").donationShare, yuan("0.01"));
    EXPECT_EQ(memberOf(basis, "10").donationShare, yuan("0"));
}

TEST(Basis, AveragesAllGrantsWhenThereAreNoOpeningShares)
{
    BookBuilder book;
    book.member("1").member("2").grant("2019-01-01", shares::GrantKind::State, "10");
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("5.00", "5.00"));
    // Opening shares of a later year say nothing about this one.
    book.opening("1", "2026-01-01", "1");
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("5.00", "5.00"));
}

TEST(Basis, AveragesWhatWasReturnedAsANegativeSum)
{
    BookBuilder book;
    book.member("1").member("2").member("3").opening("1", "2024-12-31", "0", "50");
    book.grant("2025-03-01", shares::GrantKind::State, "-10");
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("46.66", "-3.33", "-3.33"));
}

TEST(Basis, ForgetsAnOpeningShareThatWasTakenBack)
{
    BookBuilder book;
    book.member("1").member("2").opening("1", "2023-12-31", "5").opening("1", "2025-12-31", "7");
    book.grant("2025-06-30", shares::GrantKind::State, "10");
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("0.00", "0.00"));
    const auto wrong = book->shares().openingShares().back();
    ASSERT_TRUE(book->shares().reverseOpeningShare(wrong.id, "wrong year", newDraftId()));
    EXPECT_FALSE(book->shares().reverseOpeningShare(wrong.id, "again", newDraftId()));
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("5.00", "5.00"));
    EXPECT_EQ(memberOf(basisOf(book), "1").reserveShare, yuan("5"));
}

TEST(Basis, CountsAReversedGrantAsNothing)
{
    BookBuilder book;
    book.member("1").grant("2025-06-30", shares::GrantKind::State, "10");
    const auto grant = book->shares().grants().front();
    ASSERT_TRUE(book->shares().reverseGrant(grant.id, day("2025-07-01"), "never came", newDraftId()));
    EXPECT_FALSE(book->shares().reverseGrant(grant.id, day("2025-07-01"), "again", newDraftId()));
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("0.00"));
}

TEST(Basis, OfAnEmptyBookIsEmpty)
{
    BookBuilder book;
    book.grant("2025-06-30", shares::GrantKind::State, "10");
    const Basis basis = basisOf(book);
    EXPECT_TRUE(basis.members.empty());
    EXPECT_TRUE(basis.products.empty());
}

TEST(PlanDraft, PlansByTheStoredDraft)
{
    BookBuilder book;
    for (const std::string number : {"1", "2", "3", "4", "5"})
        book.member(number).paid(number, "2024-01-01", "100").delivered(number, "2025-05-05", "鸡蛋", "1", "10");
    book->yearEnd().saveDraft(kYear, {.surplus = yuan("100"), .policy = distribution::statutoryDefault()});
    const auto plan = book->yearEnd().planDraft(kYear);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->reserve, yuan("10"));
    EXPECT_EQ(plan->stages[0].pool, yuan("54"));
    EXPECT_EQ(plan->members[0].total, yuan("18"));
}

TEST(Basis, WhatALeaverHadOfGrantsIsAveragedOverThoseWhoStay)
{
    BookBuilder book;
    book.member("001").member("002").member("003");
    for (const char* number : {"001", "002", "003"})
        book.opening(number, "2024-12-31", "50", "100", "30.01");
    const auto sumOfShares = [&book](int year) {
        Money state;
        Money donation;
        for (const MemberBasis& member : basisOf(book, {year}).members) {
            state += member.stateShare;
            donation += member.donationShare;
        }
        return toPlainText(state) + " " + toPlainText(donation);
    };
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("100.00", "100.00", "100.00"));
    members::MemberDraft leaver = book->members().findByNumber("002")->data;
    leaver.left = day("2025-08-01");
    ASSERT_TRUE(book->members().change(book.idOf("002"), leaver));
    EXPECT_THAT(numbersOf(basisOf(book)), ElementsAre("001", "002 left", "003"));
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("150.00", "0.00", "150.00"));
    EXPECT_EQ(toPlainText(memberOf(basisOf(book), "001").donationShare), "45.02") << "the odd fen to the lower number";
    EXPECT_EQ(toPlainText(memberOf(basisOf(book), "003").donationShare), "45.01");
    EXPECT_EQ(toPlainText(memberOf(basisOf(book), "002").reserveShare), "50.00") << "the reserve is his until it is settled";
    EXPECT_EQ(sumOfShares(2025), "300.00 90.03");
    EXPECT_EQ(sumOfShares(2026), "300.00 90.03") << "and in the years behind, when he is not listed any more";
    EXPECT_EQ(sumOfShares(2024), "300.00 90.03");
}

TEST(Basis, WhoLeavesOnTheLastDayIsAMemberOfTheYearStill)
{
    BookBuilder book;
    book.member(draft("001", "2024-01-01", "")).member(draft("002", "2024-01-01", "2025-12-31"));
    book.opening("001", "2024-12-31", "0", "100").opening("002", "2024-12-31", "0", "100");
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("100.00", "100.00"));
    EXPECT_THAT(stateShares(basisOf(book, {2026})), ElementsAre("200.00"));
}

TEST(Basis, WhoJoinsLaterKeepsWhatWasOpenedForHim)
{
    BookBuilder book;
    book.member("001").member(draft("002", "2026-03-01", ""));
    book.opening("001", "2024-12-31", "0", "100").opening("002", "2024-12-31", "0", "100");
    EXPECT_THAT(stateShares(basisOf(book)), ElementsAre("100.00"));
    EXPECT_THAT(stateShares(basisOf(book, {2026})), ElementsAre("100.00", "100.00"));
}

namespace {

void enterSale(BookBuilder& book, std::string_view product, std::string_view income, std::string_view cost)
{
    const ledger::VoucherDraft sale{
        .date = day("2025-06-30"),
        .lines = {{.summary = "销售", .account = "102", .debit = yuan(income)},
                  {.account = "501", .credit = yuan(income), .product = std::string(product)},
                  {.account = "521", .debit = yuan(cost), .product = std::string(product)},
                  {.account = "102", .credit = yuan(cost)}}};
    ASSERT_TRUE(book->ledger().enter(sale, newDraftId()));
}

void deal(BookBuilder& book, std::string_view product, trade::BusinessLine line)
{
    ASSERT_TRUE(book->trades().add({.date = day("2025-05-01"),
                                    .direction = trade::Direction::Delivery,
                                    .product = std::string(product),
                                    .quantity = TradeQuantity::parse("1").value(),
                                    .unit = "斤",
                                    .amount = yuan("1"),
                                    .line = line},
                                   newDraftId()));
}

} // namespace

TEST(Basis, MarginsByLineComeFromTheProductsOfTheEntries)
{
    BookBuilder book;
    book.member("001");
    deal(book, "稻谷", trade::BusinessLine::Primary);
    deal(book, "大米", trade::BusinessLine::Secondary);
    enterSale(book, "稻谷", "1000", "700");
    enterSale(book, "大米", "500", "600");
    const auto margins = basisOf(book).lineMargins;
    ASSERT_TRUE(margins);
    EXPECT_EQ(*margins, (std::array{yuan("300"), yuan("-100"), Money()}));
    ASSERT_FALSE(basisOf(book, {2024}).lineMargins) << "the ledger does not keep that year";
    // One product that is dealt in two lines, and nobody knows whose its margin is.
    deal(book, "大米", trade::BusinessLine::Tertiary);
    EXPECT_FALSE(basisOf(book).lineMargins);
}

TEST(Basis, MarginsAreUnknownWhenAnAmountNamesNoProduct)
{
    BookBuilder book;
    book.member("001");
    deal(book, "稻谷", trade::BusinessLine::Primary);
    enterSale(book, "稻谷", "1000", "700");
    ASSERT_TRUE(basisOf(book).lineMargins);
    enterSale(book, "", "1", "0.50");
    EXPECT_FALSE(basisOf(book).lineMargins);

    BookBuilder other;
    other.member("001");
    enterSale(other, "柴油", "10", "5");
    EXPECT_FALSE(basisOf(other).lineMargins) << "nobody dealt in it";
}
