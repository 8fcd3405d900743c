// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "core/storage/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/issues.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::book;
using namespace coop::ledger;
using coop::test::BookBuilder;
using coop::test::cr;
using coop::test::day;
using coop::test::dr;
using coop::test::enter;
using coop::test::voucher;
using ::testing::ElementsAre;
using ::testing::Pair;

TEST(LedgerBooks, CountsOpeningsOfAMidYearStartBeforeTheStretch)
{
    BookBuilder book;
    VoucherDraft opening = voucher("2025-06-30", {dr("102", "100"), cr("301", "100")});
    opening.kind = VoucherKind::Opening;
    opening.origin = Origin::Opening;
    ASSERT_TRUE(book->ledger().enter(opening, newDraftId()));
    EXPECT_EQ(book->ledger().start(), (Period{202507}));
    const LedgerYear year = book->books().balances(DateRange::of(FiscalYear{2025}));
    EXPECT_TRUE(year.startsWithinYear);
    EXPECT_EQ(year.accounts[0].opening, Money::yuan(100));
    EXPECT_TRUE(year.accounts[0].debit.isZero());
    const auto early = book->ledger().enter(voucher("2025-06-30", {dr("102", "1"), cr("501", "1")}), newDraftId());
    EXPECT_EQ(early.error().front().code, IssueCode::BeforeLedger);
}

TEST(LedgerBooks, AnswersForBrokenMonthsAtBothEnds)
{
    BookBuilder book;
    for (const char* date : {"2025-01-10", "2025-02-10", "2025-02-20", "2025-03-10", "2025-04-05", "2025-04-20"})
        enter(book.book(), voucher(date, {dr("102", "1"), cr("501", "1")}));
    const auto figuresOf = [&](const char* from, const char* to) {
        const auto accounts = book->books().balances({day(from), day(to)}).accounts;
        return std::pair(accounts.at(0).opening.inFen() / 100, accounts.at(0).debit.inFen() / 100);
    };
    EXPECT_EQ(figuresOf("2025-02-15", "2025-04-10"), std::pair(2L, 3L));
    EXPECT_EQ(figuresOf("2025-02-01", "2025-04-10"), std::pair(1L, 4L));
    EXPECT_EQ(figuresOf("2025-02-15", "2025-03-31"), std::pair(2L, 2L));
    EXPECT_EQ(figuresOf("2025-02-05", "2025-02-15"), std::pair(1L, 1L));
    EXPECT_EQ(figuresOf("2025-02-20", "2025-02-20"), std::pair(2L, 1L));
}

TEST(LedgerBooks, NeverNetsWhatMembersOweAndAreOwed)
{
    BookBuilder book;
    book.member("1").member("2");
    VoucherDraft draft = voucher("2025-03-05", {dr("114", "70"), cr("114", "70")});
    draft.lines[0].member = "1";
    draft.lines[1].member = "2";
    enter(book.book(), draft);
    enter(book.book(), voucher("2025-03-06", {dr("114", "5"), cr("501", "5")}));
    const LedgerYear year = book->books().figures(FiscalYear{2025});
    EXPECT_EQ(year.memberCurrentClosing, (TwoSided{Money::yuan(75), Money::yuan(70)}));
    const auto members = book->books().memberBalances("114", DateRange::of(FiscalYear{2025}));
    ASSERT_EQ(members.size(), 3u);
    EXPECT_EQ(members[0].closing(), Money::yuan(70));
    EXPECT_EQ(members[1].closing(), -Money::yuan(70));
    EXPECT_FALSE(members[2].member.isValid());
    EXPECT_EQ(members[2].closing(), Money::yuan(5));
}

TEST(LedgerBooks, RunsTheBalanceBehindEachEntry)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-01-10", {dr("102", "100"), cr("501", "100")}));
    enter(book.book(), voucher("2025-02-10", {dr("523", "30"), cr("102", "30")}));
    enter(book.book(), voucher("2025-02-09", {dr("102", "5"), cr("501", "5")}));
    const LedgerOutline outline =
        book->books().outline({.range = {day("2025-02-01"), day("2025-02-28")}, .account = "102"});
    EXPECT_EQ(outline.opening, Money::yuan(100));
    ASSERT_EQ(outline.entries.size(), 2u);
    EXPECT_EQ(outline.entries[0].balance, Money::yuan(105));
    EXPECT_EQ(outline.entries[1].balance, Money::yuan(75));
    EXPECT_EQ(outline.closing, Money::yuan(75));
    const std::vector<VoucherLineId> lines = {outline.entries[1].line};
    EXPECT_EQ(book->books().entries(lines).front().opposite, "523");
    EXPECT_EQ(book->books().overdrawnMoney(DateRange::of(FiscalYear{2025})).size(), 0u);
}

TEST(LedgerBooks, FindsTheFirstDayOnWhichMoneyIsBelowZero)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-02-10", {dr("523", "30"), cr("101", "30")}));
    enter(book.book(), voucher("2025-02-12", {dr("101", "50"), cr("501", "50")}));
    EXPECT_THAT(book->books().overdrawnMoney(DateRange::of(FiscalYear{2025})), ElementsAre(Pair("101", day("2025-02-10"))));
}

TEST(BookCheck, NamesAChangedFigureOfAVoucher)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-03-05", {dr("102", "9"), cr("501", "9")}));
    EXPECT_TRUE(book->history().check().empty());
    book->database().execute("DROP TRIGGER voucher_line_never_changes");
    book->database().execute("UPDATE voucher_line SET debit_fen = 901 WHERE position = 1");
    const auto findings = book->history().check();
    ASSERT_FALSE(findings.empty());
}

TEST(BookCheck, RecomputesTheKeptTotals)
{
    BookBuilder book;
    book.member("1");
    VoucherDraft draft = voucher("2025-03-05", {dr("102", "80"), cr("114", "80")});
    draft.lines[1].member = "1";
    enter(book.book(), draft);
    book->database().execute("UPDATE account_total SET debit_fen = debit_fen + 1 WHERE account_id = 2");
    auto findings = book->history().check();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].check, "sums");
    EXPECT_EQ(findings[0].table, "account_total");
    book->database().execute("UPDATE account_total SET debit_fen = debit_fen - 1 WHERE account_id = 2");
    book->database().execute("DELETE FROM member_total");
    findings = book->history().check();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].table, "member_total");
}

TEST(BookCheck, RecomputesWhatTheClosingsMoved)
{
    BookBuilder book;
    enter(book.book(), voucher("2025-03-05", {dr("501", "80"), cr("331", "80")}));
    EXPECT_TRUE(book->history().check().empty());
    book->database().execute("UPDATE account_total SET transfer_debit_fen = 0");
    const auto findings = book->history().check();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].table, "account_total");
}
