// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"

namespace coop::ui {

/// The words of reports in Chinese, whatever the language of the window: what goes to auditors is in Chinese. May be used
/// beside the window.
[[nodiscard]] reports::Wording chineseReportWording();
/// The same for another context of the catalogue; the context must outlive the words.
[[nodiscard]] reports::Wording chineseWording(const char* context);

} // namespace coop::ui
