// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/settlement_desk.h"

#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/payment_desk.h"
#include "core/book/posting_desk.h"
#include "core/ledger/statements.h"
#include "tests/support/issues.h"
#include "tests/support/vouchers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coop::test {
namespace {

using book::newDraftId;
using book::SettlementChoice;
using book::StoredSettlement;

/// 001 left on 31 December 2025 with 600 in cash, 2 mu of land worth 400 and a reserve share of 50; 002 stays with 1000.
class Settlements : public testing::Test {
protected:
    Settlements()
    {
        m_book.member({.number = "001", .name = "甲", .left = day("2025-12-31")}).member("002", "乙");
        m_book.paid("001", "2025-01-05", "600").paid("002", "2025-01-05", "1000");
        add({.date = day("2025-01-06"), .member = "001", .kind = shares::ContributionKind::Land, .paid = yuan("400"),
             .quantity = TradeQuantity::parts(2000), .valuation = shares::Valuation::AllMembers});
        m_book.opening("001", "2025-01-01", "50", "20", "10").opening("002", "2025-01-01", "50", "20", "10");
        enter(book(), voucher("2025-01-05", {dr("102", "1600"), cr("301", "600", "001"), cr("301", "1000", "002")}));
        enter(book(), voucher("2025-01-06", {dr("161", "400"), cr("301", "400", "001")}));
        enter(book(), voucher("2025-01-07", {dr("102", "100"), cr("322", "100")}));
    }
    book::Book& book() { return m_book.book(); }
    book::SettlementDesk& desk() { return book().settlements(); }
    void add(const shares::ContributionDraft& draft) { ASSERT_TRUE(book().shares().add(draft, newDraftId())); }
    Money balance(std::string_view account, std::string_view number = {})
    {
        Money sum;
        for (const book::MemberBalance& one : book().books().memberBalances(account, {day("2025-01-01"), day("2026-12-31")})) {
            if (one.number == number)
                sum += one.closing();
        }
        return sum;
    }
    Money balanceOf(std::string_view account)
    {
        return book().books().balances({day("2025-01-01"), day("2026-12-31")}).closingOf(account);
    }

    BookBuilder m_book;
};

TEST_F(Settlements, OnlyWhoHasLeftIsSettled)
{
    const auto stays = desk().settle(m_book.idOf("002"), {.date = day("2026-02-01")}, newDraftId());
    ASSERT_FALSE(stays);
    EXPECT_EQ(errorsOf(stays.error()), (Faults{{IssueCode::HasNotLeft, "date"}}));

    const auto early = desk().settle(m_book.idOf("001"), {.date = day("2025-12-30"), .payNow = true, .moneyAccount = "501"},
                                     newDraftId());
    ASSERT_FALSE(early);
    EXPECT_EQ(errorsOf(early.error()), (Faults{{IssueCode::HasNotLeft, "date"}, {IssueCode::UnknownAccount, "account"}}));

    EXPECT_EQ(errorsOf(desk().check(MemberId{99}, {.date = day("2026-02-01")})), (Faults{{IssueCode::UnknownMember, "member"}}));
}

TEST_F(Settlements, AYearThatIsNotDistributedIsADoubtOnly)
{
    EXPECT_EQ(warningsOf(desk().check(m_book.idOf("001"), {.date = day("2026-02-01")})),
              (Faults{{IssueCode::DistributionOpen, "date"}}));
}

TEST_F(Settlements, CapitalAndReserveGoBackAndGrantsStay)
{
    const auto done = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01"), .payNow = true}, newDraftId());

    ASSERT_TRUE(done);
    EXPECT_EQ(done->data.result.contribution, yuan("1000"));
    EXPECT_EQ(done->data.result.reserve, yuan("50"));
    EXPECT_EQ(done->data.inKind, yuan("400"));
    EXPECT_EQ(done->data.position.stateShare, yuan("20"));
    EXPECT_EQ(done->data.remaining, (std::vector<std::string>{"002"}));
    EXPECT_EQ(balance("301", "001"), Money());
    EXPECT_EQ(balanceOf("322"), yuan("-50"));
    EXPECT_EQ(balanceOf("161"), Money());
    EXPECT_EQ(balanceOf("102"), yuan("1050"));
    const auto held = book().shares().holdings(day("2026-02-01"));
    EXPECT_TRUE(std::ranges::none_of(held, [&](const auto& one) { return one.member == m_book.idOf("001"); }));
    EXPECT_TRUE(book().posting().unposted({day("2026-01-01"), day("2026-12-31")}).empty());
    EXPECT_TRUE(book().history().check().empty());
}

TEST_F(Settlements, WhatIsNotPaidAtOnceIsOwedToHim)
{
    ASSERT_TRUE(desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, newDraftId()));

