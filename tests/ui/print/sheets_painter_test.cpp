// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets_painter.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/support/paper_samples.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/report_painter.h"

using namespace coop;
using reports::Paper;

namespace {

constexpr QSizeF kA4(2100, 2970);

QString textOf(const ui::PagePainter& painter)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheets.pdf"));
    EXPECT_TRUE(ui::writePdf(painter, file));
    EXPECT_EQ(test::pdfPageCount(file), painter.pageCount());
    return test::withoutBlanks(test::pdfText(file));
}

} // namespace

TEST(SheetsPainter, LaysThreeSlipsOnASheetAndLosesNone)
{
    const ui::SheetsPainter painter(test::sampleSlips(7), {.perSheet = 3});
    ASSERT_EQ(painter.pageCount(), 3);
    EXPECT_EQ(painter.paper(0), kA4);
    EXPECT_EQ(painter.sheetsOn(0), 3);
    EXPECT_EQ(painter.sheetsOn(2), 1);
    const QString text = textOf(painter);
    for (int member = 1; member <= 7; ++member)
        EXPECT_TRUE(text.contains(QString::fromUtf8("成员%1张桂兰").arg(member))) << member;
}

TEST(SheetsPainter, GivesASlipThatIsTooLongTheNextPlacesToo)
{
    const ui::SheetsPainter painter(test::sampleSlips(2, 40), {.perSheet = 3});
    EXPECT_GT(painter.pageCount(), 1);
    const QString text = textOf(painter);
    EXPECT_EQ(text.count(QString::fromUtf8("按交易量返还")), 80) << "every row of both";
}

TEST(SheetsPainter, ChoosesByItselfHowManyFit)
{
    EXPECT_EQ(ui::SheetsPainter(test::sampleSlips(6, 2)).sheetsOn(0), 3);
    EXPECT_EQ(ui::SheetsPainter(test::sampleSlips(6, 12)).sheetsOn(0), 2);
    EXPECT_EQ(ui::SheetsPainter(test::sampleSlips(6, 60)).sheetsOn(0), 1) << "long ones stand alone";
}

TEST(SheetsPainter, LaysOneSlipOnASheetOfA5)
{
    reports::PrintedReport slips = test::sampleSlips(3);
    const ui::SheetsPainter painter(slips, {.paper = Paper::A5});
    EXPECT_EQ(painter.pageCount(), 3);
    EXPECT_EQ(painter.sheetsOn(0), 1);
    EXPECT_EQ(painter.paper(0), QSizeF(1480, 2100));
}

TEST(SheetsPainter, PrintsAVoucherOnItsOwnPaperSeveralSheetsNumbered)
{
    reports::ReportTable voucher = test::sampleSlip(1, 12);
    voucher.halfSheet = true;
    voucher.leastRows = 5;
    reports::PrintedReport report{.list = voucher, .paper = {voucher}};
    const ui::SheetsPainter painter(report, {.paper = Paper::Voucher});
    EXPECT_EQ(painter.paper(0), QSizeF(2400, 1400));
    ASSERT_EQ(painter.pageCount(), 3) << "twelve lines, five to a sheet";
    const QString text = textOf(painter);
    EXPECT_TRUE(text.contains(QString::fromUtf8("第1页，共3页")));
    EXPECT_TRUE(text.contains(QString::fromUtf8("第3页，共3页")));
}

TEST(SheetsPainter, KeepsSettingsAlikeForEveryReader)
{
    const reports::PrintedReport report{.list = test::sampleSlip(1), .paper = {test::sampleSlip(1)}};
    const auto topLeft = [&](const ui::PaperSettings& settings) {
        const ui::SheetsPainter painter(report, settings);
        QImage image(painter.paper(0).toSize() / 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter brush(&image);
        brush.scale(0.5, 0.5);
        painter.paint(brush, 0);
        brush.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    return x * 2;
            }
        }
        return -1;
    };
    const int plain = topLeft({});
    EXPECT_NEAR(topLeft({.offsetMm = {7, 0}}), plain + 70, 3);
    EXPECT_NEAR(topLeft({.bindingMm = 10}), plain + 100, 3);
    EXPECT_NEAR(topLeft({.marginMm = 30}), 300, 6);
    EXPECT_NEAR(topLeft({.percent = 120}), plain, 3) << "larger letters, the same margins";
}

TEST(SheetsPainter, JoinsReportsOfSeveralPapers)
{
    ui::SheetsPainter bundle(QStringLiteral("2025"));
    bundle.add({.list = test::sampleSlip(1), .paper = {test::sampleNotice(3)}});
    bundle.add({.list = test::sampleSlip(1), .paper = {test::sampleCertificate("甲"), test::sampleCertificate("乙")}});
    bundle.add({.list = test::sampleSlip(9), .paper = {}});
    ASSERT_EQ(bundle.pageCount(), 4);
    EXPECT_EQ(bundle.paper(0), kA4);
    EXPECT_EQ(bundle.paper(1), QSizeF(2100, 1480));
    const QString text = textOf(bundle);
    for (const char* words : {"盈余分配公示", "甲", "乙", "成员9"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
}
