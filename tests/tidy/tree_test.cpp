// SPDX-License-Identifier: GPL-3.0-or-later
// The rules over the whole tree. The lists of exceptions may only become shorter.
#include "tests/tidy/rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string_view>

using namespace coop::tidy;

namespace {

const std::vector<SourceFile>& tree()
{
    static const std::vector<SourceFile> files = readTree(SHEZHANG_SOURCE_DIR);
    return files;
}

/// Path → why the rule does not hold for it.
using Exceptions = std::map<std::string_view, std::string_view>;

/// Its texts are counter-examples.
const Exceptions kCounterExamples = {
    {"tests/tidy/rules_test.cpp", "holds the counter-examples of the rules"},
    {"tests/tidy/house.cpp", "names what it looks for"},
};

void report(const Findings& findings)
{
    for (const Finding& finding : findings)
        ADD_FAILURE() << finding.path << ":" << finding.line << ": " << finding.what;
}

template <typename Rule>
void expectNothing(Rule rule, const Exceptions& exceptions = {})
{
    for (const SourceFile& file : tree()) {
        const Findings findings = rule(file);
        if (!exceptions.contains(file.path)) {
            report(findings);
        }
    }
    for (const auto& [path, why] : exceptions) {
        const auto file = std::ranges::find(tree(), path, &SourceFile::path);
        EXPECT_TRUE(file != tree().end() && !rule(*file).empty()) << path << " needs no exception any more: " << why;
    }
}

} // namespace

TEST(Tree, IsReadFromTheRightFolder)
{
    EXPECT_GT(tree().size(), 50u);
    EXPECT_TRUE(std::ranges::any_of(tree(), [](const SourceFile& file) { return file.path == "core/money/money.h"; }));
}

TEST(Tree, HasOnlyTheArrowsOfTheHouse)
{
    expectNothing(forbiddenIncludes);
}

TEST(Tree, HoldsNoBinaryFloatingPointInCore)
{
    expectNothing(floatingPoint, {{"core/exchange/xlsx_writer.cpp", "the library of spreadsheets takes its cells so"}});
}

TEST(Tree, TranslatesWhatPeopleRead)
{
    expectNothing(untranslatedWords);
}

TEST(Tree, KeepsChineseWordsInTranslationFiles)
{
    expectNothing(chineseLiterals, {{"ui/text/issue_sentences.cpp", "quotes the words that files may hold in both languages"}});
}

TEST(Tree, HasAFinishedChineseTextForEverySource)
{
    expectNothing(unfinishedTranslations);
    std::set<std::string> known;
    for (const SourceFile& file : tree()) {
        if (file.path.ends_with("_zh_CN.ts"))
            known.merge(translationSources(file));
    }
    for (const SourceFile& file : tree()) {
        if (!file.isCpp() || file.isIn("tests/"))
            continue;
        std::set<std::string> sources = reportWords(file);
        sources.merge(translatedSources(file));
        for (const std::string& source : sources) {
            if (!known.contains(source))
                ADD_FAILURE() << file.path << ": no Chinese for \"" << source << "\"";
        }
    }
}

TEST(Tree, NamesItsLicenceInEverySource)
{
    expectNothing(missingLicence);
}

TEST(Tree, HasNoOverlongFilesAndFunctions)
{
    expectNothing([](const SourceFile& file) { return overlong(file); });
}

TEST(Tree, PutsNothingOff)
{
    expectNothing(putOff, kCounterExamples);
}

TEST(Tree, NamesNoMachine)
{
    expectNothing(machinePaths, kCounterExamples);
}

TEST(Tree, HasCleanHeaders)
{
    expectNothing(headerFaults);
}
