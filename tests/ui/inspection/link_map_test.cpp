// SPDX-License-Identifier: GPL-3.0-or-later
// The map of links: what is drawn, and the widgets over real books.
#include "ui/inspection/links_pane.h"

#include "tests/support/county_books.h"
#include "tests/support/fake_interaction.h"
#include "ui/text/language.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <fstream>

#include <gmock/gmock.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;
using inspection::Link;
using inspection::LinkKind;
using testing::HasSubstr;

namespace {

constexpr int kPatience = 60'000;

inspection::KeyHash hash(unsigned char value)
{
    inspection::KeyHash key{};
    key.front() = value;
    return key;
}

Link tie(inspection::BookNumber left, inspection::BookNumber right, LinkKind kind, unsigned char key)
{
    return {.left = left, .right = right, .kind = kind, .table = "member", .leftRow = 1, .rightRow = 1, .key = hash(key)};
}

/// Books in a row, each tied to the next one by a person of their own.
std::vector<Link> chain(inspection::BookNumber first, inspection::BookNumber count)
{
    std::vector<Link> links;
    for (inspection::BookNumber i = 0; i + 1 < count; ++i)
        links.push_back(tie(first + i, first + i + 1, LinkKind::Officer, static_cast<unsigned char>(first + i + 1)));
    return links;
}

std::size_t nodesOf(const LinkGraph& graph, NodeKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(graph.nodes, kind, &LinkNode::kind));
}

} // namespace

TEST(LinkGraph, DrawsAPersonOnceForAllBooksThatShareHim)
{
    const std::vector<Link> links = {tie(0, 1, LinkKind::Officer, 1), tie(0, 2, LinkKind::Officer, 1), tie(1, 2, LinkKind::Officer, 1)};
    const LinkGraph graph = graphOf(links, {});
    EXPECT_EQ(nodesOf(graph, NodeKind::Book), 3U);
    EXPECT_EQ(nodesOf(graph, NodeKind::Person), 1U);
    EXPECT_EQ(graph.edges.size(), 3U);
    EXPECT_EQ(graph.links.size(), 3U);
    EXPECT_EQ(graph.groups, 1U);
}

TEST(LinkGraph, ARosterTiesTheBooksThemselves)
{
    const std::vector<Link> links = {{.left = 0, .right = 1, .kind = LinkKind::Roster, .strength = 8}};
    const LinkGraph graph = graphOf(links, {});
    EXPECT_EQ(graph.nodes.size(), 2U);
    ASSERT_EQ(graph.edges.size(), 1U);
    EXPECT_EQ(graph.edges.front().strength, 8);
}

TEST(LinkGraph, HidesAKindAndPairsOfFewTies)
{
    const std::vector<Link> links = {tie(0, 1, LinkKind::Officer, 1), tie(0, 1, LinkKind::Phone, 2), tie(2, 3, LinkKind::Phone, 3)};
    EXPECT_EQ(graphOf(links, {.hidden = {LinkKind::Officer}}).links, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(graphOf(links, {.least = 2}).links, (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(graphOf(links, {.least = 3}).links.empty());
    EXPECT_EQ(graphOf(links, {.hidden = {LinkKind::Officer}, .least = 2}).books, 0U) << "what is hidden does not count";
}

TEST(LinkGraph, DrawsTheLargestGroupsFirstAndCountsWhatItLeavesOut)
{
    std::vector<Link> links = chain(0, 2);
    for (const Link& link : chain(10, 4))
        links.push_back(link);
    const LinkGraph graph = graphOf(links, {}, 8); // four books and three persons fit, the other three nodes do not
    EXPECT_EQ(graph.groups, 2U);
    EXPECT_EQ(graph.drawnGroups, 1U);
    EXPECT_EQ(graph.books, 6U);
    EXPECT_EQ(graph.drawnBooks, 4U);
    EXPECT_EQ(graph.links.size(), 4U) << "the list has all";
    EXPECT_EQ(graph.nodes.front().book, 10);
}

TEST(LinkGraph, IsTheSameEachTimeAndNothingLiesOnAnother)
{
    const std::vector<Link> links = chain(0, 30);
    const LinkGraph first = graphOf(links, {});
    const LinkGraph second = graphOf(links, {});
    ASSERT_EQ(first.nodes.size(), second.nodes.size());
    for (std::size_t i = 0; i < first.nodes.size(); ++i) {
        EXPECT_EQ(first.nodes[i].place, second.nodes[i].place);
        EXPECT_TRUE(first.area.contains(first.nodes[i].place));
        for (std::size_t j = i + 1; j < first.nodes.size(); ++j)
            EXPECT_GT(QLineF(first.nodes[i].place, first.nodes[j].place).length(), 20.0) << i << " and " << j;
    }
}

TEST(LinkGraph, OfNothingIsEmpty)
{
    const LinkGraph graph = graphOf({}, {});
    EXPECT_TRUE(graph.nodes.empty());
    EXPECT_TRUE(graph.area.isNull());
}

namespace {

class LinksPaneTest : public ::testing::Test {
protected:
    LinksPaneTest()
    {
        useLanguage(Language::English);
        makeCountyBook(county.path(), "one", kChair);
        makeCountyBook(county.path(), "two", kChair);
        makeCountyBook(county.path(), "three", kOtherChair);
        scan.start({county.path()}, {.latest = day("2026-01-31")});
        EXPECT_TRUE(QTest::qWaitFor([this] { return !scan.isRunning(); }, kPatience));
        pane = std::make_unique<LinksPane>(scan, interaction);
        pane->resize(1100, 700);
        pane->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(pane.get()));
    }

    static Inspector inspector()
    {
        Inspector core = coreInspector();
        core.index.reset();
        return core;
    }
    LinkMap& map() { return *pane->findChild<LinkMap*>(QStringLiteral("linkMap")); }
    QTableView& list() { return *pane->findChild<QTableView*>(QStringLiteral("linkList")); }
    std::string source()
    {
        QString text;
        for (const auto* label : pane->findChildren<QLabel*>(QStringLiteral("linkSourceRows")))
            text += label->text() + QLatin1Char('\n');
        return text.toStdString();
    }
    void waitForSource()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !pane->isReading() && !source().empty(); }, kPatience));
    }

    TemporaryFolder county;
    FakeInteraction interaction;
    FolderScan scan{inspector()};
    std::unique_ptr<LinksPane> pane;
};

} // namespace

