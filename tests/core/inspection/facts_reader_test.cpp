// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/book/desks.h"
#include "core/inspection/inspect.h"
#include "core/storage/sha256.h"
#include "core/storage/untouched.h"
#include "tests/support/book_builder.h"

namespace coop::inspection {
namespace {

using exchange::ImportKind;
using test::BookBuilder;
using test::day;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::chrono::seconds kTime{20};

constexpr std::string_view kVouchers = "date,number,summary,account,debit,credit,member,counterparty,entered\n"
                                       "2025-03-01,1,货款,102,100.00,,,,2025-03-02 10:00:00\n"
                                       "2025-03-01,1,货款,114,,100.00,2,,2025-03-02 10:00:00\n"
                                       "2025-05-01,1,办公,523,7.50,,,文具店,2025-05-01 10:00:00\n"
                                       "2025-05-01,1,办公,101,,7.50,,文具店,2025-05-01 10:00:00\n";

Facts factsOf(BookBuilder& book, std::optional<Date> asOf, std::optional<Date> latest = {})
{
    book.close();
    const storage::UntouchedBook file(book.file(), kTime);
    return readFacts(file.database(), asOf, latest);
}

BookBuilder& filled(BookBuilder& book)
{
    book.member("10").member("2").paid("2", "2025-01-05", "500").delivered("2", "2025-04-01", "苹果", "3", "7");
    book.delivered("10", "2025-06-30", "梨", "3", "9").grant("2025-02-01", shares::GrantKind::State, "1000");
    return book.import(ImportKind::Vouchers, kVouchers);
}

TEST(FactsOfABook, StandInTheOrderOfTheirDaysAndNameEachOther)
{
    BookBuilder book;
    const Facts facts = factsOf(filled(book), day("2025-12-31"));
    ASSERT_EQ(facts.members.size(), 2u);
    EXPECT_EQ(facts.members[0].data.number, "2"); // natural order
    ASSERT_EQ(facts.trades.size(), 2u);
    EXPECT_EQ(facts.trades[0].member, 0);
    EXPECT_EQ(facts.trades[1].member, 1);
    EXPECT_EQ(facts.products.at(static_cast<std::size_t>(facts.trades[1].product)), "梨");
    ASSERT_EQ(facts.vouchers.size(), 2u);
    EXPECT_EQ(facts.vouchers[0].enteredAt, "2025-03-02 10:00:00");
    EXPECT_EQ(facts.vouchers[1].firstLine, 2);
    ASSERT_EQ(facts.lines.size(), 4u);
    EXPECT_EQ(facts.lines[1].amount, Money::yuan(-100));
    EXPECT_EQ(facts.lines[1].member, 0);
    EXPECT_EQ(facts.lines[1].voucher, 0);
    EXPECT_EQ(facts.accounts.at(static_cast<std::size_t>(facts.lines[3].account)).role, AccountRole::Cash);
    EXPECT_EQ(facts.counterparties.at(static_cast<std::size_t>(facts.lines[3].counterparty)).name, "文具店");
    EXPECT_EQ(facts.summaries.at(static_cast<std::size_t>(facts.lines[3].summary)), "办公");
    ASSERT_EQ(facts.contributions.size(), 1u);
    EXPECT_EQ(facts.contributions[0].paid, Money::yuan(500));
    EXPECT_FALSE(facts.contributions[0].isReversed);
    ASSERT_EQ(facts.grants.size(), 1u);
    EXPECT_TRUE(facts.state.isChainWhole) << facts.state.chainDamage;
    EXPECT_EQ(facts.state.head.size(), 64u);
    EXPECT_EQ(facts.state.ledgerFrom, day("2025-01-01"));
}

TEST(FactsOfABook, LeaveOutWhatIsDatedLater)
{
    BookBuilder book;
    const Facts facts = factsOf(filled(book), day("2025-03-01"));
    EXPECT_EQ(facts.vouchers.size(), 1u);
    EXPECT_EQ(facts.lines.size(), 2u);
    EXPECT_THAT(facts.trades, IsEmpty());
    EXPECT_EQ(facts.grants.size(), 1u);
    const Facts before = factsOf(book, day("2024-12-31"));
    EXPECT_THAT(before.vouchers, IsEmpty());
    EXPECT_THAT(before.lines, IsEmpty());
    EXPECT_THAT(before.contributions, IsEmpty());
}

TEST(FactsOfABook, ARowTakenBackLaterStandsUntilThen)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-05", "500");
    const auto id = ContributionId{1};
    const auto reversal = book->shares().reverse(id, day("2025-06-01"), "双录", book::newDraftId());
    ASSERT_TRUE(reversal.has_value());
    const Facts before = factsOf(book, day("2025-05-31"));
    ASSERT_EQ(before.contributions.size(), 1u);
    EXPECT_FALSE(before.contributions[0].isReversed);
    const Facts after = factsOf(book, day("2025-06-30"));
    ASSERT_EQ(after.contributions.size(), 2u);
    EXPECT_TRUE(after.contributions[0].isReversed);
    EXPECT_TRUE(after.contributions[1].isReversed);
}

TEST(TheDayOfAnInspection, IsTheEndOfTheLastMonthWithARowUnlessAMonthIsClosed)
{
    BookBuilder book;
    filled(book);
    EXPECT_EQ(factsOf(book, {}).asOf, day("2025-06-30"));
    BookBuilder empty;
    EXPECT_EQ(factsOf(empty, {}, day("2025-05-20")).asOf, day("2025-04-30"));
}

TEST(TheDayOfAnInspection, IsTheLastWholeMonthBeforeTodayHoweverLongTheBookHasSlept)
{
    BookBuilder book;
    filled(book);
    EXPECT_EQ(factsOf(book, {}, day("2029-05-20")).asOf, day("2029-04-30"));
    EXPECT_EQ(factsOf(book, {}, day("2029-05-31")).asOf, day("2029-05-31"));
}

TEST(InspectFile, IsTheSameTwiceAndLeavesNothingBehind)
{
    BookBuilder book;
    filled(book).close();
    const std::string before = test::readBytes(book.file());
    const auto count = [&] {
        return std::distance(std::filesystem::directory_iterator(book.folder().path()), std::filesystem::directory_iterator());
    };
    const auto files = count();
    const BookResult first = inspectFile(book.file(), {});
    const BookResult second = inspectFile(book.file(), {});
    EXPECT_FALSE(first.failure);
    EXPECT_EQ(first.bookHash, storage::sha256OfFile(book.file()));
    EXPECT_EQ(first.bookHash, second.bookHash);
    EXPECT_EQ(first.findings.size(), second.findings.size());
    EXPECT_EQ(count(), files);
    EXPECT_EQ(test::readBytes(book.file()), before);
}

TEST(InspectFile, HashesALargeBookAsItIs)
{
    BookBuilder book;
    filled(book).close();
    const std::string small = inspectFile(book.file(), {}).head;
    {
        storage::Database raw(book.file(), storage::Access::ReadWrite);
        raw.execute("CREATE TABLE room (bytes BLOB); INSERT INTO room VALUES (zeroblob(9000000)); DROP TABLE room");
    }
    ASSERT_GT(std::filesystem::file_size(book.file()), 9'000'000U);
    const BookResult result = inspectFile(book.file(), {});
    EXPECT_FALSE(result.failure) << result.failureDetail;
    EXPECT_EQ(result.bookHash, storage::sha256OfFile(book.file()));
    EXPECT_EQ(result.head, small);
}

} // namespace
} // namespace coop::inspection
