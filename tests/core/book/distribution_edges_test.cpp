// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions where something happened in between: a leaver, a list on its way, a foreign hand, another year.
#include "core/book/income_years.h"
#include "core/book/settlement_desk.h"
#include "core/storage/database.h"
#include "tests/support/egg_book.h"
#include "tests/support/vouchers.h"

#include <fmt/format.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Policy;
using distribution::Resolution;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

/// Sums that the members of the year cannot have: 005 left on its last day.
struct LeaverBook : EggBook {
    LeaverBook()
    {
        members::MemberDraft leaver = book().members().findByNumber("005")->data;
        leaver.left = day("2025-12-31");
        if (!book().members().change(idOf("005"), leaver))
            throw std::runtime_error("a member cannot leave");
    }
};

/// The reserve per head, so that who did not trade has a part of it; nothing else for those who only paid in.
Policy perHead()
{
    Policy policy = distribution::statutoryDefault();
    policy.quantification = {{.weighting = {.measure = distribution::Measure::Equal}}};
    policy.stages = {{.name = "返还",
                      .kind = distribution::StageKind::Patronage,
                      .size = distribution::RateOf{.rate = Fraction(1, 1), .of = distribution::RateBase::Distributable},
                      .weighting = {.measure = distribution::Measure::TradeAmount}}};
    return policy;
}

ledger::CrossCheckResult checkOf(BookBuilder& book, ledger::CrossCheck check, FiscalYear year)
{
    for (const ledger::CrossCheckResult& one : book->books().crossChecks(year)) {
        if (one.check == check)
            return one;
    }
    throw std::runtime_error("no such cross check");
}

/// What a foreign hand writes into the file, past the guards.
void tamper(BookBuilder& book, const std::string& trigger, const std::string& sql)
{
    book->database().execute("DROP TRIGGER " + trigger);
    book->database().execute(sql);
}

} // namespace

TEST(DistributionEdges, SharesNoOtherSurplusThanTheLedgers)
{
    EggBook book;
    enter(book.book(), voucher("2025-05-01", {dr("101", "10"), cr("501", "10")}));
    const auto before = dump(book);
    const auto given = book->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("10000"), {}, vote(), {},
                                                          newDraftId());
    ASSERT_FALSE(given);
    EXPECT_EQ(errorsOf(given.error()), (Faults{{IssueCode::SurplusFromLedger, "surplus"}}));
    EXPECT_EQ(errorsOf(proposed(book).error()), (Faults{{IssueCode::SurplusFromLedger, "surplus"}}));
    EXPECT_EQ(dump(book), before);

    EXPECT_EQ(posted(book, distribution::statutoryDefault(), "10").surplus, yuan("10"));
}

TEST(DistributionEdges, AReserveThatALeaverWasPaidIsNotTakenBack)
{
    LeaverBook book;
    const Distribution done = posted(book, perHead());
    const auto settled = book->settlements().settle(book.idOf("005"), {.date = day("2026-04-01"), .payNow = true}, newDraftId());
    ASSERT_TRUE(settled) << listed(settled.error());
    EXPECT_EQ(settled->data.result.reserve, yuan("200"));
    const auto before = dump(book);

    const auto refused = book->distributions().reverse(done.id, day("2026-04-02"), "x", newDraftId());

    ASSERT_FALSE(refused);
    EXPECT_EQ(codesOf(refused.error()), std::vector{IssueCode::DistributionIsPaid});
    EXPECT_EQ(refused.error().front().arguments, std::vector<std::string>{"200.00"});
    EXPECT_EQ(dump(book), before);
    // Once the settlement is taken back, so may the distribution be.
    ASSERT_TRUE(book->settlements().reverse(settled->id, day("2026-04-03"), "未退社", newDraftId()));
    EXPECT_TRUE(book->distributions().reverse(done.id, day("2026-04-04"), "x", newDraftId()));
}

