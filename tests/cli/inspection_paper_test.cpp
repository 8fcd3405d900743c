// SPDX-License-Identifier: GPL-3.0-or-later
// Working papers and summaries of inspections on the command line.
#include <gmock/gmock.h>

#include "core/exchange/sheet.h"
#include "tests/cli/program.h"

#include <QProcess>

namespace coop::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class InspectionPaper : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("contributions", "date,member,kind,paid\n2025-01-01,1,cash,3000\n2025-01-01,2,cash,7000\n");
    }
    void expectWritten(const QStringList& arguments) const
    {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << arguments.join(QLatin1Char(' ')).toStdString() << "\n" << outcome.error;
    }
    /// Of a PDF, in the order in which it was drawn, without blanks.
    [[nodiscard]] std::string textOf(const char* file) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QString::fromStdString((folder / file).string()), QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        std::string text = process.readAllStandardOutput().toStdString();
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
        return text;
    }
    [[nodiscard]] std::string cells(const char* file) const
    {
        const auto sheet = exchange::readSheet(folder / file);
        EXPECT_TRUE(sheet) << file;
        std::string all;
        if (sheet)
            for (const auto& row : sheet->rows)
                for (const auto& cell : row)
                    all += cell.text + "|";
        return all;
    }
};

TEST_F(InspectionPaper, OfABookComesInEveryFormatAndBothLanguages)
{
    for (const char* ending : {"pdf", "xlsx", "csv"})
        expectWritten({"report", "book.coop", "inspection", "--as-of", "2025-12-31", "-o", QStringLiteral("paper.") + ending});
    EXPECT_THAT(textOf("paper.pdf"), AllOf(HasSubstr("核查工作底稿"), HasSubstr("2025-12-31"), HasSubstr("SHA-256"), HasSubstr("核查人员")));
    EXPECT_THAT(cells("paper.xlsx"), AllOf(HasSubstr("核查工作底稿"), HasSubstr("涉及金额")));
    EXPECT_THAT(bytesOf("paper.csv"), StartsWith("\xEF\xBB\xBF"));
    expectWritten({"report", "book.coop", "核查工作底稿", "--lang", "en", "-o", "paper.pdf"});
    EXPECT_THAT(textOf("paper.pdf"), AllOf(HasSubstr("Inspectionworkingpaper"), Not(HasSubstr("核查人员"))));
    expectWritten({"report", "book.coop", "inspection", "--lang", "both", "-o", "both.pdf"});
    EXPECT_THAT(textOf("both.pdf"), AllOf(HasSubstr("核查工作底稿Inspectionworkingpaper"), HasSubstr("核查人员Auditor")));
}

TEST_F(InspectionPaper, OfTheSameBookIsTheSameByteForByteAndTouchesNothing)
{
    const std::string before = bytesOf("book.coop");
    for (const char* ending : {"pdf", "xlsx", "csv"}) {
        for (const char* name : {"one.", "two."})
            expectWritten({"report", "book.coop", "inspection", "--as-of", "2025-12-31", "-o", QString::fromUtf8(name) + ending});
    }
    EXPECT_EQ(bytesOf("one.csv"), bytesOf("two.csv"));
    EXPECT_EQ(cells("one.xlsx"), cells("two.xlsx"));
    EXPECT_EQ(textOf("one.pdf"), textOf("two.pdf"));
    EXPECT_EQ(bytesOf("book.coop"), before);
}

