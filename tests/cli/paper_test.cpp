// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a year on the command line.
#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Paper : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("contributions", "date,member,kind,paid\n2025-01-01,1,cash,3000\n2025-01-01,2,cash,7000\n");
        import("trades", "date,member,direction,product,amount\n2025-03-01,1,delivery,鸡蛋,100.00\n");
    }

    [[nodiscard]] Outcome report(const QStringList& arguments) const
    {
        return run(QStringList{"report", "book.coop"} + arguments);
    }
    void expectWritten(const QStringList& arguments) const
    {
        const Outcome outcome = report(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << arguments.join(QLatin1Char(' ')).toStdString() << "\n" << outcome.error;
    }
};

TEST_F(Paper, EveryPaperComesInEveryFormat)
{
    for (const char* name : {"plan", "meeting-notice", "public-notice", "resolution", "slips", "certificates", "booklet", "registrar",
                             "member-changes", "成员出资证明书"}) {
        const QString paper = QString::fromUtf8(name);
        for (const char* ending : {"pdf", "xlsx", "csv"})
            expectWritten({paper, "--year", "2025", "--surplus", "10000", "-o", paper + "." + ending});
        EXPECT_THAT(bytesOf(std::string(name) + ".pdf"), StartsWith("%PDF-"));
        EXPECT_THAT(bytesOf(std::string(name) + ".xlsx"), StartsWith("PK"));
        EXPECT_THAT(bytesOf(std::string(name) + ".csv"), StartsWith("\xEF\xBB\xBF"));
    }
}

TEST_F(Paper, ThePublicNoticeMasksIdentityNumbersAndOnAskingNames)
{
    expectWritten({"public-notice", "--year", "2025", "--surplus", "10000", "-o", "notice.csv"});
    EXPECT_THAT(bytesOf("notice.csv"), Not(HasSubstr("110105194912310028")));
    EXPECT_THAT(bytesOf("notice.csv"), HasSubstr("张甲"));
    expectWritten({"public-notice", "--year", "2025", "--surplus", "10000", "--mask", "-o", "notice.csv"});
    EXPECT_THAT(bytesOf("notice.csv"), HasSubstr("张*"));
    EXPECT_THAT(bytesOf("notice.csv"), Not(HasSubstr("张甲")));
}

TEST_F(Paper, CertificatesAreOfADayAndOfOneMember)
{
    expectWritten({"certificates", "--to", "2025-06-30", "--member", "2", "--lang", "en", "-o", "one.csv"});
    EXPECT_THAT(bytesOf("one.csv"), HasSubstr("20250630-2"));
    EXPECT_THAT(bytesOf("one.csv"), HasSubstr("7000.00"));
    EXPECT_THAT(bytesOf("one.csv"), Not(HasSubstr("3000.00")));
}

TEST_F(Paper, TwoLanguagesStandBesideEachOther)
{
    expectWritten({"certificates", "--year", "2025", "--lang", "both", "-o", "both.csv"});
    EXPECT_THAT(bytesOf("both.csv"), HasSubstr("编号 Number"));
    EXPECT_EQ(run({"explain", "book.coop", "2025", "1", "--lang", "both"}).exitCode, 2) << "only reports come in both";
}

TEST_F(Paper, WhatDoesNotGoTogetherIsRefused)
{
    const auto refused = [this](const QStringList& arguments, const char* option) {
        const Outcome outcome = report(arguments + QStringList{"-o", "none.csv"});
        EXPECT_EQ(outcome.exitCode, 2) << option;
        EXPECT_THAT(outcome.error, HasSubstr(option));
        EXPECT_FALSE(std::filesystem::exists(folder / "none.csv"));
    };
    refused({"plan", "--year", "2025", "--member", "1"}, "--member");
    refused({"plan", "--year", "2025", "--to", "2025-12-31"}, "--to");
    refused({"registrar", "--year", "2025", "--from", "2025-01-01"}, "--from");
    refused({"certificates", "--long"}, "--long");
    refused({"certificates", "--paper", "a3"}, "--paper");
    refused({"slips", "--year", "2025"}, "--surplus");
    refused({"nothing"}, "meeting-notice");
}

TEST_F(Paper, LongSlipsNameEveryDealing)
{
    expectWritten({"slips", "--year", "2025", "--surplus", "10000", "--member", "1", "-o", "short.csv"});
    expectWritten({"slips", "--year", "2025", "--surplus", "10000", "--member", "1", "--long", "-o", "long.csv"});
    EXPECT_GT(bytesOf("long.csv").size(), bytesOf("short.csv").size());
    EXPECT_EQ(report({"slips", "--year", "2025", "--surplus", "10000", "--member", "99", "-o", "none.csv"}).exitCode, 1);
}

} // namespace
} // namespace coop::test
