// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class Import : public Program {
protected:
    void SetUp() override { makeBook(); }

    [[nodiscard]] Outcome importing(const QString& what, std::string_view text, const QStringList& more = {}) const
    {
        folder.write("data.csv", text);
        return run(QStringList{"import", "book.coop", what, "data.csv"} + more);
    }
};

TEST_F(Import, ListsEveryBadRowAndChangesNothing)
{
    const std::string before = bytesOf("book.coop");
    const Outcome outcome = importing("trades", "date,member,direction,product,quantity,unit,amount\n"
                                                "2025-02-30,1,delivery,鸡蛋,1,斤,1.00\n"
                                                "2025-03-01,99,delivery,鸡蛋,1,斤,1.00\n"
                                                "2025-03-01,1,delivery,鸡蛋,1,斤,1.00\n"
                                                "2025-03-01,1,sideways,鸡蛋,1.2345,斤,1.234\n");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:2:1: date: “2025-02-30” is not a date; expected"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:3:2: member: there is no member with the number “99”"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:5:3: direction: “sideways” is not a known word here"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:5:5: quantity: “1.2345” has too many decimals"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:5:7: amount: “1.234” has too many decimals"));
    EXPECT_EQ(countOf(outcome.error, "\n"), 5);
    EXPECT_EQ(bytesOf("book.coop"), before);
}

TEST_F(Import, TenThousandRowsWithOneBadOneChangeNothing)
{
    std::string text = "date,member,direction,product,amount\n";
    for (int row = 2; row <= 10'001; ++row)
        text += row == 7777 ? "2025-01-01,1,delivery,鸡蛋,oops\n" : "2025-01-01,1,delivery,鸡蛋,1.00\n";
    const Outcome outcome = importing("trades", text);
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, StartsWith("data.csv:7777:5: amount: “oops” is not an amount"));
    EXPECT_EQ(countOf(outcome.error, "\n"), 1);
    EXPECT_EQ(countOf(run({"show", "book.coop", "trades"}).out, "\n"), 1);
}

TEST_F(Import, ChineseHeadingsAreNamedInChinese)
{
    const Outcome outcome = importing("members", "编号,姓名,成员类型\n1,重号,农民\n20,,农民\n21,甲,外星人\n", {"--lang", "zh"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:2:1: 编号：成员编号“1”已被占用"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:3:2: 姓名：未填写；此项必填"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:4:3: 成员类型：“外星人”不是可用的词"));
}

TEST_F(Import, OfTwoEqualNumbersTheSecondIsTheBadOne)
{
    const Outcome outcome = importing("members", "number,name,kind\n20,甲,farmer\n20,乙,farmer\n");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, StartsWith("data.csv:3:1: number: the member number “20” is already taken (in row 2)"));
    EXPECT_EQ(countOf(outcome.error, "\n"), 1);
}

TEST_F(Import, DoubtsAreWarningsAndTheRowIsTaken)
{
    const Outcome outcome = importing("members", "number,name,kind,id_number\n20,甲,farmer,110105194912310021\n");
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.error, StartsWith("data.csv:2:4: id_number: the identity number “110105194912310021”"));
    EXPECT_THAT(run({"show", "book.coop", "members"}).out, HasSubstr("\n20,甲,farmer,110105194912310021,"));
}

TEST_F(Import, UnknownDoubledAndMissingColumnsAreAllNamed)
{
    const Outcome outcome = importing("grants", "date,colour,kind,kind\n2025-01-01,red,state,state\n");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:1:2: there is no column “colour” here; known columns: date 日期"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:1:4: kind: the column “kind” stands twice"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:1:1: amount: the required column “amount 金额” is missing"));
}

