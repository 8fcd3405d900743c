// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/cli/program.h"

#include <QProcess>

#include <nlohmann/json.hpp>

namespace coop::test {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// A book with findings, scanned into an index.
class CasesVerb : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        const json books = scanned();
        ASSERT_EQ(books.size(), 1u);
        ASSERT_GE(books[0]["findings"].size(), 2u) << "the tests need two findings";
        rule = QString::fromStdString(books[0]["findings"][0]["rule"].get<std::string>());
        otherRule = QString::fromStdString(books[0]["findings"].back()["rule"].get<std::string>());
        ASSERT_NE(rule, otherRule);
    }
    [[nodiscard]] json scanned() const
    {
        const Outcome outcome = run({"inspect", "book.coop", "--as-of", "2025-12-31", "--index", "county.scan"});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return json::parse(outcome.out, nullptr, false).value("books", json::array());
    }
    [[nodiscard]] json listed(const QStringList& more = {}) const
    {
        const Outcome outcome = run(QStringList{"cases", "county.scan", "--format", "json"} + more);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return json::parse(outcome.out, nullptr, false).value("cases", json::array());
    }
    [[nodiscard]] Outcome step(const QString& of, const QString& to, const QStringList& more = {}) const
    {
        return run(QStringList{"cases", "county.scan", "step", "--book", "book.coop", "--rule", of, "--to", to, "--who", "王核查", "--why",
                               "现场看过"} +
                   more);
    }

    QString rule;
    QString otherRule;
};

TEST_F(CasesVerb, ListsWhatTheScanFoundAsNew)
{
    const json cases = listed();
    ASSERT_GE(cases.size(), 2u);
    for (const json& one : cases) {
        EXPECT_EQ(one["state"], "new");
        EXPECT_EQ(one["found"], true);
        EXPECT_TRUE(one["steps"].empty());
    }
    const Outcome table = run({"cases", "county.scan"});
    EXPECT_EQ(table.exitCode, 0);
    EXPECT_THAT(table.out, HasSubstr("cooperative,name,path,rule,state,reopened,found"));
    EXPECT_TRUE(listed({"--state", "dismissed"}).empty());
    EXPECT_EQ(listed({"--book", "book.coop", "--rule", rule, "--state", "new"}).size(), 1u);
}

TEST_F(CasesVerb, TheWorkingPaperTellsWhoDecidedAndWhy)
{
    ASSERT_EQ(step(rule, "dismissed").exitCode, 0);
    ASSERT_EQ(run({"report", "book.coop", "inspection", "--as-of", "2025-12-31", "--index", "county.scan", "--lang", "en", "-o", "paper.pdf"}).exitCode, 0);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QString::fromStdString((folder / "paper.pdf").string()), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const std::string paper = process.readAllStandardOutput().toStdString();
    EXPECT_THAT(paper, AllOf(HasSubstr("王核查"), HasSubstr("现场看过"), HasSubstr("dismissed by")));
}

TEST_F(CasesVerb, AStepShowsInTheNextScanAndNoLongerMovesTheAxes)
{
    const json before = scanned()[0];
    EXPECT_FALSE(before.contains("program"));
    const Outcome taken = step(rule, "dismissed");
    EXPECT_EQ(taken.exitCode, 0) << taken.error;
    EXPECT_THAT(taken.out, AllOf(HasSubstr(rule.toStdString()), HasSubstr("dismissed")));
    const json after = scanned()[0];
    EXPECT_EQ(after["findings"][0]["state"], "dismissed");
    EXPECT_EQ(after["findings"][0]["steps"][0]["who"], "王核查");
    EXPECT_EQ(after["findings"].back()["state"], "new");
    EXPECT_EQ(after["program"]["status"], before["status"]);
    EXPECT_EQ(after["program"]["reasons"], before["reasons"]);
    EXPECT_THAT(after["reasons"].dump(), HasSubstr("1 finding was dismissed by 王核查"));
    EXPECT_EQ(after["findings"].size(), before["findings"].size());
    const Outcome table = run({"inspect", "book.coop", "--as-of", "2025-12-31", "--index", "county.scan", "--format", "csv"});
    EXPECT_THAT(table.out, AllOf(HasSubstr("evidence,state"), HasSubstr(",dismissed")));
    EXPECT_THAT(run({"inspect", "book.coop", "--format", "csv"}).out, Not(HasSubstr("state")));
}

