// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/standing.h"

#include <gmock/gmock.h>

namespace coop::inspection {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::Not;

Finding shell(const std::string& rule, Severity severity = Severity::High)
{
    return {.rule = rule,
            .type = FindingType::Shell,
            .severity = severity,
            .statement = {.pattern = "found"},
            .evidence = {{.table = "voucher", .id = 1, .text = {.pattern = rule}}},
            .evidenceCount = 1};
}

/// Idle, and hardly anybody takes part: SP1.
BookResult shellBook()
{
    BookResult result{.path = "/a.coop", .name = "示例合作社"};
    result.findings = {shell("O01"), shell("P01"), shell("P05", Severity::Low)};
    result.assessment = assess({.findings = result.findings});
    return result;
}

FindingCase caseOf(const Finding& finding, CaseState state)
{
    return {.rule = finding.rule,
            .evidenceHash = evidenceHash(finding),
            .state = state,
            .steps = {{.to = state, .who = "王核查", .why = "现场看过"}}};
}

Phrase sentence(std::string pattern, std::vector<std::string> values)
{
    return {.pattern = std::move(pattern), .values = std::move(values)};
}

} // namespace

TEST(Standing, ADismissedFindingMovesNothingAndTheProgramsOwnResultStays)
{
    BookResult book = shellBook();
    ASSERT_EQ(book.assessment.status, OperatingStatus::ShellLikely);
    const std::vector cases{caseOf(book.findings[0], CaseState::Dismissed)};
    applyCases(book, cases);
    EXPECT_EQ(book.assessment.status, OperatingStatus::NeedsInspection) << "P01 stands";
    ASSERT_TRUE(book.ofProgram);
    EXPECT_EQ(book.ofProgram->status, OperatingStatus::ShellLikely);
    EXPECT_EQ(book.findings.size(), 3U);
    EXPECT_TRUE(book.findings[0].isSetAside);
    EXPECT_THAT(book.assessment.reasons, Contains(sentence("1 finding was dismissed by {0} ({1}).", {"王核查", "O01"})));
    EXPECT_THAT(book.assessment.reasons, Contains(Field(&Phrase::pattern, "The program alone says: {0}")));
    EXPECT_THAT(book.assessment.deciding, ElementsAre("P01"));
}

TEST(Standing, ExplainedOnesMoveNothingEitherAndNewCheckedAndConfirmedOnesDo)
{
    BookResult book = shellBook();
    std::vector cases{caseOf(book.findings[0], CaseState::Explained), caseOf(book.findings[1], CaseState::Explained)};
    applyCases(book, cases);
    EXPECT_EQ(book.assessment.status, OperatingStatus::Normal);
    EXPECT_THAT(book.assessment.reasons,
                Contains(sentence("{2} findings were explained with documents, accepted by {0} ({1}).", {"王核查", "O01, P01", "2"})));
    for (const CaseState state : {CaseState::New, CaseState::Checking, CaseState::Confirmed, CaseState::HandedOver}) {
        BookResult other = shellBook();
        const Assessment before = other.assessment;
        cases = {caseOf(other.findings[0], state), caseOf(other.findings[1], state)};
        applyCases(other, cases);
        EXPECT_EQ(other.assessment.status, before.status);
        EXPECT_EQ(other.assessment.reasons, before.reasons);
        EXPECT_FALSE(other.ofProgram);
    }
}

TEST(Standing, OtherEvidenceIsNotExcusedByAnEarlierDecision)
{
    BookResult book = shellBook();
    const std::vector cases{caseOf(book.findings[0], CaseState::Dismissed)};
    book.findings[0].evidence[0].id = 2;
    applyCases(book, cases);
    EXPECT_EQ(book.assessment.status, OperatingStatus::ShellLikely);
    EXPECT_FALSE(book.ofProgram);
}

TEST(Standing, DecidingAgainStartsFromTheProgramsOwnResult)
{
    BookResult book = shellBook();
    const Assessment own = book.assessment;
    applyCases(book, std::vector{caseOf(book.findings[0], CaseState::Dismissed)});
    applyCases(book, std::vector{caseOf(book.findings[0], CaseState::Checking)});
    EXPECT_EQ(book.assessment.status, own.status);
    EXPECT_EQ(book.assessment.reasons, own.reasons);
    EXPECT_FALSE(book.findings[0].isSetAside);
}

TEST(Standing, ABookThatHoldsTooLittleStillDoes)
{
    BookResult book = shellBook();
    book.isComplete = false;
    book.findings.push_back({.rule = "Q01", .type = FindingType::Quality, .severity = Severity::High});
    applyCases(book, std::vector{caseOf(book.findings.back(), CaseState::Dismissed)});
    EXPECT_EQ(book.assessment.status, OperatingStatus::CannotAssess);
}

TEST(Standing, SettingASideNeverMakesABookLookWorseAndSortsItLower)
{
    for (std::size_t i = 0; i < 3; ++i) {
        BookResult book = shellBook();
        const int before = sortingKey(book.assessment, book.findings);
        const auto status = book.assessment.status;
        applyCases(book, std::vector{caseOf(book.findings[i], CaseState::Dismissed)});
        EXPECT_GE(book.assessment.status, status) << "in the order of the enum, worse comes first";
        EXPECT_LE(sortingKey(book.assessment, book.findings), before);
    }
}

TEST(Standing, NoSentenceIsAddedWhereNothingWasDecided)
{
    BookResult book = shellBook();
    applyCases(book, {});
    EXPECT_THAT(book.assessment.reasons, Not(Contains(Field(&Phrase::pattern, "The program alone says: {0}"))));
}

} // namespace coop::inspection
