// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/triage.h"

#include <gmock/gmock.h>

namespace coop::inspection {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Finding finding(std::string rule, FindingType type, Severity severity)
{
    return {.rule = rule, .type = type, .severity = severity, .statement = {.pattern = "what " + rule + " says"}};
}

Finding shell(std::string rule, Severity severity) { return finding(std::move(rule), FindingType::Shell, severity); }
Finding lead(std::string rule, Severity severity) { return finding(std::move(rule), FindingType::Lead, severity); }

Finding sharing(Finding finding, std::string key)
{
    finding.sameMoney = {std::move(key)};
    return finding;
}

Assessment assessed(std::vector<Finding> findings, bool isYoung = false, bool isComplete = true)
{
    return assess({.findings = findings, .isComplete = isComplete, .isYoung = isYoung});
}

std::string plain(std::string_view english) { return std::string(english); }

std::string textOf(const Assessment& assessment)
{
    std::string text;
    for (const Phrase& reason : assessment.reasons)
        text += render(reason, plain) + "\n";
    return text;
}

} // namespace

TEST(Triage, WithoutFindingsACooperativeIsNormal)
{
    const Assessment assessment = assessed({});
    EXPECT_EQ(assessment.status, OperatingStatus::Normal);
    EXPECT_EQ(assessment.integrity, Integrity::None);
    EXPECT_TRUE(assessment.patterns.empty());
}

