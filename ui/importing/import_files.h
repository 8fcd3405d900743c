// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/columns.h"

namespace coop::ui {

/// Files that may be imported: .csv .xlsx .ods.
[[nodiscard]] bool isImportFile(const QString& file);
/// The same for a file dialog.
[[nodiscard]] QString importFilter();
/// What a file holds, in the current language.
[[nodiscard]] QString kindText(exchange::ImportKind kind);

} // namespace coop::ui
