// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/support/fake_interaction.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_clock.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::ui;

namespace {

/// Counts what the window asks of it.
class CountingPage final : public Page {
public:
    using Page::Page;
    QString title() const override { return QStringLiteral("Counting"); }
    void refresh() override { ++refreshed; }
    QString searchHint() const override { return QStringLiteral("find"); }
    void search(const QString& text) override { searched = text; }
    void reveal(const QString& target) override { revealed = target; }
    bool hasUnsavedEntry() const override { return hasEntry; }

    int refreshed = 0;
    bool hasEntry = false;
    QString searched;
    QString revealed;
};

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest()
    {
        useLanguage(Language::English);
        window.setInteraction(interaction);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            ADD_FAILURE() << "the window does not come to the front";
    }
    ~MainWindowTest() override { useLanguage(Language::English); }

    static std::vector<PageEntry> pages()
    {
        const auto make = [](BookSession& session, Interaction& interaction) -> Page* {
            return new CountingPage(session, interaction);
        };
        return {{PageId::Overview, [] { return QStringLiteral("First"); }, QStringLiteral("overview"), make},
                {PageId::Members, [] { return QStringLiteral("Second"); }, QStringLiteral("members"), make},
                {PageId::Inspection, [] { return QStringLiteral("Third"); }, QStringLiteral("inspection"), make, true}};
    }

    void createBook()
    {
        session.create(file(), {.name = "Test", .firstYear = FiscalYear{2025}});
    }
    QString file() const { return toText((folder.path() / "book.coop").string()); }
    CountingPage& page() { return dynamic_cast<CountingPage&>(*window.currentPage()); }

    template <typename Widget>
    Widget* child(const char* name)
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }

    test::TemporaryFolder folder;
    test::TestClock clock;
    test::FakeInteraction interaction;
    BookSession session{clock};
    MainWindow window{session, pages()};
};

} // namespace

TEST_F(MainWindowTest, ShowsTheWelcomePageWithoutABook)
{
    EXPECT_TRUE(child<QWidget>("welcomePage")->isVisible());
    EXPECT_FALSE(child<QAbstractButton>("rail-members")->isEnabled());
}

TEST_F(MainWindowTest, MakesABookFromTheFormAndShowsTheFirstPage)
{
    child<QLineEdit>("newBookName")->setText(QStringLiteral("Test"));
    interaction.filesToSave << file();
    QTest::mouseClick(child<QAbstractButton>("createBook"), Qt::LeftButton);
    ASSERT_TRUE(session.isOpen());
    EXPECT_TRUE(QFile::exists(file()));
    EXPECT_EQ(page().title(), QStringLiteral("Counting"));
    EXPECT_EQ(page().refreshed, 1);
}

TEST_F(MainWindowTest, TellsWhatIsWrongWithANewBookAndWritesNothing)
{
    child<QLineEdit>("newBookFirstYear")->setText(QStringLiteral("25"));
    QTest::mouseClick(child<QAbstractButton>("createBook"), Qt::LeftButton);
    EXPECT_FALSE(session.isOpen());
    const QString problems = child<QLabel>("newBookProblem")->text();
    EXPECT_EQ(problems.count(QLatin1Char('\n')), 1) << "the name and the year: " << fromText(problems);
}

TEST_F(MainWindowTest, TellsInASentenceWhenAFileIsNoBook)
{
    const QString path = toText((folder.path() / "letter.coop").string());
    QFile letter(path);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear members");
    letter.close();
    window.openBook(path);
    EXPECT_FALSE(session.isOpen());
    ASSERT_EQ(interaction.told.size(), 1);
    EXPECT_TRUE(interaction.told.front().contains(path));
}

TEST_F(MainWindowTest, ShowsAPageByTheRailAndByItsShortcut)
{
    createBook();
    QTest::mouseClick(child<QAbstractButton>("rail-members"), Qt::LeftButton);
    EXPECT_EQ(child<QLabel>("pageTitle")->text(), QStringLiteral("Counting"));
    CountingPage* second = &page();
    window.showPage(PageId::Overview);
    EXPECT_NE(&page(), second);
    window.showPage(PageId::Members, QStringLiteral("member:7"));
    EXPECT_EQ(&page(), second) << "a page is made once";
    EXPECT_EQ(second->revealed, QStringLiteral("member:7"));
}

TEST_F(MainWindowTest, RefreshesAHiddenPageOnlyWhenItIsShownAgain)
{
    createBook();
    CountingPage& first = page();
    window.showPage(PageId::Members);
    CountingPage& second = page();
    session.setYear(FiscalYear{2031});
    EXPECT_EQ(first.refreshed, 1);
    EXPECT_EQ(second.refreshed, 2);
    window.showPage(PageId::Overview);
    EXPECT_EQ(first.refreshed, 2);
}

TEST_F(MainWindowTest, HandsTheSearchToThePage)
{
    createBook();
    QTest::keyClicks(child<QLineEdit>("pageSearch"), QStringLiteral("zs"));
    EXPECT_EQ(page().searched, QStringLiteral("zs"));
}

