// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_settings.h"
#include "ui/printing/report_source.h"

namespace coop::ui {

/// The paper that was chosen for a report on this computer; what is kept and makes no sense counts as not chosen.
[[nodiscard]] PaperSettings storedPaper(ReportKind kind);
void storePaper(ReportKind kind, const PaperSettings& settings);

} // namespace coop::ui
