// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/verbs.h"
#include "core/inspection/scan_index.h"

namespace CLI {
class App;
}

namespace coop::app {

/// What is asked by: --as-of, --annual-reports, --officials, --parameters, --index.
struct InspectionOptions {
    std::optional<std::string> asOf{};
    std::optional<std::string> annualReports{};
    std::optional<std::string> officials{};
    std::optional<std::string> parameters{};
    std::optional<std::string> index{};
};
void addInspectionOptions(CLI::App& verb, InspectionOptions& options);

/// Nothing when a list or the parameters have faults: all of them were said. Throws UsageError for a day that is none.
[[nodiscard]] std::optional<inspection::InspectionRequest> inspectionRequest(const InspectionOptions& options, const Session& session);

/// The index of that file, or one for this run alone. Throws StorageError.
[[nodiscard]] inspection::ScanIndex openIndex(const std::optional<std::string>& file);

/// The lists that an auditor brings along. Nothing when one of them has faults: all of them were said, each with its row and
/// column.
[[nodiscard]] std::optional<inspection::OutsideLists> readOutsideLists(const std::optional<std::string>& annualReports,
                                                                       const std::optional<std::string>& officials);
/// The same for changed thresholds; nothing given: those of the catalogue.
[[nodiscard]] std::optional<inspection::Parameters> readParameterFile(const std::optional<std::string>& file);

} // namespace coop::app
