// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a folder of real books, by clicks.
#include "core/inspection/scan.h"
#include "tests/support/county_books.h"
#include "tests/support/fake_interaction.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/inspection/folder_pane.h"
#include "ui/inspection/paper_bar.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <fstream>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kPatience = 60'000;

/// Sold something in the year it was registered and nothing since.
void makeIdleBook(const std::filesystem::path& folder)
{
    BookBuilder book;
    book.import(exchange::ImportKind::Profile, "key,value\nname,idle\nregistered_on,2015-01-01\n");
    for (const char* number : {"1", "2", "3", "4", "5"})
        book.member(number, "Farmer");
    book.delivered("1", "2015-03-03", "wheat", "100", "250");
    book.close();
    std::filesystem::copy_file(book.file(), folder / "idle.coop");
}

class FolderPapers : public testing::Test {
protected:
    FolderPapers() : m_scan(inspector()), m_pane(m_scan, m_interaction)
    {
        useLanguage(Language::English);
        makeCountyBook(m_county.path(), "Alphacoop", kChair);
        makeCountyBook(m_county.path(), "Omegacoop", kChair);
        makeIdleBook(m_county.path());
        std::ofstream(m_county / "damaged.coop") << "this is no book";
        m_pane.resize(1200, 800);
        m_pane.show();
        m_pane.setAsOf(day("2025-12-31"));
        m_pane.scan({m_county.path()});
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_scan.isRunning(); }, kPatience));
    }

    Inspector inspector()
    {
        Inspector inspector = coreInspector();
        inspector.index = IndexPlace{.file = m_own / "own" / "inspection.scan", .secret = m_own / "secret"};
        return inspector;
    }
    void click(const char* name)
    {
        auto* button = m_pane.findChild<QPushButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->click();
    }
    /// Clicks and waits until the papers are written; what was said then.
    QString written(const char* name)
    {
        auto& bar = *m_pane.findChild<PaperBar*>();
        QSignalSpy ended(&bar, &PaperBar::ended);
        QSignalSpy notices(&m_pane, &FolderPane::notice);
        click(name);
        EXPECT_TRUE(!ended.isEmpty() || ended.wait(kPatience)) << name;
        return notices.isEmpty() ? QString() : notices.back().front().toString();
    }
    void choose(const QString& name)
    {
        auto* table = m_pane.findChild<QTableView*>(QStringLiteral("scannedBooks"));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
    }
    [[nodiscard]] QString out(const char* name) const { return toText((m_out / name).string()); }

    TemporaryFolder m_county{};
    TemporaryFolder m_own{};
    TemporaryFolder m_out{};
    FakeInteraction m_interaction{};
    FolderScan m_scan;
    FolderPane m_pane;
};

} // namespace

TEST_F(FolderPapers, OfTheChosenBookHasItsOwnDataAndWhatTiesItAndNothingOfTheOthers)
{
    choose(QStringLiteral("Alphacoop"));
    m_interaction.filesToSave = {out("paper.pdf"), out("paper.csv")};
    EXPECT_TRUE(written("scannedPaper").contains(out("paper.pdf")));
    const QString text = withoutBlanks(pdfText(out("paper.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("Inspectionworkingpaper")));
    EXPECT_TRUE(text.contains(QStringLiteral("X03")));
    EXPECT_FALSE(text.contains(QStringLiteral("Omegacoop")));
    written("scannedPaper");
    QFile list(out("paper.csv"));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    EXPECT_TRUE(list.readAll().contains("X03"));
    EXPECT_EQ(m_interaction.told, QStringList());
}

TEST_F(FolderPapers, OfAFileThatCannotBeReadSaysSo)
{
    choose(QStringLiteral("damaged"));
    m_interaction.filesToSave = {out("paper")};
    EXPECT_TRUE(written("scannedPaper").contains(out("paper.pdf"))) << "a name without an ending is a PDF";
    EXPECT_TRUE(withoutBlanks(pdfText(out("paper.pdf"))).contains(QStringLiteral("cannotbejudged")));
}

TEST_F(FolderPapers, OfAllToBeCheckedGoIntoAFolderAndNoOthers)
{
    m_interaction.folders = {toText(m_out.path().string())};
    written("allWorkingPapers");
    const QStringList files = QDir(toText(m_out.path().string())).entryList({QStringLiteral("*.pdf")});
    int wanted = 0;
    for (const ScannedBook& book : m_scan.books())
        wanted += isToBeChecked(*book) ? 1 : 0;
    ASSERT_GT(wanted, 0);
    EXPECT_EQ(files.size(), wanted);
    EXPECT_TRUE(files.contains(QStringLiteral("1 idle.pdf"))) << files.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(files.filter(QStringLiteral("damaged")).isEmpty());
}

TEST_F(FolderPapers, TheSummaryCountsAllBooksAndListsThem)
{
    m_interaction.filesToSave = {out("summary.pdf"), out("summary.xlsx")};
    written("countySummary");
    written("countySummary");
    const QString text = withoutBlanks(pdfText(out("summary.pdf")));
    for (const char* part : {"Summaryoftheinspection", "Bookslookedat4", "Ofthesenotreadable1", "Alphacoop,Omegacoop", "damaged"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    EXPECT_TRUE(QFile::exists(out("summary.xlsx")));
}

TEST_F(FolderPapers, TurnedAwayWritesNothing)
{
    click("countySummary");
    click("allWorkingPapers");
    EXPECT_FALSE(m_pane.findChild<PaperBar*>()->isBusy());
    EXPECT_TRUE(QDir(toText(m_out.path().string())).isEmpty());
}

TEST(PaperFiles, NamesHaveNothingThatAFileSystemDoesNotTake)
{
    inspection::BookResult book;
    book.name = "../../etc/passwd\n示例:社\"<>|" + std::string(300, 'x');
    const QString name = paperName(book);
    for (const QChar letter : QStringLiteral("/\\:*?\"<>|\n"))
        EXPECT_FALSE(name.contains(letter)) << name.toStdString();
    EXPECT_FALSE(name.startsWith(QLatin1Char('.')));
    EXPECT_LE(name.size(), 60);
    book.name.clear();
    book.path = "county/abc.coop";
    EXPECT_EQ(paperName(book), QStringLiteral("abc"));
}

TEST(PaperFiles, AStoppedRowOfPapersKeepsWhatIsWholeAndWritesNoMore)
{
    const TemporaryFolder county;
    const TemporaryFolder out;
    makeCountyBook(county.path(), "Alphacoop", kChair);
    const auto book = std::make_shared<const inspection::BookResult>(inspection::inspectFile(county / "Alphacoop.coop", {}));
    const std::vector<PaperOrder> orders(3, PaperOrder{.book = book});
    EXPECT_FALSE(writeWorkingPapers(orders, toText(out.path().string()), [](int done, int) { return done < 1; }));
    EXPECT_EQ(QDir(toText(out.path().string())).entryList(QDir::Files).size(), 1);
}
