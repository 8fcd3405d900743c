// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/county_charts.h"

#include "ui/inspection/inspection_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <array>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CountyCharts)
};

using inspection::OperatingStatus;
using Counted = std::map<OperatingStatus, std::vector<std::string>>;

constexpr std::array kOrder = {OperatingStatus::Normal, OperatingStatus::NormalObservation, OperatingStatus::NeedsInspection,
                               OperatingStatus::ShellLikely, OperatingStatus::CannotAssess};
constexpr std::size_t kMostTownships = 12;

reports::Column numbers(const QString& title)
{
    return {.title = fromText(title), .kind = reports::ColumnKind::Number, .widthMm = 24};
}

/// One row of the table for each row of books, with its sum.
CountyChart chartOf(ChartKind kind, const QString& title, const QString& heading, std::vector<std::pair<QString, Counted>> rows)
{
    CountyChart county;
    reports::ReportTable table;
    table.title = fromText(title);
    table.columns.push_back({.title = fromText(heading), .widthMm = 40});
    for (const OperatingStatus status : kOrder)
        table.columns.push_back(numbers(statusText(status)));
    table.columns.push_back(numbers(Words::tr("Together")));
    std::array<std::int64_t, kOrder.size() + 1> totals{};
    for (auto& [name, counted] : rows) {
        std::vector<reports::Cell> cells{fromText(name)};
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < kOrder.size(); ++i) {
            const auto count = static_cast<std::int64_t>(counted[kOrder.at(i)].size());
            cells.emplace_back(count);
            totals.at(i) += count;
            sum += count;
        }
        totals.back() += sum;
        cells.emplace_back(sum);
        table.rows.push_back(std::move(cells));
        const auto key = static_cast<std::int64_t>(county.rows.size());
        county.rows.push_back(name);
        county.books.emplace(key, std::move(counted));
    }
    if (kind == ChartKind::HorizontalStackedBars) { // years do not add up
        table.totals = {fromText(Words::tr("Total"))};
        for (const std::int64_t total : totals)
            table.totals.emplace_back(total);
    }
    county.chart = chartFrom(kind, std::move(table), {1, kOrder.size()});
    county.chart.isNarrow = true;
    for (std::size_t i = 0; i < kOrder.size(); ++i)
        county.chart.series[i].key = static_cast<std::int64_t>(kOrder.at(i));
    for (std::size_t i = 0; i < county.rows.size(); ++i)
        county.chart.keys.push_back(static_cast<std::int64_t>(i));
    county.chart.upTitle = Words::tr("Cooperatives");
    return county;
}

} // namespace

std::vector<std::string> CountyChart::behind(std::int64_t row, std::optional<std::int64_t> status) const
{
    std::vector<std::string> paths;
    const auto found = books.find(row);
    if (found == books.end())
        return paths;
    for (const auto& [of, some] : found->second) {
        if (!status || *status == static_cast<std::int64_t>(of))
            paths.insert(paths.end(), some.begin(), some.end());
    }
    return paths;
}

CountyChart statusByRegion(std::span<const ScannedBook> books)
{
    std::map<std::string, Counted> regions;
    for (const ScannedBook& book : books)
        regions[book->region][book->assessment.status].push_back(book->path);
    std::vector<std::pair<QString, Counted>> rows;
    for (auto& [region, counted] : regions)
        rows.emplace_back(region.empty() ? Words::tr("No township entered") : toText(region), std::move(counted));
    CountyChart county = chartOf(ChartKind::HorizontalStackedBars, Words::tr("Cooperatives by township and status"),
                                 Words::tr("Township"), std::move(rows));
    keepLargest(county.chart, kMostTownships, Words::tr("All others"));
    return county;
}

CountyChart statusByYear(std::span<const ScannedBook> books, std::span<const inspection::KeptAssessment> assessments)
{
    std::map<Date, Counted> days;
    for (const inspection::KeptAssessment& kept : assessments) {
        if (kept.asOf == Date(kept.asOf.year(), 12, 31))
            days[kept.asOf][kept.status].push_back(kept.path);
    }
    Counted now;
    for (const ScannedBook& book : books)
        now[book->assessment.status].push_back(book->path);
    std::vector<std::pair<QString, Counted>> rows;
    for (auto& [day, counted] : days)
        rows.emplace_back(Words::tr("End of %1").arg(day.year()), std::move(counted));
    rows.emplace_back(Words::tr("This scan"), std::move(now));
    CountyChart county = chartOf(ChartKind::StackedBars, Words::tr("Cooperatives by year and status"), Words::tr("Judged as of"), std::move(rows));
    qsizetype at = 0;
    for (const auto& [day, counted] : days) // room is scarce below bars
        county.chart.categories[at++] = QString::number(day.year());
    county.chart.acrossTitle = Words::tr("End of the year");
    county.chart.remarks << Words::tr("Each year is judged by what the books hold up to its end. A cooperative that was not there yet, or whose "
                                      "book begins later, cannot be judged.");
    return county;
}

} // namespace coop::ui
