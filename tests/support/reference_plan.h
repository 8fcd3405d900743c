// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/distribution/plan.h"

namespace coop::test {

/// A second reading of the interface's rules of distribution, slow and plain, that shares no arithmetic with
/// the core: division by doubling and subtracting, odd fen handed out one by one, caps found one at a time.
struct ReferencePlan {
    /// The first stage that cannot be planned, and why; the figures below are worthless then. One past the last stage is the
    /// quantification of the reserve.
    std::optional<std::pair<std::size_t, IssueCode>> refusal{};
    std::int64_t reserve = 0;
    std::int64_t distributable = 0;
    std::int64_t retained = 0;
    std::vector<std::string> numbers{};                  ///< in natural order
    std::vector<std::int64_t> pools{};
    std::vector<std::vector<std::int64_t>> amounts{};    ///< stage by stage, one per number
    std::vector<std::vector<std::int64_t>> converted{};  ///< likewise
    std::vector<std::vector<std::int64_t>> withheld{};   ///< likewise
    std::vector<std::int64_t> reserveShares{};           ///< one per number
};

/// Member numbers must be an optional prefix without digits and digits without leading zeros; households have
/// at most seven members.
[[nodiscard]] ReferencePlan referencePlan(const distribution::Policy& policy, const distribution::Basis& basis);

} // namespace coop::test
