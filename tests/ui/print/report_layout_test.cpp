// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include <gtest/gtest.h>

#include <QImage>

#include "core/reports/registers.h"
#include "tests/support/golden.h"
#include "tests/support/random.h"
#include "tests/support/sample_plan.h"
#include "ui/print/report_painter.h"

using namespace coop;
using reports::ColumnKind;
using reports::ReportTable;

namespace {

ReportTable listOf(std::size_t members)
{
    return reports::dividendList(test::samplePlan(members), test::sampleHead(), test::inChinese);
}

ui::ReportLayout layoutOf(const ReportTable& table)
{
    return {table, ui::pageLayoutFor(table)};
}

} // namespace

TEST(ReportLayout, BreaksFiveThousandMembersOntoWholePages)
{
    const ReportTable table = listOf(5000);
    const ui::ReportLayout layout = layoutOf(table);
    std::size_t next = 0;
    for (const reports::PageRows& page : layout.pages()) {
        EXPECT_EQ(page.first, next);
        EXPECT_GT(page.last, page.first);
        next = page.last;
    }
    EXPECT_EQ(next, 5000u);
    EXPECT_EQ(layout.pages().back().carriedForward.at(8), std::get<Money>(table.totals.at(8)));
}

TEST(ReportLayout, MakesAFormUpWithBlankLinesOnHalfASheet)
{
    ReportTable table = listOf(3);
    table.halfSheet = true;
    table.leastRows = 5;
    const ui::ReportLayout layout = layoutOf(table);
    EXPECT_EQ(layout.paper(), QSizeF(2100, 1480));
    EXPECT_EQ(layout.pages().back().last, 5u);
    EXPECT_EQ(layout.rowCount(), 3u) << "the blank ones are no rows of the report";
    table.leastRows = 2;
    EXPECT_EQ(layoutOf(table).pages().back().last, 4u) << "two sheets of two lines";
}

TEST(ReportLayout, SpreadsAFormOverSheetsOfAsManyLines)
{
    ReportTable table = listOf(9);
    table.halfSheet = true;
    table.leastRows = 4;
    std::vector<std::pair<std::size_t, std::size_t>> sheets;
    const ui::ReportLayout layout = layoutOf(table);
    for (const reports::PageRows& page : layout.pages())
        sheets.emplace_back(page.first, page.last);
    EXPECT_EQ(sheets, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 4}, {4, 8}, {8, 12}}));
    EXPECT_EQ(layout.rowCount(), 9u);
    EXPECT_TRUE(layout.pages().back().hasClosing);
    table.halfSheet = false;
    EXPECT_EQ(layoutOf(table).pages().size(), 1u) << "a list has as many as fit";
}

TEST(ReportLayout, FillsTheWidthOfThePaperExactly)
{
    for (const std::size_t members : {0u, 3u, 400u}) {
        const ReportTable table = listOf(members);
        const ui::ReportLayout layout = layoutOf(table);
        EXPECT_NEAR(layout.edge(0), layout.content().left(), 0.01);
        EXPECT_NEAR(layout.edge(table.columns.size()), layout.content().right(), 0.01);
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            EXPECT_GT(layout.roomOf(column), 20) << column;
    }
}

TEST(ReportLayout, GivesLargeAmountsTheRoomThatTheyNeed)
{
    distribution::Plan plan = test::samplePlan(4);
    plan.basis.members[2].trades.front().amount = Money::kMax;
    const ReportTable table = reports::dividendList(plan, test::sampleHead(), test::inChinese);
    const ui::ReportLayout layout = layoutOf(table);
    const QString figure = ui::paperText(table.rows[2][3]);
    const ui::FittedText fitted = layout.fitted(figure, ColumnKind::Money, layout.roomOf(3));
    EXPECT_EQ(fitted.lines, QStringList{figure});
    EXPECT_LE(layout.ruler(fitted.tenths).width(figure), layout.roomOf(3));
    EXPECT_GE(fitted.tenths, 20) << "still readable";
}

TEST(ReportLayout, NeverLetsATextRunOverItsCell)
{
    test::Random random;
    const ui::ReportLayout layout = layoutOf(listOf(3));
    const QString alphabet = QString::fromUtf8("张桂兰龑㛃䶮𠅤，。（）abcdefghijWM -0123456789,.");
    const QList<uint> letters = alphabet.toUcs4();
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (auto left = random.between(1, 200); left > 0; --left) {
            const char32_t letter = letters[random.between(0, letters.size() - 1)];
            text += QString::fromUcs4(&letter, 1);
        }
        text = text.simplified();
        const qreal room = static_cast<qreal>(random.between(150, 900));
        const ui::FittedText fitted = layout.fitted(text, ColumnKind::Text, room);
        for (const QString& line : fitted.lines)
            ASSERT_LE(layout.ruler(fitted.tenths).width(line), room + 0.01) << line.toStdString();
        ASSERT_EQ(fitted.lines.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
        ASSERT_LE(fitted.height(), layout.content().height() / 2);
    }
}

TEST(ReportLayout, LeavesAShortTextInItsSize)
{
    const ui::ReportLayout layout = layoutOf(listOf(3));
    const ui::FittedText fitted = layout.fitted(QString::fromUtf8("张桂兰"), ColumnKind::Text, 300);
    EXPECT_EQ(fitted.lines.size(), 1);
    EXPECT_EQ(fitted.tenths, layout.bodySize());
}

TEST(ReportLayout, PutsNothingOutsideTheMargins)
{
    for (const std::size_t members : {0u, 1u, 26u, 27u, 60u}) {
        const ui::ReportPainter painter(listOf(members));
        const QSizeF paper = painter.layout().paper();
        const QRect content = painter.layout().content().toAlignedRect().adjusted(-6, -6, 6, 6);
        for (int page = 0; page < painter.pageCount(); ++page) {
            QImage image(paper.toSize() / 2, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter brush(&image);
            brush.scale(0.5, 0.5);
            painter.paint(brush, page);
            brush.end();
            int outside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    outside += !content.contains(2 * x, 2 * y) && image.pixel(x, y) != qRgb(255, 255, 255);
            }
            EXPECT_EQ(outside, 0) << members << " members, page " << page + 1;
        }
    }
}

TEST(ReportLayout, ShowsFiguresAsPeopleReadThem)
{
    EXPECT_EQ(ui::paperText(reports::Cell(Money::fen(-123'456'789))), QStringLiteral("-1,234,567.89"));
    EXPECT_EQ(ui::paperText(reports::Cell(Money())), QStringLiteral("—"));
    EXPECT_EQ(ui::paperText(reports::Cell(TradeQuantity::parts(8'000'000'500))), QStringLiteral("8,000,000.5"));
    EXPECT_EQ(ui::paperText(reports::Cell(Date(2025, 3, 1))), QStringLiteral("2025-03-01"));
    EXPECT_EQ(ui::paperText(reports::Cell()), QString());
    EXPECT_TRUE(ui::isNegative(reports::Cell(Money::fen(-1))));
    EXPECT_FALSE(ui::isNegative(reports::Cell(Money())));
}
