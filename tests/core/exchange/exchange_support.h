// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/sheet.h"
#include "tests/support/temporary_folder.h"

namespace coop::test {

using Texts = std::vector<std::vector<std::string>>;

inline Texts textsOf(const exchange::Sheet& sheet)
{
    Texts texts;
    for (const auto& row : sheet.rows) {
        auto& line = texts.emplace_back();
        for (const exchange::SheetCell& cell : row)
            line.push_back(cell.text);
    }
    return texts;
}

/// A sheet of texts, its rows numbered from 1.
inline exchange::Sheet sheetOf(const Texts& texts)
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

inline Expected<exchange::Sheet> readAs(std::string_view name, std::string_view bytes,
                                        const exchange::ReadLimits& limits = {})
{
    const TemporaryFolder folder;
    return exchange::readSheet(folder.write(name, bytes), std::nullopt, limits);
}

/// The first thing that is wrong; IssueCode::Required (which no reader says) when nothing is.
inline Issue firstIssue(const Expected<exchange::Sheet>& sheet)
{
    return sheet || sheet.error().empty() ? Issue{} : sheet.error().front();
}

/// "T text", "N 12", "B", "-": the cells of a row with their kinds.
inline std::vector<std::string> kindsOf(const std::vector<exchange::SheetCell>& row)
{
    std::vector<std::string> kinds;
    for (const exchange::SheetCell& cell : row) {
        switch (cell.kind) {
        case exchange::CellKind::Empty:
            kinds.emplace_back("-");
            break;
        case exchange::CellKind::Text:
            kinds.push_back("T " + cell.text);
            break;
        case exchange::CellKind::Number:
            kinds.push_back("N " + cell.text);
            break;
        case exchange::CellKind::BrokenFormula:
            kinds.emplace_back("B");
            break;
        }
    }
    return kinds;
}

} // namespace coop::test
