// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/slip.h"

#include "core/reports/report_head.h"
#include "ui/text/explanation.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace coop::ui {

namespace {

using reports::Cell;
using reports::ColumnKind;
using reports::ReportTable;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slip)
};

std::string said(const QString& text)
{
    return fromText(text);
}

std::vector<Cell> rowOf(const QString& item, const QString& working, std::optional<Money> amount)
{
    return {said(item), said(working), amount ? Cell(*amount) : Cell()};
}

/// A step and below it what it rests on.
void addStep(std::vector<std::vector<Cell>>& rows, const ExplanationStep& step)
{
    rows.push_back(rowOf(step.title, step.calculation, step.isPart ? std::optional(step.amount) : std::nullopt));
    if (!step.rounding.isEmpty())
        rows.push_back(rowOf({}, step.rounding, std::nullopt));
    for (const QString& source : step.sources)
        rows.push_back(rowOf({}, source, std::nullopt));
}

std::vector<reports::Column> columns()
{
    return {{.title = said(Words::tr("Item")), .widthMm = 34},
            {.title = said(Words::tr("How it is reckoned")), .widthMm = 122},
            {.title = said(Words::tr("Amount")), .kind = ColumnKind::Money, .widthMm = 26}};
}

} // namespace

ReportTable memberSlip(const distribution::Plan& plan, std::size_t line, const MemberFacts* facts,
                       const reports::ReportHead& head)
{
    const distribution::MemberBasis& member = plan.memberAt(line);
    const Explanation explanation = explain(plan, line, facts);
    ReportTable table;
    reports::addCommonWords(table, head, reportWording());
    table.title = said(Words::tr("Slip of the surplus distribution"));
    table.heading = {head.cooperative, said(Words::tr("Year %1").arg(plan.basis.year.value)),
                     said(Words::tr("Member %1 %2").arg(toText(member.number), toText(member.name))),
                     said(Words::tr("Unit: yuan"))};
    table.columns = columns();
    for (const ExplanationStep& step : explanation.steps)
        addStep(table.rows, step);
    table.totals = {said(Words::tr("Total")), std::monostate(), explanation.total};
    table.amountInWords = reports::inCapitals(explanation.total);
    table.signatures = {said(Words::tr("Received by (signature or fingerprint)")), said(Words::tr("Date"))};
    return table;
}

reports::PrintedReport memberSlips(book::Book& book, const distribution::Plan& plan, const std::vector<std::size_t>& lines,
                                   const reports::ReportHead& head)
{
    reports::PrintedReport slips;
    std::vector<ReportTable> tables;
    for (const std::size_t line : lines) {
        const MemberFacts facts = factsOf(book, plan.memberAt(line).id, plan.basis.year);
        tables.push_back(memberSlip(plan, line, &facts, head));
    }
    ReportTable& list = slips.list;
    reports::addCommonWords(list, head, reportWording());
    list.title = said(QCoreApplication::translate("Slip", "Slips of the surplus distribution"));
    list.heading = {head.cooperative, said(QCoreApplication::translate("Slip", "Year %1").arg(plan.basis.year.value)), said(QCoreApplication::translate("Slip", "Unit: yuan"))};
    list.columns = columns();
    list.columns.insert(list.columns.begin(), {{.title = said(QCoreApplication::translate("Slip", "Number")), .widthMm = 14},
                                               {.title = said(QCoreApplication::translate("Slip", "Name")), .widthMm = 22}});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const distribution::MemberBasis& member = plan.memberAt(lines[i]);
        std::vector<std::vector<Cell>> rows = tables[i].rows;
        rows.push_back(tables[i].totals);
        for (std::vector<Cell>& row : rows) {
            row.insert(row.begin(), {Cell(member.number), Cell(member.name)});
            list.rows.push_back(std::move(row));
        }
    }
    slips.paper.assign(std::make_move_iterator(tables.begin()), std::make_move_iterator(tables.end()));
    return slips;
}

} // namespace coop::ui
