// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/inspection/scan_index.h"
#include "core/inspection/working_paper.h"

namespace coop::inspection {

/// Reads and judges a book for its working paper, with the names that a scan does not keep. Never throws for what is wrong with
/// the file: the paper says it. `scanned` is what a scan of many books said of the same file: what only several books show is
/// taken from it, as long as the file is the one that was scanned; and what people decided, as far as the evidence is the same.
[[nodiscard]] PaperSubject readForPaper(const std::filesystem::path& file, const InspectionRequest& request,
                                        const BookResult* scanned = nullptr);

/// What the index knows of a book, with what only several books show and its cases; nothing when no scan has read it.
[[nodiscard]] std::optional<BookResult> scannedResult(ScanIndex& index, const std::filesystem::path& file, const Parameters& parameters);

/// What a paper has to say of a book that the index does not know.
[[nodiscard]] Phrase unknownToIndex();

} // namespace coop::inspection
