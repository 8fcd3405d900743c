// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/payment_desk.h"

#include "core/book/ledger_desks.h"
#include "core/book/posting_desk.h"
#include "core/storage/database.h"
#include "tests/support/book_dump.h"
#include "tests/support/issues.h"
#include "tests/support/vouchers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coop::test {
namespace {

using book::ConsentDraft;
using book::Due;
using book::newDraftId;
using book::Payment;
using book::PaymentList;
using book::PaymentListDraft;
using book::PaymentMethod;
using book::PaymentResult;
using book::PaymentState;

members::MemberDraft withAccount(std::string number, std::string account)
{
    return {.number = std::move(number), .name = "乙", .bankAccount = std::move(account)};
}

/// Three members: 001 has a refund of 100 and a residual of 50 coming, 002 a residual of 30, 003 nothing.
class Payments : public testing::Test {
protected:
    Payments()
    {
        m_book.member("001", "甲").member(withAccount("002", "6228480012345678903")).member("003", "丙");
        enter(*m_book.operator->(), voucher("2025-12-31", {dr("33201", "150"), cr("221", "100", "001"), cr("222", "50", "001")}));
        enter(*m_book.operator->(), voucher("2025-12-31", {dr("33201", "30"), cr("222", "30", "002")}));
    }

    book::PaymentDesk& desk() { return m_book->payments(); }
    PaymentList list(PaymentListDraft draft = {.date = day("2026-02-01")})
    {
        auto made = desk().makeList(draft, newDraftId());
        EXPECT_TRUE(made.has_value());
        return made ? *std::move(made) : PaymentList();
    }
    Expected<PaymentList, Issues> record(const PaymentList& of, std::vector<PaymentResult> results,
                                         std::string_view on = "2026-02-03")
    {
        return desk().record(of.id, results, day(on), newDraftId());
    }
    Due dueOf(std::string_view number)
    {
        const auto dues = desk().dues();
        const auto found = std::ranges::find(dues, number, &Due::number);
        return found == dues.end() ? Due() : *found;
    }
    Money balance(std::string_view account, std::string_view number)
    {
        for (const book::MemberBalance& one :
             m_book->books().memberBalances(account, {day("2025-01-01"), day("2026-12-31")})) {
            if (one.number == number)
                return one.closing();
        }
        return {};
    }
    void owes(std::string_view number, std::string_view amount)
    {
        enter(*m_book.operator->(), voucher("2025-11-01", {dr("114", amount, number), cr("102", amount)}));
    }
    void consents(std::string_view number, std::optional<Money> amount = std::nullopt)
    {
        ASSERT_TRUE(desk().addConsent({.member = std::string(number), .date = day("2026-01-10"), .amount = amount,
                                       .document = "同意书"},
                                      newDraftId()));
    }

