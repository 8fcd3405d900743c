// SPDX-License-Identifier: GPL-3.0-or-later
// Closing months and years of a book, and opening them again.
#include "core/book/ledger_desks.h"
#include "core/book/posting_desk.h"
#include "core/storage/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::book;
using namespace coop::ledger;
using coop::test::BookBuilder;
using coop::test::cr;
using coop::test::dr;
using coop::test::enter;
using coop::test::voucher;

namespace {

const ClosingWords kWords{.transfer = "结转损益", .toDistribution = "结转本年盈余", .appropriations = "结转各项分配"};

Money closingOf(Book& book, std::string_view account)
{
    return book.books().balances(DateRange::of(FiscalYear{2025})).closingOf(account);
}

IssueCode firstOf(const Issues& issues)
{
    return issues.at(0).code;
}

void closeThrough(Book& book, int lastMonth)
{
    for (int month = 1; month <= lastMonth; ++month) {
        const auto closed = book.periods().close(Period::ofMonth(2025, month), kWords, "会计");
        ASSERT_TRUE(closed) << "month " << month << " issue " << static_cast<int>(closed.error().front().code);
    }
}

} // namespace

TEST(Closing, TransfersIncomeAndExpenseOfTheMonthAndLocksIt)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-01-10", {dr("102", "100"), cr("501", "100")}));
    enter(book.book(), voucher("2025-01-11", {dr("523", "30"), cr("102", "30")}));
    const auto made = book->periods().close(Period{202501}, kWords, "会计");
    ASSERT_TRUE(made);
    ASSERT_EQ(made->size(), 1u);
    EXPECT_EQ(made->front().data.date, coop::test::day("2025-01-31"));
    EXPECT_EQ(made->front().data.origin, Origin::Closing);
    EXPECT_EQ(closingOf(book.book(), "331"), -Money::yuan(70));
    EXPECT_TRUE(closingOf(book.book(), "501").isZero());
    const auto late = book->ledger().enter(voucher("2025-01-31", {dr("102", "1"), cr("501", "1")}), newDraftId());
    EXPECT_EQ(firstOf(late.error()), IssueCode::MonthClosed);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Closing, OfDecemberBringsTheSurplusTo332)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-03-10", {dr("102", "100"), cr("501", "100")}));
    enter(book.book(), voucher("2025-12-11", {dr("523", "30"), cr("102", "30")}));
    closeThrough(book.book(), 12);
    EXPECT_TRUE(closingOf(book.book(), "331").isZero());
    EXPECT_EQ(closingOf(book.book(), "33202"), -Money::yuan(70));
    const auto result = book->books().yearResult(FiscalYear{2025});
    EXPECT_EQ(result->surplus, Money::yuan(70));
    EXPECT_TRUE(result->priorLoss.isZero());
    const auto next = book->books().figures(FiscalYear{2026});
    EXPECT_EQ(next.openingOf("332"), -Money::yuan(70));
}

TEST(Closing, OnceAYearLeavesIncomeWhereItIsUntilDecember)
{
    BookBuilder book;
    ASSERT_TRUE(book->ledger().saveSettings({.closesMonthly = false}).empty());
    enter(book.book(), voucher("2025-01-10", {dr("102", "100"), cr("501", "100")}));
    closeThrough(book.book(), 11);
    EXPECT_EQ(closingOf(book.book(), "501"), -Money::yuan(100));
    closeThrough(book.book(), 0);
    ASSERT_TRUE(book->periods().close(Period{202512}, kWords, "会计"));
    EXPECT_EQ(closingOf(book.book(), "33202"), -Money::yuan(100));
}

TEST(Closing, GoesFromMonthToMonth)
{
    BookBuilder book;
    EXPECT_EQ(firstOf(book->periods().close(Period{202502}, kWords, "会计").error()), IssueCode::CloseEarlierFirst);
    EXPECT_EQ(firstOf(book->periods().close(Period{202412}, kWords, "会计").error()), IssueCode::BeforeLedger);
    closeThrough(book.book(), 2);
    EXPECT_EQ(firstOf(book->periods().close(Period{202501}, kWords, "会计").error()), IssueCode::AlreadyClosed);
    EXPECT_EQ(firstOf(book->periods().reopen(Period{202501}, "注销", "错")), IssueCode::OpenLaterFirst);
    EXPECT_EQ(firstOf(book->periods().reopen(Period{202503}, "注销", "错")), IssueCode::NotClosed);
}

TEST(Closing, IsRefusedWhileSomethingIsNotInOrder)
{
    BookBuilder book;
    ASSERT_TRUE(book->ledger().saveDraft(voucher("2025-01-10", {dr("102", "1"), cr("501", "1")}), newDraftId()));
    enter(book.book(), voucher("2025-01-11", {dr("523", "30"), cr("101", "30")}));
    const auto refused = book->periods().close(Period{202501}, kWords, "会计");
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().size(), 2u);
    EXPECT_EQ(refused.error()[0].code, IssueCode::NotClosable);
    EXPECT_EQ(refused.error()[0].arguments.front(), "drafts");
    EXPECT_EQ(refused.error()[1].arguments.front(), "cash");
    EXPECT_FALSE(book->periods().lastClosed());
}

TEST(Closing, LooksAtPendingPropertyBeforeTheYearEnds)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-01-10", {dr("121", "5"), cr("181", "5")}));
    closeThrough(book.book(), 11);
    const auto refused = book->periods().close(Period{202512}, kWords, "会计");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().arguments.front(), "pending");
    enter(book.book(), voucher("2025-12-30", {dr("181", "5"), cr("502", "5")}));
    EXPECT_TRUE(book->periods().close(Period{202512}, kWords, "会计"));
}

TEST(Closing, IsTakenBackByALoggedReversal)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-01-10", {dr("102", "100"), cr("501", "100")}));
    closeThrough(book.book(), 1);
    EXPECT_EQ(firstOf(book->periods().reopen(Period{202501}, "注销结转", " ")), IssueCode::Required);
    ASSERT_TRUE(book->periods().reopen(Period{202501}, "注销结转", "漏记一笔").empty());
    EXPECT_FALSE(book->periods().isClosed(Period{202501}));
    EXPECT_TRUE(closingOf(book.book(), "331").isZero());
    EXPECT_EQ(closingOf(book.book(), "501"), -Money::yuan(100));
    enter(book.book(), voucher("2025-01-20", {dr("102", "7"), cr("501", "7")}));
    closeThrough(book.book(), 1);
    EXPECT_EQ(closingOf(book.book(), "331"), -Money::yuan(107));
    bool isLogged = false;
    for (const Change& change : book->history().all())
        isLogged |= change.table == "closed_period" && change.action == "delete" && change.why == "漏记一笔";
    EXPECT_TRUE(isLogged);
    EXPECT_TRUE(book->history().check().empty());
}
