// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/income.h"

#include "core/base/ensure.h"

#include <gtest/gtest.h>

namespace coop::reports {
namespace {

using distribution::Measure;
using distribution::Plan;
using distribution::Stage;
using distribution::StageKind;

std::string asIs(std::string_view english)
{
    return std::string(english);
}

Stage stageBy(Measure measure, StageKind kind = StageKind::Residual)
{
    Stage stage;
    stage.kind = kind;
    stage.weighting.measure = measure;
    return stage;
}

/// A plan whose stage i gives its members shares[i][line] yuan.
Plan planOf(std::vector<Stage> stages, const std::vector<std::vector<int>>& shares)
{
    Plan plan;
    plan.policy.stages = std::move(stages);
    plan.basis.members.resize(shares.front().size());
    for (std::size_t line = 0; line < shares.front().size(); ++line)
        plan.members.push_back({line, {}});
    for (const std::vector<int>& amounts : shares) {
        distribution::StageResult result;
        for (std::size_t line = 0; line < amounts.size(); ++line) {
            distribution::StageShare share;
            share.amount = Money::yuan(amounts[line]);
            result.pool += share.amount;
            plan.members[line].total += share.amount;
            result.shares.push_back(share);
        }
        plan.stages.push_back(std::move(result));
    }
    return plan;
}

TEST(Income, NamesTheSourceOfEveryMeasure)
{
    EXPECT_EQ(sourceOf(stageBy(Measure::TradeAmount)), IncomeSource::Trade);
    EXPECT_EQ(sourceOf(stageBy(Measure::TradeQuantity)), IncomeSource::Trade);
    EXPECT_EQ(sourceOf(stageBy(Measure::LandArea)), IncomeSource::Land);
    EXPECT_EQ(sourceOf(stageBy(Measure::LandArea, StageKind::Guaranteed)), IncomeSource::Land);
    EXPECT_EQ(sourceOf(stageBy(Measure::LaborDays)), IncomeSource::Labour);
    EXPECT_EQ(sourceOf(stageBy(Measure::Contribution)), IncomeSource::Capital);
    EXPECT_EQ(sourceOf(stageBy(Measure::Account)), IncomeSource::Capital);
    EXPECT_EQ(sourceOf(stageBy(Measure::Equal)), IncomeSource::Other);
    EXPECT_EQ(sourceOf(stageBy(Measure::Household)), IncomeSource::Other);
    EXPECT_EQ(sourceOf(stageBy(Measure::Fixed)), IncomeSource::Capital);
    EXPECT_EQ(sourceOf(stageBy(Measure::Fixed, StageKind::Guaranteed)), IncomeSource::Other);
}

TEST(Income, AddsUpForOneMemberAndForAll)
{
    const Plan plan = planOf({stageBy(Measure::LandArea, StageKind::Guaranteed), stageBy(Measure::TradeAmount),
                              stageBy(Measure::LandArea), stageBy(Measure::Account), stageBy(Measure::LaborDays),
                              stageBy(Measure::Equal)},
                             {{7, 0}, {60, 40}, {3, 5}, {10, 20}, {0, 9}, {1, 1}});
    EXPECT_EQ(incomeOf(plan, 0), (MemberIncome{{Money::yuan(60), Money::yuan(10), Money::yuan(10), Money(),
                                                Money::yuan(1)}}));
    EXPECT_EQ(incomeOf(plan, 1).total(), Money::yuan(75));
    MemberIncome both = incomeOf(plan, 0);
    both += incomeOf(plan, 1);
    EXPECT_EQ(incomeOfAll(plan), both);
    EXPECT_EQ(incomeOfAll(plan).of(IncomeSource::Land), Money::yuan(15));
}

TEST(Income, NoticesATotalThatDoesNotAddUp)
{
    Plan plan = planOf({stageBy(Measure::Equal)}, {{5, 5}});
    plan.members[1].total += Money::fen(1);
    EXPECT_NO_THROW((void)incomeOf(plan, 0));
    EXPECT_THROW((void)incomeOf(plan, 1), BrokenInvariant);
    EXPECT_THROW((void)incomeOfAll(plan), BrokenInvariant);
}

TEST(IncomeTable, HasAColumnPerSourceAndASumOfSeveralRows)
{
    const std::vector<IncomeRow> rows = {
        {"2024", {{Money::yuan(1), Money::yuan(2), Money::yuan(3), Money::yuan(4), Money::yuan(5)}}},
        {"2025", {{Money::yuan(10), Money(), Money(), Money(), Money()}}}};
    const ReportTable table = incomeTable(rows, "Income of members by source", "Year", asIs);
    ASSERT_EQ(table.columns.size(), 7u);
    EXPECT_EQ(table.columns[1].title, "Patronage refund");
    EXPECT_EQ(table.rows[0].back(), Cell(Money::yuan(15)));
    EXPECT_EQ(table.totals, (std::vector<Cell>{"Total", Money::yuan(11), Money::yuan(2), Money::yuan(3), Money::yuan(4),
                                               Money::yuan(5), Money::yuan(25)}));
    EXPECT_TRUE(incomeTable(std::span(rows).first(1), "x", "Year", asIs).totals.empty());
}

TEST(CapitalTable, KeepsLabourAndTechnologyApartFromCapital)
{
    using shares::ContributionKind;
    using shares::Holding;
    const std::vector<Holding> holdings = {
        {MemberId{1}, ContributionKind::Cash, {}, Money::yuan(300), {}},
        {MemberId{1}, ContributionKind::Labor, {}, Money::yuan(50), TradeQuantity::whole(860)},
        {MemberId{2}, ContributionKind::Land, {}, Money::yuan(470), TradeQuantity::whole(12)},
        {MemberId{2}, ContributionKind::Cash, {}, Money::yuan(50), {}},
        {MemberId{3}, ContributionKind::Goods, {}, Money(), {}}};
    const ReportTable table = capitalTable(holdings, asIs);
    EXPECT_EQ(table.rows, (std::vector<std::vector<Cell>>{{"Land rights", Money::yuan(470)}, {"Cash", Money::yuan(350)}}));
    EXPECT_EQ(table.totals, (std::vector<Cell>{"Total", Money::yuan(820)}));
    EXPECT_EQ(table.notes, (std::vector<std::string>{"Labour: 860 days, a distribution weight, not capital"}));
}

TEST(LorenzTable, CarriesTheGiniCoefficient)
{
    const Plan plan = planOf({stageBy(Measure::Equal)}, {{4, 1, 3, 2}});
    const ReportTable table = lorenzTable(plan, asIs);
    ASSERT_EQ(table.rows.size(), 5u);
    EXPECT_EQ(table.rows[2], (std::vector<Cell>{std::int64_t{500}, std::int64_t{300}, std::int64_t{500}}));
    EXPECT_EQ(table.notes, (std::vector<std::string>{"Gini coefficient 0.2500"}));
    EXPECT_TRUE(lorenzTable(planOf({stageBy(Measure::Equal)}, {{0, 0}}), asIs).rows.empty());
}

TEST(IncomeBandTable, CountsEveryMember)
{
    const ReportTable table = incomeBandTable(planOf({stageBy(Measure::Equal)}, {{4, 1, 3, 12}}), asIs);
    EXPECT_EQ(table.totals.back(), Cell(std::int64_t{4}));
    EXPECT_EQ(table.rows.back(), (std::vector<Cell>{Money::yuan(12), Money::yuan(14), std::int64_t{1}}));
}

} // namespace
} // namespace coop::reports
