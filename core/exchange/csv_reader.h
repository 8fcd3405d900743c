// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/exchange/sheet.h"

namespace coop::exchange {

/// Comma, semicolon or tab: whichever stands most often outside quotes in the first line that is not empty; a
/// comma when there is none.
[[nodiscard]] char findSeparator(std::string_view text);

/// Reads CSV text (UTF-8, lines ending in LF, CRLF or CR). Quoted line ends belong to their cell and add no
/// row; empty lines count in the row numbers but are left out. A quote inside an unquoted cell stands for itself.
[[nodiscard]] Expected<Sheet> readCsv(std::string_view text, const ReadLimits& limits);
[[nodiscard]] Expected<Sheet> readCsv(std::string_view text, char separator, const ReadLimits& limits);

} // namespace coop::exchange