TEST_F(InspectionPaper, OfABookThatCannotBeReadSaysSo)
{
    folder.write("broken.coop", "no book at all");
    const Outcome outcome = run({"report", "broken.coop", "inspection", "-o", "broken.pdf"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
    EXPECT_THAT(outcome.error, HasSubstr("broken.coop"));
    EXPECT_THAT(textOf("broken.pdf"), HasSubstr("不是本程序的账套"));
    EXPECT_EQ(run({"report", "nowhere.coop", "inspection", "-o", "none.pdf"}).exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(folder / "none.pdf"));
}

TEST_F(InspectionPaper, RefusesWhatItCannotMeanWithTheOptionsName)
{
    const auto refused = [this](const QStringList& arguments, const char* why) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_THAT(outcome.error, HasSubstr(why));
    };
    refused({"report", "book.coop", "inspection", "--member", "1", "-o", "x.pdf"}, "inspection");
    refused({"report", "book.coop", "inspection", "--as-of", "2025-12-31", "--year", "2025", "-o", "x.pdf"}, "--as-of");
    refused({"report", "book.coop", "inspection", "--as-of", "some day", "-o", "x.pdf"}, "--as-of");
    refused({"report", "book.coop", "inspection", "-o", "x.txt"}, ".pdf");
    refused({"report", "book.coop", "members", "--as-of", "2025-12-31", "-o", "x.pdf"}, "--as-of");
    refused({"report", "book.coop", "members", "--index", "i", "-o", "x.pdf"}, "--index");
    refused({"inspect", "book.coop", "--format", "json", "-o", "x.pdf"}, "--format");
    refused({"inspect", "book.coop", "--lang", "both", "-o", "x.json"}, "both");
    folder.write("p.json", "{\"Z99.months\": 3}");
    EXPECT_EQ(run({"report", "book.coop", "inspection", "--parameters", "p.json", "-o", "x.pdf"}).exitCode, 1);
    EXPECT_FALSE(std::filesystem::exists(folder / "x.pdf"));
}

TEST_F(InspectionPaper, PrintsTheParametersThatWereChanged)
{
    folder.write("p.json", "{\"common.active_month\": \"321.00\"}");
    expectWritten({"report", "book.coop", "inspection", "--year", "2025", "--parameters", "p.json", "--lang", "en", "-o", "paper.pdf"});
    EXPECT_THAT(textOf("paper.pdf"), AllOf(HasSubstr("2026.1*"), HasSubstr("common.active_month"), HasSubstr("321.00yuan"), HasSubstr("500.00yuan")));
}

TEST_F(InspectionPaper, TakesFromTheIndexWhatOnlySeveralBooksShowAndNothingOfTheOthers)
{
    import("members", "number,name,kind,id_number,roles\n8,共同理事长,farmer,110105194912310021,chair\n");
    import("profile", "key,value\nindustry,A0121\n");
    std::filesystem::create_directory(folder / "county");
    std::filesystem::copy_file(folder / "book.coop", folder / "county/own.coop");
    std::filesystem::copy_file(folder / "book.coop", folder / "county/other.coop");
    folder.write("other.csv", "key,value\nname,另一家合作社\n");
    expectWritten({"import", "county/other.coop", "profile", "other.csv"});
    expectWritten({"inspect", "county", "--as-of", "2025-12-31", "--index", "county.index", "-o", "county.json"});
    expectWritten({"report", "county/own.coop", "inspection", "--as-of", "2025-12-31", "--index", "county.index", "-o", "own.csv"});
    expectWritten({"report", "county/own.coop", "inspection", "--as-of", "2025-12-31", "-o", "alone.csv"});
    EXPECT_THAT(bytesOf("own.csv"), AllOf(HasSubstr("X03"), HasSubstr("共同理事长"), Not(HasSubstr("另一家")), Not(HasSubstr("other.coop"))));
    EXPECT_THAT(bytesOf("alone.csv"), Not(HasSubstr("X03")));
    expectWritten({"report", "book.coop", "inspection", "--index", "county.index", "-o", "unknown.pdf"});
    EXPECT_THAT(textOf("unknown.pdf"), HasSubstr("扫描索引中没有本账套"));
    EXPECT_EQ(run({"report", "book.coop", "inspection", "--index", "no.index", "-o", "x.pdf"}).exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(folder / "no.index"));
}

TEST_F(InspectionPaper, TheSummaryCountsAndListsTheBooksOfAFolder)
{
    std::filesystem::create_directory(folder / "county");
    std::filesystem::copy_file(folder / "book.coop", folder / "county/a.coop");
    folder.write("county/broken.coop", "no book at all");
    for (const char* ending : {"pdf", "xlsx"})
        expectWritten({"inspect", "county", "--as-of", "2025-12-31", "-o", QStringLiteral("summary.") + ending});
    EXPECT_THAT(textOf("summary.pdf"), AllOf(HasSubstr("核查汇总表"), HasSubstr("county/broken.coop"), HasSubstr("合作社清单"), HasSubstr("制表人")));
    EXPECT_THAT(cells("summary.xlsx"), HasSubstr("疑似空壳"));
    const auto list = exchange::readSheet(folder / "summary.xlsx", std::string("合作社清单（按线索和迹象排序）"));
    ASSERT_TRUE(list);
    expectWritten({"inspect", "county", "--lang", "both", "-o", "both.pdf"});
    EXPECT_THAT(textOf("both.pdf"), HasSubstr("核查汇总表Summaryoftheinspection"));
    EXPECT_EQ(run({"inspect", "county", "-o", "result.json"}).exitCode, 0);
    EXPECT_THAT(bytesOf("result.json"), StartsWith("{"));
}

} // namespace
} // namespace coop::test
