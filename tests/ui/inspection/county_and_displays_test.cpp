// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the county, and the pictures of one book that are only looked at.
#include "ui/inspection/county_pane.h"

#include "tests/support/county_books.h"
#include "tests/support/fake_interaction.h"
#include "ui/charts/chart_view.h"
#include "ui/inspection/displays_pane.h"
#include "ui/inspection/folder_pane.h"
#include "ui/text/language.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <atomic>

#include <gmock/gmock.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;
using inspection::OperatingStatus;
using testing::ElementsAre;

namespace {

constexpr int kPatience = 60'000;

ScannedBook bookOf(const std::string& path, const std::string& region, OperatingStatus status)
{
    inspection::BookResult result{.path = path, .name = path, .region = region};
    result.assessment.status = status;
    return std::make_shared<const inspection::BookResult>(std::move(result));
}

std::vector<std::int64_t> numbersOf(const ChartData& chart, std::size_t row)
{
    std::vector<std::int64_t> numbers;
    for (std::size_t i = 1; i < chart.table.rows[row].size(); ++i)
        numbers.push_back(std::get<std::int64_t>(chart.table.rows[row][i]));
    return numbers;
}

} // namespace

TEST(CountyCharts, CountEachStatusByTownship)
{
    useLanguage(Language::English);
    const std::vector books = {bookOf("a", "North", OperatingStatus::Normal), bookOf("b", "North", OperatingStatus::ShellLikely),
                               bookOf("c", "South", OperatingStatus::Normal), bookOf("d", "", OperatingStatus::CannotAssess)};
    const CountyChart county = statusByRegion(books);
    ASSERT_EQ(county.chart.table.rows.size(), 3U);
    EXPECT_EQ(county.rows[0], QStringLiteral("No township entered"));
    EXPECT_THAT(numbersOf(county.chart, 0), ElementsAre(0, 0, 0, 0, 1, 1));
    EXPECT_THAT(numbersOf(county.chart, 1), ElementsAre(1, 0, 0, 1, 0, 2));
    EXPECT_THAT(numbersOf(county.chart, 2), ElementsAre(1, 0, 0, 0, 0, 1));
    EXPECT_THAT(county.behind(1, static_cast<std::int64_t>(OperatingStatus::ShellLikely)), ElementsAre("b"));
    EXPECT_EQ(county.behind(1, std::nullopt).size(), 2U);
    EXPECT_TRUE(county.behind(9, std::nullopt).empty());
}

TEST(CountyCharts, CountEachStatusByTheEndOfEachYear)
{
    useLanguage(Language::English);
    const std::vector books = {bookOf("a", "North", OperatingStatus::Normal)};
    const auto kept = [](const char* on, OperatingStatus status) {
        return inspection::KeptAssessment{.path = "a", .asOf = day(on), .status = status};
    };
    const std::vector assessments = {kept("2023-12-31", OperatingStatus::NeedsInspection), kept("2024-06-30", OperatingStatus::ShellLikely),
                                     kept("2024-12-31", OperatingStatus::Normal)};
    const CountyChart county = statusByYear(books, assessments);
    ASSERT_EQ(county.rows.size(), 3U) << "a day within a year is no year";
    EXPECT_EQ(county.rows[0], QStringLiteral("End of 2023"));
    EXPECT_EQ(county.rows[2], QStringLiteral("This scan"));
    EXPECT_THAT(numbersOf(county.chart, 0), ElementsAre(0, 0, 1, 0, 0, 1));
    EXPECT_TRUE(county.chart.table.totals.empty()) << "years do not add up";
}

TEST(CountyPicture, OpensTheBooksBehindItInTheList)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    makeCountyBook(county.path(), "one", kChair, "North");
    makeCountyBook(county.path(), "two", kOtherChair, "South");
    FakeInteraction interaction;
    Inspector inspector = coreInspector();
    inspector.index.reset();
    FolderScan scan(inspector);
    FolderPane pane(scan, interaction);
    pane.resize(1300, 800);
    pane.show();
    pane.scan({county.path()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scan.isRunning(); }, kPatience));
    pane.showPart(FolderPane::County);
    auto* list = pane.findChild<QTableView*>(QStringLiteral("scannedBooks"));
    ASSERT_EQ(list->model()->rowCount(), 2);

    pane.findChild<QPushButton*>(QStringLiteral("countyRegionsShowTable"))->click();
    auto* table = pane.findChild<QTableView*>(QStringLiteral("countyRegionsTable"));
    ASSERT_EQ(table->model()->rowCount(), 3) << "two townships and their total";
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("one"));
    EXPECT_TRUE(list->isVisible());
    auto* only = pane.findChild<QPushButton*>(QStringLiteral("onlyThese"));
    EXPECT_TRUE(only->text().startsWith(QLatin1String("North")));
    only->click();
    EXPECT_EQ(list->model()->rowCount(), 2);
    EXPECT_FALSE(only->isVisible());
}

