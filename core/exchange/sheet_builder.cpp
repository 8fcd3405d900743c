// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_builder.h"

#include "core/exchange/damage.h"

namespace coop::exchange {

namespace {

/// A line end inside a cell is a line feed, whichever system it comes from.
void normalizeLineEnds(std::string& text)
{
    if (text.find('\r') == std::string::npos)
        return;
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isPair)
            result += text[i] == '\r' ? '\n' : text[i];
    }
    text = std::move(result);
}

} // namespace

void SheetBuilder::addRow(int number, std::vector<SheetCell> cells)
{
    while (!cells.empty() && cells.back().kind == CellKind::Empty)
        cells.pop_back();
    if (cells.empty() || hasFailed())
        return;
    constexpr std::size_t kRowsBetween = 1000;
    if (m_sheet.rows.size() % kRowsBetween == 0) {
        if (m_limits.progress.tell)
            m_limits.progress.tell(m_sheet.rows.size(), 0);
        if (m_limits.progress.isStopped())
            return fail({.code = IssueCode::WorkStopped});
    }
    m_cells += cells.size();
    for (SheetCell& cell : cells) {
        normalizeLineEnds(cell.text);
        m_bytes += cell.text.size();
    }

    if (cells.size() > m_limits.maxColumns)
        return fail(tooMany(m_limits.maxColumns, "columns", number));
    if (m_sheet.rows.size() >= m_limits.maxRows)
        return fail(tooMany(m_limits.maxRows, "rows", number));
    if (m_cells > m_limits.maxCells)
        return fail(tooMany(m_limits.maxCells, "cells", number));
    if (m_bytes > m_limits.maxUnpackedBytes)
        return fail(tooMany(m_limits.maxUnpackedBytes, "bytes", number));
    if (!m_sheet.rowNumbers.empty() && m_sheet.rowNumbers.back() >= number)
        return fail(damaged(Damage::BadContents, number));
    m_sheet.rows.push_back(std::move(cells));
    m_sheet.rowNumbers.push_back(number);
}

void SheetBuilder::fail(const Issue& issue)
{
    if (m_issues.empty())
        m_issues.push_back(issue);
}

Expected<Sheet> SheetBuilder::take()
{
    if (hasFailed())
        return Unexpected(std::move(m_issues));
    return std::move(m_sheet);
}

} // namespace coop::exchange
