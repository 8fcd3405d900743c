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

Verdict shared(std::string_view rule, const FactsBuilder& book) { return judgedBy(distributionRules(), rule, book.facts); }
Verdict finance(std::string_view rule, const FactsBuilder& book) { return judgedBy(financeRules(), rule, book.facts); }
Verdict ledger(std::string_view rule, const FactsBuilder& book) { return judgedBy(ledgerRules(), rule, book.facts); }
Verdict identity(std::string_view rule, const FactsBuilder& book) { return judgedBy(identityRules(), rule, book.facts); }

bool isSilent(const Verdict& verdict)
{
    return verdict.findings.empty() && verdict.notComputed.empty();
}

// D01, D02

FactsBuilder distributed(std::int64_t surplus, std::int64_t refund)
{
    FactsBuilder book;
    book.farmers(2);
    book.trade("2023-05-01", 0, 600'000);
    book.trade("2023-05-01", 1, 400'000);
    book.facts.distributions.push_back({.id = 1, .year = {2023}, .adoptedOn = Date{2024, 3, 1},
                                        .surplus = Money::yuan(surplus), .refund = Money::yuan(refund)});
    return book;
}

TEST(RefundShare, IsMediumBelowSixtyPercentAndSilentAtIt)
{
    EXPECT_EQ(only(shared("D01", distributed(1'000'000, 599'999))).severity, Severity::Medium);
    EXPECT_TRUE(isSilent(shared("D01", distributed(1'000'000, 600'000))));
}

TEST(RefundShare, IsHighWhenNothingOfALargeSurplusWasRefunded)
{
    EXPECT_EQ(only(shared("D01", distributed(200'000, 0))).severity, Severity::High);
    EXPECT_EQ(only(shared("D01", distributed(199'999, 0))).severity, Severity::Medium);
}

TEST(RefundShare, DoesNotBindUnionsNorYearsWithoutSurplusAndNeedsDistributions)
{
    FactsBuilder book = distributed(1'000'000, 0);
    book.facts.profile.form = members::LegalForm::Union;
    EXPECT_TRUE(isSilent(shared("D01", book)));
    EXPECT_TRUE(isSilent(shared("D01", distributed(-5, 0))));
    EXPECT_EQ(shared("D01", FactsBuilder{}).notComputed.size(), 1U);
}

TEST(RefundTie, IsMediumWhereRefundsLieApartFromTrade)
{
    FactsBuilder book = distributed(1'000'000, 600'000);
    book.facts.distributions[0].parts = {{.member = 0, .refund = Money::yuan(360'000)},
                                         {.member = 1, .refund = Money::yuan(240'000)}};
    EXPECT_TRUE(isSilent(shared("D02", book)));
    book.facts.distributions[0].parts[0].refund = Money::yuan(450'000);
    book.facts.distributions[0].parts[1].refund = Money::yuan(150'000);
    EXPECT_EQ(only(shared("D02", book)).severity, Severity::Medium);
}

TEST(RefundTie, SeesSharesWithoutSurplusAndForeignReceivers)
{
    FactsBuilder book = distributed(-10'000, 200'000);
    EXPECT_EQ(only(shared("D02", book)).touched, Money::yuan(200'000));
    FactsBuilder foreign = distributed(1'000'000, 600'000);
    foreign.facts.members[1].data.left = Date{2022, 5, 1};
    foreign.facts.trades.pop_back();
    foreign.facts.distributions[0].parts = {{.member = 0, .refund = Money::yuan(590'000)},
                                            {.member = 1, .residual = Money::yuan(200'000)}};
    EXPECT_EQ(only(shared("D02", foreign)).evidence[0].id, 2);
}

TEST(RefundTie, NeedsDistributionsAndTrades)
{
    EXPECT_EQ(shared("D02", FactsBuilder{}).notComputed.size(), 1U);
    FactsBuilder book = distributed(1'000'000, 600'000);
    book.facts.distributions[0].parts = {{.member = 0, .refund = Money::yuan(600'000)}};
    book.facts.trades.clear();
    EXPECT_EQ(shared("D02", book).notComputed.size(), 1U);
}

// F01–F03

/// `persons` people lend on 2023-01-01 and get 12 % a year, twice, and all back after a year.
FactsBuilder lenders(int persons, std::int64_t each, bool areInsiders = false)
{
    FactsBuilder book;
    book.chair("0");
    book.farmers(persons);
    for (int at = 1; at <= persons; ++at) {
        book.facts.members[static_cast<std::size_t>(at)].data.household = areInsiders ? "户0" : "";
        book.voucher("2023-01-01", {debit("102", each), credit("114", each).of(at)});
    }
    for (const auto* day : {"2023-07-01", "2024-01-01"}) {
        for (int at = 1; at <= persons; ++at)
            book.voucher(day, {debit("524", each * 6 / 100).of(at), credit("102", each * 6 / 100)});
    }
    for (int at = 1; at <= persons; ++at)
        book.voucher("2024-01-01", {debit("114", each).of(at), credit("102", each)});
    return book;
}

TEST(FixedReturns, AreCriticalFromAMillionAndHighFromThirtyPersons)
{
    EXPECT_EQ(only(finance("F01", lenders(10, 100'000))).severity, Severity::Critical);
    EXPECT_EQ(only(finance("F01", lenders(10, 99'000))).severity, Severity::High);
    EXPECT_EQ(only(finance("F01", lenders(30, 10'000))).severity, Severity::High);
    EXPECT_EQ(only(finance("F01", lenders(29, 10'000))).severity, Severity::Info);
    EXPECT_EQ(only(finance("F01", lenders(150, 1'000))).severity, Severity::Critical);
}

TEST(FixedReturns, AreNoneOfInsidersBanksAndWithoutARate)
{
    EXPECT_TRUE(isSilent(finance("F01", lenders(10, 100'000, true))));
    FactsBuilder bank;
    const Index lender = bank.counterparty("某县农村商业银行");
    bank.voucher("2023-01-01", {debit("102", 5'000'000), credit("201", 5'000'000).with(lender)});
    bank.voucher("2023-04-01", {debit("524", 50'000).with(lender), credit("102", 50'000)});
    bank.voucher("2023-07-01", {debit("524", 50'000).with(lender), credit("102", 50'000)});
    EXPECT_TRUE(isSilent(finance("F01", bank)));
    FactsBuilder uneven = lenders(10, 100'000);
    for (LineFact& line : uneven.facts.lines) {
        const VoucherFact& voucher = uneven.facts.vouchers[static_cast<std::size_t>(line.voucher)];
        if (voucher.date == Date{2024, 1, 1} &&
            (line.amount == Money::yuan(6'000) || line.amount == Money::yuan(-6'000)))
            line.amount = line.amount > Money{} ? Money::yuan(9'000) : Money::yuan(-9'000);
    }
    EXPECT_TRUE(isSilent(finance("F01", uneven))) << "12 % and 18 % are no fixed rate";
    EXPECT_EQ(finance("F01", FactsBuilder{}).notComputed.size(), 1U);
}

TEST(DepositChurn, IsSeenFromThirtyPersonsWithTerms)
{
    EXPECT_EQ(only(finance("F02", lenders(30, 40'000))).severity, Severity::Critical);
    EXPECT_EQ(only(finance("F02", lenders(30, 10'000))).severity, Severity::High);
    EXPECT_EQ(only(finance("F02", lenders(29, 40'000))).severity, Severity::Info);
}

TEST(DepositChurn, IsNoneOfPeopleWhoTradeOrOffTerm)
{
    FactsBuilder trading = lenders(30, 40'000);
    for (Index at = 1; at <= 30; ++at)
        trading.trade("2023-05-01", at, 100);
    EXPECT_TRUE(isSilent(finance("F02", trading)));
    FactsBuilder off = lenders(30, 40'000);
    for (VoucherFact& voucher : off.facts.vouchers) {
        if (voucher.date == Date{2023, 1, 1})
            voucher.date = Date{2023, 3, 1};
    }
    EXPECT_TRUE(isSilent(finance("F02", off)));
    EXPECT_EQ(finance("F02", FactsBuilder{}).notComputed.size(), 1U);
}

/// Ten people; every year new money of theirs pays out the old one.
FactsBuilder fedByNewMoney(std::int64_t deposits)
{
    FactsBuilder book;
    book.farmers(10);
    for (const int year : {2023, 2024}) {
        for (int at = 0; at < 10; ++at) {
            const std::string from = std::to_string(year);
            book.voucher(from + "-02-01", {debit("102", deposits), credit("114", deposits).of(at)});
            book.voucher(from + "-11-01", {debit("114", 50'000).of(at), credit("102", 50'000)});
        }
    }
    return book;
}

TEST(Payouts, FromNewMoneyAreCriticalWithoutCashAndHighWithIt)
{
    EXPECT_EQ(only(finance("F03", fedByNewMoney(50'000))).severity, Severity::High);
    FactsBuilder dry = fedByNewMoney(60'000);
    dry.voucher("2024-12-01", {debit("114", 200'000).with(dry.counterparty("外人")), credit("102", 200'000)});
    EXPECT_EQ(only(finance("F03", dry)).severity, Severity::Critical);
}

TEST(Payouts, FromOperationsAreNone)
{
    EXPECT_TRUE(isSilent(finance("F03", fedByNewMoney(39'000)))) << "new money covers less than 80 %";
    FactsBuilder book = fedByNewMoney(50'000);
    book.voucher("2024-12-01", {debit("102", 500'000), credit("501", 500'000)});
    EXPECT_TRUE(isSilent(finance("F03", book))) << "one year only";
    EXPECT_EQ(finance("F03", FactsBuilder{}).notComputed.size(), 1U);
}

// J01–J06

FactsBuilder numbered(std::initializer_list<int> numbers)
{
    FactsBuilder book;
    for (const int number : numbers) {
        VoucherFact& voucher = book.voucher("2024-03-01", {debit("521", 100), credit("102", 100)});
        voucher.origin = ledger::Origin::Import;
        voucher.fileNumber = "记-" + std::to_string(number);
    }
    return book;
}

TEST(VoucherNumbers, TwiceOrMissingAreMedium)
{
    EXPECT_EQ(only(ledger("J01", numbered({1, 2, 2, 3}))).severity, Severity::Medium);
    EXPECT_EQ(only(ledger("J01", numbered({1, 2, 4}))).severity, Severity::Medium);
    EXPECT_TRUE(isSilent(ledger("J01", numbered({1, 2, 3}))));
}

TEST(VoucherNumbers, OfThisProgramAreNotAsked)
{
    FactsBuilder book = numbered({1, 2, 4});
    for (VoucherFact& voucher : book.facts.vouchers)
        voucher.origin = ledger::Origin::Manual;
    EXPECT_TRUE(isSilent(ledger("J01", book)));
    EXPECT_EQ(ledger("J01", FactsBuilder{}).notComputed.size(), 1U);
}

FactsBuilder paidTwice(std::int64_t yuan, std::string_view again)
{
    FactsBuilder book;
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-03-01", {debit("121", yuan).with(shop), credit("102", yuan)});
    book.voucher(again, {debit("121", yuan).with(shop), credit("102", yuan)});
    return book;
}

TEST(DoublePayments, AreOfOnePayeeAndAmountWithinThreeDays)
{
    EXPECT_EQ(only(ledger("J02", paidTwice(1'000, "2024-03-04"))).severity, Severity::Medium);
    EXPECT_TRUE(isSilent(ledger("J02", paidTwice(1'000, "2024-03-05"))));
    EXPECT_TRUE(isSilent(ledger("J02", paidTwice(999, "2024-03-02"))));
}

TEST(DoublePayments, OfOneInvoiceAreSeenAtAnyTimeAndEqualOnesToOthersAreNot)
{
    FactsBuilder book = paidTwice(5'000, "2024-09-01");
    for (VoucherFact& voucher : book.facts.vouchers)
        voucher.invoice = "1234";
    EXPECT_EQ(only(ledger("J02", book)).touched, Money::yuan(5'000));
    FactsBuilder other = paidTwice(5'000, "2024-03-02");
    other.facts.lines[2].counterparty = other.counterparty("种子店");
    EXPECT_TRUE(isSilent(ledger("J02", other)));
    EXPECT_EQ(ledger("J02", FactsBuilder{}).notComputed.size(), 1U);
}

TEST(DoublePayments, OfTwoInvoicesAreTwoDeliveries)
{
    FactsBuilder book = paidTwice(5'000, "2024-03-02");
    book.facts.vouchers[0].invoice = "1234";
    EXPECT_EQ(ledger("J02", book).findings.size(), 1U);
    book.facts.vouchers[1].invoice = "1235";
    EXPECT_TRUE(isSilent(ledger("J02", book)));
}

/// Twenty vouchers, one each half month, entered on `day`.
FactsBuilder enteredOn(std::string_view day, int onTime)
{
    FactsBuilder book;
    for (int at = 0; at < 20; ++at) {
        const std::string month = (at / 2 + 1 < 10 ? "0" : "") + std::to_string(at / 2 + 1);
        const std::string date = "2024-" + month + (at % 2 == 0 ? "-05" : "-20");
        VoucherFact& voucher = book.voucher(date, {debit("521", 100 + at), credit("102", 100 + at)});
        if (at >= onTime)
            voucher.enteredAt = std::string(day) + " 0" + std::to_string(at % 10) + ":00:00";
    }
    return book;
}

TEST(LateEntry, InBulkIsMediumFromEightyPercent)
{
    EXPECT_EQ(only(ledger("J03", enteredOn("2024-11-30", 4))).severity, Severity::Medium);
    EXPECT_TRUE(isSilent(ledger("J03", enteredOn("2024-11-30", 11)))) << "neither 80 % at once nor half of them late";
}

TEST(LateEntry, IsNotAskedOfAnImportAndNeedsTimes)
{
    FactsBuilder book = enteredOn("2025-01-10", 0);
    for (VoucherFact& voucher : book.facts.vouchers) {
        voucher.origin = ledger::Origin::Import;
        voucher.enteredAt = "2025-01-10 10:00:01";
    }
    EXPECT_TRUE(ledger("J03", book).findings.empty()) << "moved over by one import";
    for (VoucherFact& voucher : book.facts.vouchers)
        voucher.enteredAt.clear();
    EXPECT_EQ(ledger("J03", book).notComputed.size(), 1U);
}

TEST(LateEntry, GivesAgenciesNinetyDays)
{
    FactsBuilder book = enteredOn("2024-11-30", 0);
    for (VoucherFact& voucher : book.facts.vouchers) {
        const Date day = voucher.date.plusDays(80);
        voucher.enteredAt = toIso(day) + " 08:00:00";
    }
    EXPECT_EQ(only(ledger("J03", book)).severity, Severity::Medium);
    book.facts.profile.agencyBookkeeping = true;
    EXPECT_TRUE(isSilent(ledger("J03", book)));
}

TEST(RoundAmounts, AreForInformationFromFiftyLines)
{
    FactsBuilder book;
    for (int at = 0; at < 50; ++at)
        book.voucher("2024-03-01", {debit("521", at < 26 ? 3'000 : 1'234), credit("102", 3'000)});
    EXPECT_EQ(only(ledger("J04", book)).severity, Severity::Info);
    book.facts.lines[0].amount = Money::yuan(1'234);
    EXPECT_TRUE(isSilent(ledger("J04", book)));
    EXPECT_EQ(ledger("J04", FactsBuilder{}).notComputed.size(), 1U);
}

FactsBuilder backAgain(std::int64_t back, std::string_view day, std::string_view account)
{
    FactsBuilder book;
    const Index firm = book.counterparty("某公司");
    book.voucher("2024-03-01", {debit("151", 1'100'000).with(firm), credit("102", 1'100'000)});
    book.voucher(day, {debit("102", back), credit(account, back).with(firm)});
    return book;
}

TEST(Circles, AreHighWhenMoneyComesBackOnAnotherAccount)
{
    EXPECT_EQ(only(ledger("J05", backAgain(1'100'000, "2024-03-05", "301"))).severity, Severity::High);
    EXPECT_EQ(only(ledger("J05", backAgain(1'078'000, "2024-03-11", "511"))).severity, Severity::High);
}

TEST(Circles, AreNoneLaterOrOfOtherAmountsAndLowOnTheSameAccount)
{
    EXPECT_TRUE(isSilent(ledger("J05", backAgain(1'077'999, "2024-03-05", "301"))));
    EXPECT_TRUE(isSilent(ledger("J05", backAgain(1'100'000, "2024-03-12", "301"))));
    EXPECT_EQ(only(ledger("J05", backAgain(1'100'000, "2024-03-05", "151"))).severity, Severity::Low);
    EXPECT_EQ(ledger("J05", FactsBuilder{}).notComputed.size(), 1U);
}

TEST(Circles, GoThroughWhoeverStandsNearTheSameOfficer)
{
    FactsBuilder book = backAgain(500'000, "2024-03-05", "501");
    const Index chair = book.chair();
    const Index kin = book.counterparty("弟弟");
    book.facts.related.push_back({.id = 1, .member = chair, .name = "某公司", .isFirm = true});
    book.facts.related.push_back({.id = 2, .member = chair, .name = "弟弟"});
    book.facts.lines[3].counterparty = kin;
    EXPECT_EQ(only(ledger("J05", book)).touched, Money::yuan(500'000)) << "40 % of what nothing explains will do";
}

FactsBuilder toInsiders(std::int64_t part)
{
    FactsBuilder book;
    const Index chair = book.chair();
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-03-01", {debit("114", part).of(chair), credit("102", part)});
    book.voucher("2024-03-02", {debit("121", 1'000'000 - part).with(shop), credit("102", 1'000'000 - part)});
    return book;
}

TEST(InsiderOutflow, IsHighFromHalfAndMediumFromThirtyPercent)
{
    EXPECT_EQ(only(ledger("J06", toInsiders(500'000))).severity, Severity::High);
    EXPECT_EQ(only(ledger("J06", toInsiders(499'999))).severity, Severity::Medium);
    EXPECT_EQ(only(ledger("J06", toInsiders(300'000))).severity, Severity::Medium);
    EXPECT_EQ(only(ledger("J06", toInsiders(299'999))).severity, Severity::Info);
}

TEST(InsiderOutflow, IsExplainedByDeliveriesAndNeedsALedger)
{
    FactsBuilder book = toInsiders(500'000);
    book.trade("2024-02-20", 0, 500'000);
    EXPECT_TRUE(isSilent(ledger("J06", book)));
    EXPECT_EQ(ledger("J06", FactsBuilder{}).notComputed.size(), 1U);
}

// X01, X04

FactsBuilder withNumbers(int wrong, int members)
{
    FactsBuilder book;
    book.farmers(members);
    // 110105194912310021 with running numbers and check characters that fit.
    constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    for (int at = 0; at < members; ++at) {
        std::string number = "11010519700101" + std::to_string(100 + at);
        int sum = 0;
        for (std::size_t place = 0; place < 17; ++place)
            sum += (number[place] - '0') * kWeights[place];
        const char check = "10X98765432"[sum % 11];
        number += at < wrong ? (check == '1' ? '2' : '1') : check;
        book.facts.members[static_cast<std::size_t>(at)].data.idNumber = number;
    }
    return book;
}

TEST(Identities, AreHighFromThreeAndLowForATypingError)
{
    EXPECT_EQ(only(identity("X01", withNumbers(3, 100))).severity, Severity::High);
    EXPECT_EQ(only(identity("X01", withNumbers(2, 40))).severity, Severity::High);
    EXPECT_EQ(only(identity("X01", withNumbers(2, 41))).severity, Severity::Low);
    EXPECT_EQ(only(identity("X01", withNumbers(1, 5))).severity, Severity::Low);
    EXPECT_TRUE(isSilent(identity("X01", withNumbers(0, 5))));
}

TEST(Identities, TwiceInTheBookAndImpossibleAgesAreSeen)
{
    FactsBuilder book = withNumbers(0, 60);
    book.facts.members[1].data.idNumber = book.facts.members[0].data.idNumber;
    EXPECT_EQ(only(identity("X01", book)).evidenceCount, 2U);
    book.facts.members[2].data.joined = Date{1985, 12, 31};
    EXPECT_EQ(only(identity("X01", book)).severity, Severity::High);
    EXPECT_EQ(identity("X01", FactsBuilder{}).notComputed.size(), 1U);
}

FactsBuilder oneAccount(int members)
{
    FactsBuilder book;
    book.farmers(20);
    for (int at = 0; at < members; ++at)
        book.facts.members[static_cast<std::size_t>(at)].data.bankAccount = "6222 001";
    return book;
}

TEST(SharedIdentifiers, OneAccountOfThreeHouseholdsIsHigh)
{
    EXPECT_EQ(only(identity("X04", oneAccount(3))).severity, Severity::High);
    EXPECT_TRUE(isSilent(identity("X04", oneAccount(2))));
    FactsBuilder family = oneAccount(3);
    for (std::size_t at = 0; at < 3; ++at)
        family.facts.members[at].data.household = "户1";
    EXPECT_TRUE(isSilent(identity("X04", family)));
}

TEST(SharedIdentifiers, AnOfficersAccountIsHighForAnotherHousehold)
{
    FactsBuilder book = oneAccount(2);
    book.facts.members[0].data.roles = {members::Role::Chair};
    EXPECT_EQ(only(identity("X04", book)).severity, Severity::Low) << "nobody entered the households";
    book.facts.members[0].data.household = "户1";
    book.facts.members[1].data.household = "户2";
    EXPECT_EQ(only(identity("X04", book)).severity, Severity::High);
}

TEST(SharedIdentifiers, OneTelephoneOfFiveHouseholdsIsMediumAndOneHouseNumberLow)
{
    FactsBuilder book;
    book.farmers(40);
    for (std::size_t at = 0; at < 4; ++at) {
        book.facts.members[at].data.phone = "13800000000";
        book.facts.members[at].data.address = "某村";
    }
    EXPECT_TRUE(isSilent(identity("X04", book)));
    book.facts.members[4].data.phone = "138 0000 0000";
    EXPECT_EQ(only(identity("X04", book)).severity, Severity::Medium);
    for (std::size_t at = 0; at < 5; ++at) {
        book.facts.members[at].data.phone.clear();
        book.facts.members[at].data.address = "某村12号";
    }
    EXPECT_EQ(only(identity("X04", book)).severity, Severity::Low);
    EXPECT_EQ(identity("X04", FactsBuilder{}).notComputed.size(), 1U);
}

TEST(SharedIdentifiers, AGroupOfAVillageIsNoHouse)
{
    const auto judged = [](std::string_view address) {
        FactsBuilder book;
        book.farmers(5);
        for (members::Member& member : book.facts.members)
            member.data.address = address;
        return identity("X04", book).findings.size();
    };
    for (const std::string_view village : {"柳河村 3 组", "第2村", "红旗公社5队", "柳河村"})
        EXPECT_EQ(judged(village), 0U) << village;
    for (const std::string_view house : {"柳河村3组12号", "3栋201室", "Mill Lane 12"})
        EXPECT_EQ(judged(house), 1U) << house;
}

} // namespace
} // namespace coop::inspection