    EXPECT_EQ(balance("114", "001"), yuan("-650"));
    EXPECT_EQ(balanceOf("102"), yuan("1700"));
}

TEST_F(Settlements, NobodyIsSettledTwice)
{
    const auto id = newDraftId();
    const auto first = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, id);
    const auto second = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, id);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);

    const auto again = desk().settle(m_book.idOf("001"), {.date = day("2026-03-01")}, newDraftId());
    ASSERT_FALSE(again);
    EXPECT_EQ(errorsOf(again.error()), (Faults{{IssueCode::AlreadySettled, "member"}}));
}

TEST_F(Settlements, ALossIsBorneByContribution)
{
    enter(book(), voucher("2025-06-01", {dr("521", "300"), cr("102", "300")}));

    const auto done = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, newDraftId());

    ASSERT_TRUE(done);
    EXPECT_EQ(done->data.position.uncoveredLoss, yuan("300"));
    EXPECT_EQ(done->data.position.lossPart, Fraction(1, 2));
    EXPECT_EQ(done->data.result.loss, yuan("150"));
    EXPECT_EQ(balanceOf("33202"), yuan("-150"));
    EXPECT_EQ(balance("114", "001"), yuan("-500"));
}

TEST_F(Settlements, TheFormsHoldOfASettlementOnlyTheLossThatHeBears)
{
    enter(book(), voucher("2025-06-01", {dr("521", "300"), cr("102", "300")}));
    enter(book(), voucher("2025-12-31", {dr("33201", "40"), cr("221", "40", "001")}));
    const auto failing = [this] {
        std::vector<ledger::CrossCheck> checks;
        for (const ledger::CrossCheckResult& result : book().books().crossChecks({2026})) {
            if (result.applies && !result.passed)
                checks.push_back(result.check);
        }
        return checks;
    };
    const auto before = failing();
    const auto done = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, newDraftId());
    ASSERT_TRUE(done);
    ASSERT_EQ(done->data.result.loss, yuan("170"));

    const auto form = ledger::surplusStatement(book().books().figures({2026}), nullptr);
    EXPECT_EQ(form.row(14).current, yuan("50")) << "his part of the reserve makes good what it can";
    EXPECT_EQ(form.row(17).current, Money());
    EXPECT_EQ(form.row(19).current, yuan("-120")) << "the rest is capital";
    EXPECT_EQ(failing(), before);
    // Taken back, nothing of it is left in the forms.
    ASSERT_TRUE(desk().reverse(done->id, day("2026-02-05"), "未退社", newDraftId()));
    const auto after = ledger::surplusStatement(book().books().figures({2026}), nullptr);
    EXPECT_EQ(after.row(14).current, Money());
    EXPECT_EQ(after.row(19).current, Money());
    EXPECT_EQ(failing(), before);
}

TEST_F(Settlements, WhatHeOwesIsSetOffOnlyAsFarAsHeAgreed)
{
    enter(book(), voucher("2025-06-01", {dr("114", "80", "001"), cr("102", "80")}));
    const SettlementChoice choice{.date = day("2026-02-01"), .setOff = true, .payNow = true};
    EXPECT_EQ(desk().preview(m_book.idOf("001"), choice)->result.setOff, Money());
    ASSERT_TRUE(book().payments().addConsent(
        {.member = "001", .date = day("2026-01-10"), .amount = yuan("30"), .document = "同意书"}, newDraftId()));

    const auto done = desk().settle(m_book.idOf("001"), choice, newDraftId());

    ASSERT_TRUE(done);
    EXPECT_EQ(done->data.result.setOff, yuan("30"));
    EXPECT_EQ(balance("114", "001"), yuan("50"));
    EXPECT_EQ(book().payments().consents().front().used, yuan("30"));
}

