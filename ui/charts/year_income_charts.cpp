// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/year_income_charts.h"

#include "ui/charts/source_chart.h"
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
constexpr std::size_t kYearsDrawn = 12;

void addColumn(ReportTable& table, const QString& title, ColumnKind kind)
{
    table.columns.push_back({.title = fromText(title), .kind = kind, .widthMm = kind == ColumnKind::Text ? kLabelMm : kMoneyMm,
                             .isTotalled = kind == ColumnKind::Money});
}

/// With an empty bar for each year between, so that time goes on evenly.
ChartData barsOfYears(std::span<const YearIncome> years, std::span<const SourceGroup> groups, const QString& title)
{
    std::vector<StackOfSources> bars;
    QStringList open;
    for (const YearIncome& year : years) {
        if (!bars.empty() && year.year.value - bars.back().key <= static_cast<std::int64_t>(kYearsDrawn)) {
            for (int between = static_cast<int>(bars.back().key) + 1; between < year.year.value; ++between)
                bars.push_back({QString::number(between), between, {.year = {between}}});
        }
        bars.push_back({QString::number(year.year.value), year.year.value, year});
        if (!year.isPosted)
            open << bars.back().label;
    }
    ChartData chart = chartOfSources(ChartKind::StackedBars, bars, groups, title, Words::tr("Year"));
    keepLast(chart, kYearsDrawn, Words::tr("Earlier years are in the table."));
    constexpr qsizetype kYearsNamed = 6;
    if (open.size() > kYearsNamed)
        chart.remarks << Words::tr("Years without a posted distribution: %1").arg(open.size());
    else if (!open.isEmpty())
        chart.remarks << Words::tr("Without a posted distribution: %1.").arg(open.join(QStringLiteral(", ")));
    return chart;
}

} // namespace

ChartData incomeOfYears(std::span<const YearIncome> years, const QString& title)
{
    return barsOfYears(years, singleSources(), title);
}

ChartData factorsOfYears(std::span<const YearIncome> years, const QString& title)
{
    const SourceGroup groups[] = {
        {Words::tr("Land"), setOf({YearSource::Guarantee, YearSource::Rent, YearSource::Land})},
        {Words::tr("Capital"), setOf({YearSource::Capital})},
        {Words::tr("Labour"), setOf({YearSource::Labour, YearSource::Wages})},
        {Words::tr("Dealings"), setOf({YearSource::Refund, YearSource::Sales})},
        {Words::tr("Other"), setOf({YearSource::Other})}};
    return barsOfYears(years, groups, title);
}

ChartData refundsOfYears(std::span<const YearIncome> years, const QString& title)
{
    const SourceGroup groups[] = {{Words::tr("Refund by dealings"), kRefunds}, {Words::tr("Dividend"), kDividends}};
    return barsOfYears(years, groups, title);
}

ChartData incomeOfParties(const std::map<members::Party, YearIncome>& parties, FiscalYear year)
{
    std::vector<StackOfSources> bars;
    for (const auto& [party, income] : parties)
        bars.push_back({toText(party), static_cast<std::int64_t>(party), income});
    return chartOfSources(ChartKind::HorizontalStackedBars, bars, singleSources(),
                          Words::tr("Income of %1 by party").arg(year.value), Words::tr("Party"));
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
    ChartData chart = chartFrom(ChartKind::HorizontalStackedBars, std::move(table), {1, 2});
    for (const book::LineIncome& line : lines)
        chart.keys.push_back(static_cast<std::int64_t>(line.line));
    return chart;
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
    chart.keys.assign(chart.table.rows.size(), 0);
    return chart;
}

} // namespace coop::ui
