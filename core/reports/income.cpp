// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/income.h"

#include "core/base/ensure.h"
#include "core/reports/inequality.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace coop::reports {

namespace {

using distribution::Measure;
using distribution::Plan;
using shares::ContributionKind;

std::string_view nameOf(IncomeSource source)
{
    switch (source) {
    case IncomeSource::Trade:
        return "Patronage refund";
    case IncomeSource::Land:
        return "Land";
    case IncomeSource::Capital:
        return "Capital";
    case IncomeSource::Labour:
        return "Labour";
    case IncomeSource::Other:
        return "Other stages";
    }
    failInvariant("an income source", std::source_location::current());
}

std::string_view nameOf(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Cash:
        return "Cash";
    case ContributionKind::Goods:
        return "Goods";
    case ContributionKind::Land:
        return "Land rights";
    case ContributionKind::Forest:
        return "Forest rights";
    case ContributionKind::IntellectualProperty:
        return "Intellectual property";
    case ContributionKind::Labor:
        return "Labour";
    case ContributionKind::Technology:
        return "Technology";
    case ContributionKind::Other:
        return "Other contributions";
    }
    failInvariant("a contribution kind", std::source_location::current());
}

Column moneyColumn(std::string title)
{
    return {std::move(title), ColumnKind::Money, 26, true, {}};
}

std::vector<Money> totalsOf(const Plan& plan)
{
    std::vector<Money> totals;
    totals.reserve(plan.members.size());
    for (const distribution::MemberLine& line : plan.members)
        totals.push_back(line.total);
    return totals;
}

std::vector<Cell> incomeCells(std::string label, const MemberIncome& income)
{
    std::vector<Cell> cells{std::move(label)};
    for (const Money amount : income.bySource)
        cells.emplace_back(amount);
    cells.emplace_back(income.total());
    return cells;
}

/// Paid-in capital, largest first.
std::vector<std::pair<ContributionKind, Money>> capitalByKind(std::span<const shares::Holding> holdings)
{
    std::map<ContributionKind, Money> capital;
    for (const shares::Holding& holding : holdings) {
        if (shares::isCapital(holding.kind))
            capital[holding.kind] += holding.paid;
    }
    std::vector<std::pair<ContributionKind, Money>> sorted(capital.begin(), capital.end());
    std::erase_if(sorted, [](const auto& one) { return one.second.isZero(); });
    std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second > b.second; });
    return sorted;
}

} // namespace

MemberIncome& MemberIncome::operator+=(const MemberIncome& other)
{
    for (std::size_t i = 0; i < bySource.size(); ++i)
        bySource[i] += other.bySource[i];
    return *this;
}

IncomeSource sourceOf(const distribution::Stage& stage)
{
    switch (stage.weighting.measure) {
    case Measure::TradeAmount:
    case Measure::TradeQuantity:
        return IncomeSource::Trade;
    case Measure::LandArea:
        return IncomeSource::Land;
    case Measure::LaborDays:
        return IncomeSource::Labour;
    case Measure::Contribution:
    case Measure::Account:
        return IncomeSource::Capital;
    case Measure::Fixed:
        return stage.kind == distribution::StageKind::Residual ? IncomeSource::Capital : IncomeSource::Other;
    case Measure::Equal:
    case Measure::Household:
        return IncomeSource::Other;
    }
    failInvariant("a measure", std::source_location::current());
}

MemberIncome incomeOf(const Plan& plan, std::size_t line)
{
    MemberIncome income;
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage)
        income.bySource[static_cast<std::size_t>(sourceOf(plan.policy.stages[stage]))] +=
            plan.stages[stage].shares[line].amount;
    ensure(income.total() == plan.members[line].total, "a member's sources add up to his total");
    return income;
}

MemberIncome incomeOfAll(const Plan& plan)
{
    MemberIncome income;
    Money pools;
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        income.bySource[static_cast<std::size_t>(sourceOf(plan.policy.stages[stage]))] += plan.stages[stage].pool;
        pools += plan.stages[stage].pool;
    }
    ensure(income.total() == pools && sumOf(totalsOf(plan)) == pools, "the sources add up to the pools");
    return income;
}

