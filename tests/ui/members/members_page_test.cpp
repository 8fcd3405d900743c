// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_page.h"

#include "tests/support/page_stand.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kNumber = 0;
constexpr int kName = 1;

QString zhang()
{
    return QStringLiteral("张三");
}

class MembersPageTest : public ::testing::Test {
protected:
    BookBuilder builder;
};

BookBuilder& withFive(BookBuilder& builder)
{
    builder.member("001", "张三").member("002", "李四").member("003", "王五");
    return builder.member("004", "赵六").member("010", "陈七");
}

} // namespace

TEST_F(MembersPageTest, TellsAllProblemsBesideTheFieldsAndWritesNothingUntilTheyAreMended)
{
    PageStand<MembersPage> stand(withFive(builder));
    stand.click("addRow");
    EXPECT_EQ(stand.text("member.number"), QStringLiteral("011")) << "the next free number";
    stand.type("member.number", QStringLiteral("002"));
    stand.type("member.joined", QStringLiteral("2025-13-01"));
    stand.pressCtrlEnter("member.joined");

    EXPECT_TRUE(stand.problem(QStringLiteral("member.number")).contains(QStringLiteral("002")));
    EXPECT_FALSE(stand.problem(QStringLiteral("member.name")).isEmpty());
    EXPECT_TRUE(
        stand.problem(QStringLiteral("member.joined")).contains(QStringLiteral("2025-13-01")));
    EXPECT_TRUE(stand.problem(QStringLiteral("member.phone")).isEmpty());
    EXPECT_EQ(stand.book().members().all().size(), 5u);
    EXPECT_EQ(stand.text("member.joined"), QStringLiteral("2025-13-01")) << "nothing typed is lost";

    stand.type("member.name", zhang());
    EXPECT_TRUE(stand.problem(QStringLiteral("member.name")).isEmpty())
        << "judged while typing after the first try";
    stand.type("member.number", QStringLiteral("020"));
    stand.type("member.joined", QStringLiteral("2025.1.3"));
    stand.pressCtrlEnter("member.joined");

    const auto saved = stand.book().members().findByNumber("020");
    ASSERT_TRUE(saved.has_value());
    EXPECT_EQ(saved->data.name, "张三");
    EXPECT_EQ(saved->data.joined, day("2025-01-03"));
    EXPECT_TRUE(stand.column("memberTable", kNumber).contains(QStringLiteral("020")));
    EXPECT_EQ(stand.text("member.number"), QStringLiteral("021"))
        << "the next one can be typed at once";
    EXPECT_EQ(stand.text("member.name"), QString());

    ASSERT_TRUE(stand.book().history().undo().has_value());
    EXPECT_FALSE(stand.column("memberTable", kNumber).contains(QStringLiteral("020")));
}