TEST_F(MainWindowTest, ChangesTheLanguageWhileRunning)
{
    createBook();
    const QString english = child<QComboBox>("yearChooser")->currentText();
    EXPECT_EQ(english, QStringLiteral("Year 2025"));
    useLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the frame before
    EXPECT_NE(child<QComboBox>("yearChooser")->currentText(), english);
    EXPECT_EQ(page().refreshed, 1) << "the page is made anew in the other language";
}

TEST_F(MainWindowTest, SaysWhenTheBookIsOpenElsewhere)
{
    createBook();
    BookSession other(clock);
    other.open(file());
    EXPECT_TRUE(other.isReadOnly());
    MainWindow second(other, pages());
    second.show();
    const auto* banner = second.findChild<QLabel*>(QStringLiteral("banner"));
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(BookSession::operatorName()));
}

TEST_F(MainWindowTest, FindsAPageInThePalette)
{
    createBook();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* edit = child<QLineEdit>("paletteEdit");
    ASSERT_NE(edit, nullptr);
    QTest::keyClicks(edit, QStringLiteral("secon"));
    EXPECT_EQ(child<QListWidget>("paletteList")->count(), 1);
    CountingPage* before = &page();
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_NE(&page(), before);
}

TEST_F(MainWindowTest, ObeysItsKeysAfterTheMenuWasShownOnce)
{
    createBook();
    QMenu* menu = child<QMenu>("bookMenu");
    ASSERT_NE(menu, nullptr);
    Q_EMIT menu->aboutToShow();
    ASSERT_FALSE(menu->isEmpty());
    interaction.asked.clear();
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(interaction.asked.size(), 1) << "asks which book to open";
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_NE(child<QLineEdit>("paletteEdit"), nullptr);
}

TEST_F(MainWindowTest, StaysWritableWhenTheSameBookIsOpenedAgain)
{
    createBook();
    window.openBook(file());
    EXPECT_FALSE(session.isReadOnly());
    EXPECT_TRUE(interaction.told.isEmpty());
}

TEST_F(MainWindowTest, ForgetsTheSearchTogetherWithItsField)
{
    createBook();
    CountingPage& first = page();
    QTest::keyClicks(child<QLineEdit>("pageSearch"), QStringLiteral("zs"));
    window.showPage(PageId::Members);
    window.showPage(PageId::Overview);
    EXPECT_EQ(child<QLineEdit>("pageSearch")->text(), QString());
    EXPECT_EQ(first.searched, QString()) << "no filter without its text in sight";
}

TEST_F(MainWindowTest, AsksBeforeAnUnsavedEntryIsLost)
{
    createBook();
    page().hasEntry = true;
    interaction.confirms = false;
    window.openBook(file() + QStringLiteral("x"));
    EXPECT_EQ(interaction.asked.size(), 1);
    EXPECT_TRUE(session.isOpen());
    EXPECT_FALSE(window.close());
    interaction.confirms = true;
    EXPECT_TRUE(window.close());
}

TEST_F(MainWindowTest, ShowsAFailureOverThePageAndGoesOn)
{
    createBook();
    window.showFailure(QStringLiteral("The disk is gone"));
    EXPECT_TRUE(child<QLabel>("banner")->isVisible());
    EXPECT_EQ(child<QLabel>("banner")->text(), QStringLiteral("The disk is gone"));
    EXPECT_TRUE(page().isVisible());
}

TEST_F(MainWindowTest, OffersTheCurrentYearBeforeAnythingStandsInIt)
{
    createBook();
    EXPECT_GE(child<QComboBox>("yearChooser")->findData(clock.today().year()), 0);
}

TEST_F(MainWindowTest, APageThatWorksWithoutABookIsReachedFromTheStart)
{
    EXPECT_FALSE(child<QAbstractButton>("rail-members")->isEnabled());
    EXPECT_TRUE(child<QAbstractButton>("rail-inspection")->isEnabled());
    child<QAbstractButton>("inspectBooks")->click();
    EXPECT_EQ(page().revealed, QStringLiteral("folder"));
    EXPECT_TRUE(child<QLabel>("pageTitle")->isVisible());
    EXPECT_FALSE(child<QComboBox>("yearChooser")->isVisible());
    window.showPage(PageId::Members);
    EXPECT_TRUE(child<QAbstractButton>("rail-inspection")->isChecked());
}

TEST_F(MainWindowTest, ABookThatAPageWantsIsOpenedToBeLookedAt)
{
    createBook();
    session.close();
    window.showPage(PageId::Inspection);
    Q_EMIT page().bookWanted(file());
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.isOpen(); }));
    EXPECT_TRUE(session.isReadOnly());
    EXPECT_EQ(page().revealed, QStringLiteral("book"));
    EXPECT_TRUE(child<QComboBox>("yearChooser")->isVisible());
}
