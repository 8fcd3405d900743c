// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/dividend_list.h"

#include "core/base/ensure.h"
#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

using distribution::Measure;
using distribution::Plan;
using distribution::Stage;
using distribution::StageKind;

enum Position { Serial, Number, Name, Trade, Refund, Account, Residual, Other, Total, Signature };

Position positionOf(const Stage& stage)
{
    if (stage.kind == StageKind::Patronage)
        return Refund;
    const Measure measure = stage.weighting.measure;
    const bool isByCapital = measure == Measure::Account || measure == Measure::Contribution;
    return stage.kind == StageKind::Residual && isByCapital ? Residual : Other;
}

std::vector<Column> columnsOf(const Wording& words)
{
    const auto money = [&](std::string_view title) {
        return Column{.title = words(title), .kind = ColumnKind::Money, .widthMm = 21, .isTotalled = true};
    };
    return {
        {.title = words("No."), .kind = ColumnKind::Number, .widthMm = 10},
        {.title = words("Number"), .kind = ColumnKind::Text, .widthMm = 13},
        {.title = words("Name"), .kind = ColumnKind::Text, .widthMm = 22},
        money("Trade"),
        money("Refund"),
        money("Account equity"),
        money("Residual"),
        money("Other stages"),
        money("Total"),
        {.title = words("Signature"), .kind = ColumnKind::Signature, .widthMm = 22},
    };
}

std::vector<Cell> rowOf(const Plan& plan, std::size_t line)
{
    const distribution::MemberBasis& member = plan.memberAt(line);
    Money trade;
    for (const distribution::TradeTotal& total : member.trades)
        trade += total.amount;

    Money amounts[Total + 1] = {};
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage)
        amounts[positionOf(plan.policy.stages.at(stage))] += plan.stages[stage].shares.at(line).amount;
    const Money total = amounts[Refund] + amounts[Residual] + amounts[Other];
    ensure(total == plan.members[line].total, "the columns make the member's total");

    return {static_cast<std::int64_t>(line + 1), member.number, member.name, trade, amounts[Refund],
            member.account(), amounts[Residual], amounts[Other], total, std::monostate()};
}

/// Where the pools come from, so that the list can be checked against the year's result.
std::string chainOf(const Plan& plan, const Wording& words)
{
    const Money surplus = plan.basis.surplus;
    const Money loss = plan.basis.priorLoss;
    if (surplus < loss)
        return fill(words("Surplus {0}, prior loss {1}: nothing to distribute"),
                    {toGroupedText(surplus), toGroupedText(loss)});
    return fill(words("Surplus {0} − prior loss {1} − reserve {2} = distributable {3}; retained {4}"),
                {toGroupedText(surplus), toGroupedText(loss), toGroupedText(plan.reserve),
                 toGroupedText(plan.distributable), toGroupedText(plan.retained)});
}

/// Which stages stand in which column, with their pools.
std::string stagesOf(const Plan& plan, const std::vector<Column>& columns, const Wording& words)
{
    std::string list;
    for (const Position position : {Refund, Residual, Other}) {
        std::string names;
        for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
            if (positionOf(plan.policy.stages.at(stage)) != position)
                continue;
            names += names.empty() ? "" : words(", ");
            names += plan.policy.stages[stage].name + " " + toGroupedText(plan.stages[stage].pool);
        }
        if (names.empty())
            continue;
        list += list.empty() ? "" : words("; ");
        list += fill(words("{0}: {1}"), {columns[position].title, names});
    }
    return list;
}

} // namespace

ReportTable dividendList(const Plan& plan, const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Surplus distribution list");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("Year {0}"), {std::to_string(plan.basis.year.value)}),
                     fill(words("Policy: {0}"), {plan.policy.name}), words("Unit: yuan")};
    table.columns = columnsOf(words);
    table.rows.reserve(plan.members.size());
    for (std::size_t line = 0; line < plan.members.size(); ++line)
        table.rows.push_back(rowOf(plan, line));

    table.totals = totalsOf(table);
    const Money total = std::get<Money>(table.totals[Total]);
    ensure(total + plan.retained == plan.distributable, "the list and what is retained make the distributable surplus");
    table.totals[Serial] = words("Total");
    table.totals[Name] = fill(words("{0} members"), {std::to_string(plan.members.size())});
    table.amountInWords = inCapitals(total);

    table.notes.push_back(chainOf(plan, words));
    if (std::string stages = stagesOf(plan, table.columns, words); !stages.empty())
        table.notes.push_back(std::move(stages));
    table.signatures = {words("Chair"), words("Supervisor"), words("Accountant"), words("Cashier"),
                        words("Prepared by")};
    return table;
}

} // namespace coop::reports