TEST(DistributionEdges, SurplusThatBecameCapitalGoesBackToALeaverInMoney)
{
    LeaverBook book;
    enter(book.book(), voucher("2026-01-05", {dr("102", "6000"), cr("301", "1000", "005"), cr("201", "5000")}));
    posted(book, converting());

    const auto settled = book->settlements().settle(book.idOf("005"), {.date = day("2026-04-01"), .payNow = true}, newDraftId());

    ASSERT_TRUE(settled) << listed(settled.error());
    EXPECT_EQ(settled->data.result.contribution, yuan("1360"));
    EXPECT_EQ(settled->data.inKind, Money());
    EXPECT_EQ(settled->data.converted, yuan("360"));
    const auto after = balances(book, {2026});
    EXPECT_THAT(after, ::testing::Not(Contains(::testing::StartsWith("161")))) << "no right was ever brought in";
    EXPECT_THAT(after, Contains("102 4280.00")) << "1360 of capital and 360 that were due";
    EXPECT_THAT(after, ::testing::Not(Contains(::testing::StartsWith("301 005"))));
}

TEST(DistributionEdges, WhatElseWasBroughtInGoesBackAsItCame)
{
    LeaverBook book;
    ASSERT_TRUE(book->shares().add({.date = day("2025-02-01"), .member = "005", .kind = shares::ContributionKind::Other,
                                    .paid = yuan("70"), .valuation = shares::Valuation::AllMembers},
                                   newDraftId()));
    enter(book.book(), voucher("2026-01-05", {dr("102", "6000"), cr("301", "1000", "005"), cr("201", "5000")}));
    enter(book.book(), voucher("2026-01-06", {dr("161", "70"), cr("301", "70", "005")}));
    posted(book, converting());

    const auto settled = book->settlements().settle(book.idOf("005"), {.date = day("2026-04-01"), .payNow = true}, newDraftId());

    ASSERT_TRUE(settled) << listed(settled.error());
    EXPECT_EQ(settled->data.inKind, yuan("70"));
    EXPECT_THAT(balances(book, {2026}), ::testing::Not(Contains(::testing::StartsWith("161"))));
    EXPECT_EQ(book->settlements().all().front().data.converted, settled->data.converted) << "kept with the statement";
}

TEST(DistributionEdges, WhatTheOpeningsBroughtToBeSharedHidesNoLossFromALeaver)
{
    for (const bool bringsSurplus : {true, false}) {
        EggBook book;
        members::MemberDraft leaver = book->members().findByNumber("005")->data;
        leaver.left = day("2026-12-31");
        ASSERT_TRUE(book->members().change(book.idOf("005"), leaver));
        const std::string money = bringsSurplus ? "11000" : "1000";
        ledger::VoucherDraft opening = voucher("2025-12-31", {dr("101", money), cr("301", "1000", "005")});
        opening.kind = ledger::VoucherKind::Opening;
        opening.origin = ledger::Origin::Opening;
        if (bringsSurplus)
            opening.lines.push_back(cr("33202", "10000"));
        enter(book.book(), opening);
        posted(book);
        enter(book.book(), voucher("2026-06-01", {dr("521", "300"), cr("101", "300")}));

        const auto preview = book->settlements().preview(book.idOf("005"), {.date = day("2027-02-01")});

        ASSERT_TRUE(preview) << listed(preview.error());
        EXPECT_EQ(preview->position.uncoveredLoss, yuan("300")) << bringsSurplus;
        EXPECT_EQ(preview->result.loss, yuan("60")) << bringsSurplus;
    }
}