    BookBuilder m_book;
};

TEST_F(Payments, WhatIsDueIsWhatTheLedgerOwes)
{
    const auto dues = desk().dues();

    ASSERT_EQ(dues.size(), 2U);
    EXPECT_EQ(dues[0].number, "001");
    EXPECT_EQ(dues[0].refund, yuan("100"));
    EXPECT_EQ(dues[0].residual, yuan("50"));
    EXPECT_EQ(dues[0].since, day("2025-12-31"));
    EXPECT_EQ(dues[1].bankAccount, "6228480012345678903");
}

TEST_F(Payments, AListHoldsAllWhoHaveSomethingComing)
{
    const PaymentList made = list();

    ASSERT_EQ(made.payments.size(), 2U);
    EXPECT_EQ(made.total(), yuan("180"));
    EXPECT_TRUE(dueOf("001").isPending);
    EXPECT_EQ(dueOf("001").total(), Money());
}

TEST_F(Payments, ABankListLeavesOutWhoHasNoAccount)
{
    const PaymentList made = list({.date = day("2026-02-01"), .method = PaymentMethod::Bank, .moneyAccount = "102"});

    ASSERT_EQ(made.payments.size(), 1U);
    EXPECT_EQ(made.payments[0].number, "002");
    EXPECT_EQ(made.payments[0].bankAccount, "6228480012345678903");
}

TEST_F(Payments, WhatSpeaksAgainstNamedMembersIsListedAtOnce)
{
    const auto made = desk().makeList({.date = day("2026-02-01"),
                                       .method = PaymentMethod::Bank,
                                       .moneyAccount = "501",
                                       .members = {m_book.idOf("001"), m_book.idOf("003"), MemberId{99}}},
                                      newDraftId());

    ASSERT_FALSE(made);
    EXPECT_EQ(errorsOf(made.error()), (Faults{{IssueCode::UnknownAccount, "account"},
                                              {IssueCode::BankAccountMissing, "member"},
                                              {IssueCode::NothingToPay, "member"},
                                              {IssueCode::UnknownMember, "member"}}));
    EXPECT_TRUE(desk().lists().empty());
}

TEST_F(Payments, NobodyWaitsInTwoLists)
{
    list();

    const auto again = desk().makeList({.date = day("2026-02-01"), .members = {m_book.idOf("001")}}, newDraftId());

    ASSERT_FALSE(again);
    EXPECT_EQ(errorsOf(again.error()), (Faults{{IssueCode::AlreadyPending, "member"}}));
    const auto all = desk().makeList({.date = day("2026-02-01")}, newDraftId());
    ASSERT_FALSE(all);
    EXPECT_EQ(errorsOf(all.error()), (Faults{{IssueCode::NothingToPay, "members"}}));
}

TEST_F(Payments, ADoubleClickMakesOneList)
{
    const auto id = newDraftId();
    const auto first = desk().makeList({.date = day("2026-02-01")}, id);
    const auto second = desk().makeList({.date = day("2026-02-01")}, id);

    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);
    EXPECT_EQ(desk().lists().size(), 1U);
}

TEST_F(Payments, OneVoucherPaysAllOfARecording)
{
    const PaymentList made = list();
    const auto done = record(made, {{.payment = made.payments[0].id}, {.payment = made.payments[1].id}});

    ASSERT_TRUE(done);
    EXPECT_TRUE(done->isSettled());
    EXPECT_EQ(done->payments[0].state, PaymentState::Paid);
    ASSERT_TRUE(done->payments[0].voucher);
    EXPECT_EQ(done->payments[0].voucher, done->payments[1].voucher);
    const auto posted = m_book->ledger().find(*done->payments[0].voucher);
    EXPECT_EQ(posted->data.lines.back().account, "101");
    EXPECT_EQ(posted->data.lines.back().credit, yuan("180"));
    EXPECT_TRUE(desk().dues().empty());
    EXPECT_TRUE(m_book->history().check().empty());
}

TEST_F(Payments, APartPaysTheRefundFirstAndTheRestIsDueAgain)
{
    const PaymentList made = list();
    const auto done = record(made, {{.payment = made.payments[0].id, .amount = yuan("120")}});

    ASSERT_TRUE(done);
    EXPECT_EQ(done->payments[0].state, PaymentState::Part);
    EXPECT_EQ(done->payments[0].paid.refund, yuan("100"));
    EXPECT_EQ(done->payments[0].paid.residual, yuan("20"));
    EXPECT_EQ(done->payments[1].state, PaymentState::Pending);
    EXPECT_EQ(dueOf("001").residual, yuan("30"));
    EXPECT_FALSE(dueOf("001").isPending);
}

TEST_F(Payments, WhatFailedIsDueAgainAndSaysWhy)
{
    const PaymentList made = list();
    ASSERT_TRUE(record(made, {{.payment = made.payments[1].id, .failed = true, .reason = "账号有误"}}));

    EXPECT_EQ(dueOf("002").total(), yuan("30"));
    EXPECT_EQ(dueOf("002").lastFailure, "账号有误");
    EXPECT_EQ(m_book->ledger().ids({}).size(), 2U);
}