TEST(CountyPicture, JudgesEarlierYearsWhenAsked)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    makeCountyBook(county.path(), "one", kChair);
    FakeInteraction interaction;
    Inspector inspector = coreInspector();
    inspector.index.reset();
    FolderScan scan(inspector);
    scan.start({county.path()}, {.asOf = day("2026-01-31")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scan.isRunning(); }, kPatience));
    CountyPane pane(scan, interaction);
    pane.show();
    pane.findChild<QComboBox*>(QStringLiteral("countyYearCount"))->setCurrentIndex(2);
    pane.findChild<QPushButton*>(QStringLiteral("judgeYears"))->click();
    EXPECT_FALSE(pane.findChild<QPushButton*>(QStringLiteral("judgeYears"))->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scan.isJudgingYears(); }, kPatience));
    EXPECT_EQ(pane.findChild<ChartView*>(QStringLiteral("countyYearsChart"))->chartData().categories,
              QStringList({QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("This scan")}));
    EXPECT_TRUE(pane.findChild<QPushButton*>(QStringLiteral("judgeYears"))->isEnabled());
}

TEST(DisplayCharts, SayWhyFirstDigitsAreNotShown)
{
    useLanguage(Language::English);
    inspection::Displays displays;
    displays.digits.count = 299;
    EXPECT_TRUE(displayChart(DisplayKind::Digits, displays).missing.contains(QLatin1String("299 amounts, at least 300")));
    displays.digits.count = 400;
    displays.digits.low = Money::yuan(100);
    displays.digits.high = Money::yuan(900);
    EXPECT_TRUE(displayChart(DisplayKind::Digits, displays).missing.contains(QLatin1String("of about one size")));
    displays.digits.high = Money::yuan(9000);
    displays.digits.found = {160, 60, 50, 40, 30, 25, 20, 10, 5};
    displays.digits.deviation = 30'000;
    displays.digits.limit = 20'500;
    const DisplayChart shown = displayChart(DisplayKind::Digits, displays);
    EXPECT_TRUE(shown.missing.isEmpty());
    // 400 amounts, 120 of them expected to begin with 1; 160 do.
    EXPECT_THAT(numbersOf(shown.chart, 0), ElementsAre(120, 40, 0, 160, 120));
    EXPECT_TRUE(shown.chart.remarks.front().contains(QLatin1String("0.0300")));
    EXPECT_TRUE(shown.chart.remarks.front().contains(QLatin1String("0.0205")));
}

TEST(DisplayCharts, DrawRefundsAndWithoutAnyTheDealings)
{
    useLanguage(Language::English);
    inspection::Displays displays;
    displays.trade = {{.year = 2024, .members = Money::yuan(1000), .others = Money::yuan(5)},
                      {.year = 2025, .members = Money::yuan(1000), .refund = Money::yuan(60)}};
    const ChartData refunds = displayChart(DisplayKind::Trade, displays).chart;
    EXPECT_THAT(refunds.series.front().values, ElementsAre(0, 60'00));
    EXPECT_EQ(std::get<std::string>(refunds.table.rows[1].back()), "6.0 %");
    displays.trade.pop_back();
    EXPECT_THAT(displayChart(DisplayKind::Trade, displays).chart.series.front().values, ElementsAre(1000'00));
}

TEST(DisplayCharts, OfAnEmptyBookSayThatThereIsNothing)
{
    useLanguage(Language::English);
    for (const DisplayKind kind : kDisplayKinds)
        EXPECT_FALSE(displayChart(kind, {}).missing.isEmpty()) << displayText(kind).toStdString();
}

TEST(DisplaysPane, ReadsTheBookWhenSomebodyLooks)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    const auto file = makeCountyBook(county.path(), "one", kChair);
    FakeInteraction interaction;
    Inspector inspector = coreInspector();
    std::atomic<int> read = 0;
    inspector.displays = [&read](const auto& path, const auto& request) {
        ++read;
        return inspection::readDisplays(path, request);
    };
    DisplaysPane pane(QStringLiteral("pictures"), inspector, interaction);
    pane.setBook(file, {.asOf = day("2026-01-31")});
    EXPECT_FALSE(pane.isBusy()) << "nobody looks yet";
    pane.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane.isBusy(); }, kPatience));
    EXPECT_EQ(read, 1);
    auto* kind = pane.findChild<QComboBox*>(QStringLiteral("pictures.kind"));
    for (int i = 0; i < kind->count(); ++i)
        kind->setCurrentIndex(i);
    kind->setCurrentIndex(kind->findData(static_cast<int>(DisplayKind::Holders)));
    EXPECT_EQ(pane.findChild<ChartView*>(QStringLiteral("pictures.Chart"))->chartData().categories, QStringList{QStringLiteral("Zhang San")});
    EXPECT_TRUE(pane.findChild<QLabel*>(QStringLiteral("pictures.remark"))->text().startsWith(QLatin1String("For a look only")));
    EXPECT_EQ(read, 1);
}
