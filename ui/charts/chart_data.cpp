// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include "core/base/ensure.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <numeric>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr std::int64_t kTenThousand = 1'000'000; // yuan, in fen: the unit in which Chinese counts
constexpr std::int64_t kThousand = 100'000;
constexpr std::int64_t kMillion = 100'000'000;

/// value / unit with at most `decimals` decimals, no trailing noughts; half away from zero.
QString shortNumber(std::int64_t value, std::int64_t unit, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::int64_t rounded = divide(Wide{value} * scale, unit, Rounding::HalfUp).inFen();
    QString text = QLocale::c().toString(static_cast<qlonglong>(rounded / scale));
    if (const std::int64_t rest = std::abs(rounded % scale); rest != 0) {
        QString digits = QStringLiteral("%1").arg(rest, decimals, 10, QLatin1Char('0'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        text += QLatin1Char('.') + digits;
        if (rounded < 0 && rounded / scale == 0)
            text.prepend(QLatin1Char('-'));
    }
    return text;
}

std::int64_t numberIn(const reports::Cell& cell)
{
    if (const auto* amount = std::get_if<Money>(&cell))
        return amount->inFen();
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return *count;
    ensure(std::holds_alternative<std::monostate>(cell), "a series is made of amounts or counts");
    return 0;
}

struct CellSpeaker {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return toText(std::string_view(text)); }
    QString operator()(std::int64_t count) const { return QLocale::c().toString(static_cast<qlonglong>(count)); }
    QString operator()(Money amount) const { return toText(amount); }
    QString operator()(TradeQuantity quantity) const { return toText(quantity); }
    QString operator()(Date date) const { return toText(date); }
};

std::int64_t stackOf(const std::vector<ChartSeries>& series, std::size_t category, std::int64_t (*part)(std::int64_t))
{
    std::int64_t sum = 0;
    for (const ChartSeries& one : series)
        sum += part(one.values[category]);
    return sum;
}

/// An upper border too, where the table has one: "2 万 – 4 万" is read out, "2 万" stands below the bar.
QString bandText(const reports::ReportTable& table, std::size_t row)
{
    const auto* from = std::get_if<Money>(&table.rows[row][0]);
    const auto* to = std::get_if<Money>(&table.rows[row][1]);
    if (from == nullptr || to == nullptr)
        return cellText(table.rows[row][0]);
    return compactText(*from) + QStringLiteral(" – ") + compactText(*to);
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::ranges::all_of(series, [](const ChartSeries& one) {
        return std::ranges::all_of(one.values, [](std::int64_t value) { return value == 0; });
    });
}

std::int64_t ChartData::largestStack() const
{
    std::int64_t largest = 0;
    for (std::size_t category = 0; category < static_cast<std::size_t>(categories.size()); ++category)
        largest = std::max(largest, stackOf(series, category, [](std::int64_t value) { return std::max<std::int64_t>(value, 0); }));
    return largest;
}

std::int64_t ChartData::lowestStack() const
{
    std::int64_t lowest = 0;
    for (std::size_t category = 0; category < static_cast<std::size_t>(categories.size()); ++category)
        lowest = std::min(lowest, stackOf(series, category, [](std::int64_t value) { return std::min<std::int64_t>(value, 0); }));
    return lowest;
}

std::optional<std::size_t> ChartData::rowOf(std::size_t category) const
{
    return rowOfCategory.empty() ? std::optional(category) : rowOfCategory[category];
}

void keepLargest(ChartData& chart, std::size_t most, const QString& others)
{
    const auto count = static_cast<std::size_t>(chart.categories.size());
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto all = [&chart](std::size_t category) {
        return stackOf(chart.series, category, [](std::int64_t value) { return value; });
    };
    std::ranges::stable_sort(order, std::greater(), all);
    const std::size_t kept = std::min(most, count);
    ChartData shown = chart;
    shown.categories.clear();
    shown.rowOfCategory.clear();
    for (ChartSeries& series : shown.series)
        series.values.clear();
    if (kept < count) {
        shown.categories << others;
        shown.rowOfCategory.emplace_back(std::nullopt);
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            std::int64_t sum = 0;
            for (std::size_t at = kept; at < count; ++at)
                sum += chart.series[i].values[order[at]];
            shown.series[i].values.push_back(sum);
        }
    }
    for (std::size_t at = kept; at-- > 0;) {
        const std::size_t category = order[at];
        shown.categories << chart.categories[static_cast<qsizetype>(category)];
        shown.rowOfCategory.push_back(chart.rowOf(category));
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            shown.series[i].values.push_back(chart.series[i].values[category]);
    }
    chart = std::move(shown);
}