TEST_F(MembersPageTest, EnterGoesFromFieldToFieldAndSavesOnTheButton)
{
    PageStand<MembersPage> stand(builder);
    stand.click("addRow");
    auto& name = stand.child<QLineEdit>("member.name");
    ASSERT_TRUE(name.hasFocus());
    PageStand<MembersPage>::write(name, zhang());
    QTest::keyClick(&name, Qt::Key_Return);
    for (int steps = 0; steps < 20 && !stand.child<QWidget>("member.save").hasFocus(); ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(stand.child<QWidget>("member.save").hasFocus());
    EXPECT_TRUE(stand.book().members().all().empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(stand.book().members().all().size(), 1u);
}

TEST_F(MembersPageTest, ADoubtfulIdentityNumberIsAWarningAndDoesNotBlock)
{
    PageStand<MembersPage> stand(builder);
    stand.type("member.name", zhang());
    stand.type("member.id_number", QStringLiteral("110105194912310020"));
    stand.child<QLineEdit>("member.phone").setFocus();
    EXPECT_FALSE(stand.problem(QStringLiteral("member.id_number")).isEmpty())
        << "told when the field is left";
    EXPECT_EQ(stand.child<QLabel>("member.id_number.problem").property("tone").toString(),
              QStringLiteral("warning"));
    stand.pressCtrlEnter("member.phone");
    EXPECT_EQ(stand.book().members().all().size(), 1u);
    ASSERT_FALSE(stand.notices.isEmpty());
}

TEST_F(MembersPageTest, FindsByPinyinInitialsNumberAndName)
{
    PageStand<MembersPage> stand(withFive(builder));
    stand.page().search(QStringLiteral("zs"));
    EXPECT_EQ(stand.column("memberTable", kName), QStringList{zhang()});
    stand.page().search(QStringLiteral("010"));
    EXPECT_EQ(stand.column("memberTable", kName), QStringList{QStringLiteral("陈七")});
    stand.page().search({});
    EXPECT_EQ(stand.column("memberTable", kName).size(), 5);
}

TEST_F(MembersPageTest, SortsByNameWhenItsHeadingIsClicked)
{
    PageStand<MembersPage> stand(withFive(builder));
    auto& table = stand.child<QTableView>("memberTable");
    table.sortByColumn(kName, Qt::AscendingOrder);
    QStringList names = stand.column("memberTable", kName);
    EXPECT_EQ(names.front(), QStringLiteral("陈七")) << "by pinyin: Chen, Li, Wang, Zhang, Zhao";
    EXPECT_EQ(names.back(), QStringLiteral("赵六"));
    table.sortByColumn(kName, Qt::DescendingOrder);
    EXPECT_EQ(stand.column("memberTable", kName).front(), QStringLiteral("赵六"));
}

TEST_F(MembersPageTest, ChangesAMemberAndTakesTheChangeBack)
{
    PageStand<MembersPage> stand(withFive(builder));
    stand.selectRow("memberTable", 0);
    EXPECT_EQ(stand.text("member.name"), zhang());
    EXPECT_FALSE(stand.child<QAbstractButton>("member.save").isEnabled()) << "nothing to save yet";
    stand.type("member.phone", QStringLiteral("13800000000"));
    stand.click("member.save");
    EXPECT_EQ(stand.book().members().findByNumber("001")->data.phone, "13800000000");
    ASSERT_TRUE(stand.book().history().undo().has_value());
    EXPECT_EQ(stand.text("member.phone"), QString()) << "the panel follows the undo";
    ASSERT_TRUE(stand.book().history().redo().has_value());
    EXPECT_EQ(stand.text("member.phone"), QStringLiteral("13800000000"));
}

TEST_F(MembersPageTest, KeepsWhatWasTypedWhileAnotherMemberIsLookedAt)
{
    PageStand<MembersPage> stand(withFive(builder));
    stand.type("member.name", QStringLiteral("新人"));
    stand.selectRow("memberTable", 1);
    stand.type("member.note", QStringLiteral("half typed"));
    stand.selectRow("memberTable", 2);
    EXPECT_EQ(stand.text("member.note"), QString());
    stand.selectRow("memberTable", 1);
    EXPECT_EQ(stand.text("member.note"), QStringLiteral("half typed"));
    stand.click("addRow");
    EXPECT_EQ(stand.text("member.name"), QStringLiteral("新人"));
}

TEST_F(MembersPageTest, ThePartyFollowsTheKindUntilItIsChosen)
{
    PageStand<MembersPage> stand(builder);
    stand.choose("member.kind", "collective");
    EXPECT_EQ(stand.child<QComboBox>("member.party").currentData().toString(),
              QStringLiteral("collective"));
    stand.choose("member.party", "government");
    stand.choose("member.kind", "enterprise");
    EXPECT_EQ(stand.child<QComboBox>("member.party").currentData().toString(),
              QStringLiteral("government"));
}

TEST_F(MembersPageTest, ShowsWhatTheMemberHoldsAndTraded)
{
    withFive(builder).paid("001", "2025-03-01", "5000").land("001", "2025-03-01", "12.5");
    builder.delivered("001", "2025-06-01", "鲜蛋", "100", "480");
    PageStand<MembersPage> stand(builder);
    stand.selectRow("memberTable", 0);
    QStringList texts;
    for (const QLabel* label : stand.child<QWidget>("member.panel").findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("5,000.00")));
    EXPECT_TRUE(texts.contains(QStringLiteral("12.5 mu")));
    EXPECT_TRUE(texts.contains(QStringLiteral("480.00")));
}

TEST_F(MembersPageTest, WarnsWhenTheMembershipDoesNotFitTheLaw)
{
    builder.member("001").member("002").member("003").member("004", "示例公司",
                                                             members::MemberKind::Enterprise);
    PageStand<MembersPage> stand(builder);
    const auto says = [&](const char* card, const QString& text) {
        return stand.child<QWidget>(card).accessibleDescription().contains(text);
    };
    EXPECT_TRUE(says("composition.0", QStringLiteral("too few")));
    EXPECT_TRUE(says("composition.1", QStringLiteral("75.0%")));
    EXPECT_TRUE(says("composition.1", QStringLiteral("too few")));
    EXPECT_TRUE(says("composition.2", QStringLiteral("lawful")));
    for (const char* number : {"005", "006"}) {
        stand.click("addRow");
        stand.type("member.number", QString::fromLatin1(number));
        stand.type("member.name", zhang());
        stand.pressCtrlEnter("member.name");
    }
    EXPECT_TRUE(says("composition.0", QStringLiteral("lawful"))) << "live";
    EXPECT_TRUE(says("composition.1", QStringLiteral("83.3%")));
}

TEST_F(MembersPageTest, ShowsTheMembersOfTheYearOrAllOfThem)
{
    builder.member({.number = "001", .name = "走人", .left = day("2024-05-01")}).member("002");
    builder.delivered("002", "2025-06-01", "鲜蛋", "100", "480");
    PageStand<MembersPage> stand(builder);
    EXPECT_EQ(stand.column("memberTable", kNumber), QStringList{QStringLiteral("002")});
    stand.click("memberWhen.1");
    EXPECT_EQ(stand.column("memberTable", kNumber).size(), 2);
    stand.click("memberWhen.0");
    stand.page().reveal(QStringLiteral("member:1"));
    EXPECT_EQ(stand.text("member.name"), QStringLiteral("走人"))
        << "who is pointed at is found among all";
}

TEST_F(MembersPageTest, MasksIdentityNumbersInTheTable)
{
    builder.member({.number = "001", .name = "张三", .idNumber = "11010519491231002X"});
    PageStand<MembersPage> stand(builder);
    EXPECT_EQ(stand.column("memberTable", 8).front(), QStringLiteral("110105********002X"));
}

TEST_F(MembersPageTest, NothingCanBeEnteredInAReadOnlyBook)
{
    withFive(builder);
    PageStand<MembersPage> stand(builder, book::OpenMode::ReadOnly);
    EXPECT_FALSE(stand.child<QAbstractButton>("addRow").isEnabled());
    EXPECT_FALSE(stand.child<QAbstractButton>("importRows").isEnabled());
    EXPECT_TRUE(stand.child<QAbstractButton>("exportRows").isEnabled());
    EXPECT_TRUE(stand.child<QLineEdit>("member.name").isReadOnly());
    EXPECT_FALSE(stand.child<QWidget>("member.save").isVisible());
    EXPECT_TRUE(stand.child<QLabel>("member.sentence").isVisible());
}

TEST_F(MembersPageTest, WritesTheRowsAsATableThatCanBeImported)
{
    PageStand<MembersPage> stand(withFive(builder));
    const auto file = builder.folder() / "members.csv";
    stand.interaction.filesToSave << toText(file.string());
    stand.page().search(QStringLiteral("zs"));
    stand.click("exportRows");
    const std::string text = readBytes(file);
    EXPECT_TRUE(text.starts_with("\xEF\xBB\xBFnumber,name,kind"));
    EXPECT_NE(text.find("001,张三,farmer"), std::string::npos);
    EXPECT_EQ(text.find("李四"), std::string::npos) << "the rows of the page";
    ASSERT_EQ(stand.notices.size(), 1);
}

TEST_F(MembersPageTest, RemovesASlipAndKeepsWhoHasFacts)
{
    withFive(builder).paid("001", "2025-03-01", "5000");
    PageStand<MembersPage> stand(builder);
    stand.selectRow("memberTable", 1);
    stand.click("member.remove");
    EXPECT_EQ(stand.book().members().all().size(), 4u);
    stand.selectRow("memberTable", 0);
    stand.click("member.remove");
    EXPECT_EQ(stand.book().members().all().size(), 4u);
    EXPECT_FALSE(stand.problem(QStringLiteral("member.number")).isEmpty());
}

TEST_F(MembersPageTest, EveryControlHasANameForTestsAndForAssistivePrograms)
{
    PageStand<MembersPage> stand(withFive(builder));
    for (const QWidget* widget : stand.page().findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                               qobject_cast<const QComboBox*>(widget) != nullptr ||
                               qobject_cast<const QCheckBox*>(widget) != nullptr ||
                               qobject_cast<const QPushButton*>(widget) != nullptr ||
                               qobject_cast<const QTableView*>(widget) != nullptr;
        if (!isControl || widget->accessibleName().isEmpty() == false)
            continue;
        ADD_FAILURE() << "no accessible name: " << widget->metaObject()->className() << ' '
                      << fromText(widget->objectName());
    }
}
