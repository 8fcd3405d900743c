// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/report_request.h"
#include "core/inspection/working_paper.h"

namespace coop::app {

/// Switches to the language of the paper, in one language or in two; Chinese where none is asked for, as all papers are.
[[nodiscard]] inspection::PaperWording inspectionPaperWording(const Session& session);

/// The working paper of a book, as it stands in its file: a book that cannot be read gets a paper that says so, with the reason
/// on standard error too. Nothing when a list or the parameters have faults, which were said.
[[nodiscard]] std::optional<reports::PrintedReport> inspectionPaper(const ReportOptions& options, const Session& session);

} // namespace coop::app
