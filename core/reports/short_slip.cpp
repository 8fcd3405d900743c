// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/short_slip.h"

#include "core/reports/report_head.h"

#include <utility>
#include <vector>

namespace coop::reports {

namespace {

using distribution::Plan;
using distribution::StageResult;
using distribution::StageShare;

/// A weight in fen reads as yuan, any other as it is counted.
std::string weightOf(const distribution::Stage& stage, Wide weight, const StageResult& result)
{
    using distribution::Measure;
    const Measure measure = stage.weighting.measure;
    const bool isMoney = measure == Measure::TradeAmount || measure == Measure::Account ||
                         (measure == Measure::Contribution && !stage.weighting.timeWeighted) || measure == Measure::Fixed;
    const std::string text = distribution::weightText(weight, result.weightScale);
    if (!isMoney || text.find('/') != std::string::npos)
        return text;
    const auto amount = parseMoney(text);
    return amount ? toGroupedText(*amount) : text;
}

/// 5,400.00 × 3,000.00 ÷ 10,000.00 = 1,620.00, and the odd fen where he got one.
std::string workingOf(const Plan& plan, std::size_t index, std::size_t line, const Wording& words)
{
    const distribution::Stage& stage = plan.policy.stages.at(index);
    const StageResult& result = plan.stages[index];
    const StageShare& share = result.shares.at(line);
    if (share.weight == 0)
        return words("no part in it");
    const std::string weight = weightOf(stage, share.weight, result);
    if (const auto* const unit = std::get_if<distribution::PerUnit>(&stage.size))
        return fill(words("{0} × {1}, rounded half up"), {toGroupedText(unit->amount), weight});
    if (share.portion.capped)
        return words("the most that one member may get");
    if (result.capAmount)
        return fill(words("pool {0}, weight {1} of {2}; nobody gets more than {3}"),
                    {toGroupedText(result.pool), weight, weightOf(stage, result.totalWeight, result),
                     toGroupedText(*result.capAmount)});
    const std::string quotient = fill(words("{0} × {1} ÷ {2} = {3}"),
                                      {toGroupedText(result.pool), weight, weightOf(stage, result.totalWeight, result),
                                       toGroupedText(share.portion.quotient)});
    if (share.portion.extraFen)
        return fill(words("{0} and a rest; with the odd fen {1}"), {quotient, toGroupedText(share.amount)});
    return share.portion.remainder == 0 ? quotient : fill(words("{0} and a rest"), {quotient});
}

std::string_view articleOf(const Plan& plan, const distribution::Stage& stage)
{
    if (plan.basis.form == members::LegalForm::Collective)
        return "Collective Law Art. 42";
    return stage.kind == distribution::StageKind::Patronage ? "Law Art. 44 (1)" : "Law Art. 44 (2)";
}

std::string basisOf(const Plan& plan, std::size_t index, const Wording& words)
{
    const distribution::Stage& stage = plan.policy.stages.at(index);
    std::string article = words(articleOf(plan, stage));
    return stage.clause.empty() ? article : stage.clause + words(", ") + article;
}

std::vector<Column> columnsOf(const Wording& words)
{
    return {{.title = words("Stage"), .widthMm = 34},
            {.title = words("How it is reckoned"), .widthMm = 86},
            {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 26, .isTotalled = true},
            {.title = words("Rests on"), .widthMm = 34}};
}

ReportTable stagesOf(const Plan& plan, std::size_t line, const Wording& words)
{
    ReportTable table{.columns = columnsOf(words)};
    for (std::size_t i = 0; i < plan.stages.size(); ++i)
        table.rows.push_back({plan.policy.stages.at(i).name, workingOf(plan, i, line, words),
                              plan.stages[i].shares.at(line).amount, basisOf(plan, i, words)});
    table.totals = totalsOf(table);
    table.totals.front() = words("Total");
    return table;
}

} // namespace

Document shortSlip(const Plan& plan, std::size_t line, const ReportHead& head, const Wording& words)
{
    const distribution::MemberBasis& member = plan.memberAt(line);
    const distribution::MemberLine& result = plan.members.at(line);
    Document document = paperOf(words("Slip of the surplus distribution"), head, words);
    document.subtitle = fill(words("{0} · year {1}"), {head.cooperative, std::to_string(plan.basis.year.value)});
    document.blocks.emplace_back(FactGrid{
        .facts = {{words("Number"), member.number}, {words("Name"), member.name}, {words("Unit"), words("yuan")}}, .columns = 3});
    document.blocks.emplace_back(stagesOf(plan, line, words));
    FactGrid sums{.facts = {{words("Total in words"), inCapitals(result.total)}, {words("Paid in money"), toGroupedText(result.paid())}}};
    if (!result.converted().isZero())
        sums.facts.push_back({words("Becomes contribution"), toGroupedText(result.converted())});
    if (!result.withheld().isZero())
        sums.facts.push_back({words("Tax withheld"), toGroupedText(result.withheld())});
    document.blocks.emplace_back(std::move(sums));
    document.blocks.emplace_back(SignatureLines{.places = {words("Received by (signature or fingerprint)"), words("Date")}});
    return document;
}

PrintedReport shortSlips(const Plan& plan, std::span<const std::size_t> lines, const ReportHead& head, const Wording& words)
{
    PrintedReport report;
    report.isCutApart = true;
    ReportTable& list = report.list;
    addCommonWords(list, head, words);
    list.title = words("Slips of the surplus distribution");
    list.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                    fill(words("Year {0}"), {std::to_string(plan.basis.year.value)}), words("Unit: yuan")};
    list.columns = columnsOf(words);
    list.columns[2].isTotalled = false; // each member's total is a row
    list.columns.insert(list.columns.begin(), {{.title = words("Number"), .widthMm = 14}, {.title = words("Name"), .widthMm = 22}});
    list.landscape = true;
    for (const std::size_t line : lines) {
        report.paper.emplace_back(shortSlip(plan, line, head, words));
        const distribution::MemberBasis& member = plan.memberAt(line);
        ReportTable stages = stagesOf(plan, line, words);
        stages.rows.push_back(std::move(stages.totals));
        for (std::vector<Cell>& row : stages.rows) {
            row.insert(row.begin(), {Cell(member.number), Cell(member.name)});
            list.rows.push_back(std::move(row));
        }
    }
    if (report.paper.empty())
        report.paper.emplace_back(list);
    return report;
}

} // namespace coop::reports
