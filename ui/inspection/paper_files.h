// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/inspection/folder_scan.h"
#include "ui/print/report_saver.h"

namespace coop::ui {

/// A book of a scan whose paper is wanted, and how the scan asked.
struct PaperOrder {
    ScannedBook book{};
    inspection::InspectionRequest request{};
};

// Each writes in the current language and throws exchange::FileError. False: `progress` stopped it.

/// Reads the book anew, for the names and rows that a scan does not keep, and writes its working paper, with what the scan knows of
/// ties to other books. Nothing of those is in it.
bool writeWorkingPaper(const PaperOrder& order, FileFormat format, const QString& file, const PageProgress& progress);

/// A PDF of each into the folder, numbered in this order. Counts books; what was written when it is stopped stays, each whole.
bool writeWorkingPapers(const std::vector<PaperOrder>& orders, const QString& folder, const PageProgress& progress);

/// All books of a scan, each with its number there.
struct SummaryOrder {
    std::vector<std::pair<std::size_t, ScannedBook>> books{};
    std::vector<inspection::Link> links{};
    inspection::Parameters parameters{};
};
bool writeCountySummary(const SummaryOrder& order, FileFormat format, const QString& file, const PageProgress& progress);

/// Whether somebody should look into it.
[[nodiscard]] bool isToBeChecked(const inspection::BookResult& book);
/// "示例合作社 9311…": what the file of its paper is called, without what no file system takes.
[[nodiscard]] QString paperName(const inspection::BookResult& book);

} // namespace coop::ui
