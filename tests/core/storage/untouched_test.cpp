// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/storage/migrations.h"
#include "core/storage/sha256.h"
#include "core/storage/untouched.h"
#include "tests/support/book_builder.h"

#include <sqlite3.h>

#include <sys/stat.h>

namespace coop::storage {
namespace {

using test::BookBuilder;
using test::TemporaryFolder;

constexpr std::chrono::seconds kTime{20};

/// Why the file cannot be looked at; nothing: it can.
std::optional<Failure> refusalOf(const std::filesystem::path& file)
{
    try {
        const UntouchedBook book(file, kTime);
        return std::nullopt;
    } catch (const StorageError& error) {
        return error.failure();
    }
}

/// A closed book that was changed by these statements.
std::filesystem::path tampered(BookBuilder& book, std::string_view sql)
{
    book.member("1").paid("1", "2025-01-01", "5").close();
    Database(book.file(), Access::ReadWrite).execute(sql);
    return book.file();
}

TEST(AnUntouchedBook, IsReadUnderAnyName)
{
    BookBuilder book;
    book.member("1").close();
    for (const std::string_view name : {"a b.coop", "100%41.coop", "a?mode=rw.coop", "a#b.coop", "社 账.coop", "a'b\"c\n.coop"}) {
        const auto copy = book.folder() / name;
        std::filesystem::copy_file(book.file(), copy);
        const UntouchedBook untouched(copy, kTime);
        EXPECT_EQ(untouched.database().integer("SELECT count(*) FROM member"), 1) << name;
        EXPECT_EQ(untouched.contentHash(), sha256OfFile(copy)) << name;
    }
}

TEST(AnUntouchedBook, CannotBeWritten)
{
    BookBuilder book;
    book.close();
    const UntouchedBook untouched(book.file(), kTime);
    Statement statement(untouched.database(), "DELETE FROM draft");
    EXPECT_THROW(statement.run(), StorageError);
}

TEST(AnUntouchedBook, IsNoneThatIsNotOurs)
{
    const TemporaryFolder folder;
    EXPECT_EQ(refusalOf(folder / "none.coop"), Failure::NotFound);
    EXPECT_EQ(refusalOf(folder.write("empty.coop", "")), Failure::NotABook);
    EXPECT_EQ(refusalOf(folder.write("text.coop", "not a book at all")), Failure::NotABook);
    EXPECT_EQ(refusalOf(folder.path()), Failure::NotABook);
    ASSERT_EQ(mkfifo((folder / "pipe.coop").c_str(), 0600), 0);
    EXPECT_EQ(refusalOf(folder / "pipe.coop"), Failure::NotABook);
    std::filesystem::create_symlink("loop.coop", folder / "loop.coop");
    EXPECT_TRUE(refusalOf(folder / "loop.coop"));
}

TEST(AnUntouchedBook, IsNoneWithASchemaOfSomebodyElse)
{
    for (const std::string_view planted :
         {"CREATE TRIGGER planted AFTER INSERT ON trade BEGIN DELETE FROM draft; END", "CREATE VIEW planted AS SELECT * FROM member",
          "CREATE TABLE planted (a)", "DROP TRIGGER trade_never_changes"}) {
        BookBuilder book;
        EXPECT_EQ(refusalOf(tampered(book, planted)), Failure::Damaged) << planted;
    }
}

TEST(AnUntouchedBook, RefusesAHugeSchemaBeforeItCostsMuch)
{
    BookBuilder book;
    std::string sql = "BEGIN;";
    for (int i = 0; i < 20'000; ++i)
        sql += "CREATE TABLE t" + std::to_string(i) + " (a);";
    EXPECT_EQ(refusalOf(tampered(book, sql + "COMMIT;")), Failure::Damaged);
}

TEST(AnUntouchedBook, IsNoneWhileAnotherProgramIsAtWorkOnIt)
{
    BookBuilder book;
    EXPECT_EQ(refusalOf(tampered(book, "PRAGMA journal_mode = WAL")), Failure::InUse);

    BookBuilder other;
    other.member("1").close();
    std::filesystem::path journal = other.file();
    journal += "-journal";
    test::TemporaryFolder scratch;
    std::filesystem::copy_file(scratch.write("j", std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + std::string(504, '\1')), journal);
    EXPECT_EQ(refusalOf(other.file()), Failure::InUse);
    std::filesystem::resize_file(journal, 0); // done with
    EXPECT_EQ(refusalOf(other.file()), std::nullopt);
}

TEST(AnUntouchedBook, OfAnOlderSchemaIsBroughtUpInMemory)
{
    const TemporaryFolder folder;
    const auto file = folder / "old.coop";
    {
        Database database(file, Access::Create);
        migrate(database, migrations().first(1));
        database.execute("INSERT INTO cooperative (id, name, form, first_year) VALUES (1, '旧账', 'specialized', 2024)");
    }
    const std::string before = test::readBytes(file);
    const UntouchedBook untouched(file, kTime);
    EXPECT_EQ(untouched.database().integer("SELECT count(*) FROM voucher"), 0);
    EXPECT_EQ(untouched.database().integer("SELECT first_year FROM cooperative"), 2024);
    EXPECT_EQ(test::readBytes(file), before);
}

TEST(TheSchema, IsComparedWithEachVersionOnceAndStillFindsDifferences)
{
    Database ours = Database::inMemory();
    migrate(ours);
    EXPECT_TRUE(schemaDifferences(ours).empty());
    EXPECT_TRUE(schemaDifferences(ours).empty());
    ours.execute("CREATE TABLE planted (a)");
    EXPECT_FALSE(schemaDifferences(ours).empty());
}

} // namespace
} // namespace coop::storage
