// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPageRanges>
#include <QPrinter>
#include <QTemporaryDir>

#include "core/exchange/writers.h"
#include "tests/support/sample_plan.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/report_painter.h"
#include "ui/text/format.h"

using namespace coop;
using reports::ReportTable;

namespace {

class PdfWriter : public testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("list.pdf")); }

    static ReportTable listOf(std::size_t members)
    {
        return reports::dividendList(test::samplePlan(members), test::sampleHead(), test::inChinese);
    }
    static ReportTable listWithNames(const std::vector<std::string>& names)
    {
        distribution::Plan plan = test::samplePlan(names.size());
        for (std::size_t index = 0; index < names.size(); ++index)
            plan.basis.members[index].name = names[index];
        return reports::dividendList(plan, test::sampleHead(), test::inChinese);
    }

private:
    QTemporaryDir m_folder;
};

/// All texts of the rows in order, as the paper shows them.
QStringList cellsOf(const ReportTable& table)
{
    QStringList texts;
    for (const std::vector<reports::Cell>& row : table.rows) {
        for (const reports::Cell& cell : row) {
            if (const QString text = test::withoutBlanks(ui::paperText(cell)); !text.isEmpty())
                texts << text;
        }
    }
    return texts;
}

} // namespace

TEST_F(PdfWriter, ShowsEveryNameAndFigureInOrder)
{
    const ReportTable table = listOf(126);
    ASSERT_TRUE(ui::writePdf(table, file()));
    const QString text = test::withoutBlanks(test::pdfText(file()));
    qsizetype at = 0;
    for (const QString& cell : cellsOf(table)) {
        at = text.indexOf(cell, at);
        ASSERT_GE(at, 0) << cell.toStdString();
        at += cell.size();
    }
    EXPECT_GE(text.indexOf(ui::toText(std::string_view(table.amountInWords)), at), 0);
    for (const char* words : {"盈余分配表", "盈余分配表（续）", "承前页", "本页合计", "过次页", "合计126人", "理事长",
                              "封印7F3A·91C2", "第1页，共5页", "第5页，共5页"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
}

TEST_F(PdfWriter, HasThePagesThatPaginationSays)
{
    for (const std::size_t members : {0u, 1u, 26u, 27u, 28u, 126u}) {
        const ui::ReportPainter painter(listOf(members));
        ASSERT_TRUE(ui::writePdf(painter, file()));
        EXPECT_EQ(test::pdfPageCount(file()), painter.pageCount()) << members;
    }
}

TEST_F(PdfWriter, EmbedsItsFonts)
{
    ASSERT_TRUE(ui::writePdf(listOf(5), file()));
    const QStringList lines =
        test::poppler(QStringLiteral("pdffonts"), {file()}).trimmed().split(QLatin1Char('\n')).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        // The columns behind the encoding: embedded, subset, has a table of letters.
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        EXPECT_EQ(words.value(words.size() - 5), QLatin1String("yes")) << line.toStdString();
        EXPECT_EQ(words.value(words.size() - 3), QLatin1String("yes")) << line.toStdString();
    }
}

TEST_F(PdfWriter, SaysWhatItIsInItsMetadata)
{
    ASSERT_TRUE(ui::writePdf(listOf(1), file()));
    const QString about = test::poppler(QStringLiteral("pdfinfo"), {file()});
    EXPECT_TRUE(about.contains(QString::fromUtf8("盈余分配表"))) << about.toStdString();
    EXPECT_TRUE(about.contains(QLatin1String("A4"))) << about.toStdString();
}

TEST_F(PdfWriter, KeepsRareAndLongNamesWhole)
{
    const std::vector<std::string> names = {
        "㛃", "䶮", "𠅤", "𠮷野㛃䶮𠅤",
        "青山镇东沟村第一村民小组集体经济股份合作社联合管理委员会暨青山水利灌溉协会驻村办事处及其下属各生产小队联合代表处张",
        "Aleksandra Konstantinopolskaja-Wolfeschlegelsteinhausenberger office",
    };
    const ReportTable table = listWithNames(names);
    ASSERT_TRUE(ui::writePdf(table, file()));
    const QString text = test::withoutBlanks(test::pdfText(file()));
    for (const std::string& name : names)
        EXPECT_TRUE(text.contains(test::withoutBlanks(ui::toText(std::string_view(name))))) << name;
}

TEST_F(PdfWriter, GivesBackTheCharactersThatWereWrittenAndNoLookalikes)
{
    // In a Chinese font these share their glyphs with the radicals of U+2E80…2FDF.
    ASSERT_TRUE(ui::writePdf(listWithNames({"马长青", "方大山", "高金石", "黄白一", "龙见西", "门车鱼人"}), file()));
    const QString text = test::pdfText(file());
    for (const char* name : {"马长青", "方大山", "高金石", "黄白一", "龙见西", "门车鱼人"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(name))) << name;
    for (const QChar character : text)
        EXPECT_FALSE(character.unicode() >= 0x2E80 && character.unicode() < 0x2FE0)
            << static_cast<int>(character.unicode());
}

TEST_F(PdfWriter, LeavesTheOldFileWhenItCannotWrite)
{
    const ReportTable table = listOf(1);
    EXPECT_THROW((void)ui::writePdf(table, QStringLiteral("/nonexistent/folder/list.pdf")), exchange::FileError);
}

TEST_F(PdfWriter, WritesNothingWhenItIsStopped)
{
    EXPECT_FALSE(ui::writePdf(listOf(200), file(), [](int done, int) { return done < 2; }));
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(PdfWriter, PrintsTheSamePagesThroughAPrinter)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file());
    printer.setPageLayout(ui::pageLayoutFor(listOf(60)));
    ASSERT_TRUE(ui::printReport(listOf(60), printer));
    EXPECT_EQ(test::pdfPageCount(file()), ui::ReportPainter(listOf(60)).pageCount());
    EXPECT_TRUE(test::withoutBlanks(test::pdfText(file())).contains(QString::fromUtf8("第2页，共3页")));
}

TEST_F(PdfWriter, PrintsOnlyThePagesThatWereChosen)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file());
    printer.setPageLayout(ui::pageLayoutFor(listOf(126)));
    printer.setPageRanges(QPageRanges::fromString(QStringLiteral("2-3,5")));
    ASSERT_TRUE(ui::printReport(listOf(126), printer));
    EXPECT_EQ(test::pdfPageCount(file()), 3);
    const std::size_t second = ui::ReportPainter(listOf(126)).layout().pages()[1].first;
    const QString text = test::pdfText(file());
    EXPECT_TRUE(text.contains(QStringLiteral("%1 0%1 ").arg(second + 1))) << "the second page was chosen";
    EXPECT_FALSE(text.contains(QStringLiteral("%1 0%1 ").arg(second))) << "the first was not";
}
