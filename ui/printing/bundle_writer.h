// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/print/pdf_writer.h"
#include "ui/printing/report_source.h"

namespace coop::ui {

struct Bundle {
    FiscalYear year{};
    std::vector<ReportKind> kinds{};
    QString folder{};   ///< of the PDF and of the folder of spreadsheets beside it
};

/// Writes the papers of a year: one PDF of all, in the order of the year, each on the paper that was chosen for it, and a folder
/// with XLSX and CSV of each. Files of the same names are replaced. A paper that cannot be made is left out. Throws
/// exchange::FileError. False when `progress`, which counts papers, stopped it; nothing was written then.
bool writeBundle(const Bundle& bundle, book::Book& book, Date today, const PageProgress& progress);

} // namespace coop::ui
