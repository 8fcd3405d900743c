// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/book_lock.h"
#include "core/storage/change_log.h"
#include "core/storage/migrations.h"
#include "core/storage/sort_keys.h"
#include "tests/support/random.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_clock.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>

using namespace coop;
using namespace coop::storage;
using namespace coop::test;

namespace {

Failure failureOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const StorageError& error) {
        return error.failure();
    }
    ADD_FAILURE() << "nothing was thrown";
    return Failure::Io;
}

/// Whether another program sees the lock that SQLite takes for writing.
bool isLockedForOthers(const std::filesystem::path& file)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr off_t kReservedByte = 0x40000001;
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kReservedByte;
        lock.l_len = 1;
        const int descriptor = ::open(file.c_str(), O_RDWR);
        const bool isAsked = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(isAsked && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ensure(::waitpid(child, &status, 0) == child && WIFEXITED(status), "a child that ended");
    return WEXITSTATUS(status) == 1;
}

} // namespace

TEST(NaturalKey, SortsBytewiseAsCompareNaturalDoes)
{
    Random random;
    constexpr std::array<std::string_view, 8> kPieces = {"0", "00", "7", "12", "A", "a", "-", "社"};
    for (int round = 0; round < 3000; ++round) {
        std::array<std::string, 2> texts;
        for (std::string& text : texts) {
            for (auto pieces = random.between(0, 5); pieces > 0; --pieces)
                text += kPieces[static_cast<std::size_t>(random.between(0, 7))];
        }
        EXPECT_EQ(compareNatural(texts[0], texts[1]), naturalKey(texts[0]) <=> naturalKey(texts[1]))
            << texts[0] << " and " << texts[1];
    }
    const std::string many(300, '9');
    EXPECT_LT(naturalKey(many), naturalKey("1" + many));
}

TEST(NameKey, SortsChineseNamesByPinyin)
{
    EXPECT_LT(nameKey("李四"), nameKey("张三"));
    EXPECT_LT(nameKey("安一"), nameKey("李四"));
    EXPECT_LT(nameKey("李四"), nameKey("Anna"));
}

TEST(Sound, ReadsSurnamesTheirOwnWay)
{
    EXPECT_EQ(soundOf("张三").initials, "zs");
    EXPECT_EQ(soundOf("张三").full, "zhangsan");
    EXPECT_EQ(soundOf("曾巩").full, "zenggong");
    EXPECT_EQ(soundOf("单田").initials, "st");
    EXPECT_EQ(soundOf("仇和").initials, "qh");
    EXPECT_EQ(soundOf("解一").initials, "xy");
    EXPECT_EQ(soundOf("查理").initials, "zl");
    EXPECT_EQ(soundOf("区大").initials, "od");
    EXPECT_EQ(soundOf("尉迟恭").full, "yuchigong");
    EXPECT_EQ(soundOf("Anna 2").full, "anna2");
    EXPECT_EQ(soundOf("").full, "");
}

TEST(Sha256, GivesTheKnownDigest)
{
    EXPECT_EQ(toHex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const TemporaryFolder folder;
    EXPECT_EQ(sha256OfFile(folder.write("f", "abc")), toHex(sha256("abc")));
    EXPECT_EQ(failureOf([&] { static_cast<void>(sha256OfFile(folder / "none")); }), Failure::Io);
    EXPECT_NE(randomName(), randomName());
}

TEST(ChainHash, ChangesWithEveryValue)
{
    const LogRow row{.sequence = 1, .operation = 1, .at = "t", .who = "ab", .action = "c", .table = "d", .row = 2};
    const auto differs = [&row](auto change) {
        LogRow other = row;
        change(other);
        return chainHash(other) != chainHash(row);
    };
    EXPECT_TRUE(differs([](LogRow& r) { r.sequence = 2; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.operation = 2; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.at = "u"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.who = "a"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.who = "a", r.action = "bc"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.table = "e"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.row = 3; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.before = "{}"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.after = "{}"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.why = "w"; }));
    EXPECT_TRUE(differs([](LogRow& r) { r.previousHash[31] = 1; }));
}

TEST(RowJson, IsReadBackToTheSameRow)
{
    Database database = Database::inMemory();
    database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER)");
    Statement(database, "INSERT INTO t VALUES (?, ?, ?)").bind(1, "\"\\\n社\x01", std::nullopt).run();
    RowReader reader(database);
    const std::string json = reader.read("t", 1);
    EXPECT_EQ(json, "{\"id\":1,\"a\":\"\\\"\\\\\\u000a社\\u0001\",\"b\":null}");
    writeRow(database, "t", 1, {});
    EXPECT_EQ(reader.read("t", 1), "");
    writeRow(database, "t", 1, json);
    EXPECT_EQ(reader.read("t", 1), json);
    writeRow(database, "t", 1, R"({"id":1,"a":null,"b":-7})");
    EXPECT_EQ(reader.read("t", 1), R"({"id":1,"a":null,"b":-7})");
}

