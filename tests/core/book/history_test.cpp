// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"
#include "tests/support/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;

namespace {

/// A small book with one row of each kind; log row n is named in the comments.
void fill(BookBuilder& book)
{
    book.member("1").member("2");                                        // 2, 3
    book.paid("1", "2025-01-01", "100");                                 // 4
    book.delivered("1", "2025-02-01", "鸡蛋", "10", "50");               // 5
    book.grant("2025-03-01", shares::GrantKind::State, "10");            // 6
    book.opening("2", "2024-12-31", "5");                                // 7
    book->yearEnd().saveDraft(FiscalYear{2025}, {.policy = distribution::statutoryDefault()});   // 8
    ASSERT_TRUE(book->meetings().add({.date = day("2025-12-20"), .present = 2}, newDraftId()));  // 9
}

/// What check finds after somebody has worked on the file: "check table row".
std::vector<std::string> foundAfter(const std::vector<std::string>& statements)
{
    BookBuilder book;
    fill(book);
    EXPECT_TRUE(book->history().check().empty());
    book.close();
    tamper(book.file(), statements);
    book.reopen(OpenMode::ReadOnly);
    std::vector<std::string> found;
    for (const Finding& finding : book->history().check())
        found.push_back(fmt::format("{} {} {}", finding.check, finding.table, finding.row));
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST(Log, SaysWhoChangedWhatWhenAndWhy)
{
    BookBuilder book;
    book.member("1", "示例一");
    auto member = book->members().findByNumber("1").value();
    member.data.phone = "123";
    ASSERT_TRUE(book->members().change(member.id, member.data, "he called"));
    auto changes = book->history().all();
    std::ranges::reverse(changes);
    ASSERT_EQ(changes.size(), 4u);
    EXPECT_EQ(changes[0].sequence, 4);
    EXPECT_EQ(changes[0].operation, 3);
    EXPECT_EQ(changes[0].at, "2026-01-15 09:30:00");
    EXPECT_EQ(changes[0].who, "tester");
    EXPECT_EQ(changes[0].action, "update");
    EXPECT_EQ(changes[0].table, "member");
    EXPECT_EQ(changes[0].row, member.id.value);
    EXPECT_THAT(changes[0].before, ::testing::HasSubstr(R"("phone":"")"));
    EXPECT_THAT(changes[0].after, ::testing::HasSubstr(R"("phone":"123")"));
    EXPECT_EQ(changes[0].why, "he called");
    EXPECT_EQ(changes[0].hash.size(), 64u);
    EXPECT_EQ(changes[1].action, "insert");
    EXPECT_EQ(changes[2].table, "ledger_setting");
    EXPECT_EQ(changes[3].table, "cooperative");
    EXPECT_EQ(book->history().all().front().sequence, 1);
    // A change that changes nothing is none.
    ASSERT_TRUE(book->members().change(member.id, member.data));
    EXPECT_EQ(book->history().all().size(), 4u);
}

TEST(Check, NamesAChangedRow)
{
    EXPECT_EQ(foundAfter({"UPDATE member SET name = 'x' WHERE id = 2"}), Found{"rows member 2"});
    EXPECT_EQ(foundAfter({"UPDATE member SET household = 'x' WHERE id = 2"}),
              (Found{"rows member 2", "sums member_search 2"}));
    EXPECT_EQ(foundAfter({"UPDATE contribution SET paid_fen = paid_fen + 1"}), Found{"rows contribution 1"});
    EXPECT_EQ(foundAfter({"UPDATE trade SET product = '鸭蛋'"}), Found{"rows trade 1"});
    EXPECT_EQ(foundAfter({"UPDATE grant_received SET date = '2025-03-02'"}), Found{"rows grant_received 1"});
    EXPECT_EQ(foundAfter({"UPDATE opening_share SET state_fen = 1"}), Found{"rows opening_share 1"});
    EXPECT_EQ(foundAfter({"UPDATE meeting SET present = 3"}), Found{"rows meeting 1"});
    EXPECT_EQ(foundAfter({"UPDATE year_end_draft SET surplus_fen = 1"}), Found{"rows year_end_draft 2025"});
    EXPECT_EQ(foundAfter({"UPDATE cooperative SET code = '1'"}), Found{"rows cooperative 1"});
}

TEST(Check, NamesARowThatIsGoneOrUnknown)
{
    EXPECT_EQ(foundAfter({"DELETE FROM trade"}), Found{"rows trade 1"});
    EXPECT_EQ(foundAfter({"DELETE FROM meeting"}), Found{"rows meeting 1"});
    EXPECT_EQ(foundAfter({"INSERT INTO trade (date, direction, product, amount_fen) "
                          "VALUES ('2025-01-01', 'delivery', 'x', 5)"}),
              Found{"rows trade 2"});
    // Which of the rows that point to it SQLite names first is its own affair.
    EXPECT_TRUE(foundAfter({"DELETE FROM member WHERE id = 1"}).front().starts_with("foreign-keys "));
}

TEST(Check, NamesALogRowThatDoesNotFit)
{
    EXPECT_EQ(foundAfter({"UPDATE change_log SET who = 'x' WHERE sequence = 4"}), Found{"chain change_log 4"});
    EXPECT_EQ(foundAfter({"UPDATE change_log SET why = 'x' WHERE sequence = 10"}), Found{"chain change_log 10"});
    EXPECT_EQ(foundAfter({"UPDATE change_log SET at = '2026-01-15 09:30:01' WHERE sequence = 1"}),
              Found{"chain change_log 1"});
    EXPECT_EQ(foundAfter({"UPDATE change_log SET hash = zeroblob(32) WHERE sequence = 6"}),
              Found{"chain change_log 6"});
    EXPECT_EQ(foundAfter({"UPDATE change_log SET previous_hash = zeroblob(32) WHERE sequence = 6"}),
              Found{"chain change_log 6"});
    // A row and its entry changed alike: the chain tells.
    EXPECT_EQ(foundAfter({"UPDATE trade SET product = '鸭蛋'",
                          "UPDATE change_log SET row_after = replace(row_after, '鸡蛋', '鸭蛋') WHERE sequence = 6"}),
              Found{"chain change_log 6"});
    // A deleted entry breaks the chain behind it, and leaves its row unknown.
    EXPECT_EQ(foundAfter({"DELETE FROM change_log WHERE sequence = 6"}),
              (Found{"chain change_log 7", "rows trade 1"}));
    // The last entry cut off leaves the row that it told of.
    EXPECT_EQ(foundAfter({"DELETE FROM change_log WHERE sequence = 10"}), Found{"rows meeting 1"});
}

TEST(Check, NamesASortingKeyThatDoesNotFit)
{
    EXPECT_EQ(foundAfter({"UPDATE member_search SET number_key = x'00' WHERE member_id = 1"}),
              Found{"sums member_search 1"});
    EXPECT_EQ(foundAfter({"DELETE FROM member_search WHERE member_id = 2"}), Found{"sums member_search 2"});
}

TEST(Undo, TakesBackOneAfterTheOtherAndRedoes)
{
    BookBuilder book;
    EXPECT_FALSE(book->history().canUndo());
    EXPECT_FALSE(book->history().undo());
    book.member("1");
    members::Profile profile = book->profile().read();
    profile.industry = "蛋鸡";
    book->profile().save(profile);
    EXPECT_TRUE(book->history().canUndo());
    EXPECT_FALSE(book->history().canRedo());
    const auto undone = book->history().undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->table, "cooperative");
    EXPECT_EQ(book->profile().read().industry, "");
    EXPECT_EQ(book->history().undo()->table, "member");
    EXPECT_TRUE(book->members().all().empty());
    EXPECT_FALSE(book->history().canUndo());
    ASSERT_TRUE(book->history().redo());
    EXPECT_EQ(book->members().all().size(), 1u);
    // Pinyin and order come back with him.
    EXPECT_EQ(book->members().ids({.search = "shili"}).size(), 1u);
    ASSERT_TRUE(book->history().redo());
    EXPECT_EQ(book->profile().read(), profile);
    EXPECT_FALSE(book->history().redo());
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Undo, ForgetsWhatWasUndoneOnANewChangeAndEverythingOnClosing)
{
    BookBuilder book;
    book.member("1");
    ASSERT_TRUE(book->history().undo());
    book.member("2");
    EXPECT_FALSE(book->history().canRedo());
    book.reopen();
    EXPECT_FALSE(book->history().canUndo());
}

TEST(Undo, LeavesFactsAndTheMembersTheyName)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-01", "5");
    EXPECT_FALSE(book->history().canUndo());
    EXPECT_FALSE(book->history().undo());
    EXPECT_EQ(book->shares().all().size(), 1u);
}

