// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The life of a finding after a machine found it: people check it, hear the cooperative, and decide. No label leaves without
// a person's name.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/words.h"

namespace coop::inspection {

/// new → being checked → explained, dismissed or confirmed → handed over.
enum class CaseState { New, Checking, Explained, Dismissed, Confirmed, HandedOver };
inline constexpr Word<CaseState> kCaseStates[] = {
    {CaseState::New, "new", "新发现"},          {CaseState::Checking, "checking", "核查中"},    {CaseState::Explained, "explained", "已解释"},
    {CaseState::Dismissed, "dismissed", "已排除"}, {CaseState::Confirmed, "confirmed", "属实"}, {CaseState::HandedOver, "handed_over", "已移送"},
};

/// One step of it. Steps are never changed and never taken away; a wrong one is followed by another.
struct CaseStep {
    CaseState to = CaseState::New;
    std::string who{};          ///< the person who decided, not the program's user name alone
    Timestamp at{};
    std::string why{};
    std::string document{};     ///< number or name of the paper that it rests on, or empty
    std::string second{};       ///< who confirmed it besides; needed for Confirmed and for dismissals of many at once

    bool operator==(const CaseStep&) const = default;
};

/// A finding as people treat it. It belongs to a cooperative, a rule and the evidence of that time.
struct FindingCase {
    std::string cooperative{};              ///< its code, or the path of its book where it has none
    std::string rule{};
    std::string evidenceHash{};             ///< see evidenceHash() of finding.h
    CaseState state = CaseState::New;
    bool isReopened = false;                ///< was closed for other evidence than there is now
    std::optional<Date> askedOn{};          ///< when the cooperative was asked to answer
    std::optional<Date> answerDue{};        ///< ten days later
    std::string answer{};                   ///< what it said
    std::string answerDocument{};           ///< the paper that came with it, or empty
    std::optional<Date> answeredOn{};
    std::vector<CaseStep> steps{};          ///< in the order they were taken, those for earlier evidence among them

    bool operator==(const FindingCase&) const = default;
};

/// Explained and dismissed findings move nothing any more; confirmed ones do, handed over or not.
[[nodiscard]] constexpr bool isExcused(CaseState state)
{
    return state == CaseState::Explained || state == CaseState::Dismissed;
}
/// Somebody decided about it.
[[nodiscard]] constexpr bool isDecided(CaseState state)
{
    return state != CaseState::New && state != CaseState::Checking;
}
/// Asked, and nothing was answered since.
[[nodiscard]] inline bool isUnanswered(const FindingCase& of)
{
    return of.askedOn && (!of.answeredOn || *of.answeredOn < *of.askedOn);
}
/// Unanswered and past its day, while the answer still matters.
[[nodiscard]] inline bool isOverdue(const FindingCase& of, Date today)
{
    return isUnanswered(of) && of.answerDue && today > *of.answerDue && !isExcused(of.state) && of.state != CaseState::HandedOver;
}

} // namespace coop::inspection
