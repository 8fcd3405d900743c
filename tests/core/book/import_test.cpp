// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using exchange::ImportKind;
using ::testing::ElementsAre;

namespace {

/// "row:column code(arguments)", warnings in brackets.
std::vector<std::string> listOf(const Issues& issues)
{
    std::vector<std::string> list;
    for (const Issue& issue : issues) {
        const std::string text = fmt::format("{}:{} {} {}", issue.row, issue.column, issue.field,
                                             static_cast<int>(issue.code));
        list.push_back(issue.severity == Severity::Warning ? "(" + text + ")" : text);
    }
    return list;
}

std::string entry(int row, int column, std::string_view field, IssueCode code)
{
    return fmt::format("{}:{} {} {}", row, column, field, static_cast<int>(code));
}

std::string warning(int row, int column, std::string_view field, IssueCode code)
{
    return "(" + entry(row, column, field, code) + ")";
}

} // namespace

TEST(Import, BringsInEveryKind)
{
    BookBuilder book;
    book.import(ImportKind::Profile, "key,value\nname,新名\nregistered_on,2020-01-01\n");
    book.import(ImportKind::Members, "编号,姓名,成员类型,职务\n1,示例一,农民,理事长;会计\n2,示例公司,企业,\n");
    book.import(ImportKind::Contributions, "date,member,kind,paid,quantity,unit\n2025-01-01,1,cash,100,,\n"
                                           "2025-01-01,2,land,,2.5,亩\n");
    book.import(ImportKind::Trades, "date,member,direction,product,quantity,unit,amount\n"
                                    "2025-02-01,1,delivery,鸡蛋,10,斤,50\n2025-02-01,,purchase,饲料,1,袋,9.5\n");
    book.import(ImportKind::Grants, "date,kind,amount,project\n2025-03-01,state,1000,x\n");
    book.import(ImportKind::Shares, "member,date,reserve,state,donation\n1,2024-12-31,10,,5\n");
    book.import(ImportKind::Meetings, "date,kind,present\n2025-12-20,members,2\n");
    EXPECT_EQ(book->profile().read().name, "新名");
    EXPECT_EQ(book->profile().read().registeredOn, day("2020-01-01"));
    EXPECT_EQ(book->members().all().size(), 2u);
    EXPECT_EQ(book->members().findByNumber("1")->data.roles,
              (std::vector{members::Role::Chair, members::Role::Accountant}));
    EXPECT_EQ(book->shares().all().size(), 2u);
    EXPECT_EQ(book->trades().all().size(), 2u);
    EXPECT_FALSE(book->trades().all().back().memberId.has_value() && book->trades().all().front().memberId.has_value());
    EXPECT_EQ(book->shares().grants().size(), 1u);
    EXPECT_EQ(book->shares().openingShares().size(), 1u);
    EXPECT_EQ(book->meetings().all().size(), 1u);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Import, ListsEveryBadRowAndWritesNothing)
{
    BookBuilder book;
    book.member("7");
    const auto before = dumpOf(book->database());
    const auto preview = book.preview(ImportKind::Members, "number,name,kind\n1,示例,farmer\n1,示例,farmer\n,示例,farmer\n"
                                                           "7,示例,farmer\n8,,king\n9,示例,farmer\n");
    EXPECT_THAT(listOf(preview.issues),
                ElementsAre(entry(3, 1, "number", IssueCode::DuplicateNumber),
                            entry(4, 1, "number", IssueCode::Required),
                            entry(5, 1, "number", IssueCode::DuplicateNumber),
                            entry(6, 2, "name", IssueCode::Required),
                            entry(6, 3, "kind", IssueCode::UnknownWord)));
    EXPECT_EQ(preview.issues[0].arguments, std::vector<std::string>{"2"});
    EXPECT_TRUE(preview.issues[2].arguments.empty());
    EXPECT_FALSE(preview.canCommit());
    EXPECT_EQ(preview.rows.size(), 6u);
    EXPECT_FALSE(book->imports().commit(preview, newDraftId()));
    EXPECT_EQ(dumpOf(book->database()), before);
}

TEST(Import, NamesUnknownMembersAndWarnsOfWhoWasNone)
{
    BookBuilder book;
    book.member({.number = "1", .name = "示例", .joined = day("2025-02-01"), .left = day("2025-06-30")});
    const auto preview =
        book.preview(ImportKind::Trades, "date,member,direction,product,amount\n2025-01-31,1,delivery,x,5\n"
                                         "2025-02-01,1,delivery,x,5\n2025-06-30,1,delivery,x,5\n"
                                         "2025-07-01,1,delivery,x,5\n2025-03-01,2,delivery,x,5\n2025-03-01,,delivery,x,5\n");
    EXPECT_THAT(listOf(preview.issues), ElementsAre(warning(2, 1, "date", IssueCode::NotAMemberThen),
                                                    warning(5, 1, "date", IssueCode::NotAMemberThen),
                                                    entry(6, 2, "member", IssueCode::UnknownMember)));
    EXPECT_EQ(preview.issues[0].arguments, (std::vector<std::string>{"1", "2025-01-31"}));
    EXPECT_EQ(preview.issues[2].value, "2");
    const auto shares = book.preview(ImportKind::Shares, "member,date,reserve\n3,2024-12-31,5\n");
    EXPECT_THAT(listOf(shares.issues), ElementsAre(entry(2, 1, "member", IssueCode::UnknownMember)));
}

