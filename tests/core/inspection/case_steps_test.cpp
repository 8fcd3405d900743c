// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/case_steps.h"

#include <gmock/gmock.h>

#include <array>

namespace coop::inspection {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Fields stepFields(std::string to, std::string who = "王核查", std::string why = "现场看过")
{
    Fields fields;
    fields.set("to", std::move(to));
    fields.set("who", std::move(who));
    fields.set("why", std::move(why));
    return fields;
}

std::vector<std::pair<IssueCode, std::string>> problems(const Issues& issues)
{
    std::vector<std::pair<IssueCode, std::string>> all;
    for (const Issue& issue : issues)
        all.emplace_back(issue.code, issue.field);
    return all;
}

} // namespace

TEST(CaseSteps, EveryStepIsAllowedOrRefusedWithItsReason)
{
    using enum CaseState;
    using R = CaseRefusal;
    constexpr std::array kStates = {New, Checking, Explained, Dismissed, Confirmed, HandedOver};
    const std::optional<R> ok;
    const std::array<std::array<std::optional<R>, 6>, 6> expected = {{
        // to:  New          Checking      Explained       Dismissed       Confirmed       HandedOver
        {R::NeverNew, ok,           ok,             ok,             R::CheckFirst,  R::ConfirmFirst},
        {R::NeverNew, R::SameState, ok,             ok,             ok,             R::ConfirmFirst},
        {R::NeverNew, ok,           R::SameState,   R::TakeUpFirst, R::TakeUpFirst, R::ConfirmFirst},
        {R::NeverNew, ok,           R::TakeUpFirst, R::SameState,   R::TakeUpFirst, R::ConfirmFirst},
        {R::NeverNew, ok,           R::TakeUpFirst, R::TakeUpFirst, R::SameState,   ok},
        {R::NeverNew, ok,           R::TakeUpFirst, R::TakeUpFirst, R::TakeUpFirst, R::SameState},
    }};
    for (std::size_t from = 0; from < kStates.size(); ++from) {
        for (std::size_t to = 0; to < kStates.size(); ++to)
            EXPECT_EQ(refusalOf(kStates[from], kStates[to]), expected[from][to])
                << toWord(kCaseStates, kStates[from]) << " -> " << toWord(kCaseStates, kStates[to]);
    }
}

TEST(CaseSteps, WhoAndWhyAreAlwaysNeededAndEverythingMissingIsSaidAtOnce)
{
    EXPECT_THAT(problems(parseStep(Fields(), 1).issues),
                ElementsAre(std::pair(IssueCode::Required, "to"), std::pair(IssueCode::Required, "who"), std::pair(IssueCode::Required, "why")));
    EXPECT_THAT(parseStep(stepFields("checking"), 1).issues, IsEmpty());
    EXPECT_THAT(parseStep(stepFields("核查中"), 1).issues, IsEmpty());
}

TEST(CaseSteps, ExplanationsAndHandOversNeedADocumentAndDismissalsDoNot)
{
    EXPECT_THAT(problems(parseStep(stepFields("explained"), 1).issues), ElementsAre(std::pair(IssueCode::Required, "document")));
    EXPECT_THAT(problems(parseStep(stepFields("handed_over"), 1).issues), ElementsAre(std::pair(IssueCode::Required, "document")));
    EXPECT_THAT(parseStep(stepFields("dismissed"), 1).issues, IsEmpty());
}

TEST(CaseSteps, ConfirmingAndDismissingManyNeedTwoPersonsAndOneDismissalDoesNot)
{
    EXPECT_THAT(problems(parseStep(stepFields("confirmed"), 1).issues), ElementsAre(std::pair(IssueCode::Required, "second")));
    EXPECT_THAT(problems(parseStep(stepFields("dismissed"), 2).issues), ElementsAre(std::pair(IssueCode::Required, "second")));
    EXPECT_THAT(parseStep(stepFields("dismissed"), 1).issues, IsEmpty());
    EXPECT_THAT(parseStep(stepFields("checking"), 2).issues, IsEmpty());
}

TEST(CaseSteps, BlanksWidthAndCaseDoNotMakeASecondPerson)
{
    EXPECT_TRUE(isSamePerson("王 芳", "王芳"));
    EXPECT_TRUE(isSamePerson("王　芳", " 王芳 "));
    EXPECT_TRUE(isSamePerson("Ｗang Fang", "wang fang"));
    EXPECT_TRUE(isSamePerson("王\u200B芳", "王芳"));
    EXPECT_FALSE(isSamePerson("王芳", "王方"));
}

TEST(CaseSteps, HostileTextsAreRefusedWithTheirField)
{
    Fields fields = stepFields("checking", "王\x1b[31m", std::string(2001, 'x'));
    fields.set("document", "\xff\xfe");
    EXPECT_THAT(problems(parseStep(fields, 1).issues),
                ElementsAre(std::pair(IssueCode::ControlCharacter, "who"), std::pair(IssueCode::TooLong, "why"),
                            std::pair(IssueCode::ControlCharacter, "document")));
    EXPECT_THAT(parseStep(stepFields("checking", "王核查", std::string(2000, 'x')), 1).issues, IsEmpty());
}

TEST(CaseSteps, QuestionsAndAnswersAreOfTodayOrEarlier)
{
    const Date today(2026, 11, 25);
    Fields fields;
    fields.set("who", "王核查");
    fields.set("text", "账在代理公司");
    EXPECT_EQ(parseQuestion(fields, today).value.on, today);
    fields.set("on", "2026-11-26");
    EXPECT_THAT(problems(parseQuestion(fields, today).issues), ElementsAre(std::pair(IssueCode::OutOfRange, "on")));
    EXPECT_THAT(problems(parseAnswer(fields, today).issues), ElementsAre(std::pair(IssueCode::OutOfRange, "on")));
    Fields strange;
    strange.set("on", "soon");
    EXPECT_THAT(problems(parseAnswer(strange, today).issues),
                ElementsAre(std::pair(IssueCode::NotADate, "on"), std::pair(IssueCode::Required, "text"), std::pair(IssueCode::Required, "who")));
}

} // namespace coop::inspection