TEST(Undo, LetsARetriedDraftMakeTheMemberAnew)
{
    BookBuilder book;
    const DraftId id = newDraftId();
    const members::MemberDraft draft{.number = "1", .name = "示例"};
    ASSERT_TRUE(book->members().add(draft, id));
    ASSERT_TRUE(book->history().undo());
    ASSERT_TRUE(book->members().add(draft, id));
    EXPECT_EQ(book->members().all().size(), 1u);
}

TEST(Undo, OfAThousandRandomChangesRestoresEveryState)
{
    Random random;
    BookBuilder book;
    std::vector<std::vector<std::string>> states = {dumpOf(book->database())};
    const auto changeSomething = [&] {
        const auto members = book->members().all();
        const auto any = members.empty() ? 0 : random.between(0, static_cast<std::int64_t>(members.size()) - 1);
        switch (random.between(0, 4)) {
        case 0:
            book.member(book->members().nextNumber());
            break;
        case 1: {
            members::Profile profile = book->profile().read();
            profile.region = fmt::format("region {}", random.between(0, 1'000'000));
            book->profile().save(profile);
            break;
        }
        case 2:
            book->yearEnd().saveDraft(FiscalYear{static_cast<int>(random.between(2020, 2026))},
                                      {.surplus = Money::fen(random.between(0, 1'000'000)),
                                       .policy = distribution::statutoryDefault()});
            break;
        case 3:
            if (!members.empty() && random.oneIn(3)) {
                EXPECT_TRUE(book->members().remove(members[static_cast<std::size_t>(any)].id).empty());
            }
            break;
        default:
            if (!members.empty()) {
                members::Member member = members[static_cast<std::size_t>(any)];
                member.data.name = fmt::format("示例{}", random.between(0, 1'000'000));
                member.data.roles = {members::Role::Director};
                ASSERT_TRUE(book->members().change(member.id, member.data));
            }
        }
    };
    for (int i = 0; i < 1000; ++i) {
        changeSomething();
        auto state = dumpOf(book->database());
        if (state != states.back())
            states.push_back(std::move(state));
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        ASSERT_TRUE(book->history().undo());
        ASSERT_EQ(dumpOf(book->database()), states[i]);
    }
    EXPECT_FALSE(book->history().canUndo());
    for (std::size_t i = 1; i < states.size(); ++i)
        ASSERT_TRUE(book->history().redo());
    EXPECT_EQ(dumpOf(book->database()), states.back());
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Check, NamesAnEntryForSearchingThatDoesNotFit)
{
    for (const std::string change : {"number_key = x'00'", "household_key = x'01'", "codes = 'x'"}) {
        SCOPED_TRACE(change);
        EXPECT_EQ(foundAfter({"UPDATE member_search SET " + change + " WHERE member_id = 2"}),
                  Found{"sums member_search 2"});
    }
}

TEST(Check, EndsOnAMemberWithAHugeRowNumber)
{
    BookBuilder book;
    book.member("1");
    book.close();
    tamper(book.file(), {"UPDATE member_search SET member_id = 9223372036854775806",
                         "UPDATE member SET id = 9223372036854775806"});
    book.reopen(OpenMode::ReadOnly);
    EXPECT_FALSE(book->history().check().empty());
    EXPECT_EQ(book->yearEnd().basis(FiscalYear{2025}, yuan("1"), Money()).members.size(), 1u);
}