TEST(Import, WarnsOfTwinIdentitiesInTheFileAndInTheBook)
{
    BookBuilder book;
    book.member({.number = "1", .name = "示例", .idNumber = "110105194912310021"});
    const auto preview = book.preview(ImportKind::Members, "number,name,kind,id_number\n2,示例,farmer,110105194912310021\n"
                                                           "3,示例,farmer,11010519491231002X\n"
                                                           "4,示例,farmer,11010519491231002X\n");
    std::vector<std::string> twins;
    for (const Issue& issue : preview.issues) {
        EXPECT_EQ(issue.severity, Severity::Warning);
        if (issue.code == IssueCode::DuplicateIdentity)
            twins.push_back(fmt::format("{}: {}", issue.row, issue.arguments.front()));
    }
    EXPECT_THAT(twins, ElementsAre("2: 1", "4: 3"));
    EXPECT_TRUE(preview.canCommit());
}

TEST(Import, NamesTheRowThatTakesOutMoreThanThereIs)
{
    BookBuilder book;
    book.member("1").member("2").paid("1", "2025-01-01", "100");
    const auto preview = book.preview(ImportKind::Contributions, "date,member,kind,paid,quantity,unit\n"
                                                                 "2025-03-01,1,cash,-60,,\n"
                                                                 "2025-02-01,1,cash,-60,,\n"
                                                                 "2025-02-01,2,land,,-1,亩\n"
                                                                 "2025-01-01,2,land,,0.5,亩\n"
                                                                 "2025-02-01,2,cash,50,,\n"
                                                                 "2025-02-01,2,cash,-50,,\n");
    EXPECT_THAT(listOf(preview.issues), ElementsAre(entry(2, 4, "paid", IssueCode::WithdrawsTooMuch),
                                                    entry(4, 5, "quantity", IssueCode::WithdrawsTooMuch)));
    EXPECT_EQ(preview.issues[0].arguments, std::vector<std::string>{"40.00"});
    EXPECT_EQ(preview.issues[1].arguments, std::vector<std::string>{"0.5"});
}

TEST(Import, SeesThatALaterRowOfTheBookWouldLackWhatAFileTakes)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-01", "100").paid("1", "2025-12-01", "-100");
    const auto preview =
        book.preview(ImportKind::Contributions, "date,member,kind,paid\n2025-06-01,1,cash,-1\n2025-06-02,1,cash,1\n"
                                                "2025-06-03,1,cash,-1\n");
    EXPECT_THAT(listOf(preview.issues), ElementsAre(entry(4, 4, "paid", IssueCode::WithdrawsTooMuch)));
}

TEST(Import, RefusesSumsThatTheProgramCannotHold)
{
    BookBuilder book;
    std::string trades = "date,direction,product,amount\n";
    for (int i = 0; i < 21; ++i)
        trades += "2025-01-01,delivery,x,9999999999999.99\n";
    EXPECT_THAT(listOf(book.preview(ImportKind::Trades, trades).issues),
                ElementsAre(entry(22, 4, "amount", IssueCode::AmountTooLarge)));
}

TEST(Import, WarnsWhenAFileComesAgain)
{
    BookBuilder book;
    const std::string file = "date,kind,amount\n2025-03-01,state,1000\n";
    book.import(ImportKind::Grants, file);
    const auto again = book.preview(ImportKind::Grants, file);
    ASSERT_EQ(again.issues.size(), 1u);
    EXPECT_EQ(again.issues[0].code, IssueCode::SameFileAgain);
    EXPECT_EQ(again.issues[0].arguments, std::vector<std::string>{"2026-01-15"});
    EXPECT_TRUE(again.canCommit());
    const Issues longer = book.preview(ImportKind::Grants, file + "2025-03-02,state,1\n").issues;
    ASSERT_EQ(longer.size(), 1u) << "another file, but one of its rows is there already";
    EXPECT_EQ(longer[0].code, IssueCode::SuspectedTwin);
    EXPECT_EQ(longer[0].row, 2);
}

TEST(Import, WithOneDraftIdHappensOnce)
{
    BookBuilder book;
    const auto preview = book.preview(ImportKind::Members, "number,name,kind\n1,示例,farmer\n2,示例,farmer\n");
    const DraftId id = newDraftId();
    EXPECT_EQ(book->imports().commit(preview, id), 2u);
    EXPECT_EQ(book->imports().commit(preview, id), 2u);
    EXPECT_EQ(book->members().all().size(), 2u);
    // With another id the numbers are taken by now.
    const auto again = book->imports().commit(preview, newDraftId());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().size(), 2u);
}

