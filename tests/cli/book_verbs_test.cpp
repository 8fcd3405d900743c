// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <sqlite3.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;

class BookVerbs : public Program {
protected:
    /// Changes the file behind the program's back.
    void tamper(const char* sql) const
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open((folder / "book.coop").c_str(), &database), SQLITE_OK);
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, &message), SQLITE_OK) << (message ? message : "");
        sqlite3_free(message);
        sqlite3_close(database);
    }
};

TEST_F(BookVerbs, NewMakesABookAndNeverOverwrites)
{
    const Outcome made = run({"new", "a.coop", "--name", "青山合作社", "--form", "land", "--first-year", "2024"});
    EXPECT_EQ(made.exitCode, 0) << made.error;
    EXPECT_EQ(made.error, "");
    EXPECT_THAT(run({"show", "a.coop", "profile"}).out, HasSubstr("name,青山合作社\n"));
    EXPECT_THAT(run({"show", "a.coop", "profile"}).out, HasSubstr("form,land\n"));
    EXPECT_THAT(run({"show", "a.coop", "accounts"}).out, HasSubstr("\n301,"));
    const std::string before = bytesOf("a.coop");
    EXPECT_EQ(run({"new", "a.coop", "--name", "x"}).exitCode, 3);
    EXPECT_EQ(bytesOf("a.coop"), before);
}

TEST_F(BookVerbs, NewWantsANameAndWarnsOfADoubtfulCode)
{
    const Outcome nameless = run({"new", "a.coop", "--name", "  "});
    EXPECT_EQ(nameless.exitCode, 2);
    EXPECT_THAT(nameless.error, HasSubstr("--name"));
    EXPECT_FALSE(std::filesystem::exists(folder / "a.coop"));
    const Outcome doubtful = run({"new", "a.coop", "--name", "x", "--code", "123"});
    EXPECT_EQ(doubtful.exitCode, 0);
    EXPECT_THAT(doubtful.error, ::testing::StartsWith("a.coop:1:1: code: “123”"));
    EXPECT_EQ(run({"new", "nowhere/a.coop", "--name", "x"}).exitCode, 3);
}

TEST_F(BookVerbs, TheWorldsFailuresEndWithThree)
{
    EXPECT_EQ(run({"show", "none.coop", "members"}).exitCode, 3);
    folder.write("text.coop", "this is no book");
    const Outcome foreign = run({"show", "text.coop", "members"});
    EXPECT_EQ(foreign.exitCode, 3);
    EXPECT_THAT(foreign.error, HasSubstr("text.coop"));
    EXPECT_EQ(run({"check", "text.coop"}).exitCode, 3);
    EXPECT_EQ(run({"backup", "none.coop", "b.coop"}).exitCode, 3);
    EXPECT_EQ(run({"restore", "none.coop", "b.coop"}).exitCode, 3);
}

TEST_F(BookVerbs, ABookThatAnotherProgramWritesIsReadButNotWritten)
{
    makeBook();
    const auto open = openBook(book::OpenMode::ReadWrite);
    folder.write("more.csv", "number,name,kind\n99,新成员,farmer\n");
    const Outcome refused = run({"import", "book.coop", "members", "more.csv"});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_THAT(refused.error, HasSubstr("in use by test at"));
    EXPECT_EQ(run({"show", "book.coop", "members"}).exitCode, 0);
    EXPECT_EQ(run({"import", "book.coop", "members", "more.csv", "--dry-run"}).exitCode, 0);
}

TEST_F(BookVerbs, CheckSaysWholeOrNamesTheRow)
{
    makeBook();
    const Outcome whole = run({"check", "book.coop"});
    EXPECT_EQ(whole.exitCode, 0) << whole.error;
    EXPECT_THAT(whole.out, ::testing::StartsWith("whole"));
    EXPECT_THAT(whole.out, HasSubstr(openBook()->seal()));
    tamper("UPDATE member SET name = '改名' WHERE number = '3'");
    const Outcome changed = run({"check", "book.coop"});
    EXPECT_EQ(changed.exitCode, 1);
    EXPECT_EQ(changed.out, "");
    EXPECT_THAT(changed.error, HasSubstr("book.coop:3:1: table member, row 3"));
    EXPECT_THAT(run({"check", "book.coop", "--lang", "zh"}).error, HasSubstr("表 member 第 3 行"));
}

TEST_F(BookVerbs, ReadingLeavesNothingBesideTheBook)
{
    makeBook();
    const std::string before = bytesOf("book.coop");
    ASSERT_EQ(run({"show", "book.coop", "members"}).exitCode, 0);
    ASSERT_EQ(run({"check", "book.coop"}).exitCode, 0);
    EXPECT_EQ(bytesOf("book.coop"), before);
    EXPECT_FALSE(std::filesystem::exists(folder / ".book.coop.lock"));
}

TEST_F(BookVerbs, BackupAndRestoreGiveTheSameBook)
{
    makeBook();
    ASSERT_EQ(run({"backup", "book.coop", "copy.coop"}).exitCode, 0);
    EXPECT_EQ(run({"backup", "book.coop", "copy.coop"}).exitCode, 3) << "a copy is not overwritten";
    ASSERT_EQ(run({"restore", "copy.coop", "again.coop"}).exitCode, 0);
    EXPECT_EQ(run({"restore", "copy.coop", "book.coop"}).exitCode, 3) << "a book is not overwritten";
    EXPECT_EQ(run({"show", "again.coop", "members"}).out, run({"show", "book.coop", "members"}).out);
    EXPECT_EQ(run({"check", "again.coop"}).out, run({"check", "book.coop"}).out);
}

TEST_F(BookVerbs, SampleWritesThreeBooksThatAreWhole)
{
    const Outcome written = run({"sample", "samples"});
    EXPECT_EQ(written.exitCode, 0) << written.error;
    for (const char* name : {"samples/egg.coop", "samples/land-share.coop", "samples/large.coop"})
        EXPECT_EQ(run({"check", QString::fromLatin1(name)}).exitCode, 0) << name;
    EXPECT_EQ(run({"sample", "samples"}).exitCode, 3);
}

TEST_F(BookVerbs, TheChangeLogSaysWho)
{
    makeBook();
    EXPECT_THAT(run({"show", "book.coop", "log"}).out, HasSubstr(",auditor,insert,member,1,"));
}

} // namespace
} // namespace coop::test
