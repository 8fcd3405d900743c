// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "core/book/record_desk.h"
#include "core/storage/book_lock.h"
#include "core/storage/change_log.h"
#include "core/storage/migrations.h"
#include "core/storage/rows.h"
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"
#include "tests/support/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using storage::Failure;

namespace {

const TestClock kClock;

std::unique_ptr<Book> open(const std::filesystem::path& file, OpenMode mode = OpenMode::ReadWrite)
{
    return Book::open(file, mode, kClock, {.name = "second"});
}

Failure failureOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const storage::StorageError& error) {
        return error.failure();
    }
    ADD_FAILURE() << "nothing was thrown";
    return Failure::Io;
}

Failure opening(const std::filesystem::path& file)
{
    return failureOf([&file] { open(file); });
}

} // namespace

TEST(NewBooks, AreRefusedWithoutANameAndNeverOverwrite)
{
    EXPECT_TRUE(hasErrors(checkNewBook({.name = " "})));
    EXPECT_TRUE(hasErrors(checkNewBook({.name = std::string(201, 'x')})));
    EXPECT_TRUE(hasErrors(checkNewBook({.name = "示例", .firstYear = FiscalYear{1948}})));
    EXPECT_FALSE(hasErrors(checkNewBook({.name = "示例", .firstYear = FiscalYear{1949}})));
    const Issues doubt = checkNewBook({.name = "示例", .code = "123"});
    ASSERT_EQ(doubt.size(), 1u);
    EXPECT_EQ(doubt.front().severity, Severity::Warning);

    const TemporaryFolder folder;
    const auto file = folder.write("a.coop", "mine");
    EXPECT_EQ(failureOf([&] { static_cast<void>(Book::create(file, {.name = "示例"}, kClock, {})); }), Failure::AlreadyExists);
    EXPECT_EQ(readBytes(file), "mine");
    EXPECT_EQ(Book::create(folder / "b.coop", {.name = "示例"}, kClock, {})->profile().firstYear(), FiscalYear{2026});
}

TEST(Opening, RefusesWhatIsNotABook)
{
    const TemporaryFolder folder;
    EXPECT_EQ(opening(folder / "none.coop"), Failure::NotFound);
    EXPECT_EQ(opening(folder.path()), Failure::NotABook);
    EXPECT_EQ(opening(folder.write("empty.coop", "")), Failure::NotABook);
    EXPECT_EQ(opening(folder.write("text.coop", std::string(5000, 'x'))), Failure::NotABook);
    storage::Database(folder / "other.coop", storage::Access::Create).execute("CREATE TABLE t (a)");
    EXPECT_EQ(opening(folder / "other.coop"), Failure::NotABook);
}

TEST(Opening, RefusesANewerBook)
{
    BookBuilder book;
    book.close();
    tamper(book.file(), {"PRAGMA user_version = 99"});
    try {
        open(book.file());
        FAIL();
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.failure(), Failure::NewerBook);
        EXPECT_EQ(error.detail(), "99");
    }
}

TEST(Opening, RefusesAForeignTriggerViewTableOrAccount)
{
    for (const std::string planted :
         {"CREATE TRIGGER planted AFTER INSERT ON trade BEGIN DELETE FROM draft; END",
          "CREATE VIEW planted AS SELECT * FROM member", "CREATE TABLE planted (a)",
          "CREATE INDEX planted ON member (name)", "UPDATE account SET side = 'credit' WHERE code = '101'",
          "DELETE FROM account WHERE code = '101'", "DROP INDEX trade_by_date"}) {
        SCOPED_TRACE(planted);
        BookBuilder book;
        book.close();
        tamper(book.file(), {planted});
        EXPECT_EQ(opening(book.file()), Failure::Damaged);
    }
    BookBuilder book;
    book.close();
    storage::Database(book.file(), storage::Access::ReadWrite).execute("DROP TRIGGER trade_never_changes");
    EXPECT_EQ(opening(book.file()), Failure::Damaged);
}

TEST(Opening, RefusesATriggerThatBearsANameOfSqlite)
{
    BookBuilder book;
    book.close();
    {
        storage::Database database(book.file(), storage::Access::ReadWrite);
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        database.execute("CREATE TRIGGER planted_xx AFTER INSERT ON trade BEGIN DELETE FROM draft; END;"
                         "PRAGMA writable_schema = ON;"
                         "UPDATE sqlite_schema SET name = 'sqlite_bad', sql = replace(sql, 'planted_xx', 'sqlite_bad')"
                         " WHERE name = 'planted_xx'");
    }
    EXPECT_EQ(opening(book.file()), Failure::Damaged);
}