TEST_F(Import, ADryRunTellsButDoesNotWrite)
{
    const std::string before = bytesOf("book.coop");
    const std::string good = "date,kind,amount\n2025-01-01,state,100.00\n";
    const Outcome outcome = importing("grants", good, {"--dry-run"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
    EXPECT_THAT(outcome.out, HasSubstr("1"));
    EXPECT_EQ(importing("grants", good + "2025-01-01,state,\n", {"--dry-run"}).exitCode, 1);
    EXPECT_EQ(bytesOf("book.coop"), before);
}

TEST_F(Import, AMissingFileIsTheWorldsFaultAnUnreadableOneTheDatas)
{
    const Outcome missing = run({"import", "book.coop", "members", "none.csv"});
    EXPECT_EQ(missing.exitCode, 3);
    EXPECT_THAT(missing.error, HasSubstr("none.csv"));
    folder.write("data.pdf", "number,name,kind\n");
    const Outcome kind = run({"import", "book.coop", "members", "data.pdf"});
    EXPECT_EQ(kind.exitCode, 1);
    EXPECT_THAT(kind.error, StartsWith("data.pdf:1:1: "));
    EXPECT_EQ(importing("members", "").exitCode, 1);
    folder.write("broken.xlsx", "PK this is no spreadsheet");
    EXPECT_EQ(run({"import", "book.coop", "members", "broken.xlsx"}).exitCode, 1);
}

TEST_F(Import, TheProfileIsKeysAndValues)
{
    const Outcome good = importing("profile", "key,value\nindustry,禽蛋\nregion,370000\nregistered_on,2019年5月1日\n");
    EXPECT_EQ(good.exitCode, 0) << good.error;
    EXPECT_THAT(run({"show", "book.coop", "profile"}).out, HasSubstr("registered_on,2019-05-01\n"));
    const Outcome bad = importing("profile", "项,值\ncolour,red\nform,club\n");
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_THAT(bad.error, HasSubstr("data.csv:2:1: "));
}

TEST_F(Import, WhatIsShownComesInAgain)
{
    import("contributions", "date,member,kind,subscribed,paid,quantity,unit,until,valuation,note\n"
                            "2025-01-01,1,cash,1000,1000.5,,,,,\n"
                            "2025-01-01,2,land,,500,12.5,亩,2030-12-31,all-members,\"东, 坡\"\n");
    import("trades", "date,member,direction,product,quantity,unit,amount,line\n"
                     "2025-03-01,1,delivery,鸡蛋,12.125,斤,\"1,234.50\",\n2025-03-02,,purchase,饲料,1,吨,2.00,secondary\n");
    import("shares", "member,date,reserve,state\n1,2024-12-31,10,20.5\n");
    import("meetings", "date,kind,present,votes_for,votes_total,subject\n2025-03-01,members,6,5,7,分配方案\n");
    static_cast<void>(book::Book::create(folder / "other.coop", {.name = "x", .firstYear = FiscalYear{2025}}, clock,
                                         {"test"}));
    for (const char* what : {"members", "contributions", "trades", "shares", "meetings", "profile"}) {
        const QString subject = QString::fromLatin1(what);
        const std::string shown = run({"show", "book.coop", subject}).out;
        folder.write("again.csv", shown);
        const Outcome again = run({"import", "other.coop", subject, "again.csv"});
        EXPECT_EQ(again.exitCode, 0) << again.error;
        EXPECT_EQ(run({"show", "other.coop", subject}).out, shown);
    }
}

TEST_F(Import, ReadsFilesOfOthersWhenItIsToldTo)
{
    const std::string file = "某社入股登记\n社员号,入股时间,入股金额(元),经手人\n1,2025.3.1,\"1,000元\",x\n合计,,1000,\n";
    const Outcome strict = importing("contributions", file);
    EXPECT_EQ(strict.exitCode, 1) << "columns that are not ours are reported";
    const Outcome open = importing("contributions", file, {"--guess"});
    EXPECT_EQ(open.exitCode, 1);
    EXPECT_THAT(open.error, HasSubstr("data.csv:2:1: kind: the required column “kind 出资方式” is missing"));
    const Outcome done = importing("contributions", file, {"--set", "kind=货币", "--map", "note=经手人"});
    EXPECT_EQ(done.exitCode, 0) << done.error;
    EXPECT_THAT(done.error, HasSubstr("data.csv:4:1: the row beginning with “合计” is no data and is left out"));
    EXPECT_THAT(run({"show", "book.coop", "contributions"}).out, HasSubstr("2025-03-01,1,cash,0.00,1000.00"));
}

TEST_F(Import, ARowOfHeadingsCanBeNamedAndColumnsCounted)
{
    const std::string file = "a,b,c\n编号,姓名,成员类型\n甲,乙,丙\n90,张三,农民\n";
    const Outcome done = importing("members", file, {"--header-row", "3", "--map", "number=1", "--map", "name=乙", "--map", "kind=3"});
    EXPECT_EQ(done.exitCode, 0) << done.error;
    EXPECT_EQ(importing("members", file, {"--header-row", "9"}).exitCode, 2);
    EXPECT_EQ(importing("members", file, {"--map", "colour=1"}).exitCode, 2);
    EXPECT_EQ(importing("members", file, {"--map", "name=丁"}).exitCode, 2);
    EXPECT_EQ(importing("members", file, {"--date-order", "year"}).exitCode, 2);
}

TEST_F(Import, ABatchIsListedAndTakenBackAsAWhole)
{
    ASSERT_EQ(importing("grants", "date,kind,amount\n2025-01-01,state,5\n2025-01-02,state,6\n").exitCode, 0);
    const std::string list = run({"import", "book.coop", "--batches"}).out;
    EXPECT_THAT(list, HasSubstr(",grants,data.csv,2,"));
    const QString number = QString::fromStdString(list).section('\n', 1, 1).section(',', 0, 0);
    EXPECT_EQ(run({"import", "book.coop", "--take-back", number}).exitCode, 2) << "without a reason";
    const Outcome back = run({"import", "book.coop", "--take-back", number, "--reason", "导错了"});
    EXPECT_EQ(back.exitCode, 0) << back.error;
    EXPECT_THAT(back.out, HasSubstr("2"));
    EXPECT_EQ(run({"import", "book.coop", "--take-back", number, "--reason", "x"}).exitCode, 1);
    const Outcome unknown = run({"import", "book.coop", "--take-back", "999", "--reason", "x"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_THAT(unknown.error, HasSubstr("there is no import 999"));
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
    EXPECT_EQ(run({"import", "book.coop"}).exitCode, 2);
}

} // namespace
} // namespace coop::test
