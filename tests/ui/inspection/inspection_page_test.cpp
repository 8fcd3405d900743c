// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspection_page.h"

#include "core/book/record_desk.h"
#include "tests/support/page_stand.h"
#include "ui/inspection/folder_scan.h"
#include "ui/inspection/own_book_pane.h"
#include "ui/text/language.h"

#include <QSignalSpy>
#include <QTableView>

#include <atomic>
#include <fstream>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;
using inspection::BookResult;
using inspection::OperatingStatus;

namespace {

constexpr int kPatience = 20'000;

inspection::Finding idle()
{
    inspection::Finding finding;
    finding.rule = "O01";
    finding.type = inspection::FindingType::Shell;
    finding.severity = inspection::Severity::High;
    finding.statement = {.pattern = "no activity in {0} months", .values = {"24"}};
    finding.value = {.pattern = "{0} of {1}", .values = {"0", "24"}};
    finding.threshold = {.pattern = "at least {0}", .values = {"1"}};
    finding.tried = {{.id = "E1", .result = {.pattern = "older than 24 months"}}};
    finding.evidence = {{.table = "voucher", .id = 17, .text = {.pattern = "the last voucher"}},
                        {.table = "member", .id = 3, .text = {.pattern = "a member"}, .person = "Zhang San"}};
    finding.evidenceCount = 2;
    return finding;
}

/// With the one above enough for a shell, so that a scan, which assesses anew, says the same as the made-up result.
inspection::Finding namesOnly()
{
    inspection::Finding finding;
    finding.rule = "P04";
    finding.type = inspection::FindingType::Shell;
    finding.severity = inspection::Severity::High;
    finding.statement = {.pattern = "members in name only"};
    return finding;
}

BookResult resultOf(const std::filesystem::path& file, OperatingStatus status)
{
    BookResult result;
    result.path = file.string();
    result.name = file.stem().string();
    result.region = status == OperatingStatus::ShellLikely ? "North" : "South";
    result.asOf = day("2025-12-31");
    result.figures = {.members = 5, .activity24 = Money::yuan(1200), .participating = 3};
    result.assessment.status = status;
    result.assessment.integrity = inspection::Integrity::None;
    if (status == OperatingStatus::ShellLikely) {
        result.findings = {idle(), namesOnly()};
        result.notComputed = {{.rule = "L04", .missing = {.pattern = "no list of annual reports"}}};
        result.assessment.reasons = {{.pattern = "no activity in {0} months", .values = {"24"}}};
        result.assessment.deciding = {"O01"};
    }
    return result;
}

/// Judges by the name of the file; keeps what it was asked.
struct MadeUp {
    std::atomic<int> asked = 0;
    std::atomic<bool> isHeld = false;
    std::optional<Date> asOf{};

    BookResult judge(const std::filesystem::path& file, const inspection::InspectionRequest& request)
    {
        ++asked;
        asOf = request.asOf;
        while (isHeld)
            std::this_thread::yield();
        const std::string name = file.stem().string();
        if (name.starts_with("damaged")) {
            BookResult result = resultOf(file, OperatingStatus::CannotAssess);
            result.name.clear();
            result.failure = storage::Failure::Damaged;
            result.isComplete = false;
            return result;
        }
        const bool isIdle = name.starts_with("idle") || name.starts_with("test");
        return resultOf(file, isIdle ? OperatingStatus::ShellLikely : OperatingStatus::Normal);
    }

    Inspector inspector()
    {
        return {.inspect = [this](const auto& file, const auto& request) { return judge(file, request); },
                .find = [](std::span<const std::filesystem::path> places, const Progress&) {
                    std::vector<std::filesystem::path> files;
                    for (const std::filesystem::path& place : places) {
                        for (const auto& entry : std::filesystem::directory_iterator(place)) {
                            if (entry.path().extension() == ".coop")
                                files.push_back(entry.path());
                        }
                    }
                    return files;
                }};
    }
};

MadeUp* madeUp = nullptr;

/// The page as the window has it, with results that are made up.
class StandPage final : public Page {
public:
    StandPage(BookSession& session, Interaction& interaction)
        : Page(session, interaction), page(new InspectionPage(session, interaction, madeUp->inspector()))
    {
        (new QVBoxLayout(this))->addWidget(page);
        connect(page, &Page::goTo, this, &Page::goTo);
        connect(page, &Page::bookWanted, this, &Page::bookWanted);
        connect(page, &Page::notice, this, &Page::notice);
    }
    QString title() const override { return page->title(); }
    void refresh() override { page->refresh(); }
    QList<QWidget*> headerWidgets() override { return page->headerWidgets(); }

