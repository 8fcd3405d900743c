// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backups.h"

#include <gmock/gmock.h>

#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"

namespace coop::book {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Moments final : public Clock {
public:
    std::string text = "2026-01-15 09:30:00";
    [[nodiscard]] Timestamp now() const override { return {text}; }
    [[nodiscard]] Date today() const override { return parseDate(std::string_view(text).substr(0, 10)).value(); }
};

class Backups : public ::testing::Test {
protected:
    BackupMade backUpAt(const std::string& moment)
    {
        m_clock.text = moment;
        return backUp(m_book.book(), m_folder, m_rotation, m_clock);
    }
    [[nodiscard]] std::vector<std::string> moments() const
    {
        std::vector<std::string> found;
        for (const StoredBackup& backup : backupsOf(m_book.file(), m_folder))
            found.push_back(backup.at);
        return found;
    }

    test::BookBuilder m_book{};
    Moments m_clock{};
    BackupRotation m_rotation{};
    std::filesystem::path m_folder = usualBackupFolder(m_book.file());
};

StoredBackup storedAt(const std::string& moment)
{
    return {.file = moment, .at = moment};
}

std::vector<std::string> going(const std::vector<std::string>& moments, const BackupRotation& rotation)
{
    std::vector<StoredBackup> backups;
    for (const std::string& moment : moments)
        backups.push_back(storedAt(moment));
    std::vector<std::string> result;
    for (const StoredBackup& backup : superfluous(backups, rotation))
        result.push_back(backup.at);
    return result;
}

TEST_F(Backups, ADatedCopyIsAWholeBook)
{
    m_book.member("1").paid("1", "2025-02-01", "100");
    const BackupMade made = backUpAt("2026-01-15 09:30:00");
    EXPECT_EQ(made.backup.file.filename(), "test-20260115-093000.coop");
    EXPECT_EQ(made.backup.file.parent_path().filename(), "test 备份");
    EXPECT_EQ(moments(), std::vector<std::string>{"2026-01-15 09:30:00"});
    EXPECT_GT(backupsOf(m_book.file(), m_folder).front().bytes, 4096U);
    Book::restore(made.backup.file, m_book.folder() / "back.coop");
    const auto back = Book::open(m_book.folder() / "back.coop", OpenMode::ReadOnly, m_clock, {});
    EXPECT_EQ(back->seal(), m_book->seal());
}

TEST_F(Backups, TwoInOneSecondStandBesideEachOther)
{
    const auto first = backUpAt("2026-01-15 09:30:00").backup.file;
    const auto second = backUpAt("2026-01-15 09:30:00").backup.file;
    EXPECT_NE(first, second);
    EXPECT_EQ(moments().size(), 2U);
}

TEST_F(Backups, TheOldOnesAreThinnedAndNothingElseIsTouched)
{
    m_rotation = {.newest = 2, .months = 2};
    std::filesystem::create_directory(m_folder);
    for (const char* name : {"test.coop", "other-20200101-000000.coop", "test-20200101-000000.txt", "test-20201301-000000.coop",
                             "test-2020.coop", "test-20200101-000000-x.coop"})
        m_book.folder().write("test 备份/" + std::string(name), "mine");
    EXPECT_EQ(backUpAt("2025-11-01 08:00:00").removed, 0U);
    EXPECT_EQ(backUpAt("2025-12-01 08:00:00").removed, 0U);
    EXPECT_EQ(backUpAt("2025-12-31 08:00:00").removed, 0U) << "the only one of November stays";
    EXPECT_EQ(backUpAt("2026-01-15 08:00:00").removed, 2U) << "November is the third month now";
    EXPECT_THAT(moments(), ElementsAre("2026-01-15 08:00:00", "2025-12-31 08:00:00"));
    const auto all = std::distance(std::filesystem::directory_iterator(m_folder), {});
    EXPECT_EQ(all, 2 + 6);
}

TEST(BackupRotation, KeepsTheNewestAndOneOfEachMonth)
{
    const std::vector<std::string> moments = {"2026-03-02 1", "2026-03-01 1", "2026-02-28 1", "2026-02-01 1",
                                              "2026-01-31 1", "2026-01-01 1", "2025-12-31 1"};
    EXPECT_THAT(going(moments, {.newest = 2, .months = 12}), ElementsAre("2026-02-01 1", "2026-01-01 1"));
    EXPECT_THAT(going(moments, {.newest = 2, .months = 2}),
                ElementsAre("2026-02-01 1", "2026-01-31 1", "2026-01-01 1", "2025-12-31 1"));
    EXPECT_THAT(going(moments, {.newest = 10, .months = 0}), IsEmpty());
    EXPECT_THAT(going({}, {.newest = 0, .months = 0}), IsEmpty());
}

TEST(BackupSchedules, AskForOneWhenTheNewestIsTooOld)
{
    Moments clock;
    const auto isDue = [&clock](BackupSchedule schedule, const std::string& last) {
        const std::vector<StoredBackup> backups = {storedAt(last)};
        return isBackupDue(schedule, backups, clock);
    };
    EXPECT_FALSE(isDue(BackupSchedule::Daily, "2026-01-15 00:00:01"));
    EXPECT_TRUE(isDue(BackupSchedule::Daily, "2026-01-14 23:59:59"));
    EXPECT_FALSE(isDue(BackupSchedule::Weekly, "2026-01-09 00:00:00"));
    EXPECT_TRUE(isDue(BackupSchedule::Weekly, "2026-01-08 23:59:59"));
    EXPECT_TRUE(isDue(BackupSchedule::Weekly, "2027-01-01 00:00:00")) << "of a day to come: the clock was wrong";
    EXPECT_FALSE(isDue(BackupSchedule::Closing, "2020-01-01 00:00:00"));
    EXPECT_FALSE(isDue(BackupSchedule::Never, "2020-01-01 00:00:00"));
    EXPECT_TRUE(isBackupDue(BackupSchedule::Weekly, {}, clock));
    EXPECT_FALSE(isBackupDue(BackupSchedule::Closing, {}, clock));
}

TEST_F(Backups, ADamagedBookMakesNoBackupAndCostsNoOldOne)
{
    m_rotation = {.newest = 1, .months = 0};
    m_book.member("1").paid("1", "2025-02-01", "100");
    const auto good = backUpAt("2026-01-14 08:00:00").backup.file;
    m_book.close();
    test::tamper(m_book.file(), {"UPDATE contribution SET paid_fen = 99"});
    m_book.reopen();
    try {
        backUpAt("2026-01-15 08:00:00");
        FAIL() << "the copy of a changed book is not whole";
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.failure(), storage::Failure::Damaged);
    }
    EXPECT_TRUE(std::filesystem::exists(good));
    EXPECT_THAT(moments(), ElementsAre("2026-01-14 08:00:00"));
}

TEST_F(Backups, AFolderThatCannotBeMadeIsAFailureOfTheWorld)
{
    m_folder = m_book.folder().write("file", "x") / "sub";
    EXPECT_THROW(backUpAt("2026-01-15 08:00:00"), storage::StorageError);
    EXPECT_THAT(backupsOf(m_book.file(), m_folder), IsEmpty());
}

} // namespace
} // namespace coop::book
