// SPDX-License-Identifier: GPL-3.0-or-later
// A distribution is there wholly or not at all, and the check knows when it is not.
#include "tests/support/egg_book.h"
#include "tests/support/vouchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Policy;
using distribution::Resolution;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Distribution, IsAllOrNothingWhereverPostingIsInterrupted)
{
    EggBook book;
    storage::Database& database = book->database();
    database.execute("CREATE TEMP TABLE countdown (left INTEGER)");
    for (const std::string table : {"distribution", "distribution_basis", "entitlement", "meeting", "voucher", "voucher_line",
                                    "distribution_voucher", "contribution", "converted_surplus", "fact_voucher", "change_log",
                                    "draft", "account_total", "member_total"}) {
        for (const std::string event : {"INSERT", "UPDATE"})
            database.execute("CREATE TEMP TRIGGER stop_" + table + event + " BEFORE " + event + " ON main." + table +
                             " BEGIN UPDATE countdown SET left = left - 1;"
                             " SELECT RAISE(ABORT, 'the plug is pulled') FROM countdown WHERE left < 0; END");
    }
    const auto before = dump(book);
    int writes = 0;
    bool isDone = false;
    for (; !isDone && writes < 1000; ++writes) {
        database.execute("DELETE FROM countdown; INSERT INTO countdown VALUES (" + std::to_string(writes) + ")");
        try {
            isDone = book->distributions()
                         .adoptAndPost(kYear, converting(), yuan("10000"), {}, vote(), {}, newDraftId())
                         .has_value();
            ASSERT_TRUE(isDone);
        } catch (const std::exception&) {
            ASSERT_EQ(dump(book), before) << "after " << writes << " writes";
            if (writes % 10 == 0) {
                ASSERT_THAT(book->history().check(), IsEmpty()) << "after " << writes << " writes";
            }
        }
    }
    EXPECT_TRUE(isDone);
    EXPECT_GT(writes, 60);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(Distribution, ReversingIsAllOrNothingToo)
{
    EggBook book;
    const Distribution done = posted(book, converting());
    // 005 has taken out what his surplus became: it cannot be taken back from him.
    ASSERT_TRUE(book->shares().add({.date = day("2026-03-20"), .member = "005", .kind = shares::ContributionKind::Other,
                                    .paid = yuan("-100")}, newDraftId()));
    const auto before = dump(book);
    const auto refused = book->distributions().reverse(done.id, day("2026-04-01"), "x", newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(codesOf(refused.error()), std::vector{IssueCode::WithdrawsTooMuch});
    EXPECT_EQ(dump(book), before);
}

TEST(DistributionCheck, AFalsifiedPartOfAMemberIsFound)
{
    EggBook book;
    const Distribution done = posted(book);
    ASSERT_THAT(book->history().check(), IsEmpty());
    book.close();
    // One fen from one to the other: every sum stays as it was.
    tamper(book.file(), {"UPDATE entitlement SET refund_fen = refund_fen + 1 WHERE member_id = 1",
                         "UPDATE entitlement SET refund_fen = refund_fen - 1 WHERE member_id = 2"});
    book.reopen();
    const auto findings = book->history().check();
    ASSERT_THAT(findings, SizeIs(1));
    EXPECT_EQ(findings.front().table, "distribution");
    EXPECT_EQ(findings.front().row, done.id.value);
}

TEST(DistributionCheck, AFalsifiedBasisIsFound)
{
    EggBook book;
    ASSERT_TRUE(proposed(book));
    book.close();
    tamper(book.file(), {"UPDATE distribution_basis SET content = replace(content, '3000', '3001')"});
    book.reopen();
    const auto findings = book->history().check();
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().table, "distribution");
}

TEST(DistributionCheck, WhatMembersHaveAgreesWithTheAccounts)
{
    EggBook book;
    enter(book.book(), voucher("2025-05-01", {dr("101", "10000"), cr("501", "10000")}));
    const Distribution done = posted(book, converting());
    auto list = book->payments().makeList({.date = day("2026-04-01")}, newDraftId());
    ASSERT_TRUE(list) << listed(list.error());
    std::vector<PaymentResult> results;
    for (const Payment& payment : list->payments)
        results.push_back({.payment = payment.id});
    ASSERT_TRUE(book->payments().record(list->id, results, day("2026-04-02"), newDraftId()));
    const auto resultOf = [&book](int year, ledger::CrossCheck check) {
        for (const ledger::CrossCheckResult& result : book->books().crossChecks({year})) {
            if (result.check == check)
                return result;
        }
        throw std::runtime_error("no such check");
    };
    for (const int year : {2025, 2026}) {
        for (const auto check : {ledger::CrossCheck::ReserveAgrees, ledger::CrossCheck::DuesAgree}) {
            const auto result = resultOf(year, check);
            EXPECT_TRUE(result.applies) << year;
            EXPECT_TRUE(result.passed) << year << " " << toPlainText(result.left) << " " << toPlainText(result.right);
        }
    }
    EXPECT_EQ(toPlainText(resultOf(2025, ledger::CrossCheck::DuesAgree).left), "9000.00");
    EXPECT_EQ(toPlainText(resultOf(2026, ledger::CrossCheck::DuesAgree).left), "0.00");
    // A voucher past the payment desk is named with its member.
    ASSERT_TRUE(book->ledger().enter({.date = day("2026-05-01"),
                                      .lines = {{.summary = "x", .account = "221", .debit = yuan("1"), .member = "002"},
                                                {.account = "101", .credit = yuan("1")}}},
                                     newDraftId()));
    const auto differs = resultOf(2026, ledger::CrossCheck::DuesAgree);
    EXPECT_FALSE(differs.passed);
    EXPECT_THAT(differs.differing, ElementsAre("002"));
}
