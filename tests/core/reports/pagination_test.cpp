// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pagination.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/base/ensure.h"
#include "tests/support/golden.h"
#include "tests/support/random.h"
#include "tests/support/sample_plan.h"

using namespace coop;
using reports::PageMetrics;
using reports::PageRows;
using reports::paginate;
using reports::ReportTable;

namespace {

/// An A4 page with room for 36 rows of 6.5 mm on the first page and 37 on each later one.
PageMetrics listMetrics()
{
    return {.titleHeight = 190, .continuedHeight = 140, .headerHeight = 85, .pageTotalHeight = 120,
            .footHeight = 70, .closingHeight = 420};
}
constexpr int kRowHeight = 60;

ReportTable tableOf(std::span<const Money> amounts)
{
    ReportTable table;
    table.columns = {{.title = "Name"}, {.title = "Total", .kind = reports::ColumnKind::Money, .isTotalled = true}};
    for (const Money amount : amounts)
        table.rows.push_back({std::string("x"), amount});
    return table;
}

int capacity(const PageMetrics& metrics, bool isFirst)
{
    return metrics.pageHeight - metrics.marginTop - metrics.marginBottom - metrics.headerHeight -
           metrics.pageTotalHeight - metrics.footHeight - (isFirst ? metrics.titleHeight : metrics.continuedHeight);
}

/// "page 2: rows 37–73, page total 12.00, carried forward 34.00" for the golden file.
std::string describe(std::size_t rows)
{
    const ReportTable table = reports::dividendList(test::samplePlan(rows), test::sampleHead(), test::inEnglish);
    const std::vector<int> heights(rows, kRowHeight);
    std::string text = std::to_string(rows) + " rows\n";
    constexpr std::size_t kTotal = 8;
    std::size_t number = 0;
    for (const PageRows& page : paginate(table, listMetrics(), heights)) {
        text += "  page " + std::to_string(++number) + ": ";
        text += page.first == page.last
                    ? "no rows"
                    : "rows " + std::to_string(page.first + 1) + "-" + std::to_string(page.last);
        text += ", page total " + toPlainText(page.pageTotals[kTotal]) + ", carried forward " +
                toPlainText(page.carriedForward[kTotal]) + (page.hasClosing ? ", closing\n" : "\n");
    }
    return text;
}

} // namespace

TEST(Pagination, BreaksTheDividendListWhereThePrintedOneDoes)
{
    std::string text;
    for (const std::size_t rows : {0u, 1u, 35u, 36u, 37u, 126u, 5000u})
        text += describe(rows);
    test::expectGolden("page_breaks.txt", text);
}

TEST(Pagination, GivesAnEmptyTableOnePageWithItsClosing)
{
    const std::vector<PageRows> pages = paginate(tableOf({}), listMetrics(), {});
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(pages[0].hasClosing);
    EXPECT_EQ(pages[0].last, 0u);
}

TEST(Pagination, TakesTheLastRowOverWhenTheClosingDoesNotFit)
{
    const PageMetrics metrics = listMetrics();
    const int room = capacity(metrics, true);
    const std::vector<Money> amounts(4, Money::yuan(1));
    const ReportTable table = tableOf(amounts);
    const int height = (room - metrics.closingHeight) / 4;

    const std::vector<int> fitting(4, height);
    EXPECT_EQ(paginate(table, metrics, fitting).size(), 1u);

    const std::vector<int> tooHigh(4, height + 1);
    const std::vector<PageRows> pages = paginate(table, metrics, tooHigh);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].last, 3u);
    EXPECT_FALSE(pages[0].hasClosing);
    EXPECT_TRUE(pages[1].hasClosing);
    EXPECT_EQ(pages[1].broughtForward[1], Money::yuan(3));
    EXPECT_EQ(pages[1].carriedForward[1], Money::yuan(4));
}

TEST(Pagination, GivesARowThatIsHigherThanAPageItsOwnPage)
{
    const std::vector<Money> amounts(3, Money::yuan(1));
    const std::vector<int> heights = {60, 9000, 60};
    const std::vector<PageRows> pages = paginate(tableOf(amounts), listMetrics(), heights);
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[1].first, 1u);
    EXPECT_EQ(pages[1].last, 2u);
    EXPECT_TRUE(pages[2].hasClosing);
}

TEST(Pagination, KeepsTheClosingOnPaperWhenNoRowCanStandAboveIt)
{
    PageMetrics metrics = listMetrics();
    metrics.closingHeight = capacity(metrics, false) - 10;
    const std::vector<Money> amounts(1, Money::yuan(1));
    const std::vector<int> heights = {60};
    const std::vector<PageRows> pages = paginate(tableOf(amounts), metrics, heights);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[1].first, pages[1].last);
    EXPECT_TRUE(pages[1].hasClosing);
}

TEST(Pagination, RefusesTotalsThatAreNotTheSumOfTheRows)
{
    const std::vector<Money> amounts(2, Money::yuan(1));
    ReportTable table = tableOf(amounts);
    table.totals = {std::string("Total"), Money::yuan(2)};
    const std::vector<int> heights(2, 60);
    EXPECT_NO_THROW((void)paginate(table, listMetrics(), heights));
    table.totals[1] = Money::fen(201);
    EXPECT_THROW((void)paginate(table, listMetrics(), heights), BrokenInvariant);
}

TEST(Pagination, PutsEveryRowOnOnePageAndKeepsTheSumsForAnyHeights)
{
    test::Random random;
    for (int round = 0; round < 400; ++round) {
        PageMetrics metrics = listMetrics();
        metrics.closingHeight = static_cast<int>(random.between(0, 900));
        metrics.titleHeight = static_cast<int>(random.between(0, 400));
        std::vector<Money> amounts;
        std::vector<int> heights;
        for (auto left = random.between(0, 300); left > 0; --left) {
            amounts.push_back(Money::fen(random.between(-1'000'000, 9'000'000)));
            heights.push_back(static_cast<int>(random.oneIn(20) ? random.between(60, 900) : random.between(50, 130)));
        }
        const ReportTable table = tableOf(amounts);
        const std::vector<PageRows> pages = paginate(table, metrics, heights);

        std::size_t next = 0;
        Money carried;
        for (std::size_t index = 0; index < pages.size(); ++index) {
            const PageRows& page = pages[index];
            ASSERT_EQ(page.first, next);
            next = page.last;
            ASSERT_EQ(page.hasClosing, index + 1 == pages.size());
            ASSERT_EQ(page.broughtForward[1], carried);
            ASSERT_EQ(page.pageTotals[1], sumOf(std::span(amounts).subspan(page.first, page.last - page.first)));
            carried += page.pageTotals[1];
            ASSERT_EQ(page.carriedForward[1], carried);
            ASSERT_EQ(page.pageTotals[0], Money()) << "a column that is not totalled";

            // Here no row is so high that it could not share a page with the closing block.
            ASSERT_TRUE(amounts.empty() || page.last > page.first) << "a page without a row";
            const int used = std::accumulate(heights.begin() + static_cast<std::ptrdiff_t>(page.first),
                                             heights.begin() + static_cast<std::ptrdiff_t>(page.last), 0);
            ASSERT_LE(used + (page.hasClosing ? metrics.closingHeight : 0), capacity(metrics, index == 0));
        }
        ASSERT_EQ(next, amounts.size());
        ASSERT_EQ(carried, sumOf(amounts));
    }
}