TEST(Opening, RefusesAFileThatIsCutOff)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-01", "5");
    book.close();
    const auto size = std::filesystem::file_size(book.file());
    for (const auto kept : {size - 1, size / 2, std::uintmax_t{4096}, std::uintmax_t{101}, std::uintmax_t{50}}) {
        SCOPED_TRACE(kept);
        std::filesystem::resize_file(book.file(), kept);
        EXPECT_EQ(opening(book.file()), Failure::Damaged);
    }
}

TEST(Opening, NeverTakesAFlippedByteForTheTruth)
{
    Random random;
    BookBuilder book;
    for (int i = 1; i <= 20; ++i) {
        book.member(std::to_string(i));
        book.paid(std::to_string(i), "2025-01-01", "500").delivered(std::to_string(i), "2025-06-01", "x", "3", "7");
    }
    const std::vector<std::string> truth = dumpOf(book->database());
    book.close();
    const std::string whole = readBytes(book.file());
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        std::string bytes = whole;
        const auto at = static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(whole.size()) - 1));
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ random.between(1, 255));
        const auto file = book.folder().write("flipped.coop", bytes);
        try {
            const auto flipped = open(file, OpenMode::ReadOnly);
            if (!flipped->history().check().empty())
                ++refused;
            else
                EXPECT_EQ(dumpOf(flipped->database()), truth) << "byte " << at;
        } catch (const storage::StorageError&) {
            ++refused;
        }
    }
    EXPECT_GT(refused, 10);
}

TEST(Opening, LetsASecondProgramReadAndSaysWhoWrites)
{
    BookBuilder book;
    const auto second = open(book.file());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(second->holder(), "tester at " + storage::hostName() + " since 2026-01-15 09:30:00");
    EXPECT_EQ(failureOf([&] {
                  static_cast<void>(second->members().add({.number = "1", .name = "x"}, newDraftId()));
              }),
              Failure::ReadOnly);
    // It sees what the first one writes.
    book.member("7");
    EXPECT_EQ(second->members().all().size(), 1u);
    book.close();
    EXPECT_FALSE(open(book.file())->isReadOnly());
}

TEST(Opening, ToReadWritesNothingBesideTheBook)
{
    BookBuilder book;
    book.close();
    const std::string before = readBytes(book.file());
    {
        const auto reader = open(book.file(), OpenMode::ReadOnly);
        EXPECT_TRUE(reader->isReadOnly());
        EXPECT_FALSE(reader->holder());
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(book.folder().path()), {}), 1);
    }
    EXPECT_EQ(readBytes(book.file()), before);
}

TEST(Closing, LeavesNothingBesideTheBook)
{
    BookBuilder book;
    book.member("1");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(book.folder().path()), {}), 2);
    book.close();
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(book.folder().path()), {}), 1);
}

TEST(BackUp, IsAWholeBookAndCanBePutBack)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-01", "5");
    const auto backup = book.folder() / "copy.backup";
    book->backUpTo(backup);
    EXPECT_EQ(failureOf([&] { book->backUpTo(backup); }), Failure::AlreadyExists);
    const std::string seal = book->seal();
    book.member("2");

    const auto restored = book.folder() / "restored.coop";
    Book::restore(backup, restored);
    EXPECT_EQ(failureOf([&] { Book::restore(backup, restored); }), Failure::AlreadyExists);
    const auto twin = open(restored);
    EXPECT_FALSE(twin->isReadOnly());
    EXPECT_EQ(twin->seal(), seal);
    EXPECT_EQ(twin->members().all().size(), 1u);
    EXPECT_TRUE(twin->history().check().empty());

    EXPECT_EQ(failureOf([&] { Book::restore(book.folder() / "none", book.folder() / "x"); }), Failure::NotFound);
    const auto text = book.folder().write("text", "no book");
    EXPECT_EQ(failureOf([&] { Book::restore(text, book.folder() / "x"); }), Failure::NotABook);
    EXPECT_FALSE(std::filesystem::exists(book.folder() / "x"));
}

TEST(BackUp, OfADamagedBookIsRefused)
{
    BookBuilder book;
    book.member("1");
    book->backUpTo(book.folder() / "copy");
    std::string bytes = readBytes(book.folder() / "copy");
    // Pages in the middle; the last ones may hold nothing.
    for (std::size_t at = bytes.size() / 2; at < bytes.size() / 2 + 8000; ++at)
        bytes[at] = '\x5A';
    const auto broken = book.folder().write("broken", bytes);
    EXPECT_EQ(failureOf([&] { Book::restore(broken, book.folder() / "x"); }), Failure::Damaged);
    EXPECT_FALSE(std::filesystem::exists(book.folder() / "x"));
}

