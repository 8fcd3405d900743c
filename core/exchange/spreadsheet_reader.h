// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/exchange/sheet.h"

namespace coop::exchange {

enum class SpreadsheetKind { Xlsx, Ods };

/// Reads one sheet of a zipped spreadsheet from its bytes.
[[nodiscard]] Expected<Sheet> readSpreadsheet(std::string_view bytes, SpreadsheetKind kind,
                                              const std::optional<std::string>& sheetName, const ReadLimits& limits);

} // namespace coop::exchange
