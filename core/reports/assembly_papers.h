// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an assembly is called with, decides on and leaves behind.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/distribution/resolution.h"
#include "core/reports/paper_parts.h"

namespace coop::reports {

/// What is known of the assembly. Whatever is empty prints as a blank to be filled in by hand.
struct AssemblyFacts {
    FiscalYear year{};
    members::LegalForm form = members::LegalForm::Specialized;
    members::MeetingKind kind = members::MeetingKind::Members;
    std::optional<Date> day{};
    std::string place{};
    std::optional<Date> laidOutOn{};
    distribution::VotingRule voting{};
    std::int64_t entitled = 0;               ///< who may attend: members or delegates
    std::optional<std::int64_t> additionalVotes{};          ///< nothing: not counted yet, so that all votes are not known
    std::string charter{};                   ///< name and clause that the plan rests on
    std::string fingerprint{};               ///< of the plan, short
    bool hasLoss = false;                    ///< the year made a loss: its covering is on the agenda
    std::optional<distribution::Resolution> resolution{};   ///< nothing: it is still to be taken
    std::vector<distribution::RuleResult> procedure{};      ///< rules of the assembly, once it is resolved
};

/// 盈余分配方案: from the surplus to what is kept, the stages, the statutory rules. Laid out before the assembly (Law Art. 40).
[[nodiscard]] Document distributionPlanPaper(const distribution::Plan& plan, const AssemblyFacts& facts, const RuleWording& rule,
                                             const ReportHead& head, const Wording& words);

/// 成员大会通知: when and where, what is decided on, what lies open where, how many must come, and a form for who comes in
/// another's place.
[[nodiscard]] Document meetingNotice(const AssemblyFacts& facts, const ReportHead& head, const Wording& words);

/// 成员大会决议 on the plan, with the votes counted, or as a form to be filled in while they are not; who attends signs (Art. 34).
[[nodiscard]] Document resolutionPaper(const distribution::Plan& plan, const AssemblyFacts& facts, const RuleWording& rule,
                                       const ReportHead& head, const Wording& words);

/// At least that many of those entitled must come.
[[nodiscard]] std::int64_t leastPresent(const AssemblyFacts& facts);

} // namespace coop::reports
