// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/sheet.h"

namespace coop::exchange {

/// Collects the rows of a file within the limits, so that no small file can fill the memory. Throws nothing of
/// its own: it is fed from the callbacks of C libraries, which look at issues() between their chunks.
class SheetBuilder {
public:
    explicit SheetBuilder(const ReadLimits& limits) : m_limits(limits) {}

    /// Rows come in the order of their numbers. Empty cells at the end are cut off, empty rows left out.
    void addRow(int number, std::vector<SheetCell> cells);
    [[nodiscard]] bool hasFailed() const { return !m_issues.empty(); }
    [[nodiscard]] const Issues& issues() const { return m_issues; }
    /// Also for what the reader itself finds wrong; the first one counts.
    void fail(const Issue& issue);

    [[nodiscard]] Expected<Sheet> take();

private:
    const ReadLimits& m_limits;
    Sheet m_sheet{};
    Issues m_issues{};
    std::size_t m_cells = 0;
    std::size_t m_bytes = 0;
};

} // namespace coop::exchange
