// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/county_summary.h"

namespace coop::inspection {

/// Paper has room for what decides where to go; files have every column.
enum class ListWidth { Paper, File };
[[nodiscard]] reports::ReportTable cooperativeList(const CountySubject& subject, const PaperWording& words, ListWidth width);

/// By state and leads, by region, by industry, by rule, links by kind, groups of tied books, files that could not be read. Some
/// may have no rows.
[[nodiscard]] std::vector<reports::ReportTable> countTables(const CountySubject& subject, const PaperWording& words);

} // namespace coop::inspection