TEST_F(CasesVerb, SaysEverythingThatIsWrongAtOnceAndChangesNothing)
{
    const Outcome outcome = run({"cases", "county.scan", "step", "--book", "book.coop", "--book", "nowhere.coop", "--rule", rule, "--rule",
                                 "Z99", "--to", "confirmed", "--why", "x"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, AllOf(HasSubstr("nowhere.coop"), HasSubstr("Z99"), HasSubstr("who"), HasSubstr("second"),
                                     HasSubstr("checked before it is confirmed")));
    EXPECT_TRUE(listed({"--state", "confirmed"}).empty());
    EXPECT_EQ(step(rule, "confirmed", {"--second", "王核查"}).exitCode, 1);
    EXPECT_EQ(step(rule, "explained").exitCode, 1) << "without a document";
    EXPECT_EQ(run({"cases", "county.scan", "step", "--rule", rule}).exitCode, 2);
    EXPECT_EQ(run({"cases", "county.scan", "dance"}).exitCode, 2);
    EXPECT_EQ(run({"cases", "none.scan"}).exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(folder / "none.scan"));
    EXPECT_EQ(run({"cases", "book.coop"}).exitCode, 3) << "a book is no index";
}

TEST_F(CasesVerb, TwoPersonsConfirmAndADocumentHandsOver)
{
    ASSERT_EQ(step(rule, "checking").exitCode, 0);
    ASSERT_EQ(step(rule, "confirmed", {"--second", "李复核"}).exitCode, 0);
    const Outcome over = step(rule, "handed_over", {"--document", "移〔2026〕3号"});
    ASSERT_EQ(over.exitCode, 0) << over.error;
    const json cases = listed({"--state", "handed_over"});
    ASSERT_EQ(cases.size(), 1u);
    EXPECT_EQ(cases[0]["steps"].size(), 3u);
    EXPECT_EQ(cases[0]["steps"][1]["second"], "李复核");
}

TEST_F(CasesVerb, ManyAreDismissedByTwoPersonsOnly)
{
    EXPECT_THAT(step(rule, "dismissed", {"--rule", otherRule}).error, HasSubstr("second"));
    EXPECT_TRUE(listed({"--state", "dismissed"}).empty());
    const Outcome outcome = step(rule, "dismissed", {"--rule", otherRule, "--second", "李复核"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
    EXPECT_GE(listed({"--state", "dismissed"}).size(), 2u);
}

TEST_F(CasesVerb, AsksWithinTenDaysAndKeepsTheAnswer)
{
    const Outcome asked = run({"cases", "county.scan", "ask", "--book", "book.coop", "--on", "2025-01-01"});
    EXPECT_EQ(asked.exitCode, 0) << asked.error;
    EXPECT_THAT(asked.out, HasSubstr("2025-01-11"));
    const std::size_t overdue = listed({"--overdue"}).size();
    EXPECT_GE(overdue, 2u);
    const Outcome answered = run({"cases", "county.scan", "answer", "--book", "book.coop", "--rule", rule, "--text", "停产整修",
                                  "--document", "停产批复", "--on", "2025-01-05"});
    EXPECT_EQ(answered.exitCode, 0) << answered.error;
    EXPECT_LT(listed({"--overdue"}).size(), overdue);
    const json cases = listed({"--rule", rule});
    EXPECT_EQ(cases[0]["answer"], "停产整修");
    EXPECT_EQ(cases[0]["answer_document"], "停产批复");
    EXPECT_EQ(run({"cases", "county.scan", "ask", "--book", "book.coop", "--on", "2999-01-01"}).exitCode, 1);
}

TEST_F(CasesVerb, WhatWasDecidedStandsInTheWorkingPaper)
{
    const auto paper = [this](const QStringList& more) {
        const Outcome outcome =
            run(QStringList{"report", "book.coop", "inspection", "--as-of", "2025-12-31", "--lang", "zh", "-o", "paper.csv"} + more);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return bytesOf("paper.csv");
    };
    EXPECT_THAT(paper({"--index", "county.scan"}), Not(HasSubstr("已排除")));
    ASSERT_EQ(step(rule, "dismissed").exitCode, 0);
    EXPECT_THAT(paper({"--index", "county.scan"}), HasSubstr("已排除"));
    EXPECT_THAT(paper({}), Not(HasSubstr("已排除"))) << "only the index of whoever inspects says so";
}

TEST_F(CasesVerb, SpeaksChinese)
{
    const Outcome outcome = run({"cases", "county.scan", "step", "--book", "book.coop", "--rule", rule, "--to", "已移送", "--who", "王核查",
                                 "--why", "x", "--lang", "zh"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("只有认定属实的才能移送"));
}

} // namespace
} // namespace coop::test
