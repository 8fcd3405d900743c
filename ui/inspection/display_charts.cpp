// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/display_charts.h"

#include "ui/forms/words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DisplayCharts)
};

using inspection::Displays;
using reports::Cell;
using reports::ColumnKind;
using reports::ReportTable;

constexpr std::size_t kMonthsDrawn = 24;
constexpr std::size_t kYearsDrawn = 12;
constexpr std::size_t kHoldersDrawn = 12;
constexpr std::int64_t kMillion = 1'000'000;

reports::Column column(const QString& title, ColumnKind kind = ColumnKind::Text)
{
    return {.title = fromText(title), .kind = kind, .widthMm = 30};
}

ReportTable tableOf(DisplayKind kind, std::vector<reports::Column> columns)
{
    ReportTable table;
    table.title = fromText(displayText(kind));
    table.columns = std::move(columns);
    return table;
}

QString count(std::int64_t number)
{
    return countText(static_cast<std::size_t>(std::max<std::int64_t>(number, 0)));
}

/// "12.3 %", cut off.
QString partText(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return QString(QChar(0x2014));
    const auto tenths = static_cast<std::int64_t>(Wide{part} * 1000 / whole);
    return QStringLiteral("%1.%2 %").arg(tenths / 10).arg(std::abs(tenths % 10));
}

/// "0.0237" of millionths.
QString decimalText(std::int64_t millionths)
{
    return QStringLiteral("%1.%2").arg(millionths / kMillion).arg(millionths % kMillion / 100, 4, 10, QLatin1Char('0'));
}

/// Bars that lie begin at the bottom: turned round, the first one is at the top.
void turnRound(ChartData& chart)
{
    std::vector<std::optional<std::size_t>> rows;
    for (std::size_t i = static_cast<std::size_t>(chart.categories.size()); i-- > 0;)
        rows.push_back(chart.rowOf(i));
    chart.rowOfCategory = std::move(rows);
    std::ranges::reverse(chart.categories);
    for (ChartSeries& series : chart.series)
        std::ranges::reverse(series.values);
}

DisplayChart digitsChart(const inspection::FirstDigits& digits)
{
    if (!digits.areEnough())
        return {.missing = Words::tr("Not shown: %1 amounts, at least %2 are needed. In small books honest figures differ from the pattern too.")
                               .arg(count(digits.count), count(inspection::FirstDigits::kLeast))};
    if (!digits.areWide())
        return {.missing = Words::tr("Not shown: the amounts are all of about one size (nine tenths of them between %1 and %2). Such amounts "
                                     "differ from the pattern although they are honest.")
                               .arg(toText(digits.low), toText(digits.high))};
    ReportTable table = tableOf(DisplayKind::Digits, {column(Words::tr("First digit")), column(Words::tr("As many as expected"), ColumnKind::Number),
                                                      column(Words::tr("More than expected"), ColumnKind::Number),
                                                      column(Words::tr("Fewer than expected"), ColumnKind::Number),
                                                      column(Words::tr("Found"), ColumnKind::Number),
                                                      column(Words::tr("Expected"), ColumnKind::Number)});
    for (std::size_t i = 0; i < digits.found.size(); ++i) {
        const std::int64_t found = digits.found.at(i);
        const std::int64_t expected = (digits.count * inspection::kExpectedDigits.at(i) + kMillion / 2) / kMillion;
        table.rows.push_back({fromText(QString::number(i + 1)), std::min(found, expected), std::max<std::int64_t>(found - expected, 0),
                              std::max<std::int64_t>(expected - found, 0), found, expected});
    }
    ChartData chart = chartFrom(ChartKind::StackedBars, std::move(table), {1, 3});
    chart.acrossTitle = Words::tr("First digit of the amount");
    chart.upTitle = Words::tr("Amounts");
    chart.remarks << Words::tr("%1 amounts; mean deviation %2, of books that fit 99 % stay below %3: %4.")
                         .arg(count(digits.count), decimalText(digits.deviation), decimalText(digits.limit),
                              digits.isBeyondLimit() ? Words::tr("it is above") : Words::tr("it is below"));
    return {.chart = std::move(chart)};
}