ReportTable incomeTable(std::span<const IncomeRow> rows, std::string_view title, std::string_view labelTitle,
                        const Wording& words)
{
    ReportTable table;
    table.title = words(title);
    table.columns.push_back({words(labelTitle), ColumnKind::Text, 30, false, {}});
    for (const IncomeSource source : kIncomeSources)
        table.columns.push_back(moneyColumn(words(nameOf(source))));
    table.columns.push_back(moneyColumn(words("Total")));

    MemberIncome sum;
    for (const IncomeRow& row : rows) {
        table.rows.push_back(incomeCells(row.label, row.income));
        sum += row.income;
    }
    if (rows.size() > 1)
        table.totals = incomeCells(words("Total"), sum);
    return table;
}

std::vector<ContributionKind> capitalKinds(std::span<const shares::Holding> holdings)
{
    std::vector<ContributionKind> kinds;
    for (const auto& [kind, paid] : capitalByKind(holdings))
        kinds.push_back(kind);
    return kinds;
}

ReportTable capitalTable(std::span<const shares::Holding> holdings, const Wording& words)
{
    ReportTable table;
    table.title = words("Capital by kind");
    table.columns = {{words("Kind of contribution"), ColumnKind::Text, 50, false, {}}, moneyColumn(words("Paid in"))};
    Money total;
    for (const auto& [kind, paid] : capitalByKind(holdings)) {
        table.rows.push_back({words(nameOf(kind)), paid});
        total += paid;
    }
    table.totals = {words("Total"), total};
    std::map<ContributionKind, TradeQuantity> weights;
    for (const shares::Holding& holding : holdings) {
        if (!shares::isCapital(holding.kind))
            weights[holding.kind] += holding.quantity;
    }
    for (const auto& [kind, quantity] : weights) {
        if (quantity.isZero())
            continue;
        table.notes.push_back(fmt::format(fmt::runtime(words(kind == ContributionKind::Labor
                                                                 ? "Labour: {0} days, a distribution weight, not capital"
                                                                 : "Technology: {0}, a distribution weight, not capital")),
                                          toPlainText(quantity)));
    }
    return table;
}

ReportTable incomeBandTable(const Plan& plan, const Wording& words)
{
    return incomeBandTable(totalsOf(plan), words);
}

ReportTable incomeBandTable(std::span<const Money> amounts, const Wording& words)
{
    ReportTable table;
    table.title = words("Members by income");
    table.columns = {{words("From"), ColumnKind::Money, 30, false, {}},
                     {words("Below"), ColumnKind::Money, 30, false, {}},
                     {words("Members"), ColumnKind::Number, 20, false, {}}};
    std::int64_t members = 0;
    for (const IncomeBand& band : incomeBands(amounts)) {
        table.rows.push_back({band.from, band.to, band.members});
        members += band.members;
    }
    table.totals = {std::monostate(), std::monostate(), members};
    return table;
}

ReportTable lorenzTable(const Plan& plan, const Wording& words)
{
    return lorenzTable(totalsOf(plan), words);
}

ReportTable lorenzTable(std::span<const Money> amounts, const Wording& words)
{
    ReportTable table;
    table.title = words("Lorenz curve");
    table.columns = {{words("Members, from the lowest income (‰)"), ColumnKind::Number, 45, false, {}},
                     {words("Share of income (‰)"), ColumnKind::Number, 35, false, {}},
                     {words("If all received the same (‰)"), ColumnKind::Number, 35, false, {}}};
    const auto inequality = inequalityOf(amounts);
    if (!inequality)
        return table;
    for (const LorenzPoint& point : inequality->lorenz)
        table.rows.push_back({static_cast<std::int64_t>(point.members), static_cast<std::int64_t>(point.income),
                              static_cast<std::int64_t>(point.members)});
    table.notes.push_back(fmt::format(fmt::runtime(words("Gini coefficient {0}")),
                                      fmt::format("{}.{:04}", inequality->giniTenThousandths / 10'000,
                                                  inequality->giniTenThousandths % 10'000)));
    return table;
}

} // namespace coop::reports