TEST(Transactions, RollBackUnlessCommitted)
{
    Database database = Database::inMemory();
    database.execute("CREATE TABLE t (a INTEGER)");
    {
        const Transaction transaction(database, Transaction::Kind::Write);
        database.execute("INSERT INTO t VALUES (1)");
    }
    EXPECT_EQ(database.integer("SELECT count(*) FROM t"), 0);
    Transaction transaction(database, Transaction::Kind::Write);
    database.execute("INSERT INTO t VALUES (1)");
    transaction.commit();
    EXPECT_EQ(database.integer("SELECT count(*) FROM t"), 1);
}

TEST(Database, SaysWhatIsWrongWithTheWorld)
{
    const TemporaryFolder folder;
    EXPECT_EQ(failureOf([&] { Database(folder / "none", Access::ReadWrite); }), Failure::ReadOnly);
    {
        Database database(folder / "a", Access::Create);
        database.execute("CREATE TABLE t (a)");
        // A page limit stands in for a full disk.
        database.execute("PRAGMA max_page_count = 3");
        EXPECT_EQ(failureOf([&] { database.execute("INSERT INTO t VALUES (zeroblob(100000))"); }), Failure::DiskFull);
    }
    Database reader(folder / "a", Access::ReadOnly);
    EXPECT_EQ(failureOf([&] { reader.execute("INSERT INTO t VALUES (1)"); }), Failure::ReadOnly);
    EXPECT_EQ(failureOf([&] { Transaction(reader, Transaction::Kind::Write); }), Failure::ReadOnly);
    folder.write("b", std::string("SQLite format 3\0", 16) + std::string(4096, 'x'));
    EXPECT_EQ(failureOf([&] { Database(folder / "b", Access::ReadWrite); }), Failure::Damaged);
}

TEST(Migrations, GoFromAnyVersionToTheNewestAfterABackup)
{
    const TemporaryFolder folder;
    constexpr std::array<std::string_view, 2> kScripts = {"CREATE TABLE a (x INTEGER) STRICT;",
                                                          "CREATE TABLE b (y INTEGER) STRICT; INSERT INTO b SELECT x FROM a;"};
    Database database(folder / "old.coop", Access::Create);
    migrate(database, std::span(kScripts).first(1));
    database.execute("INSERT INTO a VALUES (7)");
    EXPECT_EQ(schemaVersion(database), 1);

    migrateWithBackup(database, kScripts);
    EXPECT_EQ(schemaVersion(database), 2);
    EXPECT_EQ(database.integer("SELECT y FROM b"), 7);
    const Database copy(folder / "old.coop.v1.backup", Access::ReadOnly);
    EXPECT_EQ(schemaVersion(copy), 1);
    EXPECT_EQ(copy.integer("SELECT x FROM a"), 7);
    // A second call finds nothing to do.
    migrateWithBackup(database, kScripts);
    EXPECT_EQ(schemaVersion(database), 2);
}

