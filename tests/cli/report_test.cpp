// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Report : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("contributions", "date,member,kind,paid\n2025-01-01,1,cash,3000\n2025-01-01,2,cash,7000\n");
        import("trades", "date,member,direction,product,amount\n2025-03-01,1,delivery,鸡蛋,100.00\n");
    }

    void expectWritten(const QStringList& arguments) const
    {
        const Outcome outcome = run(QStringList{"report", "book.coop"} + arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        EXPECT_EQ(outcome.error, "");
    }
};

TEST_F(Report, TheDividendListIsChineseUnlessTold)
{
    expectWritten({"dividends", "--year", "2025", "--surplus", "10000", "-o", "list.csv"});
    const std::string list = bytesOf("list.csv");
    EXPECT_THAT(list, StartsWith("\xEF\xBB\xBF"));
    EXPECT_THAT(list, HasSubstr("序号,编号,姓名,交易额,返还,账户权益,剩余盈余,其他各级,合计,签字"));
    EXPECT_THAT(list, HasSubstr("1,1,张甲,100.00,5400.00,3000.00,1080.00,0.00,6480.00,"));
    expectWritten({"dividends", "--year", "2025", "--surplus", "10000", "--lang", "en", "-o", "list.csv"});
    EXPECT_THAT(bytesOf("list.csv"), HasSubstr("No.,Number,Name,Trade,Refund,Account equity,Residual,"));
}

TEST_F(Report, EveryListComesInEveryFormatWithoutADisplay)
{
    for (const char* report : {"dividends", "members", "contributions"}) {
        const QString name = QString::fromLatin1(report);
        for (const char* ending : {"pdf", "xlsx", "csv", "PDF"}) {
            expectWritten({name, "--year", "2025", "--surplus", "10000", "-o", name + "." + ending});
        }
        EXPECT_THAT(bytesOf(std::string(report) + ".pdf"), StartsWith("%PDF-"));
        EXPECT_THAT(bytesOf(std::string(report) + ".PDF"), StartsWith("%PDF-"));
        EXPECT_THAT(bytesOf(std::string(report) + ".xlsx"), StartsWith("PK"));
    }
}

TEST_F(Report, AWrongDisplayDoesNotMatter)
{
    environment.insert("DISPLAY", "nowhere.invalid:99");
    environment.insert("WAYLAND_DISPLAY", "nowhere");
    environment.insert("QT_QPA_PLATFORM", "xcb");
    expectWritten({"members", "-o", "members.pdf"});
    EXPECT_EQ(run({"show", "book.coop", "members"}).exitCode, 0);
}

TEST_F(Report, IdentityNumbersAreMaskedWhenAsked)
{
    expectWritten({"members", "--to", "2025-12-31", "-o", "members.csv"});
    EXPECT_THAT(bytesOf("members.csv"), HasSubstr("110105194912310028"));
    expectWritten({"members", "--to", "2025-12-31", "--mask", "-o", "members.csv"});
    EXPECT_THAT(bytesOf("members.csv"), Not(HasSubstr("110105194912310028")));
    EXPECT_THAT(bytesOf("members.csv"), HasSubstr("110105********0028"));
}

TEST_F(Report, ListsAreOfADayAndOfOneMemberWhenAsked)
{
    expectWritten({"members", "--to", "2025-05-31", "-o", "members.csv"});
    EXPECT_THAT(bytesOf("members.csv"), Not(HasSubstr("青山公司")));
    expectWritten({"contributions", "--member", "2", "-o", "one.csv"});
    EXPECT_THAT(bytesOf("one.csv"), HasSubstr("李乙"));
    EXPECT_THAT(bytesOf("one.csv"), Not(HasSubstr("张甲")));
    const Outcome nobody = run({"report", "book.coop", "contributions", "--member", "99", "-o", "none.csv"});
    EXPECT_EQ(nobody.exitCode, 1);
    EXPECT_FALSE(std::filesystem::exists(folder / "none.csv"));
}

TEST_F(Report, AListOfAYearThatIsStillToEndIsAsOfToday)
{
    import("contributions", "date,member,kind,paid\n2098-06-01,3,cash,500\n");
    const Date today = clock.today();
    expectWritten({"contributions", "--year", "2099", "-o", "year.csv"});
    expectWritten({"contributions", "--to", QString::fromStdString(toIso(today)), "-o", "today.csv"});
    if (today == clock.today()) { // unless midnight passed in between
        EXPECT_EQ(bytesOf("year.csv"), bytesOf("today.csv"));
    }
    EXPECT_THAT(bytesOf("year.csv"), Not(HasSubstr("500.00")));
    expectWritten({"contributions", "--to", "2098-12-31", "-o", "later.csv"});
    EXPECT_THAT(bytesOf("later.csv"), HasSubstr("500.00")) << "a day that is asked for is kept";
}

TEST_F(Report, APeriodIsRefusedWhereNoReportHasOne)
{
    for (const char* report : {"dividends", "members", "contributions"}) {
        const Outcome outcome = run({"report", "book.coop", QString::fromLatin1(report), "--year", "2025", "--from",
                                     "2025-01-01", "--surplus", "1", "-o", "period.csv"});
        EXPECT_EQ(outcome.exitCode, 2) << report;
        EXPECT_THAT(outcome.error, HasSubstr("--from")) << report;
    }
    const Outcome day = run({"report", "book.coop", "dividends", "--to", "2025-12-31", "--surplus", "1", "-o",
                             "period.csv"});
    EXPECT_EQ(day.exitCode, 2);
    EXPECT_THAT(day.error, HasSubstr("--to"));
    EXPECT_FALSE(std::filesystem::exists(folder / "period.csv"));
}

TEST_F(Report, APdfIsOnThePaperThatIsAskedFor)
{
    expectWritten({"members", "--paper", "voucher", "-o", "small.pdf"});
    EXPECT_THAT(bytesOf("small.pdf"), HasSubstr("/MediaBox [0 0 680.")) << "240 mm";
    expectWritten({"members", "-o", "large.pdf"});
    EXPECT_THAT(bytesOf("large.pdf"), Not(HasSubstr("/MediaBox [0 0 680.")));
    expectWritten({"slips", "--year", "2025", "--surplus", "10000", "--per-sheet", "3", "-o", "three.pdf"});
    expectWritten({"slips", "--year", "2025", "--surplus", "10000", "--per-sheet", "1", "-o", "one.pdf"});
    EXPECT_THAT(bytesOf("three.pdf"), HasSubstr("/Count 3")) << "seven members, three on a sheet";
    EXPECT_THAT(bytesOf("one.pdf"), HasSubstr("/Count 7"));
    for (const QStringList& wrong : {QStringList{"--paper", "a3", "-o", "x.pdf"}, QStringList{"--per-sheet", "4", "-o", "x.pdf"},
                                     QStringList{"--paper", "a4", "-o", "x.csv"}, QStringList{"--per-sheet", "2", "-o", "x.xlsx"}})
        EXPECT_EQ(run(QStringList{"report", "book.coop", "members"} + wrong).exitCode, 2) << wrong.join(" ").toStdString();
}

TEST_F(Report, AFileThatCannotBeWrittenEndsWithThree)
{
    for (const char* file : {"nowhere/list.csv", "nowhere/list.xlsx", "nowhere/list.pdf"}) {
        const Outcome outcome = run({"report", "book.coop", "members", "-o", QString::fromLatin1(file)});
        EXPECT_EQ(outcome.exitCode, 3) << file;
        EXPECT_THAT(outcome.error, HasSubstr(file));
    }
}

} // namespace
} // namespace coop::test
