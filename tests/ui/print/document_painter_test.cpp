// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_painter.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QTemporaryDir>

#include "tests/support/paper_samples.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/paper_settings.h"
#include "ui/print/pdf_writer.h"

using namespace coop;

namespace {

using Layout = ui::DocumentLayout;

/// How many dots of a page lie outside of an area that is given in tenths of a millimetre.
int inkOutside(const ui::PagePainter& painter, int page, const QRectF& area)
{
    QImage image(painter.paper(page).toSize() / 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter brush(&image);
    brush.scale(0.5, 0.5);
    painter.paint(brush, page);
    brush.end();
    int outside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            outside += !area.contains(2 * x, 2 * y) && image.pixel(x, y) != qRgb(255, 255, 255);
    }
    return outside;
}

class DocumentPainterTest : public testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }
    [[nodiscard]] QString textOf(const ui::PagePainter& painter) const
    {
        EXPECT_TRUE(ui::writePdf(painter, file()));
        return test::withoutBlanks(test::pdfText(file()));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DocumentPainterTest, WritesEveryBlockAsTextThatCanBeFound)
{
    const QString text = textOf(ui::DocumentPainter(test::sampleNotice(3)));
    for (const char* words : {"盈余分配公示", "二〇二五年度", "请成员核对", "一、盈余的去向", "提取公积金", "-10,000.00", "公示开始",
                              "2026-01-05", "成员3", "3,000.03", "身份证号已隐去", "监事长", "账套指纹A1B2", "第1页，共1页"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
}

TEST_F(DocumentPainterTest, CarriesALongTableOverWithItsHeadsAndLosesNoRow)
{
    const ui::DocumentPainter painter(test::sampleNotice(150));
    EXPECT_GE(painter.pageCount(), 4);
    std::size_t next = 0;
    for (const Layout::Page& page : painter.layout().pages()) {
        for (const Layout::Placed& placed : page) {
            if (const auto* const part = std::get_if<Layout::TablePart>(&placed.what)) {
                EXPECT_EQ(part->first, next);
                EXPECT_GT(part->last, part->first);
                EXPECT_EQ(part->hasTotal, part->last == 150u);
                next = part->last;
            }
        }
    }
    EXPECT_EQ(next, 150u);
    const QString text = textOf(painter);
    EXPECT_EQ(text.count(QString::fromUtf8("编号姓名身份证号金额")), painter.pageCount());
    EXPECT_TRUE(text.contains(QString::fromUtf8("盈余分配公示（续）")));
    EXPECT_EQ(test::pdfPageCount(file()), painter.pageCount());
}

TEST_F(DocumentPainterTest, PutsNothingOutsideTheMarginsWhateverTheLengthOfItsTable)
{
    for (const std::size_t members : {0u, 1u, 9u, 10u, 11u, 12u, 13u, 40u}) {
        const ui::DocumentPainter painter(test::sampleNotice(members));
        const QRectF area = painter.layout().content().adjusted(-6, -6, 6, 6);
        for (int page = 0; page < painter.pageCount(); ++page)
            EXPECT_EQ(inkOutside(painter, page, area), 0) << members << " members, page " << page + 1;
    }
}

TEST_F(DocumentPainterTest, FramesACertificateOnHalfASheetAndGivesItNoPageNumber)
{
    const ui::DocumentPainter painter(test::sampleCertificate("张桂兰"));
    EXPECT_EQ(painter.pageCount(), 1);
    EXPECT_EQ(painter.paper(0), QSizeF(2100, 1480));
    const QRectF content = painter.layout().content();
    EXPECT_GT(inkOutside(painter, 0, content), 1000) << "the frame";
    EXPECT_EQ(inkOutside(painter, 0, content.adjusted(-70, -70, 70, 70)), 0);
    EXPECT_FALSE(textOf(painter).contains(QString::fromUtf8("第1页")));
}

TEST_F(DocumentPainterTest, ShowsRareCharactersAndVeryLongNamesWhole)
{
    const std::string rare = "㛃𠅤䶮";
    std::string longName;
    for (int part = 0; part < 40; ++part)
        longName += "某某农机服务专业合作社联合社" + std::to_string(part);
    for (const std::string& name : {rare, longName}) {
        const ui::DocumentPainter painter(test::sampleCertificate(name));
        const QString text = textOf(painter);
        EXPECT_TRUE(text.contains(QString::fromStdString(name))) << text.toStdString();
        for (int page = 0; page < painter.pageCount(); ++page)
            EXPECT_EQ(inkOutside(painter, page, painter.layout().content().adjusted(-70, -70, 70, 70)), 0);
    }
    const QString fonts = test::poppler(QStringLiteral("pdffonts"), {file()});
    for (const QString& line : fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2))
        EXPECT_TRUE(line.contains(QLatin1String(" yes "))) << line.toStdString();
}

TEST_F(DocumentPainterTest, DrawsAWaterfallThatGoesBelowZeroInsideThePage)
{
    reports::Document notice = test::sampleNotice(0);
    notice.blocks = {reports::Waterfall{.title = "亏损",
                                        .steps = {{"本年亏损", Money::fen(-500), true},
                                                  {"弥补", Money::fen(700), false},
                                                  {"无", Money(), false},
                                                  {"余下", Money::fen(200), true}}},
                     reports::Waterfall{}, reports::SignatureLines{}, reports::FactGrid{}, reports::Paragraph{}};
    const ui::DocumentPainter painter(notice);
    EXPECT_EQ(inkOutside(painter, 0, painter.layout().content().adjusted(-6, -6, 6, 6)), 0);
}
