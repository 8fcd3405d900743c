// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of the catalogue has its cases, and every row of its evidence carries something.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/rule_cases.h"

namespace coop::inspection {
namespace {

using test::CaseKind;
using test::CrossCase;
using test::RuleCase;

/// What a rule says, as far as it counts.
struct Said {
    std::optional<Severity> strongest{};
    std::size_t evidence = 0;
    Money touched{};

    friend bool operator==(const Said&, const Said&) = default;
};

Said saidIn(const std::vector<Finding>& findings, std::string_view rule)
{
    Said said;
    for (const Finding& finding : findings) {
        if (finding.rule != rule || finding.isSuppressed)
            continue;
        said.strongest = std::max(said.strongest.value_or(finding.severity), finding.severity);
        said.evidence += finding.evidenceCount;
        said.touched += finding.touched;
    }
    return said;
}

Verdict judged(std::string_view id, const Facts& facts, const OutsideLists& lists)
{
    const Rule* const rule = findRule(id);
    const Parameters parameters;
    const Derived derived = derive(facts, parameters);
    Verdict verdict;
    rule->judge({.facts = facts, .parameters = parameters, .lists = lists, .derived = derived}, verdict);
    return verdict;
}

Verdict judged(const RuleCase& of)
{
    return judged(of.rule, of.book().facts, of.lists ? of.lists() : OutsideLists{});
}

bool isSaid(const Verdict& verdict, std::string_view rule)
{
    return std::ranges::any_of(verdict.notComputed, [&](const NotComputed& one) { return one.rule == rule; });
}

bool hasTried(const Verdict& verdict)
{
    return std::ranges::any_of(verdict.findings, [](const Finding& finding) {
        return std::ranges::any_of(finding.tried, &ExcuseTried::holds);
    });
}

std::string shown(const RuleCase& of, const Verdict& verdict)
{
    std::string text = std::string(of.rule) + " case " + std::to_string(static_cast<int>(of.kind)) + ": ";
    for (const Finding& finding : verdict.findings) {
        text += std::string(toWord(kSeverities, finding.severity)) + " " + finding.statement.pattern + " |";
        for (const std::string& value : finding.statement.values)
            text += " " + value;
        text += finding.isSuppressed ? " (suppressed); " : "; ";
    }
    return text;
}

const RuleCase& firing(const std::vector<RuleCase>& cases, std::string_view rule)
{
    return *std::ranges::find_if(cases, [&](const RuleCase& one) { return one.rule == rule && one.kind == CaseKind::Fires; });
}

TEST(Catalogue, HasACaseOfEveryKindForEveryRuleOrSaysWhyNot)
{
    const std::vector<RuleCase> cases = test::ruleCases();
    for (const Rule* rule : catalogue()) {
        const auto has = [&](CaseKind kind) {
            const auto is = [&](const auto& one) { return one.rule == rule->id && one.kind == kind; };
            return std::ranges::any_of(cases, is) || std::ranges::any_of(test::crossCases(), is);
        };
        const auto hasNone = [&](CaseKind kind) {
            return std::ranges::any_of(test::noCases(),
                                       [&](const test::NoCase& one) { return one.rule == rule->id && one.kind == kind; });
        };
        EXPECT_TRUE(has(CaseKind::Fires)) << rule->id << " has no case that fires";
        EXPECT_TRUE(has(CaseKind::Below)) << rule->id << " has no case below its threshold";
        EXPECT_NE(has(CaseKind::Excused) || has(CaseKind::Explained), hasNone(CaseKind::Excused)) << rule->id << ": excused";
        EXPECT_NE(has(CaseKind::Lacking), hasNone(CaseKind::Lacking)) << rule->id << ": data lacking";
    }
    for (const RuleCase& one : cases)
        EXPECT_NE(findRule(one.rule), nullptr) << one.rule << " is no rule";
}

TEST(Catalogue, EveryCaseComesOutAsItIsCalled)
{
    const std::vector<RuleCase> cases = test::ruleCases();
    for (const RuleCase& one : cases) {
        const Verdict verdict = judged(one);
        const Said said = saidIn(verdict.findings, one.rule);
        const std::optional<Severity> most = firing(cases, one.rule).severity;
        switch (one.kind) {
        case CaseKind::Fires:
            EXPECT_EQ(said.strongest, one.severity) << shown(one, verdict);
            break;
        case CaseKind::Below:
        case CaseKind::Explained:
            EXPECT_LT(said.strongest, most) << shown(one, verdict);
            break;
        case CaseKind::Excused:
            EXPECT_LT(said.strongest, most) << shown(one, verdict);
            EXPECT_TRUE(hasTried(verdict)) << shown(one, verdict);
            break;
        case CaseKind::Lacking:
            EXPECT_EQ(said.strongest, std::nullopt) << shown(one, verdict);
            EXPECT_TRUE(isSaid(verdict, one.rule)) << one.rule << " does not say what it lacks";
            break;
        }
    }
}

TEST(Catalogue, EveryCaseAcrossBooksComesOutAsItIsCalled)
{
    for (const CrossCase& one : test::crossCases()) {
        const CrossFindings found = one.found();
        const Said said = saidIn(found.ofBook.front(), one.rule);
        const auto fires = std::ranges::find_if(test::crossCases(), [&](const CrossCase& other) {
            return other.rule == one.rule && other.kind == CaseKind::Fires;
        });
        if (one.kind == CaseKind::Fires)
            EXPECT_EQ(said.strongest, one.severity) << one.rule;
        else
            EXPECT_LT(said.strongest, fires->severity) << one.rule << " case " << static_cast<int>(one.kind);
    }
}

/// Fewer members are worse: that rule says who is left.
constexpr std::string_view kFewer = "L01";

TEST(Catalogue, EveryRowOfEvidenceCarriesSomething)
{
    std::size_t rows = 0;
    for (const RuleCase& one : test::ruleCases()) {
        if (one.kind != CaseKind::Fires || one.rule == kFewer)
            continue;
        const Facts facts = one.book().facts;
        const OutsideLists lists = one.lists ? one.lists() : OutsideLists{};
        const Verdict verdict = judged(one.rule, facts, lists);
        const Said before = saidIn(verdict.findings, one.rule);
        for (const Finding& finding : verdict.findings) {
            for (const Evidence& row : finding.evidence) {
                if (row.table.empty())
                    continue;
                ++rows;
                const Verdict rest = judged(one.rule, test::without(facts, row), lists);
                const Said after = saidIn(rest.findings, one.rule);
                const std::string where = shown(one, rest) + " without " + row.table + " " + std::to_string(row.id);
                EXPECT_LE(after.strongest, before.strongest) << where;
                EXPECT_TRUE(after.strongest < before.strongest || after.evidence < before.evidence || after.touched < before.touched)
                    << where;
            }
        }
    }
    EXPECT_GT(rows, 150U) << "the property was hardly asked";
}

} // namespace
} // namespace coop::inspection
