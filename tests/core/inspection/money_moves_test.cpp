// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/inspection_facts.h"

namespace coop::inspection {
namespace {

using test::credit;
using test::debit;
using test::FactsBuilder;

Derived derivedOf(const FactsBuilder& book)
{
    return derive(book.facts, Parameters{});
}

Money unexplainedOf(const FactsBuilder& book)
{
    Money sum;
    for (const Unexplained& part : derivedOf(book).unexplained)
        sum += part.amount;
    return sum;
}

TEST(MoneyMoves, AreTheCounterLinesOfMoneyLines)
{
    FactsBuilder book;
    const Index seller = book.counterparty("农资店");
    book.voucher("2024-03-01", {debit("121", 900), debit("521", 100), credit("102", 1'000).with(seller)});
    book.voucher("2024-03-02", {debit("101", 500), credit("501", 500)});
    const Derived derived = derivedOf(book);
    ASSERT_EQ(derived.payments.size(), 2U);
    EXPECT_EQ(derived.payments[0].amount, Money::yuan(900));
    EXPECT_EQ(derived.payments[0].role, AccountRole::Stock);
    EXPECT_EQ(derived.payments[0].counterparty, seller);
    EXPECT_FALSE(derived.payments[0].isCash);
    EXPECT_EQ(derived.payments[1].amount, Money::yuan(100));
    ASSERT_EQ(derived.receipts.size(), 1U);
    EXPECT_EQ(derived.receipts[0].role, AccountRole::OperatingIncome);
    EXPECT_TRUE(derived.receipts[0].isCash);
}

TEST(MoneyMoves, ShareOutWhatWasPaidWhereAVoucherOwesTheRest)
{
    FactsBuilder book;
    book.voucher("2024-03-01", {debit("121", 600), debit("521", 400), credit("211", 500), credit("102", 500)});
    const Derived derived = derivedOf(book);
    ASSERT_EQ(derived.payments.size(), 2U);
    EXPECT_EQ(derived.payments[0].amount, Money::yuan(300));
    EXPECT_EQ(derived.payments[1].amount, Money::yuan(200));
    EXPECT_TRUE(derived.receipts.empty());
}

TEST(MoneyMoves, KeepOwnTransfersApart)
{
    FactsBuilder book;
    book.voucher("2024-03-01", {debit("101", 800), credit("102", 800)});
    const Derived derived = derivedOf(book);
    ASSERT_EQ(derived.payments.size(), 1U);
    EXPECT_TRUE(derived.payments[0].isTransfer);
    EXPECT_TRUE(derived.payments[0].isCash);
    EXPECT_EQ(derived.payments[0].role, AccountRole::Bank);
    EXPECT_EQ(derived.receipts[0].role, AccountRole::Cash);
}

TEST(MoneyMoves, LeaveOutOpeningsReversedPairsAndVouchersWithoutMoney)
{
    FactsBuilder book;
    book.voucher("2024-01-01", {debit("102", 800), credit("301", 800)}).isOpening = true;
    book.voucher("2024-02-01", {debit("521", 800), credit("102", 800)}).isReversed = true;
    book.voucher("2024-02-01", {debit("521", 800), credit("152", 800)});
    const Derived derived = derivedOf(book);
    EXPECT_TRUE(derived.payments.empty());
    EXPECT_TRUE(derived.receipts.empty());
}

TEST(MoneyMoves, NameWhomTheBankStatementNames)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.facts.members[0].data.bankAccount = "6222 0000 1";
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-03-01", {debit("521", 900).with(shop), credit("102", 900)});
    book.bankLine("2024-03-01", -900, "某某", "622200001", {1});
    book.voucher("2024-03-02", {debit("521", 900), credit("102", 900)});
    book.bankLine("2024-03-02", -900, "农资店", "", {3});
    const Derived derived = derivedOf(book);
    ASSERT_EQ(derived.payments.size(), 2U);
    EXPECT_EQ(derived.payments[0].member, chair) << "the money went to the officer's account, whatever the voucher says";
    EXPECT_EQ(derived.payments[1].counterparty, shop);
}

TEST(Insiders, AreOfficersTheirHouseholdsAccountsAndWhatTheyDeclared)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.facts.members[0].data.bankAccount = "111";
    const Index wife = book.member("2");
    book.facts.members.back().data.household = "户1";
    const Index shared = book.member("3");
    book.facts.members.back().data.bankAccount = "1 1-1";
    const Index stranger = book.member("4");
    const Index firm = book.counterparty("大山农机公司");
    const Index account = book.counterparty("别名", "111");
    const Index kin = book.counterparty("小舅子");
    const Index nobody = book.counterparty("农资店", "222");
    book.facts.related.push_back({.id = 1, .member = chair, .name = "大山农机公司", .isFirm = true});
    book.facts.related.push_back({.id = 2, .member = chair, .name = "小舅子"});
    const Derived derived = derivedOf(book);
    const auto basisOf = [&](Index place) { return derived.insiders.at(static_cast<std::size_t>(place)).basis; };
    EXPECT_EQ(basisOf(derived.insiderOfMember[0]), InsiderBasis::Officer);
    EXPECT_EQ(basisOf(derived.insiderOfMember[static_cast<std::size_t>(wife)]), InsiderBasis::Household);
    EXPECT_EQ(basisOf(derived.insiderOfMember[static_cast<std::size_t>(shared)]), InsiderBasis::BankAccount);
    EXPECT_EQ(derived.insiderOfMember[static_cast<std::size_t>(stranger)], kNone);
    EXPECT_EQ(basisOf(derived.insiderOfCounterparty[static_cast<std::size_t>(firm)]), InsiderBasis::Firm);
    EXPECT_EQ(basisOf(derived.insiderOfCounterparty[static_cast<std::size_t>(account)]), InsiderBasis::BankAccount);
    EXPECT_EQ(basisOf(derived.insiderOfCounterparty[static_cast<std::size_t>(kin)]), InsiderBasis::Kin);
    EXPECT_EQ(derived.insiderOfCounterparty[static_cast<std::size_t>(nobody)], kNone);
}

TEST(Insiders, AreNeverMadeByASurnameOrAnEmptyHousehold)
{
    FactsBuilder book;
    book.member("1", members::MemberKind::Farmer, {members::Role::Chair});
    book.facts.members.back().data.name = "王大山";
    book.member("2");
    book.facts.members.back().data.name = "王小山";
    EXPECT_EQ(derivedOf(book).insiders.size(), 1U);
}

TEST(Insiders, HoldTheTopContributorUnlessAllBroughtTheSame)
{
    FactsBuilder book;
    book.farmers(3);
    book.paid("2020-01-01", 0, 1'000);
    book.paid("2020-01-01", 1, 1'000);
    EXPECT_TRUE(derivedOf(book).insiders.empty());
    book.paid("2020-01-02", 1, 1'000);
    const Derived derived = derivedOf(book);
    ASSERT_EQ(derived.insiders.size(), 1U);
    EXPECT_EQ(derived.insiders[0].member, 1);
    EXPECT_EQ(derived.insiders[0].basis, InsiderBasis::TopContributor);
}

TEST(Insiders, WhoLeftOfficeLongAgoIsNoneAnyMore)
{
    FactsBuilder book;
    book.chair();
    book.facts.members[0].data.left = Date{2022, 11, 30};
    EXPECT_TRUE(derivedOf(book).insiders.empty());
    book.facts.members[0].data.left = Date{2022, 12, 31};
    EXPECT_EQ(derivedOf(book).insiders.size(), 1U);
}

/// A chair, four farmers and 200,000 yuan that go to him for nothing.
TEST(Unexplained, IsMoneyToAnInsiderWithoutARecord)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.farmers(4);
    book.voucher("2024-03-01", {debit("114", 200'000).of(chair), credit("102", 200'000)});
    EXPECT_EQ(unexplainedOf(book), Money::yuan(200'000));
    book.facts.lines[0].member = 2;
    EXPECT_EQ(unexplainedOf(book), Money{}) << "a farmer is no insider";
}

TEST(Unexplained, IsNotTheRepaymentOfWhatHeLentBefore)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.voucher("2024-01-01", {debit("102", 150'000), credit("114", 150'000).of(chair)});
    book.voucher("2024-03-01", {debit("114", 200'000).of(chair), credit("102", 200'000)});
    EXPECT_EQ(unexplainedOf(book), Money::yuan(50'000));
}

TEST(Unexplained, AnAdvanceWithoutMoneyIsNoAdvance)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.voucher("2024-01-01", {debit("521", 150'000), credit("114", 150'000).of(chair)});
    book.voucher("2024-03-01", {debit("114", 150'000).of(chair), credit("102", 150'000)});
    EXPECT_EQ(unexplainedOf(book), Money::yuan(150'000));
}

TEST(Unexplained, LeavesOutWhatHeDeliveredAtThePriceOfOthers)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.farmers(2);
    const auto deliver = [&](Index who, std::int64_t yuan) {
        TradeFact& trade = book.trade("2024-03-01", who, yuan);
        trade.product = 0;
        trade.quantity = TradeQuantity::whole(1'000);
    };
    book.product("苹果");
    deliver(chair, 300'000);
    deliver(1, 100'000);
    deliver(2, 100'000);
    book.voucher("2024-03-05", {debit("121", 300'000).of(chair), credit("102", 300'000)});
    EXPECT_EQ(unexplainedOf(book), Money::yuan(180'000)) << "120 % of the median are 120,000 yuan";
}

TEST(Unexplained, LeavesOutWagesRentSharesOfSurplusAndWhatALeaverTakes)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.land("2020-01-01", chair, 100);
    book.facts.distributions.push_back({.id = 1, .year = {2023}, .adoptedOn = Date{2024, 2, 1},
                                        .parts = {{.member = chair, .refund = Money::yuan(60'000)}}});
    book.voucher("2024-03-01", {debit("212", 9'000).of(chair), credit("102", 9'000)});
    book.voucher("2024-03-02", {debit("401", 80'000).of(chair), credit("102", 80'000)});
    book.voucher("2024-03-03", {debit("221", 60'000).of(chair), credit("102", 60'000)});
    EXPECT_EQ(unexplainedOf(book), Money{});
    book.voucher("2024-03-04", {debit("212", 200'000).of(chair), credit("102", 200'000)});
    EXPECT_EQ(unexplainedOf(book), Money::yuan(199'000)) << "10,000 yuan a month at most";
    book.voucher("2024-03-05", {debit("221", 70'000).of(chair), credit("102", 70'000)});
    EXPECT_EQ(unexplainedOf(book), Money::yuan(269'000)) << "more than he was due";
}

TEST(Unexplained, LeavesOutThePartOfAGrantForAllHouseholds)
{
    const auto passedOn = [](int members, std::int64_t toChair) {
        FactsBuilder book;
        const Index chair = book.chair();
        book.farmers(9);
        for (Index at = 1; at < members; ++at)
            book.voucher("2024-06-01", {debit("235", 1'700).of(at), credit("102", 1'700)});
        book.voucher("2024-06-03", {debit("235", toChair).of(chair), credit("102", toChair)});
        return unexplainedOf(book);
    };
    EXPECT_EQ(passedOn(8, 1'700), Money{});
    EXPECT_EQ(passedOn(8, 2'000), Money::yuan(300)) << "no more than the others had";
    EXPECT_EQ(passedOn(7, 1'700), Money::yuan(1'700)) << "seven of ten members are not nearly all";
}

TEST(Unexplained, LeavesOutAnAdvanceThatHeSettledInTime)
{
    FactsBuilder book;
    const Index chair = book.chair();
    book.voucher("2024-03-01", {debit("114", 100'000).of(chair), credit("102", 100'000)});
    book.voucher("2024-04-01", {debit("121", 70'000), credit("114", 70'000).of(chair)});
    book.voucher("2024-03-20", {debit("101", 30'000), credit("114", 30'000).of(chair)});
    EXPECT_EQ(unexplainedOf(book), Money{});
    book.facts.vouchers[1].attachments = 0;
    EXPECT_EQ(unexplainedOf(book), Money::yuan(70'000)) << "goods need a paper";
}

TEST(Derived, AssetsAreWhatTheLedgerHolds)
{
    FactsBuilder book;
    book.voucher("2023-01-01", {debit("102", 500'000), debit("151", 300'000), credit("152", 100'000), credit("301", 700'000)})
        .isOpening = true;
    book.voucher("2024-01-01", {debit("121", 50'000), credit("102", 50'000)});
    EXPECT_EQ(derivedOf(book).totalAssets, Money::yuan(700'000));
}

TEST(Derived, AgeCountsWholeMonthsSinceRegistration)
{
    FactsBuilder book;
    book.facts.profile.registeredOn = Date{2023, 1, 1};
    EXPECT_EQ(derivedOf(book).ageInMonths, 23);
    book.facts.profile.registeredOn.reset();
    EXPECT_EQ(derivedOf(book).ageInMonths, std::nullopt);
    book.trade("2024-06-30", kNone, 5);
    EXPECT_EQ(derivedOf(book).ageInMonths, 6);
}

} // namespace
} // namespace coop::inspection