TEST_F(Payments, AllThatIsWrongWithResultsIsListedAndNothingChanges)
{
    const PaymentList made = list();
    ASSERT_TRUE(record(made, {{.payment = made.payments[1].id}}));
    const auto before = dumpOf(m_book->database());

    const auto done = record(made,
                             {{.payment = made.payments[0].id, .amount = yuan("150.01")},
                              {.payment = made.payments[1].id},
                              {.payment = PaymentId{77}, .failed = true}},
                             "2026-01-31");

    ASSERT_FALSE(done);
    EXPECT_EQ(errorsOf(done.error()), (Faults{{IssueCode::AmountOverDue, "amount"},
                                              {IssueCode::PaymentNotPending, "payment"},
                                              {IssueCode::PaymentNotPending, "payment"},
                                              {IssueCode::OutOfRange, "date"}}));
    EXPECT_EQ(dumpOf(m_book->database()), before);
}

TEST_F(Payments, NothingOrLessIsNoPayment)
{
    const PaymentList made = list();
    const auto done = record(made, {{.payment = made.payments[0].id, .amount = Money()},
                                    {.payment = made.payments[1].id, .failed = true}});

    ASSERT_FALSE(done);
    EXPECT_EQ(errorsOf(done.error()), (Faults{{IssueCode::OutOfRange, "amount"}, {IssueCode::Required, "reason"}}));
}

TEST_F(Payments, WhatWasPaidBesideTheListIsNotPaidTwice)
{
    const PaymentList made = list();
    enter(*m_book.operator->(), voucher("2026-02-02", {dr("222", "50", "001"), cr("101", "50")}));

    const auto done = record(made, {{.payment = made.payments[0].id}});

    ASSERT_FALSE(done);
    EXPECT_EQ(errorsOf(done.error()), (Faults{{IssueCode::AmountOverDue, "amount"}}));
}

TEST_F(Payments, NothingIsPaidBeforeItWasOwed)
{
    const PaymentList made = list({.date = day("2025-06-01")});
    const auto early = record(made, {{.payment = made.payments[0].id}, {.payment = made.payments[1].id}}, "2025-12-30");

    ASSERT_FALSE(early);
    EXPECT_EQ(errorsOf(early.error()), (Faults{{IssueCode::OutOfRange, "date"}})) << "once for all";
    EXPECT_EQ(early.error().front().arguments.front(), "2025-12-31");
    EXPECT_TRUE(record(made, {{.payment = made.payments[0].id}, {.payment = made.payments[1].id}}, "2025-12-31"));
}

TEST_F(Payments, WhatCameBackIsNotPaidAgainBeforeItCame)
{
    const PaymentList first = list();
    ASSERT_TRUE(record(first, {{.payment = first.payments[1].id}}, "2026-02-03"));
    ASSERT_TRUE(desk().returned(first.payments[1].id, day("2026-02-10"), "户名不符", newDraftId()));
    const PaymentList second = list({.date = day("2026-02-01"), .members = {m_book.idOf("002")}});

    const auto early = record(second, {{.payment = second.payments[0].id}}, "2026-02-09");

    ASSERT_FALSE(early);
    EXPECT_EQ(errorsOf(early.error()), (Faults{{IssueCode::AmountOverDue, "amount"}}));
    EXPECT_TRUE(record(second, {{.payment = second.payments[0].id}}, "2026-02-10"));
}

TEST_F(Payments, ACancelledListGivesBackWhatWaits)
{
    const PaymentList made = list();
    ASSERT_TRUE(record(made, {{.payment = made.payments[0].id}}));

    const auto cancelled = desk().cancel(made.id, "改为转账");

    ASSERT_TRUE(cancelled);
    EXPECT_EQ(cancelled->payments[0].state, PaymentState::Paid);
    EXPECT_EQ(cancelled->payments[1].state, PaymentState::Cancelled);
    EXPECT_EQ(dueOf("002").total(), yuan("30"));
    EXPECT_FALSE(dueOf("002").isPending);
    const auto again = desk().cancel(made.id, "");
    ASSERT_FALSE(again);
    EXPECT_EQ(errorsOf(again.error()), (Faults{{IssueCode::Required, "reason"}, {IssueCode::WrongState, "list"}}));
}

