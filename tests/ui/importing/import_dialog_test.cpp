// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "tests/support/page_stand.h"
#include "ui/members/members_page.h"

#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;
using exchange::ImportKind;

namespace {

constexpr int kPatience = 20'000;

class ImportDialogTest : public ::testing::Test {
protected:
    ImportDialogTest()
    {
        builder.member("001", "张三");
        builder.close();
        session.open(toText(builder.file().string()));
        dialog = new ImportDialog(session, interaction, ImportKind::Members);
        dialog->open();
    }
    ~ImportDialogTest() override { delete dialog; }

    void read(std::string_view name, std::string_view content)
    {
        QSignalSpy previewed(dialog, &ImportDialog::previewed);
        dialog->readFile(toText(builder.folder().write(name, content).string()));
        ASSERT_TRUE(previewed.wait(kPatience));
    }
    template <typename Widget> Widget& child(const char* name)
    {
        return *dialog->findChild<Widget*>(QLatin1String(name));
    }
    QAbstractItemModel& rows() { return *child<QTableView>("import.rows").model(); }
    QAbstractItemModel& issues() { return *child<QListView>("import.issues").model(); }

    BookBuilder builder;
    FakeInteraction interaction;
    BookSession session{builder.clock()};
    QPointer<ImportDialog> dialog;
};

} // namespace

TEST_F(ImportDialogTest, ShowsEveryBadRowAndWritesNothing)
{
    read("members.csv", "number,name,kind,joined\n"
                        "002,李四,farmer,2025-01-01\n"
                        "002,王五,martian,2025-01-01\n"
                        "003,,farmer,2025-13-01\n");
    EXPECT_EQ(rows().rowCount(), 3);
    EXPECT_EQ(issues().rowCount(), 4) << "doubled number, unknown kind, no name, no date";
    EXPECT_EQ(child<QLabel>("import.counts").text(), QStringLiteral("3 rows, 4 problems"));
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
    const QModelIndex bad = rows().index(2, 4);
    EXPECT_EQ(bad.data().toString(), QStringLiteral("2025-13-01"));
    EXPECT_TRUE(bad.data(Qt::BackgroundRole).isValid());
    EXPECT_TRUE(bad.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2025-13-01")));
    EXPECT_FALSE(rows().index(0, 2).data(Qt::BackgroundRole).isValid())
        << "a good cell stays white";

    auto& list = child<QListView>("import.issues");
    Q_EMIT list.clicked(issues().index(issues().rowCount() - 1, 0));
    EXPECT_EQ(child<QTableView>("import.rows").currentIndex().row(), 2)
        << "a click jumps to the cell";
    EXPECT_EQ(session.book().members().all().size(), 1u);
}

TEST_F(ImportDialogTest, ImportsAGoodFileOnceAndSaysHowMany)
{
    read("members.csv", "编号,姓名,成员类型\n002,李四,农民\n003,王五,农民\n");
    ASSERT_TRUE(child<QAbstractButton>("import.commit").isEnabled());
    QSignalSpy imported(dialog, &ImportDialog::imported);
    child<QAbstractButton>("import.commit").click();
    ASSERT_TRUE(imported.wait(kPatience));
    EXPECT_EQ(imported.front().front().toString(), QStringLiteral("2 rows imported"));
    EXPECT_EQ(session.book().members().all().size(), 3u);
}

TEST_F(ImportDialogTest, GuessesWhatTheFileHoldsAndLetsTheUserSayOtherwise)
{
    read("t.csv", "date,member,direction,product,amount\n2025-05-01,001,delivery,鲜蛋,48\n");
    auto& kind = child<QComboBox>("import.kind");
    EXPECT_EQ(static_cast<ImportKind>(kind.currentData().toInt()), ImportKind::Trades);
    EXPECT_TRUE(child<QAbstractButton>("import.commit").isEnabled());

    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    kind.setCurrentIndex(kind.findData(static_cast<int>(ImportKind::Members)));
    Q_EMIT kind.activated(kind.currentIndex());
    ASSERT_TRUE(previewed.wait(kPatience));
    EXPECT_EQ(static_cast<ImportKind>(kind.currentData().toInt()), ImportKind::Members)
        << "not guessed again";
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
    EXPECT_GT(issues().rowCount(), 0);
}

TEST_F(ImportDialogTest, AWarningIsShownAndDoesNotBlock)
{
    read("members.csv", "number,name,kind,id_number\n002,李四,farmer,110105194912310020\n");
    EXPECT_EQ(child<QLabel>("import.counts").text(),
              QStringLiteral("1 row, no problems, 1 to look at"));
    EXPECT_TRUE(child<QAbstractButton>("import.commit").isEnabled());
}

TEST_F(ImportDialogTest, AFileThatIsNoTableIsAProblemAndNoCrash)
{
    read("picture.xlsx", "not a spreadsheet at all");
    EXPECT_EQ(issues().rowCount(), 1);
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
}

TEST_F(ImportDialogTest, AProfileIsShownAsItsLines)
{
    read("profile.csv", "key,value\nname,示例新名\nform,spaceship\n");
    auto& kind = child<QComboBox>("import.kind");
    EXPECT_EQ(static_cast<ImportKind>(kind.currentData().toInt()), ImportKind::Profile);
    ASSERT_EQ(rows().rowCount(), 2);
    EXPECT_EQ(rows().index(0, 1).data().toString(), QStringLiteral("示例新名"));
    EXPECT_TRUE(rows().index(1, 1).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
}

TEST_F(ImportDialogTest, SavesAnEmptyTableToFillIn)
{
    const auto file = builder.folder() / "empty.csv";
    interaction.filesToSave << toText(file.string());
    child<QAbstractButton>("import.template").click();
    EXPECT_TRUE(readBytes(file).starts_with("\xEF\xBB\xBFnumber,name,kind,id_number"));
}

TEST(RegisterPage, TakesADroppedTableAndLeavesOtherFiles)
{
    BookBuilder builder;
    const auto file = builder.folder().write("members.csv", "number,name,kind\n002,李四,farmer\n");
    PageStand<MembersPage> stand(builder);
    EXPECT_FALSE(stand.page().acceptFile(QStringLiteral("/tmp/photo.jpg")));
    EXPECT_TRUE(stand.page().acceptFile(toText(file.string())));
    QPointer<ImportDialog> dialog = stand.window().findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    ASSERT_TRUE(previewed.wait(kPatience));
    dialog->findChild<QAbstractButton*>(QStringLiteral("import.commit"))->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return stand.book().members().all().size() == 1; }, kPatience));
    EXPECT_EQ(stand.notices, QStringList{QStringLiteral("1 row imported")});
    EXPECT_EQ(stand.column("memberTable", 0), QStringList{QStringLiteral("002")});
}
