// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How distributions stand in the tables, for the desks of this room.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/distribution_desk.h"
#include "core/storage/database.h"

namespace coop::storage {
class Write;
}

namespace coop::book {

/// What is on record; `condition` is an SQL expression over the table, `order` a list of its columns.
[[nodiscard]] std::vector<Distribution> readDistributions(const storage::Database& database, std::string_view condition,
                                                          std::string_view order);
[[nodiscard]] std::optional<Distribution> findDistribution(const storage::Database& database, DistributionId distribution);

/// In natural order of the members' numbers.
[[nodiscard]] std::vector<posting::Entitlement> readEntitlements(const storage::Database& database,
                                                                 DistributionId distribution);
/// As text, in the order of the members' ids: what its hash is taken of.
[[nodiscard]] std::string entitlementText(std::span<const posting::Entitlement> entitlements);
[[nodiscard]] distribution::Basis readStoredBasis(const storage::Database& database, DistributionId distribution);

/// SHA-256 in hex of the fingerprints of a plan and of its basis.
struct PlanHashes {
    std::string basis{};
    std::string plan{};
};
[[nodiscard]] PlanHashes hashesOf(const distribution::Plan& plan);

/// A plan becomes a proposal on record. One transaction that the caller holds.
struct NewDistribution {
    const distribution::Plan& plan;
    std::optional<DistributionId> corrects{};
    std::string charter{};
    Date proposedOn{};
    std::string proposedBy{};
};
DistributionId insertDistribution(storage::Database& database, storage::Write& write, const NewDistribution& proposal);

/// Runs `update`, which changes the row, and logs it.
void changeDistribution(storage::Write& write, DistributionId distribution, storage::Statement& update);

} // namespace coop::book
