// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/base/progress.h"
#include "core/inspection/scan_index.h"

namespace coop::inspection {

struct ScanSummary {
    std::size_t read = 0;           ///< books read now
    std::size_t unchanged = 0;      ///< taken from the index
    bool isStopped = false;         ///< stopped before the end: nothing was handed over, what was read is in the index
    std::vector<Link> links{};      ///< numbers are places in `files`
};

/// Reads what changed since the index saw it, `threads` books at a time, ties the books together and hands over each result in the
/// order of `files`, assessed with what only several books show. Memory holds one result a thread; the index holds the rest.
/// Names in evidence are not there: the book itself has them.
[[nodiscard]] ScanSummary scanBooks(const std::vector<std::filesystem::path>& files, const InspectionRequest& request, ScanIndex& index,
                                    int threads, const Progress& progress, const std::function<void(std::size_t, const BookResult&)>& take);

} // namespace coop::inspection
