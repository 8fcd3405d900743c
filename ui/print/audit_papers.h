// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/book/book.h"
#include "core/exchange/sealed_package.h"

namespace coop::ui {

/// Writes the statements and the registers of a year in Chinese into a folder, each as PDF and as CSV; `head` names the day. What
/// an auditor gets beside the book. Ends early when asked to stop.
[[nodiscard]] std::vector<exchange::PackedFile> writeAuditPapers(book::Book& book, const std::filesystem::path& folder,
                                                                FiscalYear year, Date printedOn, std::stop_token stop = {});

} // namespace coop::ui
