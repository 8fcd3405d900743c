// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/case_steps.h"

#include "core/base/field_reader.h"
#include "core/base/text.h"

namespace coop::inspection {

namespace {

constexpr std::size_t kLongestName = 100;
constexpr std::size_t kLongestReason = 2000;
constexpr std::size_t kLongestDocument = 500;
constexpr std::size_t kLongestAnswer = 4000;

/// Without blanks, in half width and lower case.
std::string bare(std::string_view name)
{
    std::string plain = toAsciiLower(toHalfWidth(name));
    for (const std::string_view blank : {" ", "\t", "\n", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x8B", "·"}) {
        for (std::size_t at = plain.find(blank); at != std::string::npos; at = plain.find(blank, at))
            plain.erase(at, blank.size());
    }
    return plain;
}

/// A day that has come; today where none is said.
Date pastDay(FieldReader& reader, const Fields& fields, Date today)
{
    const Date day = reader.date("on").value_or(today);
    if (day > today)
        reader.complain(IssueCode::OutOfRange, "on", {toIso(Date()), toIso(today)});
    return fields.text("on").empty() ? today : day;
}

} // namespace

std::optional<CaseRefusal> refusalOf(CaseState from, CaseState to)
{
    if (to == CaseState::New)
        return CaseRefusal::NeverNew;
    if (from == to)
        return CaseRefusal::SameState;
    // A check may begin at any time: that is how a wrong decision, or one that came back, is mended.
    if (to == CaseState::Checking)
        return std::nullopt;
    if (to == CaseState::HandedOver)
        return from == CaseState::Confirmed ? std::nullopt : std::optional(CaseRefusal::ConfirmFirst);
    if (from == CaseState::New)
        return to == CaseState::Confirmed ? std::optional(CaseRefusal::CheckFirst) : std::nullopt;
    return from == CaseState::Checking ? std::nullopt : std::optional(CaseRefusal::TakeUpFirst);
}

bool needsDocument(CaseState to)
{
    return to == CaseState::Explained || to == CaseState::HandedOver;
}

bool needsSecond(CaseState to, std::size_t findings)
{
    return to == CaseState::Confirmed || (to == CaseState::Dismissed && findings > 1);
}

bool isSamePerson(std::string_view left, std::string_view right)
{
    return bare(left) == bare(right);
}

Checked<StepDraft> parseStep(const Fields& fields, std::size_t findings)
{
    FieldReader reader(fields);
    StepDraft step;
    const auto to = reader.word("to", kCaseStates, Need::Required);
    step.to = to.value_or(CaseState::Checking);
    step.who = reader.text("who", Need::Required, kLongestName);
    step.why = reader.text("why", Need::Required, kLongestReason);
    const auto needIf = [&](bool isNeeded) { return to && isNeeded ? Need::Required : Need::Optional; };
    step.document = reader.text("document", needIf(needsDocument(step.to)), kLongestDocument);
    step.second = reader.text("second", needIf(needsSecond(step.to, findings)), kLongestName);
    return {std::move(step), reader.takeIssues()};
}

Checked<QuestionDraft> parseQuestion(const Fields& fields, Date today)
{
    FieldReader reader(fields);
    QuestionDraft question;
    question.on = pastDay(reader, fields, today);
    question.who = reader.text("who", Need::Required, kLongestName);
    return {std::move(question), reader.takeIssues()};
}

Checked<AnswerDraft> parseAnswer(const Fields& fields, Date today)
{
    FieldReader reader(fields);
    AnswerDraft answer;
    answer.on = pastDay(reader, fields, today);
    answer.text = reader.text("text", Need::Required, kLongestAnswer);
    answer.document = reader.text("document", Need::Optional, kLongestDocument);
    answer.who = reader.text("who", Need::Required, kLongestName);
    return {std::move(answer), reader.takeIssues()};
}

} // namespace coop::inspection
