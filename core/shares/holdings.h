// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/shares/contribution.h"

namespace coop::shares {

/// What one member holds of one kind at the end of a day.
struct Holding {
    MemberId member{};
    ContributionKind kind = ContributionKind::Cash;
    Money subscribed{};
    Money paid{};
    TradeQuantity quantity{}; ///< land: only lots whose term has not ended

    bool operator==(const Holding&) const = default;
};

/// Holdings of all members at the end of `day`, from rows in any order, by member id and kind. Later rows
/// are ignored. A withdrawal of land takes from lots with the same term first, then from the oldest whose
/// term runs on, then from ended ones; a lot whose `until` lies before `day` no longer counts as area. A row
/// and the row that takes it back cancel out exactly. Who holds nothing of a kind has no entry for it.
[[nodiscard]] std::vector<Holding> holdingsAsOf(std::span<const Contribution> rows, Date day);

/// Paid-in capital at the end of `day` (no labour, no technology).
[[nodiscard]] Money contributionAsOf(std::span<const Contribution> rowsOfOneMember, Date day);

/// Land of kind Land held at the end of `day`, in mu.
[[nodiscard]] LandArea landAsOf(std::span<const Contribution> rowsOfOneMember, Date day);

/// Fen-days of paid-in capital over the year: the sum over its days of the balance at the end of each day.
/// 1 January and 31 December both count; a withdrawal no longer counts on its own day.
[[nodiscard]] std::int64_t fenDays(std::span<const Contribution> rowsOfOneMember, FiscalYear year);

/// The first day on which a member would hold less than nothing of one kind, if there is one.
struct Overdrawn {
    ContributionKind kind{};
    Date day{};
    Money paid{};             ///< negative when money is the trouble
    TradeQuantity quantity{}; ///< negative when land is
};
[[nodiscard]] std::optional<Overdrawn> findOverdrawn(std::span<const Contribution> rowsOfOneMember);

} // namespace coop::shares