    InspectionPage* page;
};

class InspectionPageTest : public ::testing::Test {
protected:
    InspectionPageTest()
    {
        useLanguage(Language::English);
        madeUp = &inspector;
        builder.member("1", "Zhang San");
    }
    ~InspectionPageTest() override { inspector.isHeld = false; }

    PageStand<StandPage>& stand()
    {
        if (!m_stand)
            m_stand = std::make_unique<PageStand<StandPage>>(builder);
        return *m_stand;
    }
    OwnBookPane& own() { return *stand().window().findChild<OwnBookPane*>(); }
    void waitForResult() { ASSERT_TRUE(QTest::qWaitFor([this] { return !own().isBusy(); }, kPatience)); }
    QString texts(const char* view)
    {
        QStringList all;
        for (QLabel* label : stand().child<QWidget>(view).findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }

    void fill(const QStringList& names)
    {
        std::filesystem::create_directories(folder / "county");
        for (const QString& name : names)
            std::ofstream(folder / "county" / (fromText(name) + ".coop")) << "x";
    }
    void startScan()
    {
        stand().page().page->reveal(QStringLiteral("folder"));
        stand().interaction.folders << toText((folder / "county").string());
        stand().click("inspectionRun");
    }
    FolderScan& scan() { return FolderScan::of(stand().session(), {}); }
    void scanAll()
    {
        startScan();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !scan().isRunning(); }, kPatience));
    }
    QStringList names() { return stand().column("scannedBooks", 0); }

    MadeUp inspector;
    TemporaryFolder folder;
    BookBuilder builder;

private:
    std::unique_ptr<PageStand<StandPage>> m_stand;
};

} // namespace

TEST_F(InspectionPageTest, SaysOfTheOpenBookWhatItIsAndWhy)
{
    stand();
    waitForResult();
    EXPECT_EQ(stand().child<QAbstractButton>("inspection.status").accessibleDescription().trimmed(),
              QStringLiteral("Likely a shell as of 2025-12-31"));
    EXPECT_EQ(stand().child<QLabel>("ownFindings.reasons").text(), QStringLiteral("no activity in 24 months"));
    EXPECT_TRUE(stand().child<QAbstractButton>("finding-O01").isVisible());
    EXPECT_TRUE(stand().child<QLabel>("inspectionDuty").text().contains(QStringLiteral("within ten days")));
}

TEST_F(InspectionPageTest, OpensAFindingInPlaceWithThresholdExcusesAndRows)
{
    stand();
    waitForResult();
    EXPECT_FALSE(texts("ownFindings").contains(QStringLiteral("at least 1")));
    stand().click("finding-O01");
    const QString said = texts("ownFindings");
    EXPECT_TRUE(said.contains(QStringLiteral("Measured: 0 of 24")));
    EXPECT_TRUE(said.contains(QStringLiteral("Threshold: at least 1")));
    EXPECT_TRUE(said.contains(QStringLiteral("E1: older than 24 months")));
    EXPECT_EQ(stand().column("evidence-O01", 0), QStringList({QStringLiteral("the last voucher"), QStringLiteral("a member")}));
    EXPECT_EQ(stand().column("evidence-O01", 1), QStringList({QString(), QStringLiteral("Zhang San")}));
}

TEST_F(InspectionPageTest, ARowLeadsToItsVoucherAndToItsMember)
{
    stand();
    waitForResult();
    stand().click("finding-O01");
    QSignalSpy wanted(&stand().page(), &Page::goTo);
    stand().selectRow("evidence-O01", 0);
    QTest::keyClick(&stand().child<QTableView>("evidence-O01"), Qt::Key_Return);
    stand().selectRow("evidence-O01", 1);
    QTest::keyClick(&stand().child<QTableView>("evidence-O01"), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted.at(0).at(0).value<PageId>(), PageId::Vouchers);
    EXPECT_EQ(wanted.at(0).at(1).toString(), QStringLiteral("voucher:17"));
    EXPECT_EQ(wanted.at(1).at(0).value<PageId>(), PageId::Members);
    EXPECT_EQ(wanted.at(1).at(1).toString(), QStringLiteral("member:3"));
}

TEST_F(InspectionPageTest, SaysWhichRulesCouldNotBeJudgedAndWhatIsMissing)
{
    stand();
    waitForResult();
    EXPECT_TRUE(stand().child<QAbstractButton>("ownFindings.notComputed").text().startsWith(QLatin1String("1 rules")));
    EXPECT_TRUE(texts("ownFindings").contains(QStringLiteral("no list of annual reports")));
}