TEST(Migrations, LeaveABookAsItWasWhenAScriptFails)
{
    constexpr std::array<std::string_view, 2> kScripts = {"CREATE TABLE a (x INTEGER) STRICT;",
                                                          "CREATE TABLE b (y INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"};
    Database database = Database::inMemory();
    EXPECT_THROW(migrate(database, kScripts), StorageError);
    EXPECT_EQ(schemaVersion(database), 1);
    EXPECT_EQ(database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
}

TEST(BookLock, IsHeldByOneAndFreeAfterwards)
{
    const TemporaryFolder folder;
    const std::filesystem::path book = folder / "示例.coop";
    const std::filesystem::path file = BookLock::lockFileOf(book);
    EXPECT_EQ(file.filename(), ".示例.coop.lock");
    // Left behind by a program that was killed: harmless.
    folder.write(".示例.coop.lock", "somebody long ago");
    auto first = BookLock::acquire(book, "甲 at here since now");
    ASSERT_NE(first.lock, nullptr);
    const auto second = BookLock::acquire(book, "乙");
    EXPECT_EQ(second.lock, nullptr);
    EXPECT_EQ(second.holder, "甲 at here since now");
    first.lock.reset();
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_NE(BookLock::acquire(book, "乙").lock, nullptr);
}

TEST(Backup, CopiesWhollyOrNotAtAll)
{
    const TemporaryFolder folder;
    Database database(folder / "a", Access::Create);
    database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (5)");
    copyVerified(database, folder / "b");
    EXPECT_EQ(Database(folder / "b", Access::ReadOnly).integer("SELECT a FROM t"), 5);
    EXPECT_EQ(failureOf([&] { copyVerified(database, folder / "b"); }), Failure::AlreadyExists);
    EXPECT_THROW(copyVerified(database, folder / "no" / "c"), StorageError);
    // Nothing is left beside the two.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2);
    folder.write("c", "mine");
    EXPECT_EQ(failureOf([&] { placeNew(folder / "b", folder / "c"); }), Failure::AlreadyExists);
    EXPECT_EQ(readBytes(folder / "c"), "mine");
}

TEST(BookLock, LeftBehindByAnotherUserNamesHimAndStopsNobody)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become another user";
    constexpr uid_t kNobody = 65534;
    const TemporaryFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
    const std::filesystem::path book = folder / "a.coop";
    auto mine = BookLock::acquire(book, "root at here");
    ASSERT_NE(mine.lock, nullptr);
    // Readable for others only, as the usual mask leaves it.
    std::filesystem::permissions(BookLock::lockFileOf(book), std::filesystem::perms(0644));
    const auto asNobody = [](const auto& action) {
        ensure(::seteuid(kNobody) == 0, "another user");
        auto result = action();
        ensure(::seteuid(0) == 0, "root again");
        return result;
    };
    const auto refused = asNobody([&] { return BookLock::acquire(book, "nobody"); });
    EXPECT_EQ(refused.lock, nullptr);
    EXPECT_EQ(refused.holder, "root at here");
    mine.lock.reset();

    // After a crash the file stays, without a lock.
    folder.write(".a.coop.lock", "root at here");
    const auto granted = asNobody([&] { return BookLock::acquire(book, "nobody"); });
    ASSERT_NE(granted.lock, nullptr);
    EXPECT_EQ(BookLock::acquire(book, "root").holder, "nobody");
}

TEST(CheckHeader, KeepsTheLocksOfThisProgram)
{
    const TemporaryFolder folder;
    Database database(folder / "a.coop", Access::Create);
    migrate(database);
    const Transaction writing(database, Transaction::Kind::Write);
    ASSERT_TRUE(isLockedForOthers(folder / "a.coop"));
    checkHeader(folder / "a.coop");
    EXPECT_TRUE(isLockedForOthers(folder / "a.coop"));
    // The counter-example: whoever opens and closes the file by himself gives the lock away.
    std::ifstream(folder / "a.coop").get();
    EXPECT_FALSE(isLockedForOthers(folder / "a.coop"));
}
