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

/// Whether what the index knows of a file that has not changed is taken for it.
enum class Reuse { Unchanged, Nothing };

/// What to make of a file, and how to go about it.
struct ScanJob {
    InspectionRequest request{};
    std::function<BookResult(const std::filesystem::path&, const InspectionRequest&)> inspect = inspectFile;
    int threads = 1;
    Reuse reuse = Reuse::Unchanged;
    Progress progress{};
    /// Each book as soon as it was read, judged by itself, with all that is in it; one at a time. Of a scan that is stopped
    /// the unchanged ones come too.
    std::function<void(std::size_t, const BookResult&)> early{};
};
using TakeBook = std::function<void(std::size_t, const BookResult&)>;

/// Reads what changed since the index saw it, `threads` books at a time, ties the books together and hands over each result in the
/// order of `files`, assessed with what only several books show. Memory holds few results at a time; the index holds the rest, and is
/// locked for moments only. Names in evidence are not there: the book itself has them.
[[nodiscard]] ScanSummary scanBooks(const std::vector<std::filesystem::path>& files, const ScanJob& job, ScanIndex& index, const TakeBook& take);
[[nodiscard]] ScanSummary scanBooks(const std::vector<std::filesystem::path>& files, const InspectionRequest& request, ScanIndex& index,
                                    int threads, const Progress& progress, const TakeBook& take);

/// Assesses the books as of an earlier day and keeps how they stood in the index, which otherwise stays as it is: the present scan
/// is not forgotten. Books whose assessment of that day is there already are not judged again when nothing has changed. `beside` is an
/// index for this scan alone. True: stopped.
[[nodiscard]] bool assessAsOf(Date day, const std::vector<std::filesystem::path>& files, ScanJob job, ScanIndex& beside, ScanIndex& index);

} // namespace coop::inspection
