// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/reports/report_table.h"
#include "ui/inspection/folder_scan.h"

namespace coop::ui {

/// The list of a scan as a table for files, in the order given and in the current language.
[[nodiscard]] reports::ReportTable countyList(const std::vector<ScannedBook>& books);

} // namespace coop::ui
