// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/cooperative_page.h"

#include "core/book/backups.h"
#include "core/book/ledger_desks.h"
#include "tests/support/page_stand.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/settings.h"

#include <gtest/gtest.h>

namespace coop::ui {
namespace {

using test::BookBuilder;
using test::PageStand;

class BackupsCardTest : public ::testing::Test {
protected:
    BackupsCardTest() { builder.member("1", "张三"); }
    ~BackupsCardTest() override { Settings::setBackupSchedule(book::BackupSchedule::Weekly); }

    [[nodiscard]] std::size_t copiesIn(const std::filesystem::path& folder) const
    {
        return book::backupsOf(builder.file(), folder).size();
    }

    BookBuilder builder;
};

TEST_F(BackupsCardTest, ABackupIsMadeCheckedAndListed)
{
    PageStand<CooperativePage> stand(builder);
    EXPECT_FALSE(stand.child<QAbstractButton>("backupRestore").isEnabled()) << "nothing is chosen";
    stand.click("backupNow");
    EXPECT_FALSE(stand.child<QAbstractButton>("backupNow").isEnabled()) << "one at a time";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !stand.notices.isEmpty(); }));
    EXPECT_TRUE(stand.child<QAbstractButton>("backupNow").isEnabled());
    EXPECT_EQ(stand.column("backupTable", 0), QStringList{QStringLiteral("2026-01-15 09:30:00")});
    EXPECT_EQ(copiesIn(book::usualBackupFolder(builder.file())), 1U);
}

TEST_F(BackupsCardTest, TheListTakesThePlaceOfTheMeetingsOnlyWhileItIsUnfolded)
{
    PageStand<CooperativePage> stand(builder);
    const auto isShown = [&stand](const char* name) { return stand.child<QWidget>(name).isVisibleTo(&stand.window()); };
    EXPECT_FALSE(isShown("backupTable"));
    EXPECT_TRUE(isShown("meetingTable"));
    stand.click("backupFold");
    EXPECT_TRUE(isShown("backupTable"));
    EXPECT_FALSE(isShown("meetingTable"));
    stand.click("backupFold");
    EXPECT_FALSE(isShown("backupTable"));
    EXPECT_TRUE(isShown("meetingTable"));
}

TEST_F(BackupsCardTest, ABackupIsPutBackAsABookOfItsOwn)
{
    PageStand<CooperativePage> stand(builder);
    stand.click("backupNow");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !stand.notices.isEmpty(); }));
    stand.selectRow("backupTable", 0);
    const auto target = builder.folder() / "back.coop";
    stand.interaction.filesToSave << toText((builder.folder() / "back").string()) << toText(target.string());
    stand.click("backupRestore");
    const auto back = book::Book::open(target, book::OpenMode::ReadOnly, builder.clock(), {});
    EXPECT_EQ(back->seal(), stand.book().seal());
    stand.click("backupRestore");
    EXPECT_EQ(stand.interaction.told.size(), 1) << "what is there is never replaced";
}

TEST_F(BackupsCardTest, TheFolderOfABookIsRemembered)
{
    const auto other = builder.folder() / "stick";
    {
        PageStand<CooperativePage> stand(builder);
        stand.interaction.folders << toText(other.string());
        stand.click("backupChooseFolder");
        stand.click("backupNow");
        ASSERT_TRUE(QTest::qWaitFor([&] { return !stand.notices.isEmpty(); }));
        EXPECT_EQ(copiesIn(other), 1U) << "the folder is made";
        EXPECT_EQ(copiesIn(book::usualBackupFolder(builder.file())), 0U);
    }
    EXPECT_EQ(Settings::backupFolder(toText(builder.file().string())), toText(other.string()));
    EXPECT_EQ(Settings::backupFolder(QStringLiteral("/elsewhere/test.coop")), QString()) << "another book has its own";
}

TEST_F(BackupsCardTest, AFailureIsToldAndStopsNothing)
{
    PageStand<CooperativePage> stand(builder);
    stand.interaction.folders << toText((builder.folder().write("file", "x") / "sub").string());
    stand.click("backupChooseFolder");
    stand.click("backupNow");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !stand.interaction.told.isEmpty(); }));
    EXPECT_TRUE(stand.child<QAbstractButton>("backupNow").isEnabled());
    EXPECT_TRUE(stand.notices.isEmpty());
}

TEST_F(BackupsCardTest, TheScheduleIsKept)
{
    PageStand<CooperativePage> stand(builder);
    auto& box = stand.child<QComboBox>("backupSchedule");
    EXPECT_EQ(box.currentData().toString(), QStringLiteral("weekly"));
    box.setCurrentIndex(box.findData(QStringLiteral("daily")));
    Q_EMIT box.activated(box.currentIndex());
    EXPECT_EQ(Settings::backupSchedule(), book::BackupSchedule::Daily);
}

TEST_F(BackupsCardTest, OpeningAndClosingAMonthMakeOne)
{
    builder.close();
    BookSession session(builder.clock());
    session.open(toText(builder.file().string()));
    const auto folder = book::usualBackupFolder(builder.file());
    BackupKeeper keeper(session);
    int made = 0;
    QObject::connect(&keeper, &BackupKeeper::made, &keeper, [&made] { ++made; });
    keeper.bookOpened();
    ASSERT_TRUE(QTest::qWaitFor([&] { return made == 1; })) << "there was none yet";
    keeper.bookOpened();
    keeper.bookChanged();
    EXPECT_FALSE(keeper.isBusy()) << "nothing new";
    ASSERT_TRUE(session.book().periods().close(ledger::Period{202501}, {}, "test"));
    keeper.bookChanged();
    ASSERT_TRUE(QTest::qWaitFor([&] { return made == 2; }));
    EXPECT_EQ(copiesIn(folder), 2U);

    Settings::setBackupSchedule(book::BackupSchedule::Never);
    ASSERT_TRUE(session.book().periods().close(ledger::Period{202502}, {}, "test"));
    keeper.bookChanged();
    EXPECT_FALSE(keeper.isBusy());
}

} // namespace
} // namespace coop::ui
