// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/book/bank_desk.h"
#include "core/reports/reconciliation.h"

namespace coop::book {

/// The reconciliation table of a bank account, read from the book: for the window and the command line alike.
[[nodiscard]] reports::ReportTable reconciliationReport(Book& book, std::string_view account, Date day,
                                                        const reports::ReportHead& head, const reports::Wording& words);

} // namespace coop::book