TEST_F(InspectionPageTest, AFindingIsExplainedWithADocumentInPlace)
{
    stand();
    waitForResult();
    stand().click("finding-O01");
    QCoreApplication::processEvents(); // what joins a layout that is seen shows itself with the next event
    stand().click("explain-O01.link");
    stand().click("explain-O01.action");
    EXPECT_FALSE(stand().problem(QStringLiteral("explain-O01.reason")).isEmpty());
    EXPECT_TRUE(stand().book().explanations().all().empty());

    stand().type("explain-O01.document", QStringLiteral("Filing 12"));
    stand().type("explain-O01.reason", QStringLiteral("business was suspended"));
    EXPECT_TRUE(stand().page().page->hasUnsavedEntry());
    stand().click("explain-O01.action");
    const auto said = stand().book().explanations().of("O01", inspection::evidenceHash(idle()));
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said.front().data.document, "Filing 12");
    EXPECT_EQ(said.front().data.reason, "business was suspended");
    EXPECT_FALSE(stand().page().page->hasUnsavedEntry());
    waitForResult();
    EXPECT_TRUE(texts("ownFindings").contains(QStringLiteral("business was suspended (Filing 12)")));
}

TEST_F(InspectionPageTest, WhatIsTypedStaysWhenTheBookIsReadAnew)
{
    stand();
    waitForResult();
    stand().click("finding-O01");
    stand().click("explain-O01.link");
    stand().type("explain-O01.reason", QStringLiteral("half a sentence"));
    stand().page().refresh();
    waitForResult();
    EXPECT_EQ(stand().text("explain-O01.reason"), QStringLiteral("half a sentence"));
}

TEST_F(InspectionPageTest, JudgesAsOfTheChosenDay)
{
    stand();
    waitForResult();
    EXPECT_FALSE(inspector.asOf);
    auto& days = stand().child<QComboBox>("inspectionAsOf");
    days.setCurrentIndex(1);
    Q_EMIT days.activated(1);
    waitForResult();
    EXPECT_EQ(inspector.asOf, parseDate(fromText(days.itemData(1).toString())));
    EXPECT_TRUE(inspector.asOf);
}

TEST_F(InspectionPageTest, ReadsTheBookAnewWhenItChanges)
{
    stand();
    waitForResult();
    const int before = inspector.asked;
    stand().page().refresh();
    waitForResult();
    EXPECT_EQ(inspector.asked, before + 1);
}

TEST_F(InspectionPageTest, OnlyTheLastOfSeveralWishesIsReadBesideTheOneUnderWay)
{
    inspector.isHeld = true;
    stand(); // reads once
    for (int i = 0; i < 5; ++i)
        stand().page().refresh();
    inspector.isHeld = false;
    waitForResult();
    EXPECT_EQ(inspector.asked, 2);
}

TEST_F(InspectionPageTest, ListsAllBooksOfAFolderThePressingFirstAndTheUnreadableToo)
{
    fill(QStringList{QStringLiteral("good"), QStringLiteral("idle"), QStringLiteral("damaged")});
    std::ofstream(folder / "county" / "letter.txt") << "x";
    scanAll();
    const QStringList listed = names();
    ASSERT_EQ(listed.size(), 3);
    EXPECT_EQ(listed.front(), QStringLiteral("idle"));
    EXPECT_EQ(QStringList(listed).filter(QStringLiteral("damaged")).size(), 1);
    EXPECT_EQ(stand().column("scannedBooks", 4).front(), QStringLiteral("60%"));
    EXPECT_TRUE(stand().column("scannedBooks", 5).contains(QStringLiteral("Unreadable")));
    EXPECT_EQ(stand().child<QAbstractButton>("count-normal").accessibleDescription().trimmed(), QStringLiteral("1"));
    EXPECT_EQ(stand().child<QAbstractButton>("count-shell_likely").accessibleDescription().trimmed(), QStringLiteral("1"));
    EXPECT_EQ(stand().child<QAbstractButton>("count-cannot_assess").accessibleDescription().trimmed(), QStringLiteral("1"));
}

