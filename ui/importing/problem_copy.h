// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/layout.h"

namespace coop::ui {

/// A copy of a file with what is wrong or doubtful beside its rows, to be mended in a spreadsheet: XLSX or CSV as the
/// ending says. Every row stands in the row where it stood. Throws exchange::FileError.
void writeProblemCopy(const QString& file, const exchange::Sheet& sheet, exchange::ImportKind kind,
                      const exchange::SheetLayout& layout, const Issues& issues);

} // namespace coop::ui
