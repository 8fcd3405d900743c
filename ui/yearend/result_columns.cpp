// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/result_columns.h"

#include "ui/charts/chart_data.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <set>

namespace coop::ui {

namespace {

using namespace distribution;
using reports::Cell;
using reports::ColumnKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(YearEndResult)
};

Money tradeOf(const MemberBasis& member)
{
    Money sum;
    for (const TradeTotal& trade : member.trades)
        sum += trade.amount;
    return sum;
}

/// Land and days have two decimals, the cell of a table three.
template <typename Unit>
TradeQuantity asQuantity(Quantity<Unit> quantity)
{
    static_assert(Unit::kDecimals == 2);
    return TradeQuantity::parts(quantity.inParts() * 10);
}

template <typename Value, typename Of>
ResultColumn memberColumn(QString title, ColumnKind kind, Of of)
{
    return {.title = std::move(title),
            .kind = kind,
            .cell = [of](const Plan& plan, std::size_t line) { return Cell(of(plan.memberAt(line))); },
            .total = [of](const Plan& plan) {
                Value sum{};
                for (std::size_t line = 0; line < plan.members.size(); ++line)
                    sum += of(plan.memberAt(line));
                return Cell(sum);
            },
            .stage = {}};
}

/// The columns of weights that a table shows at most once.
class WeightColumns {
public:
    explicit WeightColumns(std::vector<ResultColumn>& columns) : m_columns(columns) {}

    void addFor(Measure measure)
    {
        if (measure == Measure::TradeQuantity)
            measure = Measure::TradeAmount; // quantities of several units do not add up
        if (measure == Measure::Contribution)
            measure = Measure::Account;
        if (!m_shown.insert(measure).second)
            return;
        switch (measure) {
        case Measure::TradeAmount:
            m_columns.push_back(memberColumn<Money>(Words::tr("Trade"), ColumnKind::Money, tradeOf));
            break;
        case Measure::Account:
            m_columns.push_back(memberColumn<Money>(Words::tr("Account equity"), ColumnKind::Money,
                                                    [](const MemberBasis& member) { return member.account(); }));
            break;
        case Measure::LandArea:
            m_columns.push_back(memberColumn<TradeQuantity>(Words::tr("Land (mu)"), ColumnKind::Quantity,
                                                            [](const MemberBasis& member) { return asQuantity(member.land); }));
            break;
        case Measure::LaborDays:
            m_columns.push_back(memberColumn<TradeQuantity>(
                Words::tr("Labour (days)"), ColumnKind::Quantity,
                [](const MemberBasis& member) { return asQuantity(member.laborDays); }));
            break;
        default:
            break;
        }
    }

private:
    std::vector<ResultColumn>& m_columns;
    std::set<Measure> m_shown;
};

ResultColumn textColumn(QString title, std::string MemberBasis::*text, std::function<Cell(const Plan&)> total)
{
    return {.title = std::move(title),
            .kind = ColumnKind::Text,
            .cell = [text](const Plan& plan, std::size_t line) { return Cell(plan.memberAt(line).*text); },
            .total = std::move(total),
            .stage = {}};
}

ResultColumn stageColumn(const Plan& plan, std::size_t stage)
{
    return {.title = toText(std::string_view(plan.policy.stages[stage].name)),
            .kind = ColumnKind::Money,
            .cell = [stage](const Plan& of, std::size_t line) { return Cell(of.stages[stage].shares[line].amount); },
            .total = [stage](const Plan& of) { return Cell(of.stages[stage].pool); },
            .stage = stage};
}

Money sharedOut(const Plan& plan)
{
    Money sum;
    for (const MemberLine& line : plan.members)
        sum += line.total;
    return sum;
}

} // namespace

std::vector<ResultColumn> resultColumns(const Plan& plan)
{
    std::vector<ResultColumn> columns;
    columns.push_back(textColumn(Words::tr("Number"), &MemberBasis::number,
                                 [](const Plan&) { return Cell(fromText(Words::tr("Total"))); }));
    columns.push_back(textColumn(Words::tr("Name"), &MemberBasis::name, [](const Plan& of) {
        return Cell(fromText(Words::tr("%n members", nullptr, static_cast<int>(of.members.size()))));
    }));
    WeightColumns weights(columns);
    weights.addFor(Measure::TradeAmount);
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        weights.addFor(plan.policy.stages[stage].weighting.measure);
        columns.push_back(stageColumn(plan, stage));
    }
    weights.addFor(Measure::Account);
    columns.push_back({.title = Words::tr("Total"),
                       .kind = ColumnKind::Money,
                       .cell = [](const Plan& of, std::size_t line) { return Cell(of.members[line].total); },
                       .total = [](const Plan& of) { return Cell(sharedOut(of)); },
                       .isTotal = true,
                       .stage = {}});
    return columns;
}

reports::ReportTable resultTable(const Plan& plan, const reports::ReportHead& head)
{
    reports::ReportTable table;
    table.title = fromText(QCoreApplication::translate("YearEndResult", "Distribution of %1").arg(plan.basis.year.value));
    table.heading = {head.cooperative, plan.policy.name,
                     fromText(QCoreApplication::translate("YearEndResult", "Distributable surplus %1").arg(toText(plan.distributable)))};
    table.foot.seal = head.seal;
    table.landscape = true;
    const std::vector<ResultColumn> columns = resultColumns(plan);
    for (const ResultColumn& column : columns) {
        table.columns.push_back({.title = fromText(column.title), .kind = column.kind, .widthMm = 24,
                                 .isTotalled = column.kind == ColumnKind::Money, .group = {}});
        table.totals.push_back(column.total(plan));
    }
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        std::vector<Cell>& row = table.rows.emplace_back();
        for (const ResultColumn& column : columns)
            row.push_back(column.cell(plan, line));
    }
    return table;
}

QString resultText(const Cell& cell)
{
    if (const auto* amount = std::get_if<Money>(&cell))
        return toTextOrDash(*amount);
    if (const auto* quantity = std::get_if<TradeQuantity>(&cell); quantity != nullptr && quantity->isZero())
        return QStringLiteral("—");
    return cellText(cell);
}

} // namespace coop::ui
