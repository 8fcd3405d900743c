// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/exchange/writers.h"
#include "core/reports/document.h"
#include "tests/support/report_text.h"

namespace coop::test {

/// The lines of a document as CSV, for golden files: blocks below each other.
class DocumentLines {
public:
    void operator()(const reports::Paragraph& paragraph) { m_lines.push_back({paragraph.text}); }
    void operator()(const reports::FactGrid& grid)
    {
        for (const reports::Fact& fact : grid.facts)
            m_lines.push_back({fact.label, fact.value});
    }
    void operator()(const reports::ReportTable& table)
    {
        m_lines.push_back(titlesOf(table));
        for (const auto& row : table.rows)
            add(row);
        if (!table.totals.empty())
            add(table.totals);
    }
    void operator()(const reports::Waterfall& waterfall)
    {
        for (const reports::WaterfallStep& step : waterfall.steps)
            m_lines.push_back({step.isLevel ? "=" : "~", step.label, toPlainText(step.amount)});
    }
    void operator()(const reports::SignatureLines& signatures) { m_lines.push_back(signatures.places); }

    [[nodiscard]] std::string text() const { return exchange::toCsv(m_lines); }

private:
    void add(const std::vector<reports::Cell>& cells)
    {
        std::vector<std::string>& line = m_lines.emplace_back();
        for (const reports::Cell& cell : cells)
            line.push_back(reports::toPlainText(cell));
    }

    std::vector<std::vector<std::string>> m_lines{};
};

inline std::string textOf(const reports::Document& document)
{
    DocumentLines lines;
    lines(reports::Paragraph{.text = document.title});
    lines(reports::Paragraph{.text = document.subtitle});
    for (const reports::Block& block : document.blocks)
        std::visit(lines, block);
    return lines.text();
}

} // namespace coop::test
