// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

#include <array>

using namespace coop;
using namespace coop::book;
using namespace coop::test;

namespace {

/// What reversing each kind of fact says, the day being that of the fact or the one before.
std::array<Issues, 4> issuesOfReversing(BookBuilder& book, Date on, std::string_view why)
{
    const auto issuesOf = [](const auto& result) { return result ? Issues{} : result.error(); };
    ShareRegister& shares = book->shares();
    return {issuesOf(shares.reverse(shares.all().front().id, on, why, newDraftId())),
            issuesOf(book->trades().reverse(book->trades().all().front().id, on, why, newDraftId())),
            issuesOf(shares.reverseGrant(shares.grants().front().id, on, why, newDraftId())),
            issuesOf(shares.reverseOpeningShare(shares.openingShares().front().id, why, newDraftId()))};
}

void fill(BookBuilder& book)
{
    book.member("1").paid("1", "2025-06-01", "5").delivered("1", "2025-06-01", "x", "1", "1");
    book.grant("2025-06-01", shares::GrantKind::State, "5").opening("1", "2025-06-01", "5");
}

} // namespace

TEST(Reversal, WithAReasonThatNoNoteMayHoldIsRefused)
{
    BookBuilder book;
    fill(book);
    const auto before = dumpOf(book->database());
    for (const Issues& issues : issuesOfReversing(book, day("2025-06-01"), std::string(201, 'x')))
        EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::TooLong, "note"}}));
    for (const Issues& issues : issuesOfReversing(book, day("2025-06-01"), "a\x01"))
        EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::ControlCharacter, "note"}}));
    EXPECT_EQ(dumpOf(book->database()), before);
    for (const Issues& issues : issuesOfReversing(book, day("2025-06-01"), std::string(200, 'x')))
        EXPECT_TRUE(issues.empty());
    EXPECT_EQ(book->shares().all().back().data.note, std::string(200, 'x'));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Reversal, BeforeTheDayOfItsRowIsRefused)
{
    BookBuilder book;
    fill(book);
    const auto before = dumpOf(book->database());
    const Issues issues = [&book] {
        const TradeId trade = book->trades().all().front().id;
        return book->trades().reverse(trade, day("2025-05-31"), "no", newDraftId()).error();
    }();
    ASSERT_EQ(errorsOf(issues), (Faults{{IssueCode::ReversedBeforeMade, "date"}}));
    EXPECT_EQ(issues.front().value, "2025-05-31");
    EXPECT_EQ(issues.front().arguments, std::vector<std::string>{"2025-06-01"});
    ShareRegister& shares = book->shares();
    const auto contribution = shares.reverse(shares.all().front().id, day("2025-05-31"), "no", newDraftId());
    ASSERT_FALSE(contribution);
    EXPECT_EQ(contribution.error().front().code, IssueCode::ReversedBeforeMade);
    const auto grant = shares.reverseGrant(shares.grants().front().id, day("2025-05-31"), "no", newDraftId());
    ASSERT_FALSE(grant);
    EXPECT_EQ(errorsOf(grant.error()), (Faults{{IssueCode::ReversedBeforeMade, "date"}}));
    EXPECT_EQ(dumpOf(book->database()), before);
}
