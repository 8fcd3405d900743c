// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "core/base/fields.h"
#include "core/exchange/columns.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

/// Rows to write in the columns that import reads.
struct ExportSource {
    exchange::ImportKind kind{};
    QString name{}; ///< of the file, without its ending
    std::size_t count = 0;
    /// Some of the rows; large tables are read and written piece by piece.
    std::function<std::vector<Fields>(std::size_t first, std::size_t count)> rows{};
};

/// Asks for a file and writes CSV or XLSX, as its ending says. What happened, or empty when the
/// user turned away or a failure was told.
QString exportRows(Interaction& interaction, const ExportSource& source);

} // namespace coop::ui