DisplayChart lagChart(const inspection::EntryLag& lag)
{
    if (!lag.median)
        return {.missing = Words::tr("Of no voucher it is known when it was entered.")};
    const QStringList bands = {Words::tr("the same day or before"), Words::tr("within 7 days"),   Words::tr("within 30 days"),
                               Words::tr("within 90 days"),         Words::tr("within a year"), Words::tr("later")};
    ReportTable table = tableOf(DisplayKind::Lag, {column(Words::tr("Entered")), column(Words::tr("Vouchers"), ColumnKind::Number)});
    for (std::size_t i = 0; i < lag.vouchers.size(); ++i)
        table.rows.push_back({fromText(bands[static_cast<qsizetype>(i)]), lag.vouchers.at(i)});
    ChartData chart = chartFrom(ChartKind::HorizontalStackedBars, std::move(table), {1, 1});
    turnRound(chart);
    chart.upTitle = Words::tr("Vouchers");
    chart.remarks << Words::tr("Half of the vouchers were entered within %1 days of their date. Late entry is usual where an agency keeps the books.")
                         .arg(*lag.median);
    if (lag.unknown > 0)
        chart.remarks << Words::tr("Of %1 vouchers it is not known when they were entered.").arg(count(lag.unknown));
    return {.chart = std::move(chart)};
}

DisplayChart monthsChart(const std::vector<inspection::MonthShown>& months)
{
    const bool isAny = std::ranges::any_of(months, [](const auto& month) { return month.vouchers > 0 || !month.activity.isZero(); });
    if (!isAny)
        return {.missing = Words::tr("Nothing was entered for these %1 months.").arg(months.size())};
    ReportTable table = tableOf(DisplayKind::Months, {column(Words::tr("Month")), column(Words::tr("Activity"), ColumnKind::Money),
                                                      column(Words::tr("Vouchers"), ColumnKind::Number)});
    for (const inspection::MonthShown& month : months)
        table.rows.push_back({fromText(QStringLiteral("%1-%2").arg(month.first.year()).arg(month.first.month(), 2, 10, QLatin1Char('0'))),
                              month.activity, month.vouchers});
    ChartData chart = chartFrom(ChartKind::HorizontalStackedBars, std::move(table), {1, 1});
    const auto idle = std::ranges::count_if(months, [](const auto& month) { return month.activity.isZero(); });
    chart.remarks << Words::tr("%1 of the last %2 months are without activity. Seasons make such gaps.").arg(idle).arg(months.size());
    keepLast(chart, kMonthsDrawn, Words::tr("The last 24 months are drawn, the newest at the top; the table has all."));
    return {.chart = std::move(chart)};
}

std::vector<Cell> payeeRow(const QString& name, const inspection::Payee& payee, Money total)
{
    return {fromText(name), payee.paid, fromText(partText(payee.paid.inFen(), total.inFen())), payee.payments};
}

DisplayChart payeesChart(const inspection::Payees& payees)
{
    if (payees.total <= Money())
        return {.missing = Words::tr("No money was paid out in the last 24 months.")};
    ReportTable table = tableOf(DisplayKind::Payees, {column(Words::tr("Paid to")), column(Words::tr("Paid"), ColumnKind::Money),
                                                      column(Words::tr("Part of all")), column(Words::tr("Payments"), ColumnKind::Number)});
    for (const inspection::Payee& payee : payees.top)
        table.rows.push_back(payeeRow(payee.isMember ? Words::tr("%1 (member)").arg(toText(payee.name)) : toText(payee.name), payee, payees.total));
    if (payees.others.payments > 0)
        table.rows.push_back(payeeRow(Words::tr("All others"), payees.others, payees.total));
    if (payees.unnamed.payments > 0)
        table.rows.push_back(payeeRow(Words::tr("Nobody is named"), payees.unnamed, payees.total));
    ChartData chart = chartFrom(ChartKind::HorizontalStackedBars, std::move(table), {1, 1});
    turnRound(chart);
    chart.remarks << Words::tr("Of %1 paid out in 24 months.").arg(toText(payees.total));
    return {.chart = std::move(chart)};
}

DisplayChart holdersChart(const inspection::Capital& capital)
{
    if (!capital.inequality)
        return {.missing = Words::tr("No member has paid in anything.")};
    Money total;
    for (const inspection::Payee& holder : capital.holders)
        total += holder.paid;
    ReportTable table = tableOf(DisplayKind::Holders, {column(Words::tr("Member")), column(Words::tr("Paid in"), ColumnKind::Money),
                                                       column(Words::tr("Part of all"))});
    for (const inspection::Payee& holder : capital.holders)
        table.rows.push_back({holder.name, holder.paid, fromText(partText(holder.paid.inFen(), total.inFen()))});
    ChartData chart = chartFrom(ChartKind::HorizontalStackedBars, std::move(table), {1, 1});
    keepLargest(chart, kHoldersDrawn, Words::tr("All others"));
    chart.remarks << Words::tr("Concentrated capital is lawful and usual.");
    return {.chart = std::move(chart)};
}