void keepLast(ChartData& chart, std::size_t most, const QString& remark)
{
    const auto count = static_cast<std::size_t>(chart.categories.size());
    if (count <= most)
        return;
    const std::size_t gone = count - most;
    std::vector<std::optional<std::size_t>> rows;
    for (std::size_t category = gone; category < count; ++category)
        rows.push_back(chart.rowOf(category));
    chart.rowOfCategory = std::move(rows);
    chart.categories = chart.categories.mid(static_cast<qsizetype>(gone));
    for (ChartSeries& series : chart.series)
        series.values.erase(series.values.begin(), series.values.begin() + static_cast<std::ptrdiff_t>(gone));
    chart.remarks << remark;
}

ChartData chartFrom(ChartKind kind, reports::ReportTable table, SeriesColumns columns)
{
    ChartData chart;
    chart.kind = kind;
    chart.title = toText(std::string_view(table.title));
    for (std::size_t column = columns.first; column < columns.first + columns.count; ++column)
        chart.series.push_back({toText(std::string_view(table.columns[column].title)), {}});
    chart.isMoney = table.columns[columns.first].kind == reports::ColumnKind::Money;
    for (const std::vector<reports::Cell>& row : table.rows) {
        const auto* amount = std::get_if<Money>(&row[0]);
        chart.categories << (amount ? compactText(*amount) : cellText(row[0]));
        if (kind == ChartKind::Lines)
            chart.positions.push_back(numberIn(row[0]));
        for (std::size_t i = 0; i < columns.count; ++i)
            chart.series[i].values.push_back(numberIn(row[columns.first + i]));
    }
    for (const std::string& note : table.notes)
        chart.remarks << toText(std::string_view(note));
    chart.table = std::move(table);
    return chart;
}

QString compactText(Money amount)
{
    const std::int64_t fen = amount.inFen();
    if (currentLanguage() == Language::Chinese)
        return std::abs(fen) < kTenThousand ? shortNumber(fen, 100, 2)
                                            : Words::tr("%1 × 10,000", "a round amount beside an axis").arg(shortNumber(fen, kTenThousand, 1));
    if (std::abs(fen) < 10 * kThousand)
        return shortNumber(fen, 100, 2);
    return std::abs(fen) < kMillion ? shortNumber(fen, kThousand, 1) + QStringLiteral(" k")
                                    : shortNumber(fen, kMillion, 2) + QStringLiteral(" M");
}

QString cellText(const reports::Cell& cell)
{
    return std::visit(CellSpeaker(), cell);
}

QString valueText(const ChartData& chart, std::int64_t value)
{
    if (chart.isMoney)
        return toText(Money::fen(value));
    if (chart.kind == ChartKind::Lines)
        return shortNumber(value, 10, 1) + QLatin1Char('%');
    return QLocale::c().toString(static_cast<qlonglong>(value));
}

QString axisText(const ChartData& chart, std::int64_t value)
{
    return chart.isMoney ? compactText(Money::fen(value)) : valueText(chart, value);
}

QString pointText(const ChartData& chart, ChartPoint point)
{
    const QString value = valueText(chart, chart.series[point.series].values[point.category]);
    const QString category = chart.categories[static_cast<qsizetype>(point.category)];
    switch (chart.kind) {
    case ChartKind::Histogram:
        return Words::tr("%1: %2 members").arg(bandText(chart.table, point.category), value);
    case ChartKind::Donut:
        return category + QStringLiteral(": ") + value;
    case ChartKind::Lines:
        return (chart.pointPattern.isEmpty() ? Words::tr("%1 of the members, from the lowest income: %2 of the income") : chart.pointPattern)
            .arg(valueText(chart, chart.positions[point.category]), value);
    case ChartKind::StackedBars:
    case ChartKind::HorizontalStackedBars:
        break;
    }
    const QString name = chart.series[point.series].name + QStringLiteral(": ") + value;
    return category.isEmpty() ? name : category + QStringLiteral(", ") + name;
}

std::int64_t axisStep(std::int64_t most)
{
    constexpr std::int64_t kSteps[] = {1, 2, 5};
    std::int64_t decade = 1;
    while (true) {
        for (const std::int64_t step : kSteps) {
            if (most <= 5 * step * decade)
                return step * decade;
        }
        decade *= 10;
    }
}

} // namespace coop::ui
