// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <span>

#include "core/reports/report_table.h"
#include "ui/print/report_painter.h"

class QPrinter;

namespace coop::ui {

/// Goes on while it returns true; arguments: pages done, pages in all.
using PageProgress = std::function<bool(int done, int total)>;

/// Writes the report as PDF with embedded fonts and text that can be searched and copied. The file appears whole
/// or not at all; throws exchange::FileError. False when `progress` stopped it: nothing is written then.
bool writePdf(const reports::ReportTable& table, const QString& file, const PageProgress& progress = {});
bool writePdf(const ReportPainter& painter, const QString& file, const PageProgress& progress = {});
/// Several reports in one file, each on sheets of its own; not empty.
bool writePdf(std::span<const reports::ReportTable> tables, const QString& file);

/// Prints on paper of the printer's size, the pages that its dialog chose. False when the printer refused;
/// throws exchange::FileError when it prints to a file that cannot be written.
bool printReport(const reports::ReportTable& table, QPrinter& printer);

} // namespace coop::ui