TEST_F(Payments, WhatTheBankSentBackIsDueAgainAndTheOriginalStays)
{
    const PaymentList made = list();
    const auto done = record(made, {{.payment = made.payments[0].id}, {.payment = made.payments[1].id}});
    ASSERT_TRUE(done);

    const auto back = desk().returned(made.payments[1].id, day("2026-02-10"), "户名不符", newDraftId());

    ASSERT_TRUE(back);
    EXPECT_EQ(back->payments[1].state, PaymentState::Returned);
    EXPECT_EQ(balance("222", "002"), yuan("-30"));
    EXPECT_EQ(balance("222", "001"), Money());
    EXPECT_EQ(dueOf("002").lastFailure, "户名不符");
    const auto red = m_book->ledger().find(m_book->ledger().ids({}).back());
    EXPECT_EQ(red->data.lines.front().debit, yuan("-30"));
    EXPECT_EQ(red->data.lines.back().account, "101");
    EXPECT_EQ(red->data.lines.back().credit, yuan("-30"));
    EXPECT_EQ(red->data.lines.front().summary, "退回支付：乙");
    EXPECT_FALSE(m_book->ledger().find(*done->payments[0].voucher)->reversedBy);
    EXPECT_TRUE(m_book->history().check().empty());
}

TEST_F(Payments, OnlyWhatWasPaidCanComeBack)
{
    const PaymentList made = list();

    const auto pending = desk().returned(made.payments[0].id, day("2026-02-10"), "", newDraftId());
    ASSERT_FALSE(pending);
    EXPECT_EQ(errorsOf(pending.error()), (Faults{{IssueCode::Required, "reason"}, {IssueCode::PaymentNotPaid, "payment"}}));

    ASSERT_TRUE(record(made, {{.payment = made.payments[0].id}}));
    const auto early = desk().returned(made.payments[0].id, day("2026-02-02"), "x", newDraftId());
    ASSERT_FALSE(early);
    EXPECT_EQ(errorsOf(early.error()), (Faults{{IssueCode::ReversedBeforeMade, "date"}}));
}

TEST_F(Payments, WithoutConsentNothingIsSetOff)
{
    owes("001", "40");

    const PaymentList made = list({.date = day("2026-02-01"), .setOff = true});

    EXPECT_EQ(dueOf("001").owes, yuan("40"));
    EXPECT_EQ(made.payments[0].due.setOff, Money());
}

TEST_F(Payments, WhatIsOwedIsSetOffUpToTheConsent)
{
    owes("001", "40");
    consents("001", yuan("25"));
    const PaymentList made = list({.date = day("2026-02-01"), .setOff = true});
    EXPECT_EQ(made.payments[0].due.setOff, yuan("25"));
    EXPECT_EQ(made.payments[0].due.inMoney(), yuan("125"));

    ASSERT_TRUE(record(made, {{.payment = made.payments[0].id}}));

    EXPECT_EQ(balance("114", "001"), yuan("15"));
    EXPECT_EQ(desk().consents().front().used, yuan("25"));
}

TEST_F(Payments, NeverMoreIsSetOffThanIsOwedOrComing)
{
    owes("001", "40");
    owes("002", "1000");
    consents("001");
    consents("002");

    const PaymentList made = list({.date = day("2026-02-01"), .setOff = true});

    EXPECT_EQ(made.payments[0].due.setOff, yuan("40"));
    EXPECT_EQ(made.payments[1].due.setOff, yuan("30"));
    const auto done = record(made, {{.payment = made.payments[1].id}});
    ASSERT_TRUE(done);
    EXPECT_EQ(balance("114", "002"), yuan("970"));
}

TEST_F(Payments, AConsentThatEndedOrADebtThatIsPaidStopsTheSetOff)
{
    owes("001", "40");
    owes("002", "20");
    consents("001");
    consents("002");
    const PaymentList made = list({.date = day("2026-02-01"), .setOff = true});
    ASSERT_TRUE(desk().endConsent(desk().consents().front().id, day("2026-02-02")));
    enter(*m_book.operator->(), voucher("2026-02-02", {dr("101", "15"), cr("114", "15", "002")}));

    const auto done = record(made, {{.payment = made.payments[0].id}, {.payment = made.payments[1].id}});

    ASSERT_FALSE(done);
    EXPECT_EQ(errorsOf(done.error()), (Faults{{IssueCode::AmountOverDue, "set_off"}, {IssueCode::AmountOverDue, "set_off"}}));
}

