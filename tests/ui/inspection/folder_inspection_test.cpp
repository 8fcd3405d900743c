// SPDX-License-Identifier: GPL-3.0-or-later
// The folder pane over real books, with the rules of the catalogue.
#include "ui/inspection/folder_pane.h"

#include "tests/support/county_books.h"
#include "tests/support/fake_interaction.h"
#include "ui/inspection/inspection_words.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLockFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <set>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kPatience = 60'000;

std::set<std::string> filesIn(const std::filesystem::path& folder)
{
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        files.insert(entry.path().lexically_relative(folder).string());
    return files;
}

Inspector inspectorWithIndex(const TemporaryFolder& folder)
{
    Inspector inspector = coreInspector();
    inspector.index = IndexPlace{.file = folder / "own" / "inspection.scan", .secret = folder / "secret"};
    return inspector;
}

bool waitFor(const FolderScan& scan)
{
    return QTest::qWaitFor([&scan] { return !scan.isRunning() && !scan.isJudgingYears(); }, kPatience);
}

const inspection::BookResult* bookOf(const FolderScan& scan, const std::string& name)
{
    const auto found = std::ranges::find(scan.books(), name, [](const ScannedBook& book) { return book->name; });
    return found == scan.books().end() ? nullptr : found->get();
}

bool hasRule(const inspection::BookResult& book, std::string_view rule)
{
    return std::ranges::find(book.findings, rule, &inspection::Finding::rule) != book.findings.end();
}

} // namespace

TEST(FolderInspection, ReadsBooksAndDamagedFilesAndLeavesNothingBesideThem)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    std::filesystem::create_directories(county / "north");
    {
        BookBuilder trading;
        trading.member("1", "Zhang San").delivered("1", "2025-03-03", "wheat", "100", "250");
        trading.close();
        std::filesystem::copy_file(trading.file(), county / "north" / "trading.coop");
        BookBuilder idle;
        idle.member("1", "Li Si");
        idle.close();
        std::filesystem::copy_file(idle.file(), county / "idle.coop");
    }
    std::ofstream(county / "damaged.coop") << "this is no book";
    const std::set<std::string> before = filesIn(county.path());

    FakeInteraction interaction;
    const TemporaryFolder own;
    FolderScan scan(inspectorWithIndex(own));
    FolderPane pane(scan, interaction);
    pane.resize(1200, 800);
    pane.show();
    pane.scan({county.path()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scan.isRunning(); }, kPatience));

    auto* table = pane.findChild<QTableView*>(QStringLiteral("scannedBooks"));
    ASSERT_EQ(table->model()->rowCount(), 3);
    int unreadable = 0;
    int traded = 0;
    for (int row = 0; row < 3; ++row) {
        unreadable += table->model()->index(row, 5).data().toString() == QLatin1String("Unreadable") ? 1 : 0;
        traded += table->model()->index(row, 3).data().toString() == QLatin1String("250.00") ? 1 : 0;
    }
    EXPECT_EQ(unreadable, 1);
    EXPECT_EQ(traded, 1);
    EXPECT_EQ(filesIn(county.path()), before);
}

