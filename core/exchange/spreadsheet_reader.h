// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/exchange/sheet.h"

namespace coop::exchange {

enum class SpreadsheetKind { Xlsx, Ods };

/// What a file of an ending that is not read, or under the name of a table, really is, where it can be said how to save it anew:
/// banks and old programs hand out web pages and the Excel format before 2007 as ".xls", and pages as ".xlsx" too.
[[nodiscard]] std::optional<Issue> disguiseOf(std::string_view bytes, std::string_view ending);

/// Reads one sheet of a zipped spreadsheet from its bytes.
[[nodiscard]] Expected<Sheet> readSpreadsheet(std::string_view bytes, SpreadsheetKind kind,
                                              const std::optional<std::string>& sheetName, const ReadLimits& limits);

} // namespace coop::exchange