TEST(Seal, IsTheShortHeadOfTheLogAndChangesWithEveryWrite)
{
    BookBuilder book;
    const std::string before = book->seal();
    EXPECT_THAT(before, ::testing::MatchesRegex("[0-9A-F][0-9A-F][0-9A-F][0-9A-F]·[0-9A-F][0-9A-F][0-9A-F][0-9A-F]"));
    book.member("1");
    EXPECT_NE(book->seal(), before);
}

namespace {

/// A book as an older schema had it, with a member and his contribution in its log.
void writeFirstBook(const std::filesystem::path& file, const Clock& clock, std::size_t schema = 1)
{
    storage::Database database(file, storage::Access::Create);
    storage::migrate(database, storage::migrations().first(schema));
    const storage::ChangeLog log(database, clock, "tester");
    storage::Write write(database, log, {});
    database.execute("INSERT INTO cooperative (id, name, form, first_year) VALUES (1, '旧社', 'specialized', 2024)");
    write.inserted("cooperative", 1);
    database.execute("INSERT INTO member (id, number, name, kind, party) VALUES (1, '1', '示例一', 'farmer', 'farmer')");
    write.inserted("member", 1);
    storage::MemberWriter(database).refreshSearch({1});
    database.execute("INSERT INTO contribution (id, date, member_id, kind, paid_fen) VALUES (1, '2024-05-01', 1, 'cash', 500)");
    write.inserted("contribution", 1);
    write.commit();
}

} // namespace

TEST(Migration, TakesABookOfTheFirstSchemaOverWholeAndKeepsACopy)
{
    coop::test::TemporaryFolder folder;
    coop::test::TestClock clock;
    const auto file = folder / "old.coop";
    writeFirstBook(file, clock);
    const auto book = Book::open(file, OpenMode::ReadWrite, clock, {"tester"});
    EXPECT_TRUE(std::filesystem::exists(folder / "old.coop.v1.backup"));
    EXPECT_TRUE(book->history().check().empty());
    EXPECT_EQ(book->shares().all().front().data.paid, Money::fen(500));
    EXPECT_EQ(book->accounts().all(ledger::Chart::Of2021).front().code, "101");
    ledger::VoucherDraft draft{.date = Date(2024, 5, 1)};
    draft.lines = {{.summary = "x", .account = "102", .debit = Money::fen(500)},
                   {.account = "301", .credit = Money::fen(500), .member = "1"}};
    EXPECT_TRUE(book->ledger().enter(draft, newDraftId()));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Migration, TakesABookOfEveryEarlierSchemaOver)
{
    for (std::size_t schema = 1; schema < storage::migrations().size(); ++schema) {
        SCOPED_TRACE(schema);
        coop::test::TemporaryFolder folder;
        coop::test::TestClock clock;
        writeFirstBook(folder / "old.coop", clock, schema);
        const auto book = Book::open(folder / "old.coop", OpenMode::ReadWrite, clock, {"tester"});
        EXPECT_TRUE(std::filesystem::exists(folder / ("old.coop.v" + std::to_string(schema) + ".backup")));
        EXPECT_TRUE(book->history().check().empty());
        EXPECT_TRUE(book->annualReports().add({.year = {2023}}, newDraftId()));
        EXPECT_TRUE(book->relatedParties().add({.member = "1", .name = "甲"}, newDraftId()));
        EXPECT_TRUE(book->history().check().empty());
    }
}

TEST(Migration, LeavesAnOlderBookAsItIsWhenItIsOnlyRead)
{
    coop::test::TemporaryFolder folder;
    coop::test::TestClock clock;
    const auto file = folder / "old.coop";
    writeFirstBook(file, clock);
    const std::string before = coop::test::readBytes(file);
    {
        const auto book = Book::open(file, OpenMode::ReadOnly, clock, {"tester"});
        EXPECT_TRUE(book->isReadOnly());
        EXPECT_EQ(book->members().all().size(), 1u);
        EXPECT_TRUE(book->ledger().ids({}).empty());
        EXPECT_TRUE(book->history().check().empty());
        EXPECT_THROW(book->ledger().keepUnfinished("x", "y"), storage::StorageError);
    }
    EXPECT_EQ(coop::test::readBytes(file), before);
    EXPECT_FALSE(std::filesystem::exists(folder / "old.coop.v1.backup"));
}