TEST(FolderInspection, SaysWhatOnlySeveralBooksTogetherShow)
{
    const TemporaryFolder county;
    const TemporaryFolder own;
    makeCountyBook(county.path(), "one", kChair);
    makeCountyBook(county.path(), "two", kChair);
    makeCountyBook(county.path(), "three", kOtherChair);
    FolderScan scan(inspectorWithIndex(own));
    scan.start({county.path()}, {.latest = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    ASSERT_EQ(scan.books().size(), 3U);
    EXPECT_TRUE(hasRule(*bookOf(scan, "one"), "X03"));
    EXPECT_TRUE(hasRule(*bookOf(scan, "two"), "X03"));
    EXPECT_FALSE(hasRule(*bookOf(scan, "three"), "X03"));
    ASSERT_EQ(scan.links().size(), 1U);
    const std::set<std::string> tied = {scan.book(scan.links().front().left)->name, scan.book(scan.links().front().right)->name};
    EXPECT_EQ(tied, (std::set<std::string>{"one", "two"}));
}

TEST(FolderInspection, KeepsNoNameAndNoNumberOfAPersonInTheList)
{
    const TemporaryFolder county;
    const TemporaryFolder own;
    makeCountyBook(county.path(), "one", kChair);
    makeCountyBook(county.path(), "two", kChair);
    FolderScan scan(inspectorWithIndex(own));
    scan.start({county.path()}, {.latest = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    for (const ScannedBook& book : scan.books()) {
        EXPECT_TRUE(book->keys.empty());
        for (const inspection::Finding& finding : book->findings) {
            for (const inspection::Evidence& row : finding.evidence)
                EXPECT_EQ(row.person, "");
        }
    }
    // Whoever looks into the book itself sees the name, also in what only both books show.
    const inspection::BookResult* one = bookOf(scan, "one");
    std::vector<inspection::Finding> cross;
    std::ranges::copy_if(one->findings, std::back_inserter(cross), &inspection::Finding::isCross);
    const inspection::BookResult read = scan.inspector().readAmong(one->path, scan.request(), cross);
    const auto offices = std::ranges::find(read.findings, "X03", &inspection::Finding::rule);
    ASSERT_NE(offices, read.findings.end());
    EXPECT_EQ(offices->evidence.front().person, "Zhang San");
    scan.update(read);
    const inspection::BookResult* again = bookOf(scan, "one");
    const auto kept = std::ranges::find(again->findings, "X03", &inspection::Finding::rule);
    ASSERT_NE(kept, again->findings.end());
    EXPECT_EQ(kept->evidence.front().person, "");
}

TEST(FolderInspection, ReadsOnlyWhatChangedUnlessEverythingIsWantedAnew)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    const TemporaryFolder own;
    makeCountyBook(county.path(), "one", kChair);
    makeCountyBook(county.path(), "two", kChair);
    std::atomic<int> read = 0;
    Inspector inspector = inspectorWithIndex(own);
    inspector.inspect = [&read](const auto& file, const auto& request) {
        ++read;
        return inspection::inspectFile(file, request);
    };
    FakeInteraction interaction;
    {
        FolderScan first(inspector);
        first.start({county.path()}, {.latest = day("2026-01-31")});
        ASSERT_TRUE(waitFor(first));
        EXPECT_EQ(read, 2);
    }
    FolderScan scan(inspector);
    FolderPane pane(scan, interaction);
    scan.start({county.path()}, {.latest = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    EXPECT_EQ(read, 2);
    EXPECT_EQ(scan.unchanged(), 2);
    EXPECT_TRUE(hasRule(*bookOf(scan, "one"), "X03"));
    EXPECT_TRUE(pane.findChild<QLabel*>(QStringLiteral("scanText"))->text().contains(QStringLiteral("2 of them unchanged")));
    pane.findChild<QPushButton*>(QStringLiteral("scanAnew"))->click();
    ASSERT_TRUE(waitFor(scan));
    EXPECT_EQ(read, 4);
}

TEST(FolderInspection, AnotherFolderDoesNotForgetTheFirst)
{
    const TemporaryFolder north;
    const TemporaryFolder south;
    const TemporaryFolder own;
    makeCountyBook(north.path(), "one", kChair);
    makeCountyBook(south.path(), "two", kChair);
    FolderScan scan(inspectorWithIndex(own));
    for (const auto& place : {north.path(), south.path(), north.path()}) {
        scan.start({place}, {.latest = day("2026-01-31")});
        ASSERT_TRUE(waitFor(scan));
        EXPECT_TRUE(scan.links().empty());
    }
    EXPECT_EQ(scan.unchanged(), 1);
}

TEST(FolderInspection, AnIndexInUseIsSaidAndTheScanGoesOn)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    const TemporaryFolder own;
    makeCountyBook(county.path(), "one", kChair);
    makeCountyBook(county.path(), "two", kChair);
    std::filesystem::create_directories(own / "own");
    QLockFile other(toText((own / "own" / "inspection.scan.lock").string()));
    ASSERT_TRUE(other.tryLock(0));
    FakeInteraction interaction;
    FolderScan scan(inspectorWithIndex(own));
    FolderPane pane(scan, interaction);
    scan.start({county.path()}, {.latest = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    EXPECT_EQ(scan.books().size(), 2U);
    EXPECT_TRUE(hasRule(*bookOf(scan, "one"), "X03"));
    EXPECT_TRUE(pane.findChild<QLabel*>(QStringLiteral("scanNote"))->text().startsWith(QStringLiteral("Another window")));
    other.unlock();
    scan.start({county.path()}, {.latest = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    EXPECT_FALSE(scan.trouble());
}

TEST(FolderInspection, ADamagedIndexIsSaidAndLeftAsItIs)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    const TemporaryFolder own;
    makeCountyBook(county.path(), "one", kChair);
    std::filesystem::create_directories(own / "own");
    const std::string damaged(8192, 'x');
    std::ofstream(own / "own" / "inspection.scan") << damaged;
    FakeInteraction interaction;
    FolderScan scan(inspectorWithIndex(own));
    FolderPane pane(scan, interaction);
    scan.start({county.path()}, {.latest = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    EXPECT_EQ(scan.books().size(), 1U);
    EXPECT_TRUE(pane.findChild<QLabel*>(QStringLiteral("scanNote"))->text().contains(QStringLiteral("inspection.scan")));
    std::ifstream in(own / "own" / "inspection.scan", std::ios::binary);
    EXPECT_EQ(std::string((std::istreambuf_iterator<char>(in)), {}), damaged);
}

TEST(FolderInspection, EarlierYearsAreJudgedBesideThePresentScan)
{
    const TemporaryFolder county;
    const TemporaryFolder own;
    makeCountyBook(county.path(), "one", kChair);
    makeCountyBook(county.path(), "two", kOtherChair);
    std::atomic<int> read = 0;
    Inspector inspector = inspectorWithIndex(own);
    inspector.inspect = [&read](const auto& file, const auto& request) {
        ++read;
        return inspection::inspectFile(file, request);
    };
    FolderScan scan(inspector);
    scan.start({county.path()}, {.asOf = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    scan.judgeYears(2);
    ASSERT_TRUE(waitFor(scan));
    EXPECT_EQ(read, 6);
    std::set<std::string> days;
    for (const inspection::KeptAssessment& kept : scan.assessments())
        days.insert(toIso(kept.asOf));
    EXPECT_EQ(days, (std::set<std::string>{"2024-12-31", "2025-12-31"}));
    EXPECT_EQ(scan.assessments().size(), 4U);
    // What nobody changed is not judged again, and the scan itself is still known.
    scan.judgeYears(2);
    ASSERT_TRUE(waitFor(scan));
    scan.start({county.path()}, {.asOf = day("2026-01-31")});
    ASSERT_TRUE(waitFor(scan));
    EXPECT_EQ(read, 6);
}