TEST(Import, OfAFileThatCannotBeReadIsAnIssue)
{
    BookBuilder book;
    const auto preview = book->imports().preview({.path = book.folder() / "none.csv", .kind = ImportKind::Members});
    EXPECT_TRUE(hasErrors(preview.issues));
    EXPECT_FALSE(preview.canCommit());
    const auto columns = book.preview(ImportKind::Members, "number,colour\n1,red\n");
    EXPECT_TRUE(hasErrors(columns.issues));
}

TEST(Import, OfMembersCanBeTakenBackAtOnce)
{
    BookBuilder book;
    const auto before = dumpOf(book->database());
    const std::string file = "number,name,kind\n1,示例,farmer\n2,示例,farmer\n";
    book.import(ImportKind::Members, file);
    const auto after = dumpOf(book->database());
    ASSERT_TRUE(book->history().undo());
    EXPECT_EQ(dumpOf(book->database()), before);
    EXPECT_TRUE(book.preview(ImportKind::Members, file).issues.empty());
    ASSERT_TRUE(book->history().redo());
    EXPECT_EQ(dumpOf(book->database()), after);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Import, KilledHalfWayLeavesAllOrNothing)
{
    constexpr int kRows = 4000;
    std::string file = "number,name,kind\n";
    for (int i = 1; i <= kRows; ++i)
        file += fmt::format("{},示例{},farmer\n", i, i);
    int complete = 0;
    for (int round = 0; round < 10; ++round) {
        BookBuilder book;
        const auto path = book.folder().write("members.csv", file);
        book.close();
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            // The alarm kills the process on the spot: nothing is unwound, nothing flushed.
            const TestClock clock;
            const auto own = Book::open(book.file(), OpenMode::ReadWrite, clock, {.name = "child"});
            const auto preview = own->imports().preview({.path = path, .kind = ImportKind::Members});
            const itimerval alarm = {.it_interval = {}, .it_value = {.tv_sec = 0, .tv_usec = 2'000 + round * 25'000}};
            ::setitimer(ITIMER_REAL, &alarm, nullptr);
            static_cast<void>(own->imports().commit(preview, newDraftId()));
            ::_exit(0);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        // A reader finds it whole too, though a reader alone cannot roll back.
        book.reopen(round % 2 == 0 ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        const std::size_t members = book->members().all().size();
        EXPECT_TRUE(members == 0 || members == kRows) << members;
        complete += members == kRows ? 1 : 0;
        EXPECT_TRUE(book->history().check().empty());
    }
    EXPECT_LT(complete, 10);
}

TEST(Import, NamesThousandsOfBadRowsOfOneMember)
{
    constexpr std::size_t kRows = 20'000;
    BookBuilder book;
    book.member("1").paid("1", "2025-01-01", "100");
    std::string file = "date,member,kind,paid\n";
    for (std::size_t i = 0; i < kRows; ++i)
        file += fmt::format("2025-{:02}-{:02},1,cash,-101\n", 1 + i % 12, 1 + i % 28);
    const auto preview = book.preview(ImportKind::Contributions, file);
    EXPECT_EQ(std::ranges::count(preview.issues, IssueCode::WithdrawsTooMuch, &Issue::code),
              static_cast<std::ptrdiff_t>(kRows));
    EXPECT_EQ(preview.issues.back().arguments, std::vector<std::string>{"100.00"});
}

TEST(Import, OfAProfileLeavesWhatWasChangedSinceItWasRead)
{
    BookBuilder book;
    const auto preview = book.preview(ImportKind::Profile, "key,value\nindustry,蛋鸡\nsuspension_to,2025-03-01\n");
    members::Profile profile = book->profile().read();
    profile.region = "河北";
    book->profile().save(profile);
    ASSERT_TRUE(book->imports().commit(preview, newDraftId()));
    EXPECT_EQ(book->profile().read().region, "河北");
    EXPECT_EQ(book->profile().read().industry, "蛋鸡");
    // What does not fit together any more is refused.
    profile = book->profile().read();
    profile.suspensionTo.reset();
    profile.suspensionFrom = day("2025-04-01");
    book->profile().save(profile);
    EXPECT_FALSE(book->imports().commit(preview, newDraftId()));
    EXPECT_EQ(book->profile().read(), profile);
}

TEST(Preview, ListsTheFaultsOfOtherRowsBesideARowThatIsTooLong)
{
    BookBuilder book;
    const ImportPreview preview =
        book.preview(exchange::ImportKind::Members, "number,name,kind\n,A,alien\n2,B,farmer,more\n3,C,alien\n");
    std::vector<std::pair<int, int>> places;
    for (const Issue& issue : preview.issues)
        places.emplace_back(issue.row, issue.column);
    EXPECT_EQ(places, (std::vector<std::pair<int, int>>{{2, 1}, {2, 3}, {3, 4}, {4, 3}}));
    EXPECT_FALSE(preview.canCommit());
}