TEST_F(Settlements, WhatDistributionsOweIsPaidWithIt)
{
    enter(book(), voucher("2025-12-31", {dr("33201", "70"), cr("221", "40", "001"), cr("222", "30", "001")}));

    const auto done = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, newDraftId());

    ASSERT_TRUE(done);
    EXPECT_EQ(done->data.result.due, yuan("70"));
    EXPECT_EQ(balance("221", "001"), Money());
    EXPECT_EQ(balance("222", "001"), Money());
    EXPECT_TRUE(book().payments().dues().empty());
}

TEST_F(Settlements, NobodyIsSettledBeforeWhatHeHasComingWasOwed)
{
    enter(book(), voucher("2026-03-15", {dr("33201", "70"), cr("221", "40", "001"), cr("222", "30", "001")}));

    const auto early = desk().settle(m_book.idOf("001"), {.date = day("2026-03-14")}, newDraftId());

    ASSERT_FALSE(early);
    EXPECT_EQ(errorsOf(early.error()), (Faults{{IssueCode::OutOfRange, "date"}}));
    EXPECT_TRUE(desk().settle(m_book.idOf("001"), {.date = day("2026-03-15")}, newDraftId()));
}

TEST_F(Settlements, WhoWaitsInAListIsNotSettled)
{
    enter(book(), voucher("2025-12-31", {dr("33201", "40"), cr("221", "40", "001")}));
    ASSERT_TRUE(book().payments().makeList({.date = day("2026-01-20")}, newDraftId()));

    const auto refused = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, newDraftId());

    ASSERT_FALSE(refused);
    EXPECT_EQ(errorsOf(refused.error()), (Faults{{IssueCode::AlreadyPending, "member"}}));
}

TEST_F(Settlements, TakenBackEverythingStandsAsBefore)
{
    enter(book(), voucher("2025-12-31", {dr("33201", "40"), cr("221", "40", "001")}));
    const auto heldBefore = book().shares().holdings(day("2026-12-31"));
    const auto done = desk().settle(m_book.idOf("001"), {.date = day("2026-02-01"), .payNow = true}, newDraftId());
    ASSERT_TRUE(done);

    const auto early = desk().reverse(done->id, day("2026-01-31"), "x", newDraftId());
    ASSERT_FALSE(early);
    const auto silent = desk().reverse(done->id, day("2026-02-05"), " ", newDraftId());
    ASSERT_FALSE(silent);
    EXPECT_EQ(errorsOf(silent.error()), (Faults{{IssueCode::Required, "reason"}}));
    const auto back = desk().reverse(done->id, day("2026-02-05"), "未退社", newDraftId());

    ASSERT_TRUE(back);
    EXPECT_EQ(back->reverses, done->id);
    EXPECT_EQ(balance("301", "001"), yuan("-1000"));
    EXPECT_EQ(balanceOf("322"), yuan("-100"));
    EXPECT_EQ(balanceOf("102"), yuan("1700"));
    EXPECT_EQ(balance("221", "001"), yuan("-40"));
    EXPECT_EQ(book().shares().holdings(day("2026-12-31")), heldBefore);
    EXPECT_TRUE(book().posting().unposted({day("2026-01-01"), day("2026-12-31")}).empty());
    EXPECT_TRUE(book().history().check().empty());
    const auto again = desk().reverse(done->id, day("2026-02-06"), "x", newDraftId());
    ASSERT_FALSE(again);
    EXPECT_EQ(errorsOf(again.error()), (Faults{{IssueCode::AlreadyReversed, "member"}}));
    EXPECT_TRUE(desk().settle(m_book.idOf("001"), {.date = day("2026-03-01")}, newDraftId()));
}

TEST_F(Settlements, ARedemptionInFebruaryLeavesLastYearAsItWas)
{
    const auto before = book().yearEnd().basis({2025}, yuan("1000"), {});
    ASSERT_TRUE(desk().settle(m_book.idOf("001"), {.date = day("2026-02-01")}, newDraftId()));

    EXPECT_EQ(book().yearEnd().basis({2025}, yuan("1000"), {}), before);
    const auto next = book().yearEnd().basis({2026}, yuan("1000"), {});
    EXPECT_TRUE(std::ranges::none_of(next.members, [](const auto& one) { return one.number == "001"; }));
    EXPECT_EQ(next.members.front().stateShare, yuan("40"));
}

} // namespace
} // namespace coop::test