TEST(DistributionEdges, ACorrectionTakesNothingFromAListThatIsOnItsWay)
{
    EggBook book;
    const Distribution done = posted(book);
    const auto list = book->payments().makeList({.date = day("2026-04-01"), .members = {book.idOf("001"), book.idOf("003")}}, newDraftId());
    ASSERT_TRUE(list) << listed(list.error());
    book.delivered("003", "2025-06-01", "鸡蛋", "100", "1000");
    const auto proposal =
        book->distributions().proposeCorrection(done.id, distribution::statutoryDefault(), yuan("10000"), {}, newDraftId());
    ASSERT_TRUE(proposal) << listed(proposal.error());
    ASSERT_TRUE(book->distributions().adopt(proposal->id, vote("2026-06-01"), newDraftId()));

    const auto refused = book->distributions().post(proposal->id, {}, newDraftId());

    ASSERT_FALSE(refused);
    ASSERT_EQ(errorsOf(refused.error()), (Faults{{IssueCode::AlreadyPending, "member"}})) << "003 has more than before";
    EXPECT_EQ(refused.error().front().value, "001");
    ASSERT_TRUE(book->payments().cancel(list->id, "更正分配"));
    EXPECT_TRUE(book->distributions().post(proposal->id, {}, newDraftId()));
}

TEST(DistributionEdges, AFileThatAForeignHandChangedIsDamagedAndNoBug)
{
    EggBook book;
    const auto proposal = proposed(book);
    tamper(book, "distribution_keeps_its_figures",
           "UPDATE distribution SET policy = replace(policy, '60%', '70%') WHERE id = " + std::to_string(proposal->id.value));
    EXPECT_THROW((void)book->distributions().adopt(proposal->id, vote(), newDraftId()), storage::StorageError);

    EggBook other;
    const auto adopted = proposed(other);
    ASSERT_TRUE(other->distributions().adopt(adopted->id, vote(), newDraftId()));
    tamper(other, "distribution_keeps_its_figures",
           "UPDATE distribution SET policy = replace(policy, '60%', '70%') WHERE id = " + std::to_string(adopted->id.value));
    EXPECT_THROW((void)other->distributions().post(adopted->id, {}, newDraftId()), storage::StorageError);
    other->database().execute("UPDATE distribution SET policy = replace(policy, 'trade_amount', 'labor_days') WHERE id = " +
                              std::to_string(adopted->id.value));
    EXPECT_THROW((void)other->distributions().plan(adopted->id), storage::StorageError) << "no plan comes of it";
}

TEST(DistributionEdges, ACorrectionThatWasTakenBackIsNotCountedBesideTheFirst)
{
    EggBook book;
    const Distribution done = posted(book);
    book.delivered("003", "2025-06-01", "鸡蛋", "100", "1000");
    const auto proposal =
        book->distributions().proposeCorrection(done.id, distribution::statutoryDefault(), yuan("12000"), {}, newDraftId());
    ASSERT_TRUE(proposal) << listed(proposal.error());
    ASSERT_TRUE(book->distributions().adopt(proposal->id, vote("2026-06-01"), newDraftId()));
    ASSERT_TRUE(book->distributions().post(proposal->id, {}, newDraftId()));
    ASSERT_TRUE(book->distributions().reverse(proposal->id, day("2027-02-01"), "x", newDraftId()));

    for (const FiscalYear year : {FiscalYear{2026}, FiscalYear{2027}}) {
        for (const ledger::CrossCheck check : {ledger::CrossCheck::ReserveAgrees, ledger::CrossCheck::DuesAgree}) {
            const auto result = checkOf(book, check, year);
            EXPECT_TRUE(result.applies) << year.value;
            EXPECT_THAT(result.differing, IsEmpty()) << year.value << " " << toPlainText(result.left) << " " << toPlainText(result.right);
        }
    }
    EXPECT_EQ(checkOf(book, ledger::CrossCheck::ReserveAgrees, {2026}).right, yuan("1200"));
    EXPECT_EQ(checkOf(book, ledger::CrossCheck::ReserveAgrees, {2027}).right, yuan("1000"));
}

