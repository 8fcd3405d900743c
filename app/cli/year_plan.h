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

/// The plan of a year: by the policy file, else by the draft that the book keeps, else by the law's own split;
/// surplus and loss as given, else from the draft. Nothing when it is refused: the issues stand on standard error
/// then. Warnings stand there too. Throws UsageError when the surplus is neither given nor in the book.
[[nodiscard]] std::optional<distribution::Plan> planYear(book::Book& book, const std::string& file, FiscalYear year,
                                                         const PlanOptions& options);

/// The line of a member number; complains when there is none.
[[nodiscard]] std::optional<std::size_t> findLine(const distribution::Plan& plan, const std::string& number,
                                                  const std::string& file);

} // namespace coop::app
