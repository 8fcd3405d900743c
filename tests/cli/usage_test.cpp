// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;

class Usage : public Program {
protected:
    /// Ends with 2, says something on standard error and nothing on standard output.
    void expectRefused(const QStringList& arguments, std::string_view says = {}) const
    {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << arguments.join(QLatin1Char(' ')).toStdString() << "\n" << outcome.error;
        EXPECT_EQ(outcome.out, "");
        EXPECT_NE(outcome.error, "");
        EXPECT_THAT(outcome.error, HasSubstr(std::string(says)));
    }
};

TEST_F(Usage, RefusesWhatIsNoVerbAndNoBook)
{
    expectRefused({"frobnicate"}, "frobnicate");
    expectRefused({"frobnicate", "book.coop"}, "frobnicate");
    expectRefused({"examine", "."}, "examine");
    expectRefused({"--frobnicate"});
}

TEST_F(Usage, RefusesUnknownOptionsAndMissingArguments)
{
    makeBook();
    expectRefused({"show", "book.coop"}, "WHAT");
    expectRefused({"show", "book.coop", "members", "--frobnicate"}, "--frobnicate");
    expectRefused({"show", "book.coop", "members", "extra"}, "extra");
    expectRefused({"show", "book.coop", "members", "--format"}, "--format");
    expectRefused({"distribute", "book.coop", "2025", "--surplus", "1.00", "--adopt"}, "--adopt");
    expectRefused({"new", "other.coop"}, "--name");
    expectRefused({"report", "book.coop", "members"}, "-o");
}

TEST_F(Usage, RefusesWordsThatHaveNoMeaning)
{
    makeBook();
    expectRefused({"show", "book.coop", "cats"}, "cats");
    expectRefused({"show", "book.coop", "harvests"}, "harvests");
    expectRefused({"import", "book.coop", "furniture", "x.csv"}, "furniture");
    expectRefused({"report", "book.coop", "harvests", "-o", "x.csv"}, "harvests");
    expectRefused({"report", "book.coop", "harvests", "-o", "x.csv"}, "balance-sheet");
    expectRefused({"show", "book.coop", "members", "--format", "xml"}, "xml");
    expectRefused({"show", "book.coop", "members", "--lang", "fr"}, "fr");
    expectRefused({"new", "other.coop", "--name", "x", "--form", "club"}, "club");
    expectRefused({"report", "book.coop", "members", "-o", "list.docx"}, "list.docx");
}

TEST_F(Usage, RefusesDatesYearsAndAmountsThatAreNone)
{
    makeBook();
    expectRefused({"show", "book.coop", "members", "--as-of", "2025-02-30"}, "2025-02-30");
    expectRefused({"show", "book.coop", "trades", "--year", "25"}, "25");
    expectRefused({"distribute", "book.coop", "last", "--surplus", "1"}, "last");
    expectRefused({"distribute", "book.coop", "2025", "--surplus", "1.234"}, "1.234");
    expectRefused({"distribute", "book.coop", "2025", "--surplus", "many"}, "many");
    expectRefused({"distribute", "book.coop", "2025", "--surplus", "1", "--prior-loss", "-1"}, "--prior-loss");
    expectRefused({"new", "other.coop", "--name", "x", "--first-year", "1789"}, "1789");
    expectRefused({"report", "book.coop", "members", "--to", "2025-02-30", "-o", "x.csv"}, "2025-02-30");
    EXPECT_FALSE(std::filesystem::exists(folder / "other.coop"));
}

TEST_F(Usage, AsksForTheSurplusThatNobodyEntered)
{
    makeBook();
    expectRefused({"distribute", "book.coop", "2025"}, "--surplus");
    expectRefused({"explain", "book.coop", "2025", "1"}, "--surplus");
    expectRefused({"report", "book.coop", "dividends", "--year", "2025", "-o", "x.csv"}, "--surplus");
}

TEST_F(Usage, HelpsInBothLanguages)
{
    const Outcome english = run({"--help"});
    EXPECT_EQ(english.exitCode, 0);
    EXPECT_EQ(english.error, "");
    for (const char* verb :
         {"new", "import", "show", "distribute", "explain", "check", "sample", "backup", "restore", "report"})
        EXPECT_THAT(english.out, HasSubstr("shezhang " + std::string(verb) + " "));
    const Outcome chinese = run({"--lang", "zh", "distribute", "--help"});
    EXPECT_THAT(chinese.out, HasSubstr("盈余分配"));
    EXPECT_EQ(countOf(chinese.out, "  shezhang "), 1);
    EXPECT_THAT(run({"--version"}).out, ::testing::MatchesRegex("shezhang [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST_F(Usage, SpeaksTheLanguageOfTheLocaleUnlessTold)
{
    EXPECT_THAT(run({"frobnicate"}).error, HasSubstr("neither a verb"));
    EXPECT_THAT(run({"--lang", "zh", "frobnicate"}).error, HasSubstr("既不是命令"));
    environment.insert("LANG", "zh_CN.UTF-8");
    EXPECT_THAT(run({"frobnicate"}).error, HasSubstr("既不是命令"));
    EXPECT_THAT(run({"frobnicate", "--lang", "en"}).error, HasSubstr("neither a verb"));
}

} // namespace
} // namespace coop::test
