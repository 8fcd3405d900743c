// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/inspection/book_keys.h"
#include "core/inspection/derived.h"
#include "core/inspection/finding_case.h"
#include "core/inspection/links.h"
#include "core/inspection/rule.h"
#include "core/inspection/triage.h"
#include "core/storage/storage_error.h"

namespace coop::storage {
class Database;
}

namespace coop::inspection {

/// Figures that lists show beside a book.
struct BookFigures {
    int members = 0;
    Money activity24{};
    std::optional<int> participating{};     ///< of the members, in 24 months
};

/// One book, judged by itself; cross-book findings are added by links before it is assessed anew.
struct BookResult {
    std::string path{};
    std::string name{};
    std::string code{};
    std::string region{};
    std::string industry{};
    Date asOf{};
    std::optional<storage::Failure> failure{};  ///< could not be read: cannot_assess
    std::string failureDetail{};
    std::string bookHash{};                     ///< SHA-256 of the file, in hex, or empty
    std::string head{};                         ///< of its change log
    bool isComplete = true;
    bool isYoung = false;
    BookFigures figures{};
    std::vector<Finding> findings{};            ///< in the order of the catalogue
    std::vector<NotComputed> notComputed{};
    Assessment assessment{};                    ///< what stands: after people decided, where they did
    std::optional<Assessment> ofProgram{};      ///< what the program alone says, where people set findings aside
    std::vector<FindingCase> cases{};           ///< one for each finding, in their order; empty: nobody has done anything about them
    std::vector<FindingCase> goneCases{};       ///< what people treated and is found no more
    std::vector<BookKey> keys{};                ///< what may tie it to other books; they leave the result only as hashes
    LinkedBook linked{};
};

struct InspectionRequest {
    std::optional<Date> asOf{};                 ///< nothing: the end of the last month closed within a year, else of the last whole month
    std::optional<Date> latest{};               ///< today; nothing: the last month with a row stands for it
    Parameters parameters{};
    OutsideLists lists{};
};

/// Its last day; today, when a month ends today.
[[nodiscard]] Date lastWholeMonth(Date today);

/// Reads the facts as of a day. Throws StorageError.
[[nodiscard]] Facts readFacts(const storage::Database& database, std::optional<Date> asOf, std::optional<Date> latest = {});

/// All rules over these facts, and the assessment.
[[nodiscard]] BookResult judge(const Facts& facts, const InspectionRequest& request);

/// Opens a file without touching it (nothing is locked, written or left beside it), reads and judges. Never throws for what is wrong with the
/// file: that is a result too.
[[nodiscard]] BookResult inspectFile(const std::filesystem::path& file, const InspectionRequest& request);
/// The same with what only several books show of it, as a scan found it: names are put to the rows of that, and the book is
/// assessed with all.
[[nodiscard]] BookResult inspectAmong(const std::filesystem::path& file, const InspectionRequest& request, std::vector<Finding> cross);
/// The same; `look` sees the facts that were judged, with what was found.
using FactsLook = std::function<void(const Facts& facts, const BookResult& result)>;
[[nodiscard]] BookResult inspectLooking(const std::filesystem::path& file, const InspectionRequest& request, std::vector<Finding> cross,
                                        const FactsLook& look);

/// Puts the findings of several books among those of the book by itself, and assesses it anew.
void addCross(BookResult& result, std::vector<Finding> cross);

/// The books of files and folders, in the order of their paths: every *.coop, links to folders not followed twice.
[[nodiscard]] std::vector<std::filesystem::path> findBooks(std::span<const std::filesystem::path> paths, const Progress& progress = {});

} // namespace coop::inspection
