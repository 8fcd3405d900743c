// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a step of a finding's case needs, and which step may follow which. No file, no clock.

#include <optional>
#include <string>
#include <string_view>

#include "core/base/fields.h"
#include "core/inspection/finding_case.h"

namespace coop::inspection {

/// Why a step is refused.
enum class CaseRefusal { NothingFound, SameState, NeverNew, CheckFirst, ConfirmFirst, TakeUpFirst, ChangedMeanwhile, NothingToAsk,
                         SecondMissing, SecondIsFirst };
inline constexpr Word<CaseRefusal> kCaseRefusals[] = {
    {CaseRefusal::NothingFound, "nothing_found", "没有这项发现"},   ///< the last scan found nothing of this rule there
    {CaseRefusal::SameState, "same_state", "已是此状态"},
    {CaseRefusal::NeverNew, "never_new", "不能回到新发现"},         ///< a finding is new by itself only
    {CaseRefusal::CheckFirst, "check_first", "须先核查"},           ///< nothing is confirmed that nobody checked
    {CaseRefusal::ConfirmFirst, "confirm_first", "须先认定属实"},   ///< nothing is handed over that was not confirmed
    {CaseRefusal::TakeUpFirst, "take_up_first", "须先重新核查"},    ///< decided; the check is taken up again first
    {CaseRefusal::ChangedMeanwhile, "changed_meanwhile", "他人已处理"},
    {CaseRefusal::NothingToAsk, "nothing_to_ask", "没有需要询问的"},
    {CaseRefusal::SecondMissing, "second_missing", "缺第二人"},
    {CaseRefusal::SecondIsFirst, "second_is_first", "第二人须为另一人"},
};

/// Nothing: the step may be taken.
[[nodiscard]] std::optional<CaseRefusal> refusalOf(CaseState from, CaseState to);

/// As CaseStep, before a clock has looked at it. Names and reasons are kept as they are typed: what is written there is the
/// auditor's own, and an index that is passed on passes it on.
struct StepDraft {
    CaseState to = CaseState::Checking;
    std::string who{};
    std::string why{};
    std::string document{};
    std::string second{};
};
/// Fields to, who, why, document, second. `findings`: how many this step is about at once. Whether the second person is another one is a
/// refusal of the step: see isSamePerson().
[[nodiscard]] Checked<StepDraft> parseStep(const Fields& fields, std::size_t findings);
[[nodiscard]] bool needsDocument(CaseState to);
/// Confirming needs two persons, and so does dismissing several at once.
[[nodiscard]] bool needsSecond(CaseState to, std::size_t findings);
/// Whether two names as typed are one person's: blanks, width and case do not tell people apart.
[[nodiscard]] bool isSamePerson(std::string_view left, std::string_view right);

/// The days that the cooperative has for its answer (Audit Law Art. 44).
inline constexpr int kDaysToAnswer = 10;

struct QuestionDraft {
    Date on{};
    std::string who{};          ///< who asked
};
/// Fields on, who.
[[nodiscard]] Checked<QuestionDraft> parseQuestion(const Fields& fields, Date today);

struct AnswerDraft {
    Date on{};
    std::string text{};
    std::string document{};
    std::string who{};          ///< who wrote it down
};
/// Fields on, text, document, who.
[[nodiscard]] Checked<AnswerDraft> parseAnswer(const Fields& fields, Date today);

} // namespace coop::inspection