TEST(Triage, NoActivityAloneNeedsInspectionAndIsNoShell)
{
    EXPECT_EQ(assessed({shell("O01", Severity::High)}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, NoActivityWithASecondFamilyIsShellLikely)
{
    for (const char* second : {"P01", "P04", "L04", "G01"}) {
        const Assessment assessment = assessed({shell("O01", Severity::High), shell(second, Severity::High)});
        EXPECT_EQ(assessment.status, OperatingStatus::ShellLikely) << second;
        EXPECT_THAT(assessment.deciding, ElementsAre("O01", second));
        EXPECT_THAT(assessment.patterns, ElementsAre("SP1"));
    }
}

TEST(Triage, ASecondFamilyThatIsOnlyMediumDoesNotMakeAShell)
{
    EXPECT_EQ(assessed({shell("O01", Severity::High), shell("P04", Severity::Medium)}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, TwoRulesOfTheSameFamilyDoNotMakeAShell)
{
    EXPECT_EQ(assessed({shell("O01", Severity::High), shell("O06", Severity::High)}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, AnExcuseWithItsPaperTakesTheFindingAway)
{
    Finding idle = shell("O01", Severity::High);
    idle.excuse = Phrase{.pattern = "planted"};
    idle.isSuppressed = true;
    EXPECT_EQ(assessed({idle}).status, OperatingStatus::Normal);
    EXPECT_EQ(assessed({idle, shell("L04", Severity::High)}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, AnExcuseWithoutPaperStaysToBeLookedAt)
{
    Finding idle = shell("O01", Severity::Medium);
    idle.excuse = Phrase{.pattern = "said to be planted"};
    EXPECT_EQ(assessed({idle}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, ASuspensionOnFileStaysToBeLookedAtAndIsNoShell)
{
    Finding idle = shell("O01", Severity::High);
    idle.excuse = Phrase{.pattern = "suspended"};
    idle.isSuppressed = true;
    idle.tried = {{.id = "E3", .result = {.pattern = "on file"}, .holds = true}};
    const Assessment assessment = assessed({idle, shell("P01", Severity::High), shell("L04", Severity::High)});
    EXPECT_EQ(assessment.status, OperatingStatus::NeedsInspection);
    EXPECT_THAT(textOf(assessment), Not(HasSubstr("No suspension")));
}

TEST(Triage, TokenTradeDoesNotSaveARosterOfBorrowedNames)
{
    Finding takingPart = shell("P01", Severity::High);
    takingPart.share = 499;
    const std::vector<Finding> rest = {shell("P04", Severity::High), finding("K04", FindingType::Lead, Severity::High)};
    EXPECT_EQ(assessed({takingPart, rest[0], rest[1]}).status, OperatingStatus::ShellLikely);
    takingPart.share = 500;
    EXPECT_EQ(assessed({takingPart, rest[0], rest[1]}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, TwoMediumSignsOfDifferentFamiliesNeedInspectionAndOneDoesNot)
{
    EXPECT_EQ(assessed({shell("O03", Severity::Medium), shell("P03", Severity::Medium)}).status, OperatingStatus::NeedsInspection);
    EXPECT_EQ(assessed({shell("O03", Severity::Medium)}).status, OperatingStatus::Normal);
    EXPECT_EQ(assessed({shell("O02", Severity::Medium), shell("O03", Severity::Medium)}).status, OperatingStatus::Normal);
}

TEST(Triage, ComplianceHintsMoveNoAxisAndAreCounted)
{
    const Assessment assessment = assessed({finding("L01", FindingType::Compliance, Severity::High),
                                            finding("D01", FindingType::Compliance, Severity::High),
                                            finding("L02", FindingType::Compliance, Severity::Info)});
    EXPECT_EQ(assessment.status, OperatingStatus::Normal);
    EXPECT_EQ(assessment.integrity, Integrity::None);
    EXPECT_EQ(assessment.complianceHints, 2);
}

TEST(Triage, AYoungCooperativeIsUnderObservationUnlessALeadIsHigh)
{
    EXPECT_EQ(assessed({shell("O01", Severity::High), shell("P04", Severity::High)}, true).status,
              OperatingStatus::NormalObservation);
    EXPECT_EQ(assessed({shell("P04", Severity::High), lead("K02", Severity::High)}, true).status,
              OperatingStatus::NeedsInspection);
}

TEST(Triage, AnEmptyBookCannotBeAssessedButItsLeadsStay)
{
    const Assessment assessment =
        assessed({shell("O01", Severity::High), shell("L04", Severity::High), lead("X04", Severity::High)}, false, false);
    EXPECT_EQ(assessment.status, OperatingStatus::CannotAssess);
    EXPECT_EQ(assessment.integrity, Integrity::Some);
}

TEST(Triage, AGrantThatPassesThroughIsAMajorLead)
{
    EXPECT_EQ(assessed({lead("S01", Severity::Critical)}).integrity, Integrity::Major);
    EXPECT_EQ(assessed({lead("S01", Severity::High)}).integrity, Integrity::Some);
    EXPECT_EQ(assessed({lead("J06", Severity::High), lead("S02", Severity::High)}).integrity, Integrity::Major);
}

TEST(Triage, TwoHighLeadsAreMajorOnlyAboutTheSameMoneyOfAGrantOrContribution)
{
    EXPECT_EQ(assessed({sharing(lead("K02", Severity::High), "voucher:7"), sharing(lead("J05", Severity::High), "voucher:7")}).integrity,
              Integrity::Major);
    EXPECT_EQ(assessed({sharing(lead("K02", Severity::High), "voucher:7"), sharing(lead("J05", Severity::High), "voucher:8")}).integrity,
              Integrity::Some);
    EXPECT_EQ(assessed({sharing(lead("S04", Severity::High), "asset:1"), sharing(lead("J05", Severity::High), "asset:1")}).integrity,
              Integrity::Major);
    EXPECT_EQ(assessed({sharing(lead("S05", Severity::High), "voucher:1"), sharing(lead("S06", Severity::High), "voucher:1")}).integrity,
              Integrity::Some);
}

TEST(Triage, DepositsOfTheCriticalTierAreAMajorLead)
{
    EXPECT_EQ(assessed({lead("F02", Severity::Critical)}).integrity, Integrity::Major);
    EXPECT_EQ(assessed({lead("F02", Severity::Medium)}).integrity, Integrity::None);
}

TEST(Triage, RulesThatOnlyShowDecideNothing)
{
    EXPECT_EQ(assessed({lead("X02", Severity::Medium), lead("X06", Severity::Medium), lead("J04", Severity::High)}).integrity,
              Integrity::None);
}

TEST(Triage, TakingAwayOneOfTwoDecidingFindingsLowersTheLabel)
{
    const std::vector<Finding> both = {shell("O01", Severity::High), shell("L04", Severity::High)};
    EXPECT_EQ(assessed(both).status, OperatingStatus::ShellLikely);
    EXPECT_EQ(assessed({both[0]}).status, OperatingStatus::NeedsInspection);
    EXPECT_EQ(assessed({both[1]}).status, OperatingStatus::NeedsInspection);
}

TEST(Triage, TheReasonsNameTheRulesTheMissingPaperAndWhatToDo)
{
    const std::string text = textOf(assessed({shell("O01", Severity::High), shell("P01", Severity::High)}));
    EXPECT_THAT(text, HasSubstr("Shell likely: what O01 says (O01); what P01 says (P01)."));
    EXPECT_THAT(text, HasSubstr("No suspension on file was found."));
    EXPECT_THAT(text, HasSubstr("Suggested: visit on site"));
}

TEST(Triage, TheSortingKeyPutsMajorLeadsBeforeShellsBeforeTheRest)
{
    const auto key = [](std::vector<Finding> findings) { return sortingKey(assess({.findings = findings}), findings); };
    const int major = key({lead("S01", Severity::Critical)});
    const int likely = key({shell("O01", Severity::High), shell("L04", Severity::High)});
    const int one = key({shell("O01", Severity::High)});
    EXPECT_GT(major, likely);
    EXPECT_GT(likely, one);
    EXPECT_GT(one, key({}));
    Finding dear = shell("O01", Severity::High);
    dear.touched = Money::fen(123'456'00);
    EXPECT_EQ(key({dear}), one + 6);
}

} // namespace coop::inspection
