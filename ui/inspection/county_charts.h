// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "ui/charts/chart_data.h"
#include "ui/inspection/folder_scan.h"

namespace coop::ui {

/// A chart of books by status, and which books stand behind each of its values.
struct CountyChart {
    ChartData chart{};
    /// By the key of the row, then by status: paths.
    std::map<std::int64_t, std::map<inspection::OperatingStatus, std::vector<std::string>>> books{};
    std::vector<QString> rows{};        ///< by key, for the heading of the list

    /// Of one row, of one status or of all. The key of a series is its status.
    [[nodiscard]] std::vector<std::string> behind(std::int64_t row, std::optional<std::int64_t> status) const;
};

/// How many of each status by township; those without one are a row of their own.
[[nodiscard]] CountyChart statusByRegion(std::span<const ScannedBook> books);
/// The same on 31 December of the years that were judged, and as the books stand now.
[[nodiscard]] CountyChart statusByYear(std::span<const ScannedBook> books, std::span<const inspection::KeptAssessment> assessments);

} // namespace coop::ui
