// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/distribution/plan.h"
#include "core/members/cooperative.h"
#include "core/money/fraction.h"

namespace coop::distribution {

/// What the charter asks of an assembly; never less than the law does.
struct VotingRule {
    Fraction quorum{2, 3};      ///< at least this part of those entitled attends (Law Art. 30)
    Fraction majority{1, 2};    ///< more than this part of all votes is for it (Law Art. 30)
    int noticeDays = 15;        ///< the plan is laid out at least so long before (Law Art. 40)

    bool operator==(const VotingRule&) const = default;
};

/// What the assembly decided on a distribution.
struct Resolution {
    Date on{};
    members::MeetingKind kind = members::MeetingKind::Members;   ///< Members or Delegates
    std::optional<Date> laidOutOn{};
    std::int64_t entitled = 0;          ///< members, or delegates, who may attend; each has one basic vote
    std::int64_t members = 0;           ///< of the cooperative on that day
    std::int64_t present = 0;
    std::int64_t votesFor = 0;
    std::int64_t votesAgainst = 0;
    std::int64_t abstained = 0;
    std::int64_t additionalVotes = 0;   ///< that exist by the charter (Law Art. 22)
    std::string minutes{};              ///< number or place of the minutes (Law Art. 34)

    [[nodiscard]] std::int64_t allVotes() const { return entitled + additionalVotes; }
    bool operator==(const Resolution&) const = default;
};

/// What cannot be: more present than entitled (MorePresentThanEntitled), more votes than there are (VotesOverTotal), negative
/// numbers, laid out after the assembly, an assembly of the board.
[[nodiscard]] Issues checkResolution(const Resolution& resolution);

/// NoticeKept … DelegatesAllowed for the law of the day and the legal form; the charter's stricter figures count.
/// DelegatesAllowed only for an assembly of delegates. Collectives (Collective Law 2025 Art. 27): two thirds of all members for
/// it, ten days' notice.
[[nodiscard]] std::vector<RuleResult> procedureRules(const Resolution& resolution, members::LegalForm form,
                                                     const VotingRule& rule);

/// One line of JSON and back; what cannot be read is nothing.
[[nodiscard]] std::string toJson(const Resolution& resolution);
[[nodiscard]] std::optional<Resolution> parseResolution(std::string_view json);

} // namespace coop::distribution
