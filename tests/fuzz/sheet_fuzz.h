// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/spreadsheet_reader.h"

namespace coop::test {

/// As much as a target may read: hangs are looked for in the code, not made by the size of a file.
inline const exchange::ReadLimits kFuzzLimits{.maxFileBytes = 1u << 20, .maxRows = 20'000, .maxColumns = 256,
                                              .maxCells = 200'000, .maxUnpackedBytes = 4u << 20};

/// What an import does with any sheet before somebody says what it holds.
inline void judgeSheet(const exchange::Sheet& sheet)
{
    (void)exchange::guessKind(sheet);
    for (const auto& kind : exchange::kImportKinds)
        (void)exchange::mapRows(sheet, kind.value);
}

inline void judgeSpreadsheet(std::string_view bytes, exchange::SpreadsheetKind kind)
{
    if (const Expected<exchange::Sheet> sheet = exchange::readSpreadsheet(bytes, kind, std::nullopt, kFuzzLimits))
        judgeSheet(*sheet);
}

} // namespace coop::test