DisplayChart lorenzChart(const inspection::Capital& capital)
{
    if (!capital.inequality)
        return {.missing = Words::tr("No member has paid in anything.")};
    ReportTable table = tableOf(DisplayKind::Lorenz, {column(Words::tr("Members, from the least paid in (‰)"), ColumnKind::Number),
                                                      column(Words::tr("Part of the capital (‰)"), ColumnKind::Number),
                                                      column(Words::tr("If all had paid in the same (‰)"), ColumnKind::Number)});
    for (const reports::LorenzPoint& point : capital.inequality->lorenz)
        table.rows.push_back({std::int64_t{point.members}, std::int64_t{point.income}, std::int64_t{point.members}});
    ChartData chart = chartFrom(ChartKind::Lines, std::move(table), {1, 2});
    chart.acrossTitle = Words::tr("Members");
    chart.upTitle = Words::tr("Capital");
    chart.pointPattern = Words::tr("%1 of the members, from the least paid in: %2 of the capital");
    const int gini = capital.inequality->giniTenThousandths;
    chart.remarks << Words::tr("Gini coefficient %1").arg(QStringLiteral("%1.%2").arg(gini / 10'000).arg(gini % 10'000, 4, 10, QLatin1Char('0')));
    if (capital.negative > 0)
        chart.remarks << Words::tr("%1 members have taken out more than they paid in; they count as nothing.").arg(capital.negative);
    return {.chart = std::move(chart)};
}

DisplayChart tradeChart(const std::vector<inspection::TradeYear>& years)
{
    if (years.empty())
        return {.missing = Words::tr("Neither dealings nor distributions are in the book.")};
    // What was dealt and what was refunded are of different sizes: one of the two is drawn, the table has both.
    const bool isShared = std::ranges::any_of(years, [](const auto& year) { return !year.refund.isZero() || !year.residual.isZero(); });
    ReportTable table = tableOf(DisplayKind::Trade, {column(Words::tr("Year")), column(Words::tr("Refunded by dealings"), ColumnKind::Money),
                                                     column(Words::tr("Shared otherwise"), ColumnKind::Money),
                                                     column(Words::tr("Dealings with members"), ColumnKind::Money),
                                                     column(Words::tr("Dealings with others"), ColumnKind::Money),
                                                     column(Words::tr("Refund, of dealings with members"))});
    for (const inspection::TradeYear& year : years)
        table.rows.push_back({fromText(QString::number(year.year)), year.refund, year.residual, year.members, year.others,
                              fromText(partText(year.refund.inFen(), year.members.inFen()))});
    ChartData chart = chartFrom(ChartKind::StackedBars, std::move(table), {isShared ? std::size_t{1} : std::size_t{3}, 2});
    keepLast(chart, kYearsDrawn, Words::tr("The last twelve years are drawn; the table has all."));
    return {.chart = std::move(chart)};
}

DisplayChart chartOf(DisplayKind kind, const Displays& displays)
{
    switch (kind) {
    case DisplayKind::Months: return monthsChart(displays.months);
    case DisplayKind::Payees: return payeesChart(displays.payees);
    case DisplayKind::Holders: return holdersChart(displays.capital);
    case DisplayKind::Lorenz: return lorenzChart(displays.capital);
    case DisplayKind::Trade: return tradeChart(displays.trade);
    case DisplayKind::Lag: return lagChart(displays.lag);
    case DisplayKind::Digits: return digitsChart(displays.digits);
    }
    return {};
}

} // namespace

QString displayText(DisplayKind kind)
{
    switch (kind) {
    case DisplayKind::Months: return Words::tr("Activity by month");
    case DisplayKind::Payees: return Words::tr("Largest payees in 24 months");
    case DisplayKind::Holders: return Words::tr("Paid-in capital by member");
    case DisplayKind::Lorenz: return Words::tr("Lorenz curve of paid-in capital");
    case DisplayKind::Trade: return Words::tr("Dealings and refunds by year");
    case DisplayKind::Lag: return Words::tr("Days until vouchers were entered");
    case DisplayKind::Digits: return Words::tr("First digits of amounts");
    }
    return {};
}

DisplayChart displayChart(DisplayKind kind, const Displays& displays)
{
    DisplayChart display = chartOf(kind, displays);
    display.chart.isNarrow = true; // it stands beside a list
    return display;
}

} // namespace coop::ui