TEST_F(Payments, AConsentNeedsItsDocumentAndAKnownMember)
{
    const auto made = desk().addConsent({.member = "999", .date = day("2026-01-01"), .amount = yuan("-1")}, newDraftId());

    ASSERT_FALSE(made);
    EXPECT_EQ(errorsOf(made.error()), (Faults{{IssueCode::Required, "document"},
                                              {IssueCode::NegativeNotAllowed, "amount"},
                                              {IssueCode::UnknownMember, "member"}}));
}

TEST_F(Payments, TheUnclaimedAreOlderAndWhatWaitsIsAmongThem)
{
    list({.date = day("2026-02-01"), .members = {m_book.idOf("001")}});
    enter(*m_book.operator->(), voucher("2026-03-01", {dr("33201", "5"), cr("222", "5", "003")}));

    const auto unclaimed = desk().unclaimed(day("2026-01-01"));

    ASSERT_EQ(unclaimed.size(), 2U);
    EXPECT_EQ(unclaimed[0].total(), yuan("150"));
    EXPECT_TRUE(unclaimed[0].isPending);
    EXPECT_TRUE(desk().unclaimed(day("2025-12-31")).empty());
}

TEST_F(Payments, WhatWasPaidTooMuchOnOneAccountIsTakenFromTheOther)
{
    enter(*m_book.operator->(), voucher("2026-01-05", {dr("221", "110", "001"), cr("101", "110")}));

    EXPECT_EQ(dueOf("001").refund, Money());
    EXPECT_EQ(dueOf("001").residual, yuan("40"));
}

TEST_F(Payments, AClosedMonthTakesNoPayment)
{
    const PaymentList made = list({.date = day("2026-01-15")});
    for (const int month : {202501, 202502, 202503, 202504, 202505, 202506, 202507, 202508, 202509, 202510, 202511, 202512, 202601})
        m_book->database().execute("INSERT INTO closed_period VALUES (" + std::to_string(month) + ", 'x', '2026-02-01 00:00:00')");

    const auto done = record(made, {{.payment = made.payments[0].id}}, "2026-01-20");

    ASSERT_FALSE(done);
    EXPECT_EQ(errorsOf(done.error()), (Faults{{IssueCode::MonthClosed, "date"}}));
}

TEST_F(Payments, AnInterruptionLeavesAllOrNothing)
{
    const PaymentList made = list();
    const std::vector<PaymentResult> results = {{.payment = made.payments[0].id, .amount = yuan("70")},
                                                {.payment = made.payments[1].id}};
    const auto before = dumpOf(m_book->database());
    storage::Database& database = m_book->database();
    // The n-th row of the log is refused; each write has one.
    int writes = 0;
    for (;; ++writes) {
        const std::int64_t last = database.integer("SELECT max(sequence) FROM change_log") + writes;
        database.execute("CREATE TEMP TRIGGER stop BEFORE INSERT ON change_log WHEN NEW.sequence > " + std::to_string(last) +
                         " BEGIN SELECT RAISE(ABORT, 'no more'); END");
        bool isThrough = false;
        try {
            isThrough = desk().record(made.id, results, day("2026-02-03"), newDraftId()).has_value();
        } catch (const std::exception&) { // refused by the trigger
            isThrough = false;
        }
        database.execute("DROP TRIGGER stop");
        if (isThrough)
            break;
        ASSERT_EQ(dumpOf(database), before);
        ASSERT_LT(writes, 20);
    }
    EXPECT_EQ(writes, 3);
    EXPECT_EQ(dueOf("001").total(), yuan("80"));
    EXPECT_TRUE(m_book->history().check().empty());
}

} // namespace
} // namespace coop::test