TEST_F(InspectionPageTest, ACountCardTownshipAndSearchFilterTheList)
{
    fill(QStringList{QStringLiteral("good"), QStringLiteral("better"), QStringLiteral("idle")});
    scanAll();
    stand().click("count-normal");
    EXPECT_EQ(names(), QStringList({QStringLiteral("better"), QStringLiteral("good")}));
    stand().click("count-normal");
    EXPECT_EQ(names().size(), 3);
    auto& region = stand().child<QComboBox>("regionFilter");
    region.setCurrentIndex(region.findData(QStringLiteral("North")));
    EXPECT_EQ(names(), QStringList{QStringLiteral("idle")});
    region.setCurrentIndex(0);
    stand().page().page->search(QStringLiteral("BETT"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("better")});
    stand().page().page->search(QStringLiteral("o01"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("idle")});
    stand().page().page->search({});
    stand().child<QComboBox>("leadsFilter").setCurrentIndex(1);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(InspectionPageTest, AHeadingSortsTheList)
{
    fill(QStringList{QStringLiteral("good"), QStringLiteral("better"), QStringLiteral("idle")});
    scanAll();
    stand().child<QTableView>("scannedBooks").sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(names(), QStringList({QStringLiteral("idle"), QStringLiteral("good"), QStringLiteral("better")}));
}

TEST_F(InspectionPageTest, AChosenBookShowsItsFindingsWithTheirRows)
{
    fill(QStringList{QStringLiteral("good"), QStringLiteral("idle")});
    scanAll();
    stand().selectRow("scannedBooks", 0);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        auto* line = stand().child<QWidget>("scanFindings").findChild<QAbstractButton*>(QStringLiteral("finding-O01"));
        if (line != nullptr && !line->isChecked())
            line->click();
        return stand().child<QWidget>("scanFindings").findChild<QTableView*>(QStringLiteral("evidence-O01")) != nullptr;
    }, kPatience));
    QSignalSpy wanted(&stand().page(), &Page::bookWanted);
    stand().click("openScanned");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(wanted.front().front().toString().endsWith(QLatin1String("idle.coop")));
}

TEST_F(InspectionPageTest, AnUnreadableBookSaysWhy)
{
    fill(QStringList{QStringLiteral("damaged")});
    scanAll();
    stand().selectRow("scannedBooks", 0);
    EXPECT_TRUE(stand().child<QLabel>("scanFindings.reasons").text().contains(QStringLiteral("is damaged")));
    EXPECT_FALSE(stand().child<QWidget>("openScanned").isVisible());
}

TEST_F(InspectionPageTest, AScanThatIsStoppedKeepsWhatItHasRead)
{
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many << QStringLiteral("good%1").arg(i);
    fill(many);
    stand();
    waitForResult();
    inspector.isHeld = true;
    startScan();
    ASSERT_TRUE(QTest::qWaitFor([this] { return inspector.asked > 1 && stand().child<QWidget>("scanStop").isVisible(); }, kPatience));
    stand().click("scanStop");
    inspector.isHeld = false;
    ASSERT_TRUE(QTest::qWaitFor([this] { return !scan().isRunning(); }, kPatience));
    EXPECT_GT(names().size(), 0);
    EXPECT_LT(names().size(), 60);
    EXPECT_TRUE(stand().child<QLabel>("scanText").text().contains(QStringLiteral("stopped after")));
    EXPECT_FALSE(stand().child<QWidget>("scanStop").isVisible());
}

TEST_F(InspectionPageTest, AScanOutlivesThePageThatStartedIt)
{
    fill(QStringList{QStringLiteral("good"), QStringLiteral("idle")});
    scanAll();
    InspectionPage again(stand().session(), stand().interaction, inspector.inspector());
    EXPECT_EQ(again.findChild<QTableView*>(QStringLiteral("scannedBooks"))->model()->rowCount(), 2);
}

TEST_F(InspectionPageTest, SavesTheListAsItStands)
{
    fill(QStringList{QStringLiteral("good"), QStringLiteral("idle")});
    scanAll();
    stand().click("count-normal");
    const QString file = toText((folder / "list.csv").string());
    stand().interaction.filesToSave << file;
    stand().click("save-csv");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !stand().notices.isEmpty(); }, kPatience));
    std::ifstream in(folder / "list.csv");
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    EXPECT_NE(text.find("good"), std::string::npos);
    EXPECT_EQ(text.find("idle"), std::string::npos);
    EXPECT_NE(text.find("Normal"), std::string::npos);
}

TEST_F(InspectionPageTest, AsksThePrintCentreForTheWorkingPaperAsOfTheDayChosen)
{
    stand();
    waitForResult();
    QSignalSpy asked(&stand().page(), &Page::goTo);
    stand().click("workingPaper");
    stand().child<QComboBox>("inspectionAsOf").setCurrentIndex(3);
    Q_EMIT stand().child<QComboBox>("inspectionAsOf").activated(3);
    waitForResult();
    stand().click("workingPaper");
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<PageId>(), PageId::Printing);
    EXPECT_EQ(asked[0][1].toString(), QStringLiteral("inspection"));
    EXPECT_EQ(asked[1][1].toString(), QStringLiteral("inspection:") + stand().child<QComboBox>("inspectionAsOf").itemData(3).toString());
}
