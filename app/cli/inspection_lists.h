// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/inspection/rule.h"

namespace coop::app {

/// The lists that an auditor brings along. Nothing when one of them has faults: all of them were said, each with its row and
/// column.
[[nodiscard]] std::optional<inspection::OutsideLists> readOutsideLists(const std::optional<std::string>& annualReports,
                                                                       const std::optional<std::string>& officials);
/// The same for changed thresholds; nothing given: those of the catalogue.
[[nodiscard]] std::optional<inspection::Parameters> readParameterFile(const std::optional<std::string>& file);

} // namespace coop::app
