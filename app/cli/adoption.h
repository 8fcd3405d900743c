// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "app/cli/year_plan.h"

namespace coop::app {

/// What the assembly did with the year's plan, or that it is taken back.
struct AdoptionOptions {
    bool adopts = false;
    std::optional<std::string> resolvedOn{};
    std::optional<std::int64_t> present{};
    std::optional<std::int64_t> votesFor{};
    std::optional<std::int64_t> votesAgainst{};
    std::optional<std::int64_t> abstained{};
    std::optional<std::int64_t> delegates{};
    std::optional<std::int64_t> additionalVotes{};
    std::optional<std::string> laidOutOn{};
    std::optional<std::string> postedOn{};
    std::optional<std::string> minutes{};
    bool reverses = false;
    std::optional<std::string> on{};
    std::optional<std::string> why{};
};

void addAdoptionOptions(CLI::App& verb, AdoptionOptions& options);
/// Throws UsageError for options that say too little or do not go together.
void checkAdoption(const AdoptionOptions& options);

/// Records the vote and posts the distribution; nothing when it is refused: every reason stands on standard error then.
[[nodiscard]] std::optional<distribution::Plan> adoptYear(const std::string& file, FiscalYear year, const PlanOptions& plan,
                                                          const AdoptionOptions& options, const Session& session);
/// The exit code.
[[nodiscard]] int reverseYear(const std::string& file, FiscalYear year, const AdoptionOptions& options, const Session& session);

/// Those that are not kept, to standard error.
void complainAboutRules(std::span<const distribution::RuleResult> rules);

} // namespace coop::app