TEST(DistributionEdges, APaymentThatCameBackInTheNextYearAgreesInBoth)
{
    EggBook book;
    posted(book);
    const auto list = book->payments().makeList({.date = day("2026-12-20"), .members = {book.idOf("004")}}, newDraftId());
    ASSERT_TRUE(list) << listed(list.error());
    const PaymentId payment = list->payments.front().id;
    const PaymentResult result{.payment = payment};
    ASSERT_TRUE(book->payments().record(list->id, {&result, 1}, day("2026-12-21"), newDraftId()));
    EXPECT_TRUE(checkOf(book, ledger::CrossCheck::DuesAgree, {2026}).passed);

    ASSERT_TRUE(book->payments().returned(payment, day("2027-01-10"), "账号已销户", newDraftId()));

    EXPECT_THAT(checkOf(book, ledger::CrossCheck::DuesAgree, {2026}).differing, IsEmpty());
    EXPECT_THAT(checkOf(book, ledger::CrossCheck::DuesAgree, {2027}).differing, IsEmpty());
    EXPECT_EQ(checkOf(book, ledger::CrossCheck::DuesAgree, {2027}).right, yuan("9000"));
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(DistributionEdges, WhatTakesAPaymentBackIsNotTakenBackByItself)
{
    EggBook book;
    posted(book);
    const auto list = book->payments().makeList({.date = day("2026-04-01"), .members = {book.idOf("004")}}, newDraftId());
    const PaymentResult result{.payment = list->payments.front().id};
    ASSERT_TRUE(book->payments().record(list->id, {&result, 1}, day("2026-04-02"), newDraftId()));
    ASSERT_TRUE(book->payments().returned(list->payments.front().id, day("2026-04-03"), "账号已销户", newDraftId()));
    const auto before = dump(book);

    const VoucherId red{book->database().integer("SELECT return_voucher_id FROM payment")};
    EXPECT_EQ(codesOf(book->ledger().reverse(red, day("2026-04-05"), "x", "x", newDraftId()).error()),
              std::vector{IssueCode::WrongState})
        << "004 would lose what he has coming";
    EXPECT_EQ(dump(book), before);
}

TEST(DistributionEdges, AnOverpaidRefundIsMadeUpByTheRestAndTaxedWithIt)
{
    Policy policy = distribution::statutoryDefault();
    policy.stages.back().withhold = Fraction(1, 5);
    EggBook book;
    posted(book, policy);
    // 001 has 2700 of refunds coming and was paid 50 too much of it; of his residual of 720 he has 670 left.
    enter(book.book(), voucher("2026-03-20", {dr("221", "2750", "001"), cr("101", "2750")}));
    const auto list = book->payments().makeList({.date = day("2026-04-01"), .members = {book.idOf("001")}}, newDraftId());
    ASSERT_TRUE(list) << listed(list.error());
    EXPECT_EQ(list->payments.front().due.withheld, yuan("144")) << "a fifth of 720: the 50 are part of what he got";

    const PaymentResult result{.payment = list->payments.front().id};
    ASSERT_TRUE(book->payments().record(list->id, {&result, 1}, day("2026-04-02"), newDraftId()));

    const auto after = balances(book, {2026});
    EXPECT_THAT(after, ::testing::Not(Contains(::testing::StartsWith("221 001"))));
    EXPECT_THAT(after, ::testing::Not(Contains(::testing::StartsWith("222 001"))));
    EXPECT_THAT(after, Contains("214 -144.00"));
    EXPECT_THAT(after, Contains("101 -3276.00")) << "2750 and 526";
    // Sent back, only what was paid is due again.
    ASSERT_TRUE(book->payments().returned(result.payment, day("2026-04-03"), "账号已销户", newDraftId()));
    EXPECT_THAT(balances(book, {2026}), Contains("222 001 -670.00"));
    EXPECT_THAT(balances(book, {2026}), ::testing::Not(Contains(::testing::StartsWith("221 001"))));
}

TEST(DistributionEdges, ALeaverWhoWasOverpaidIsSettledWithBothAccountsAtNothing)
{
    LeaverBook book;
    posted(book);
    enter(book.book(), voucher("2026-03-20", {dr("221", "50", "005"), cr("101", "50")}));

    const auto settled = book->settlements().settle(book.idOf("005"), {.date = day("2026-04-01"), .payNow = true}, newDraftId());

    ASSERT_TRUE(settled) << listed(settled.error());
    EXPECT_EQ(settled->data.result.due, yuan("670"));
    const auto after = balances(book, {2026});
    EXPECT_THAT(after, ::testing::Not(Contains(::testing::StartsWith("221 005"))));
    EXPECT_THAT(after, ::testing::Not(Contains(::testing::StartsWith("222 005"))));
}

TEST(DistributionEdges, APlanIsNotSaidToHaveBeenLaidOutBeforeItWas)
{
    EggBook book;
    const auto proposal = proposed(book);
    ASSERT_TRUE(book->distributions().layOut(proposal->id, day("2026-02-20")));
    Resolution resolution = vote();
    resolution.laidOutOn = day("2026-02-19");
    EXPECT_EQ(errorsOf(book->distributions().adopt(proposal->id, resolution, newDraftId()).error()),
              (Faults{{IssueCode::OutOfRange, "laid_out_on"}}));
    resolution.laidOutOn = day("2026-02-21");
    EXPECT_TRUE(book->distributions().adopt(proposal->id, resolution, newDraftId())) << "later is stricter";
}

TEST(DistributionEdges, AClosingRemarkIsReadBeforeItIsKept)
{
    EggBook book;
    const Distribution done = posted(book);
    const std::string endless(1001, 'x');
    EXPECT_EQ(errorsOf(book->distributions().close(done.id, endless).error()), (Faults{{IssueCode::TooLong, "reason"}}));
    EXPECT_EQ(errorsOf(book->distributions().close(done.id, " ").error()), (Faults{{IssueCode::Required, "reason"}}))
        << "nothing is paid yet";
    EXPECT_EQ(book->distributions().close(done.id, "无人认领")->state, DistributionState::Closed);
    EXPECT_EQ(errorsOf(book->distributions().reopen(done.id, endless).error()), (Faults{{IssueCode::TooLong, "reason"}}));
}

TEST(DistributionEdges, ALongPolicyCanBeReadBackFromTheBook)
{
    std::string json = R"({"name": "x", "stages": [{"kind": "residual", "by": "fixed", "amounts": {)";
    for (int number = 100'000; json.size() + 20 < distribution::kLargestPolicyBytes; ++number)
        json += fmt::format("\"{}\":\"1\",", number);
    json.back() = '}';
    json += "}]}";
    const auto policy = distribution::parsePolicy(json);
    ASSERT_TRUE(policy) << listed(policy.error());
    EggBook book;
    const auto scenario = book->scenarios().add(kYear, *policy, "方案", newDraftId());
    EXPECT_EQ(book->scenarios().find(scenario.id)->policy, scenario.policy);
    distribution::Charter charter{.name = "章程", .from = day("2025-01-01"), .policy = *policy};
    ASSERT_TRUE(book->charters().add(charter, newDraftId()));
    EXPECT_EQ(book->charters().all().front().data.policy, *policy);
    json.insert(json.size() - 1, std::string(40, ' '));
    EXPECT_EQ(codesOf(distribution::parsePolicy(json).error()), std::vector{IssueCode::FileTooLarge}) << "a file is as short as ever";
}

TEST(DistributionEdges, AnOpeningShareThatWasTakenBackHidesNoGrantFromTheFund)
{
    EggBook book;
    book.opening("001", "2025-01-01", "0", "20").grant("2025-03-01", shares::GrantKind::State, "100");
    enter(book.book(), voucher("2025-03-02", {dr("102", "120"), cr("235", "120")}));
    const auto wrong = book->shares().addOpeningShare({.member = "002", .date = day("2025-06-01"), .state = yuan("7")}, newDraftId());
    ASSERT_TRUE(wrong) << listed(wrong.error());
    ASSERT_TRUE(book->shares().reverseOpeningShare(wrong->id, "录错", newDraftId()));

    const auto fund = checkOf(book, ledger::CrossCheck::SpecialFundAgrees, kYear);

    EXPECT_TRUE(fund.applies);
    EXPECT_EQ(fund.right, yuan("120"));
    EXPECT_TRUE(fund.passed);
}
