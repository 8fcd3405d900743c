// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "tests/support/page_stand.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
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

    /// A file whose columns are for the user to say.
    void readAsking(std::string_view name, std::string_view content)
    {
        QSignalSpy asked(dialog, &ImportDialog::columnsAsked);
        dialog->readFile(toText(builder.folder().write(name, content).string()));
        ASSERT_TRUE(asked.wait(kPatience));
        ASSERT_EQ(dialog->step(), ImportDialog::Step::Columns);
    }
    void check()
    {
        QSignalSpy previewed(dialog, &ImportDialog::previewed);
        child<QAbstractButton>("import.check").click();
        ASSERT_TRUE(previewed.wait(kPatience));
    }
    void commit()
    {
        QSignalSpy imported(dialog, &ImportDialog::imported);
        ASSERT_TRUE(child<QAbstractButton>("import.commit").isEnabled());
        child<QAbstractButton>("import.commit").click();
        ASSERT_TRUE(imported.wait(kPatience));
        ASSERT_EQ(dialog->step(), ImportDialog::Step::Done);
    }
    QComboBox& columnChooser(int column)
    {
        return *dialog->findChild<QComboBox*>(QStringLiteral("import.column.%1").arg(column));
    }
    [[nodiscard]] std::string fieldOf(int column) { return fromText(columnChooser(column).currentData().toString()); }
    void choose(QComboBox& box, const QVariant& data)
    {
        const int index = box.findData(data);
        ASSERT_GE(index, 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    void say(const char* field, const QString& text)
    {
        auto& line = child<QLineEdit>(field);
        line.setText(text);
        Q_EMIT line.editingFinished();
    }
    void giveReason(const QString& form, const QString& reason)
    {
        dialog->findChild<QAbstractButton*>(form + QStringLiteral(".link"))->click();
        dialog->findChild<QLineEdit*>(form + QStringLiteral(".reason"))->setText(reason);
        dialog->findChild<QAbstractButton*>(form + QStringLiteral(".action"))->click();
    }

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

    choose(kind, static_cast<int>(ImportKind::Members));
    EXPECT_EQ(static_cast<ImportKind>(kind.currentData().toInt()), ImportKind::Members)
        << "not guessed again";
    EXPECT_EQ(dialog->step(), ImportDialog::Step::Columns);
    EXPECT_FALSE(child<QAbstractButton>("import.check").isEnabled()) << "members have numbers and names";
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
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

TEST_F(ImportDialogTest, AsksWhatGuessedColumnsAre)
{
    readAsking("others.csv", "社员编号,户主,性质,养鸡数\n002,李四,农民,300\n003,王五,农民,120\n");
    EXPECT_EQ(fieldOf(0), "number");
    EXPECT_EQ(fieldOf(1), "name");
    EXPECT_EQ(fieldOf(2), "kind");
    EXPECT_EQ(fieldOf(3), "") << "nothing of ours";
    EXPECT_EQ(columnChooser(1).property("problem").toString(), QStringLiteral("warning")) << "guesses are marked";
    auto& columns = *child<QTableView>("import.columns").model();
    EXPECT_EQ(columns.headerData(3, Qt::Horizontal).toString(), QStringLiteral("D: not used"));
    EXPECT_TRUE(columns.index(1, 3).data(Qt::BackgroundRole).isValid()) << "and grey";
    EXPECT_FALSE(columns.index(1, 1).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(child<QWidget>("import.remembered").isVisibleTo(dialog));
    check();
    EXPECT_EQ(rows().rowCount(), 2);
    commit();
    EXPECT_EQ(session.book().members().all().size(), 3u);
    EXPECT_EQ(child<QLabel>("import.done").text(), QStringLiteral("2 rows are in the book"));
}

TEST_F(ImportDialogTest, ReadsAKnownSourceAsTheLastTime)
{
    readAsking("first.csv", "社员编号,户主,性质,养鸡数\n002,李四,农民,300\n");
    check();
    commit();
    child<QAbstractButton>("import.another").click();
    EXPECT_EQ(dialog->step(), ImportDialog::Step::File);
    read("second.csv", "社员编号,户主,性质,养鸡数\n003,王五,农民,120\n");
    EXPECT_EQ(dialog->step(), ImportDialog::Step::Check) << "nothing to ask any more";
    child<QAbstractButton>("import.step2").click();
    EXPECT_EQ(dialog->step(), ImportDialog::Step::Columns) << "but it can be looked at";
    EXPECT_TRUE(child<QWidget>("import.remembered").isVisibleTo(dialog));
}

TEST_F(ImportDialogTest, AColumnIsMendedTwiceAndTheRowsAreCheckedAnew)
{
    readAsking("others.csv", "社员号,甲,乙,性质\n002,李四,H2,农民\n");
    choose(columnChooser(1), QStringLiteral("name"));
    choose(columnChooser(2), QStringLiteral("name"));
    EXPECT_EQ(fieldOf(1), "") << "a field comes from one column";
    EXPECT_EQ(fieldOf(2), "name");
    check();
    EXPECT_EQ(rows().index(0, 2).data().toString(), QStringLiteral("H2"));

    child<QAbstractButton>("import.step2").click();
    choose(columnChooser(1), QStringLiteral("name"));
    choose(columnChooser(2), QStringLiteral("household"));
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled()) << "what was checked is no longer so";
    check();
    commit();
    EXPECT_EQ(session.book().members().all().back().data.name, "李四");
    EXPECT_EQ(session.book().members().all().back().data.household, "H2");
}

TEST_F(ImportDialogTest, OneValueForAllRowsStandsForAMissingColumn)
{
    readAsking("names.csv", "number,name\n002,李四\n003,王五\n");
    EXPECT_FALSE(child<QAbstractButton>("import.check").isEnabled());
    EXPECT_TRUE(child<QLabel>("import.mappingState").text().contains(QStringLiteral("Kind")));
    say("import.constant.kind", QStringLiteral("farmer"));
    EXPECT_TRUE(child<QAbstractButton>("import.check").isEnabled());
    say("import.constant.kind", QString());
    EXPECT_FALSE(child<QAbstractButton>("import.check").isEnabled()) << "taken away again";
    say("import.constant.kind", QStringLiteral("farmer"));
    check();
    commit();
    EXPECT_EQ(session.book().members().all().size(), 3u);
}

TEST_F(ImportDialogTest, TheHeadingsAreFoundFurtherDownAndCanBeSaidToStandElsewhere)
{
    read("titled.csv", "某合作社成员名册\n\n2025年\nnumber,name,kind\n002,李四,farmer\n");
    EXPECT_EQ(rows().rowCount(), 1);
    EXPECT_EQ(rows().index(0, 0).data().toString(), QStringLiteral("5")) << "as a spreadsheet numbers it";
    child<QAbstractButton>("import.step2").click();
    auto& headerRow = child<QComboBox>("import.headerRow");
    EXPECT_EQ(headerRow.currentText(), QStringLiteral("row 4: number · name · kind"));
    headerRow.setCurrentIndex(0);
    Q_EMIT headerRow.activated(0);
    EXPECT_FALSE(child<QAbstractButton>("import.check").isEnabled()) << "a title names no columns";
    headerRow.setCurrentIndex(2);
    Q_EMIT headerRow.activated(2);
    EXPECT_TRUE(child<QAbstractButton>("import.check").isEnabled());
}

TEST_F(ImportDialogTest, AsksWhichComesFirstInADateThatCanBeReadBothWays)
{
    readAsking("dates.csv", "number,name,kind,joined\n002,李四,farmer,3/1/2025\n");
    EXPECT_FALSE(child<QAbstractButton>("import.check").isEnabled());
    auto& order = child<QComboBox>("import.dateOrder");
    EXPECT_TRUE(order.isVisibleTo(dialog));
    choose(order, static_cast<int>(exchange::DateOrder::DayFirst));
    check();
    commit();
    EXPECT_EQ(session.book().members().all().back().data.joined, day("2025-01-03"));
}

TEST_F(ImportDialogTest, AWholeImportIsTakenBackWhereItWasMade)
{
    read("members.csv", "number,name,kind\n002,李四,farmer\n003,王五,farmer\n");
    commit();
    QSignalSpy takenBack(dialog, &ImportDialog::takenBack);
    giveReason(QStringLiteral("import.undo"), QString());
    EXPECT_EQ(takenBack.size(), 0) << "not without a reason";
    EXPECT_EQ(session.book().members().all().size(), 3u);
    dialog->findChild<QAbstractButton*>(QStringLiteral("import.undo.link"))->setChecked(false);
    giveReason(QStringLiteral("import.undo"), QStringLiteral("wrong file"));
    ASSERT_EQ(takenBack.size(), 1);
    EXPECT_EQ(takenBack.front().front().toString(), QStringLiteral("2 rows taken back out"));
    EXPECT_EQ(session.book().members().all().size(), 1u);
}

TEST_F(ImportDialogTest, AnEarlierImportIsListedAndTakenBackOnlyWhenNothingNeedsIt)
{
    read("members.csv", "number,name,kind\n002,李四,farmer\n");
    commit();
    child<QAbstractButton>("import.another").click();
    read("paid.csv", "member,date,kind,paid\n002,2025-03-01,cash,500\n");
    commit();
    child<QAbstractButton>("import.another").click();

    auto& table = child<QTableView>("import.batches");
    const QAbstractItemModel& batches = *table.model();
    ASSERT_EQ(batches.rowCount(), 2);
    EXPECT_EQ(batches.index(0, 2).data().toString(), QStringLiteral("paid.csv"));
    EXPECT_EQ(batches.index(1, 1).data().toString(), QStringLiteral("Members"));
    EXPECT_EQ(batches.index(1, 3).data().toString(), QStringLiteral("1"));
    EXPECT_FALSE(child<QAbstractButton>("import.takeBack.link").isEnabled()) << "none is chosen";

    table.setCurrentIndex(batches.index(1, 0));
    giveReason(QStringLiteral("import.takeBack"), QStringLiteral("wrong file"));
    EXPECT_GT(child<QListView>("import.takeBack.obstacles").model()->rowCount(), 0) << "they have paid in";
    EXPECT_EQ(session.book().members().all().size(), 2u);

    table.setCurrentIndex(batches.index(0, 0));
    EXPECT_EQ(child<QListView>("import.takeBack.obstacles").model()->rowCount(), 0);
    giveReason(QStringLiteral("import.takeBack"), QStringLiteral("wrong file"));
    EXPECT_TRUE(batches.index(0, 4).data().toString().endsWith(QStringLiteral("wrong file")));
    table.setCurrentIndex(batches.index(0, 0));
    EXPECT_FALSE(child<QAbstractButton>("import.takeBack.link").isEnabled()) << "not twice";
}

TEST_F(ImportDialogTest, SavesACopyWithTheProblemsBesideTheRows)
{
    read("members.csv", "number,name,kind\n002,李四,farmer\n\n003,,farmer\n");
    const auto file = builder.folder() / "copy.csv";
    interaction.filesToSave << toText(file.string());
    child<QAbstractButton>("import.copy").click();
    EXPECT_EQ(interaction.suggestedNames, QStringList{QStringLiteral("members with problems.xlsx")});
    const auto copy = exchange::readSheet(file);
    ASSERT_TRUE(copy.has_value());
    ASSERT_EQ(copy->rows.size(), 3u);
    EXPECT_EQ(copy->rows[0][3].text, "Problems");
    EXPECT_EQ(copy->rows[1].size(), 3u) << "nothing is wrong with it";
    EXPECT_EQ(copy->rowNumbers[2], 4) << "where it stood";
    EXPECT_TRUE(copy->rows[2][3].text.starts_with("Name: ")) << copy->rows[2][3].text;
}

TEST_F(ImportDialogTest, TheCopyIsASpreadsheetToo)
{
    read("members.csv", "number,name,kind\n003,,farmer\n");
    const auto file = builder.folder() / "copy.xlsx";
    interaction.filesToSave << toText(file.string());
    child<QAbstractButton>("import.copy").click();
    const auto copy = exchange::readSheet(file);
    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ(copy->rows[1][0].text, "003") << "a number with a nought in front stays as it is";
    EXPECT_TRUE(copy->rows[1][3].text.starts_with("Name: "));
}

TEST_F(ImportDialogTest, ShowsHowTheFileWasReadAndReadsItOtherwise)
{
    read("members.csv", "number;name;kind\n002;李四;farmer\n");
    auto& separator = child<QComboBox>("import.separator");
    EXPECT_EQ(separator.currentData().toChar(), QChar(u';'));
    EXPECT_EQ(child<QComboBox>("import.encoding").currentText(), QStringLiteral("UTF-8"));
    EXPECT_FALSE(child<QComboBox>("import.sheet").isVisibleTo(dialog)) << "a text file has no sheets";
    QSignalSpy asked(dialog, &ImportDialog::columnsAsked);
    choose(separator, QChar(u','));
    ASSERT_TRUE(asked.wait(kPatience));
    EXPECT_EQ(child<QTableView>("import.columns").model()->columnCount(), 1) << "all in one column";
}

TEST_F(ImportDialogTest, ReadingThatIsStoppedLeavesNothing)
{
    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    dialog->readFile(toText(builder.folder().write("members.csv", "number,name,kind\n002,李四,farmer\n").string()));
    EXPECT_TRUE(child<QAbstractButton>("import.stop").isVisibleTo(dialog));
    child<QAbstractButton>("import.stop").click();
    EXPECT_FALSE(child<QAbstractButton>("import.stop").isVisibleTo(dialog));
    EXPECT_FALSE(previewed.wait(200));
    EXPECT_EQ(dialog->step(), ImportDialog::Step::File);
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
    read("again.csv", "number,name,kind\n002,李四,farmer\n");
    EXPECT_TRUE(child<QAbstractButton>("import.commit").isEnabled()) << "the next file is read as ever";
}

TEST_F(ImportDialogTest, ABankStatementIsSentToItsPage)
{
    readAsking("bank.csv", "交易日期,借方发生额,贷方发生额,余额,对方户名\n2025-03-01,,500.00,1500.00,李四\n");
    ASSERT_TRUE(child<QAbstractButton>("import.bank").isVisibleTo(dialog));
    QSignalSpy gone(dialog, &ImportDialog::goTo);
    child<QAbstractButton>("import.bank").click();
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.front().at(0).value<PageId>(), PageId::Statements);
    EXPECT_TRUE(gone.front().at(1).toString().endsWith(QStringLiteral("bank.csv")));
}

TEST_F(ImportDialogTest, TakesAFileThatIsDroppedOnIt)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(toText(builder.folder().write("m.csv", "number,name,kind\n002,李四,farmer\n").string()))});
    QSignalSpy previewed(dialog, &ImportDialog::previewed);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &drop);
    ASSERT_TRUE(previewed.wait(kPatience));
    EXPECT_EQ(rows().rowCount(), 1);
}

TEST_F(ImportDialogTest, AnOldWorkbookIsRefusedWithItsReason)
{
    read("old.xls", "\xD0\xCF\x11\xE0");
    EXPECT_EQ(issues().rowCount(), 1);
    EXPECT_FALSE(child<QAbstractButton>("import.commit").isEnabled());
}
