// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/year_income_charts.h"

#include "ui/text/distribution_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(YearIncome)
};

using book::YearIncome;
using book::YearSource;
using reports::Cell;
using reports::ColumnKind;
using reports::ReportTable;

constexpr int kLabelMm = 24;
constexpr int kMoneyMm = 26;

struct LabelledIncome {
    QString label{};
    YearIncome income{};
};

void addColumn(ReportTable& table, const QString& title, ColumnKind kind)
{
    table.columns.push_back({.title = fromText(title), .kind = kind, .widthMm = kind == ColumnKind::Text ? kLabelMm : kMoneyMm,
                             .isTotalled = kind == ColumnKind::Money});
}

/// The columns of those sources that anybody has anything of.
ChartData bySource(ChartKind kind, const std::vector<LabelledIncome>& rows, const QString& title, const QString& labelTitle)
{
    ReportTable table{.title = fromText(title)};
    addColumn(table, labelTitle, ColumnKind::Text);
    std::vector<YearSource> sources;
    for (std::size_t i = 0; i < book::kYearSources; ++i) {
        const auto source = static_cast<YearSource>(i);
        if (std::ranges::any_of(rows, [&](const LabelledIncome& row) { return !row.income.of(source).isZero(); }))
            sources.push_back(source);
    }
    for (const YearSource source : sources)
        addColumn(table, wordOf(source), ColumnKind::Money);
    addColumn(table, Words::tr("Total"), ColumnKind::Money);
    YearIncome all;
    for (const LabelledIncome& row : rows) {
        std::vector<Cell> cells = {fromText(row.label)};
        for (const YearSource source : sources)
            cells.emplace_back(row.income.of(source));
        cells.emplace_back(row.income.total());
        table.rows.push_back(std::move(cells));
        for (std::size_t i = 0; i < book::kYearSources; ++i)
            all.bySource[i] += row.income.bySource[i];
    }
    table.totals = {fromText(Words::tr("Total"))};
    for (const YearSource source : sources)
        table.totals.emplace_back(all.of(source));
    table.totals.emplace_back(all.total());
    return chartFrom(kind, std::move(table), {1, sources.size()});
}

} // namespace

ChartData incomeOfYears(std::span<const YearIncome> years, const QString& title)
{
    std::vector<LabelledIncome> rows;
    QStringList open;
    for (const YearIncome& year : years) {
        rows.push_back({QString::number(year.year.value), year});
        if (!year.isPosted)
            open << rows.back().label;
    }
    ChartData chart = bySource(ChartKind::StackedBars, rows, title, Words::tr("Year"));
    if (!open.isEmpty())
        chart.remarks << Words::tr("Without a posted distribution: %1.").arg(open.join(QStringLiteral(", ")));
    return chart;
}

ChartData incomeOfParties(const std::map<members::Party, YearIncome>& parties, FiscalYear year)
{
    std::vector<LabelledIncome> rows;
    for (const auto& [party, income] : parties)
        rows.push_back({toText(party), income});
    return bySource(ChartKind::HorizontalStackedBars, rows, Words::tr("Income of %1 by party").arg(year.value), Words::tr("Party"));
}

ChartData incomeOfLines(std::span<const book::LineIncome> lines, FiscalYear year)
{
    ReportTable table{.title = fromText(Words::tr("Dealings of %1 by business line").arg(year.value))};
    addColumn(table, Words::tr("Business line"), ColumnKind::Text);
    addColumn(table, Words::tr("Deliveries by members"), ColumnKind::Money);
    addColumn(table, Words::tr("Dealings with others"), ColumnKind::Money);
    addColumn(table, Words::tr("Gross margin"), ColumnKind::Money);
    Money members;
    Money others;
    Money margins;
    bool hasMargins = false;
    for (const book::LineIncome& line : lines) {
        table.rows.push_back({fromText(toText(line.line)), line.memberSales, line.otherTrade,
                              line.margin ? Cell(*line.margin) : Cell()});
        members += line.memberSales;
        others += line.otherTrade;
        margins += line.margin.value_or(Money());
        hasMargins = hasMargins || line.margin.has_value();
    }
    table.totals = {fromText(Words::tr("Total")), members, others, hasMargins ? Cell(margins) : Cell()};
    if (!hasMargins)
        table.notes.push_back(fromText(Words::tr("The ledger does not keep the lines apart: no margins.")));
    return chartFrom(ChartKind::HorizontalStackedBars, std::move(table), {1, 2});
}

ChartData valueAddedOf(const book::ValueAdded& added, FiscalYear year)
{
    const std::pair<QString, Money> parts[] = {{Words::tr("Labour"), added.labour},
                                               {Words::tr("Surplus"), added.surplus},
                                               {Words::tr("Taxes"), added.taxes},
                                               {Words::tr("Interest"), added.interest},
                                               {Words::tr("Depreciation"), added.depreciation}};
    ReportTable table{.title = fromText(Words::tr("Value added in %1").arg(year.value))};
    addColumn(table, Words::tr("Whose"), ColumnKind::Text);
    addColumn(table, Words::tr("Amount"), ColumnKind::Money);
    for (const auto& [name, amount] : parts) {
        if (amount.isNegative()) // a ring has no negative part
            table.notes.push_back(fromText(Words::tr("%1: %2, not in the ring.").arg(name, toText(amount))));
        else
            table.rows.push_back({fromText(name), amount});
    }
    const Money total = added.total();
    table.totals = {fromText(Words::tr("Total")), total};
    if (Money() < total && !added.labour.isNegative()) {
        const Money tenths = divide(Wide{added.labour.inFen()} * 1000, total.inFen(), Rounding::HalfUp); // of a percent
        table.notes.push_back(fromText(Words::tr("The workers' part is %1.%2% of the value added.")
                                           .arg(tenths.inFen() / 10)
                                           .arg(tenths.inFen() % 10)));
    }
    ChartData chart = chartFrom(ChartKind::Donut, std::move(table), {1, 1});
    chart.centre = Words::tr("Value added");
    return chart;
}

} // namespace coop::ui
