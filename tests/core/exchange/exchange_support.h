// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/sheet.h"

namespace coop::test {

inline std::vector<std::vector<std::string>> textsOf(const exchange::Sheet& sheet)
{
    std::vector<std::vector<std::string>> texts;
    for (const auto& row : sheet.rows) {
        auto& line = texts.emplace_back();
        for (const exchange::SheetCell& cell : row)
            line.push_back(cell.text);
    }
    return texts;
}

/// A sheet of texts, its rows numbered from 1.
inline exchange::Sheet sheetOf(const std::vector<std::vector<std::string>>& texts)
{
    exchange::Sheet sheet;
    for (const auto& line : texts) {
        auto& row = sheet.rows.emplace_back();
        for (const std::string& text : line)
            row.push_back({text, text.empty() ? exchange::CellKind::Empty : exchange::CellKind::Text});
        sheet.rowNumbers.push_back(static_cast<int>(sheet.rows.size()));
    }
    return sheet;
}

} // namespace coop::test
