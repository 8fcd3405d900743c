// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/year_income.h"

#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

constexpr std::array<std::string_view, 9> kSources = {
    "Guaranteed dividend", "Land rent", "Patronage refund", "Dividend on land", "Dividend on capital",
    "Labour dividend",     "Wages",     "Other distribution", "Sales to the cooperative"};

Column money(std::string title, bool isTotalled = true)
{
    return {.title = std::move(title), .kind = ColumnKind::Money, .widthMm = 22, .isTotalled = isTotalled};
}

ReportTable started(std::string_view title, const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words(title);
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative})};
    return table;
}

/// 12.3%, half up; nothing of nothing.
std::string shareText(Money part, Money whole)
{
    if (whole <= Money() || part.isNegative())
        return {};
    const Fraction share(part.inFen(), whole.inFen());
    const std::int64_t tenths = multiply(Money::fen(1000), share, Rounding::HalfUp).inFen();
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "%";
}

} // namespace

ReportTable sourceTable(std::span<const SourceRow> rows, std::string_view title, std::string_view label,
                        const std::string& whose, const ReportHead& head, const Wording& words)
{
    ReportTable table = started(title, head, words);
    if (!whose.empty())
        table.heading.push_back(whose);
    table.heading.push_back(words("Unit: yuan"));
    table.landscape = true;
    table.columns = {{.title = words(label), .kind = ColumnKind::Text, .widthMm = 20}};
    for (const std::string_view source : kSources)
        table.columns.push_back(money(words(source)));
    table.columns.push_back(money(words("Total")));
    for (const SourceRow& row : rows) {
        std::vector<Cell>& cells = table.rows.emplace_back();
        cells.emplace_back(row.label);
        for (const Money amount : row.bySource)
            cells.emplace_back(amount);
        cells.emplace_back(sumOf(row.bySource));
    }
    table.totals = totalsOf(table);
    table.totals[0] = words("Total");
    table.notes.push_back(words("Sales are what was paid for produce, its costs included."));
    return table;
}

ReportTable businessLineTable(std::span<const LineRow> rows, FiscalYear year, const ReportHead& head, const Wording& words)
{
    ReportTable table = started("Income by business line", head, words);
    table.heading.push_back(fill(words("Year {0}"), {std::to_string(year.value)}));
    table.heading.push_back(words("Unit: yuan"));
    table.columns = {{.title = words("Business line"), .kind = ColumnKind::Text, .widthMm = 30},
                     money(words("Sales of members to the cooperative")), money(words("Dealings with others")),
                     money(words("Gross margin"))};
    for (const LineRow& row : rows)
        table.rows.push_back({words(row.line), row.memberSales, row.otherTrade, row.margin ? Cell(*row.margin) : Cell()});
    table.totals = totalsOf(table);
    table.totals[0] = words("Total");
    return table;
}

ReportTable valueAddedTable(const AddedValue& value, FiscalYear year, const ReportHead& head, const Wording& words)
{
    ReportTable table = started("Value added and the part of labour", head, words);
    table.heading.push_back(fill(words("Year {0}"), {std::to_string(year.value)}));
    table.heading.push_back(words("Unit: yuan"));
    table.columns = {{.title = words("Item"), .kind = ColumnKind::Text, .widthMm = 50}, money(words("Amount")),
                     {.title = words("Share"), .kind = ColumnKind::Text, .widthMm = 20}};
    const Money total = value.surplus + value.labour + value.taxes + value.interest + value.depreciation;
    const auto add = [&](std::string_view item, Money amount) {
        table.rows.push_back({words(item), amount, shareText(amount, total)});
    };
    add("Surplus of the year", value.surplus);
    add("Wages and labour", value.labour);
    add("Taxes", value.taxes);
    add("Interest", value.interest);
    add("Depreciation", value.depreciation);
    table.totals = {words("Value added"), total, std::monostate()};
    return table;
}

} // namespace coop::reports
