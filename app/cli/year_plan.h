// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/verbs.h"
#include "core/base/date.h"
#include "core/distribution/plan.h"

namespace coop::app {

/// The options that distribute, explain and report share.
struct PlanOptions {
    std::optional<std::string> policy{};
    std::optional<std::string> surplus{};
    std::optional<std::string> priorLoss{};
};

void addPlanOptions(CLI::App& verb, PlanOptions& options);

/// What a year is planned by.
struct PlanInputs {
    distribution::Policy policy{};
    Money surplus{};
    Money priorLoss{};
    std::string blamed{};   ///< the file that a refusal names
};
/// From the options, else from the draft that the book keeps. Nothing when the policy cannot be read: its issues stand on
/// standard error then. Throws UsageError when the surplus is neither given nor in the book, or given where the ledger has it.
[[nodiscard]] std::optional<PlanInputs> planInputs(book::Book& book, const std::string& file, FiscalYear year,
                                                   const PlanOptions& options);

/// The plan of a year: without any option the one that was adopted; else by the policy file, else by the draft that the book keeps, else by the law's own split;
/// surplus and loss as given, else from the draft. Nothing when it is refused: the issues stand on standard error
/// then. Warnings stand there too. Throws UsageError when the surplus is neither given nor in the book.
[[nodiscard]] std::optional<distribution::Plan> planYear(book::Book& book, const std::string& file, FiscalYear year,
                                                         const PlanOptions& options);

/// The line of a member number; complains when there is none.
[[nodiscard]] std::optional<std::size_t> findLine(const distribution::Plan& plan, const std::string& number,
                                                  const std::string& file);

} // namespace coop::app
