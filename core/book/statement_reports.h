// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/ledger_reports.h"

namespace coop::book {

enum class TableShape { Official, List };

/// The statements, the trial balance, the checks and the notes, as on paper or as a list.
[[nodiscard]] reports::ReportTable statementReport(Book& book, const LedgerReportRequest& request, TableShape shape,
                                                   const reports::ReportHead& head, const reports::Wording& words);

} // namespace coop::book
