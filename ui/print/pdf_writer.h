// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>
#include <span>

#include "core/reports/report_table.h"
#include "ui/print/page_painter.h"

class QPrinter;

namespace coop::ui {

/// Goes on while it returns true; arguments: pages done, pages in all.
using PageProgress = std::function<bool(int done, int total)>;

/// Writes pages as PDF with embedded fonts and text that can be searched and copied. The file appears whole
/// or not at all; throws exchange::FileError. False when `progress` stopped it: nothing is written then. At least
/// one page.
bool writePdf(const PagePainter& pages, const QString& file, const PageProgress& progress = {});
bool writePdf(const reports::ReportTable& table, const QString& file, const PageProgress& progress = {});
/// Several reports in one file, each on sheets of its own; not empty.
bool writePdf(std::span<const reports::ReportTable> tables, const QString& file);

/// A page without margins, as a printer is asked for it.
[[nodiscard]] QPageLayout pageLayoutFor(const PagePainter& pages, int page = 0);

/// Prints pages as they are, the ones that the printer's dialog chose, made smaller where its paper is. False when the
/// printer refused; throws exchange::FileError when it prints to a file that cannot be written.
bool printPages(const PagePainter& pages, QPrinter& printer);
/// Prints a report on paper of the printer's size.
bool printReport(const reports::ReportTable& table, QPrinter& printer);

} // namespace coop::ui