TEST_F(LinksPaneTest, ShowsTheTieOnTheMapAndInTheList)
{
    EXPECT_EQ(nodesOf(map().graph(), NodeKind::Book), 2U) << "a book without ties is not drawn";
    EXPECT_EQ(nodesOf(map().graph(), NodeKind::Person), 1U);
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().model()->index(0, 2).data().toString(), QStringLiteral("Same officer"));
}

TEST_F(LinksPaneTest, AClickOnALineShowsTheRowsOfBothBooksWithTheNames)
{
    QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, map().middleOf(0));
    waitForSource();
    EXPECT_THAT(source(), HasSubstr("Member 1 Zhang San"));
    EXPECT_EQ(pane->findChildren<QLabel*>(QStringLiteral("linkSourceRows")).size(), 2);
    EXPECT_TRUE(list().currentIndex().isValid());
    QSignalSpy wanted(pane.get(), &LinksPane::bookWanted);
    pane->findChild<QPushButton*>(QStringLiteral("openTied"))->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(wanted.front().front().toString().endsWith(QLatin1String("one.coop")));
}

TEST_F(LinksPaneTest, ARowOfTheListDoesTheSame)
{
    list().setCurrentIndex(list().model()->index(0, 0));
    waitForSource();
    EXPECT_THAT(source(), HasSubstr("Zhang San"));
    EXPECT_EQ(map().marked(), 0U);
}

TEST_F(LinksPaneTest, KeysWalkAlongTheLinesAndOpenThem)
{
    QTest::keyClick(&map(), Qt::Key_Right);
    EXPECT_THAT(map().spoken().toStdString(), HasSubstr("Person 1"));
    EXPECT_THAT(map().accessibleDescription().toStdString(), HasSubstr("Same officer"));
    QTest::keyClick(&map(), Qt::Key_Return);
    waitForSource();
    const qreal before = map().transform().m11();
    QTest::keyClick(&map(), Qt::Key_Minus);
    EXPECT_LT(map().transform().m11(), before);
    QTest::keyClick(&map(), Qt::Key_0);
    EXPECT_DOUBLE_EQ(map().transform().m11(), before);
}

TEST_F(LinksPaneTest, ABookOnTheMapIsChosen)
{
    QSignalSpy chosen(pane.get(), &LinksPane::bookChosen);
    const auto book = std::ranges::find(map().graph().nodes, NodeKind::Book, &LinkNode::kind) - map().graph().nodes.begin();
    QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, map().placeOf(static_cast<std::size_t>(book)));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen.front().front().toString().endsWith(QLatin1String(".coop")));
}

TEST_F(LinksPaneTest, FiltersMapAndListAlike)
{
    auto* officers = pane->findChild<QPushButton*>(QStringLiteral("linkKind-0"));
    officers->click();
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_TRUE(map().graph().nodes.empty());
    EXPECT_EQ(pane->findChild<QLabel*>(QStringLiteral("mapRemark"))->text(), QStringLiteral("No tie passes the filter."));
    officers->click();
    EXPECT_EQ(list().model()->rowCount(), 1);
    pane->findChild<QComboBox*>(QStringLiteral("leastTies"))->setCurrentIndex(1);
    EXPECT_EQ(list().model()->rowCount(), 0);
}

TEST_F(LinksPaneTest, SavesTheMapAsAPicture)
{
    const TemporaryFolder folder;
    for (const char* ending : {"png", "svg"}) {
        const auto file = folder / (std::string("map.") + ending);
        interaction.filesToSave << QString::fromStdString(file.string());
        pane->findChild<QAction*>(QStringLiteral("map-") + QLatin1String(ending))->trigger();
        EXPECT_GT(std::filesystem::file_size(file), 500U);
    }
    std::ifstream in(folder / "map.svg");
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    EXPECT_THAT(text, HasSubstr("one"));
    EXPECT_THAT(text, testing::Not(HasSubstr("Zhang San"))) << "a map that is passed on names no person";
}
