// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/columns.h"
#include "ui/shell/page.h"

namespace coop::ui {

/// Files that may be imported: .csv .xlsx .ods; .xls and .txt too, so that it is said what is the matter with them.
[[nodiscard]] bool isImportFile(const QString& file);
/// The same for a file dialog.
[[nodiscard]] QString importFilter();
/// What a file holds, in the current language.
[[nodiscard]] QString kindText(exchange::ImportKind kind);
/// What a column is called in the window: the official heading in Chinese, words in English.
[[nodiscard]] QString fieldTitle(const exchange::ColumnSpec& column);
/// The page that shows what was imported.
[[nodiscard]] PageId pageOf(exchange::ImportKind kind);

} // namespace coop::ui
