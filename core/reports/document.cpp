// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document.h"

#include <utility>

namespace coop::reports {

namespace {

/// Puts the rows of each block below each other.
class Lines {
public:
    explicit Lines(ReportTable& table) : m_table(table) {}

    void operator()(const Paragraph& paragraph) { add({}, paragraph.text); }
    void operator()(const FactGrid& grid)
    {
        for (const Fact& fact : grid.facts)
            add(fact.label, fact.value);
    }
    void operator()(const Waterfall& waterfall)
    {
        for (const WaterfallStep& step : waterfall.steps)
            m_table.rows.push_back({step.label, {}, step.amount});
    }
    void operator()(const SignatureLines&) {}
    void operator()(const ReportTable& inner)
    {
        for (const std::vector<Cell>& row : inner.rows)
            addRow(inner, row);
        if (!inner.totals.empty())
            addRow(inner, inner.totals);
        for (const std::string& note : inner.notes)
            add({}, note);
    }

private:
    void add(std::string item, std::string content)
    {
        m_table.rows.push_back({std::move(item), std::move(content), {}});
    }

    /// The first word names the row, the others follow with what they are.
    void addRow(const ReportTable& inner, const std::vector<Cell>& row)
    {
        std::string item;
        std::string content;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string text = toPlainText(row[column]);
            if (text.empty() || inner.columns.at(column).kind == ColumnKind::Signature)
                continue;
            if (item.empty() && inner.columns[column].kind == ColumnKind::Text)
                item = text;
            else
                content += (content.empty() ? "" : " · ") + inner.columns[column].title + " " + text;
        }
        add(std::move(item), std::move(content));
    }

    ReportTable& m_table;
};

} // namespace

PrintedReport alone(ReportTable table)
{
    PrintedReport report{.list = table};
    report.paper.emplace_back(std::move(table));
    return report;
}

PrintedReport alone(Document document, const Wording& words)
{
    PrintedReport report{.list = asTable(document, words)};
    report.paper.emplace_back(std::move(document));
    return report;
}

ReportTable asTable(const Document& document, const Wording& words)
{
    ReportTable table;
    table.title = document.title;
    if (!document.subtitle.empty())
        table.heading.push_back(document.subtitle);
    table.columns = {{.title = words("Item"), .widthMm = 48},
                     {.title = words("Content"), .widthMm = 102},
                     {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 30}};
    Lines lines(table);
    for (const Block& block : document.blocks) {
        std::visit(lines, block);
        if (const auto* const places = std::get_if<SignatureLines>(&block))
            table.signatures = places->places;
    }
    table.foot = document.foot;
    return table;
}

} // namespace coop::reports
