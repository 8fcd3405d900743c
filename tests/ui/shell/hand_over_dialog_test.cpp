// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hand_over_dialog.h"

#include "tests/support/book_builder.h"
#include "tests/support/fake_interaction.h"
#include "ui/shell/main_window.h"
#include "ui/text/format.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace coop::ui {
namespace {

const QString kPassphrase = QStringLiteral("牡丹花开的村子吗");

class HandOverDialogTest : public ::testing::Test {
protected:
    HandOverDialogTest()
    {
        builder.member("1", "张三");
        builder.close();
        session.open(toText(builder.file().string()));
    }

    template <typename Widget> static Widget& child(QDialog& dialog, const char* name)
    {
        auto* found = dialog.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("no such widget: ") + name);
        return *found;
    }
    static void type(QDialog& dialog, const char* field, const QString& text) { child<QLineEdit>(dialog, field).setText(text); }
    static bool canGoOn(QDialog& dialog, const char* button) { return child<QAbstractButton>(dialog, button).isEnabled(); }
    [[nodiscard]] QString path(const char* name) const { return toText((builder.folder() / name).string()); }

    /// Makes a package in the folder and says whether it worked.
    QString makePackage()
    {
        auto* dialog = new HandOverDialog(session, interaction);
        QString notice;
        QObject::connect(dialog, &HandOverDialog::made, &session, [&notice](const QString& text) { notice = text; });
        dialog->show();
        type(*dialog, "packagePassphrase", kPassphrase);
        type(*dialog, "packageAgain", kPassphrase);
        interaction.filesToSave << path("a");
        child<QAbstractButton>(*dialog, "packageMake").click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !notice.isEmpty() || !interaction.told.isEmpty(); }, 60'000));
        if (notice.isEmpty())
            dialog->close(); // it stays open for another try, and would stand in front of the next test
        return notice;
    }

    test::BookBuilder builder;
    test::FakeInteraction interaction;
    BookSession session{builder.clock()};
};

TEST_F(HandOverDialogTest, ThePassphraseIsTypedTwiceAndNotTooShort)
{
    HandOverDialog dialog(session, interaction);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_FALSE(canGoOn(dialog, "packageMake"));
    type(dialog, "packagePassphrase", QStringLiteral("short"));
    type(dialog, "packageAgain", QStringLiteral("short"));
    EXPECT_FALSE(canGoOn(dialog, "packageMake"));
    type(dialog, "packagePassphrase", kPassphrase);
    EXPECT_FALSE(canGoOn(dialog, "packageMake"));
    const QString differ = child<QLabel>(dialog, "packageHint").text();
    type(dialog, "packageAgain", kPassphrase);
    EXPECT_TRUE(canGoOn(dialog, "packageMake"));
    EXPECT_NE(child<QLabel>(dialog, "packageHint").text(), differ);
    for (const char* field : {"packagePassphrase", "packageAgain"})
        EXPECT_EQ(child<QLineEdit>(dialog, field).echoMode(), QLineEdit::Password);
}

TEST_F(HandOverDialogTest, StrengthComesFromLengthAndVariety)
{
    EXPECT_EQ(strengthOf(QStringLiteral("abc")), PassphraseStrength::TooShort);
    EXPECT_EQ(strengthOf(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf(QStringLiteral("abcdefgh")), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf(QStringLiteral("abcdefghijkl")), PassphraseStrength::Fair);
    EXPECT_EQ(strengthOf(kPassphrase), PassphraseStrength::Fair);
    EXPECT_EQ(strengthOf(QStringLiteral("correct horse battery")), PassphraseStrength::Strong);
}

TEST_F(HandOverDialogTest, APackageIsMadeAndOpenedAgain)
{
    EXPECT_FALSE(makePackage().isEmpty());
    ASSERT_TRUE(exchange::looksLikePackage(builder.folder() / "a.coop-sealed"));

    auto* dialog = new OpenPackageDialog(path("a.coop-sealed"), interaction);
    QString book;
    QObject::connect(dialog, &OpenPackageDialog::opened, &session, [&book](const QString& file) { book = file; });
    dialog->show();
    EXPECT_FALSE(canGoOn(*dialog, "packageOpen"));
    type(*dialog, "packagePassphrase", QStringLiteral("another one"));
    interaction.folders << path("") << path("");
    child<QAbstractButton>(*dialog, "packageOpen").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return canGoOn(*dialog, "packageOpen"); }, 60'000));
    EXPECT_FALSE(child<QLabel>(*dialog, "packageProblem").text().isEmpty());
    EXPECT_FALSE(std::filesystem::exists(builder.folder() / "a"));

    type(*dialog, "packagePassphrase", kPassphrase);
    child<QAbstractButton>(*dialog, "packageOpen").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !book.isEmpty(); }, 60'000));
    const auto opened = book::Book::open(fromText(book), book::OpenMode::ReadOnly, builder.clock(), {});
    EXPECT_EQ(opened->seal(), session.book().seal());
    EXPECT_TRUE(std::filesystem::exists(builder.folder() / "a/报表"));
}

TEST_F(HandOverDialogTest, TheWindowOpensWhatComesFromAPackageToBeReadOnly)
{
    ASSERT_FALSE(makePackage().isEmpty());
    MainWindow window(session, {});
    window.setInteraction(interaction);
    window.openBook(path("a.coop-sealed"));
    auto* dialog = window.findChild<OpenPackageDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, "packagePassphrase", kPassphrase);
    interaction.folders << path("");
    child<QAbstractButton>(*dialog, "packageOpen").click();
    const std::filesystem::path before = session.book().file();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.book().file() != before; }, 60'000));
    // An administrator may write into a file that is write-protected, and so may whoever copied it to a stick.
    EXPECT_EQ(session.mode(), book::OpenMode::ReadOnly);
    EXPECT_TRUE(session.isReadOnly());
    EXPECT_TRUE(window.findChild<QLabel*>(QStringLiteral("banner"))->text().contains(QStringLiteral("opened to be looked at")));

    session.open(toText(builder.file().string()));
    EXPECT_EQ(session.mode(), book::OpenMode::ReadWrite);
    EXPECT_FALSE(session.isReadOnly()) << "the next book is open to be written again";
}

TEST_F(HandOverDialogTest, AFileThatIsThereIsNotReplacedAndTheDialogStays)
{
    builder.folder().write("a.coop-sealed", "mine");
    EXPECT_TRUE(makePackage().isEmpty());
    EXPECT_EQ(interaction.told.size(), 1);
    EXPECT_EQ(test::readBytes(builder.folder() / "a.coop-sealed"), "mine");
}

} // namespace
} // namespace coop::ui
