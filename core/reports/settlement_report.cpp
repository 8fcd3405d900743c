// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/settlement_report.h"

#include "core/base/ensure.h"
#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

std::string partText(const Fraction& part)
{
    return std::to_string(part.numerator()) + "/" + std::to_string(part.denominator());
}

} // namespace

ReportTable settlementReport(const SettlementPaper& paper, const ReportHead& head, const Wording& words)
{
    const shares::LeaverPosition& position = paper.position;
    const shares::Settlement& result = paper.result;
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Settlement with a leaving member");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("Member: {0} {1}"), {paper.number, paper.name}), fill(words("Date: {0}"), {toIso(paper.day)}),
                     words("Unit: yuan")};
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 10},
                     {.title = words("Item"), .kind = ColumnKind::Text, .widthMm = 50},
                     {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 30},
                     {.title = words("Rests on"), .kind = ColumnKind::Text, .widthMm = 80}};
    std::int64_t serial = 0;
    const auto add = [&](std::string_view item, Money amount, std::string why) {
        table.rows.push_back({++serial, words(item), amount, std::move(why)});
    };
    add("Contribution returned", result.contribution, words("Cooperative Law Art. 28: a leaver's contribution goes back"));
    add("Share of the reserve returned", result.reserve, words("Cooperative Law Art. 28, 42: his quantified share of the reserve"));
    add("Less: share of losses", -result.loss,
        fill(words("Cooperative Law Art. 28: {0} of losses not made up × {1}, at most what goes back (Art. 6)"),
             {toGroupedText(position.uncoveredLoss), partText(position.lossPart)}));
    add("Due from distributions", result.due + paper.withheld, words("Cooperative Law Art. 28, 44: refund and residual not yet paid"));
    add("Less: tax withheld", -paper.withheld, words("Individual Income Tax Law Art. 3, 6"));
    add("Owed to the member", position.owed, words("Current account with the member"));
    add("Less: set off against what he owes", -result.setOff,
        fill(words("Owes {0}; set off only as far as he agreed"), {toGroupedText(position.owes)}));
    const Money sum = result.contribution + result.reserve - result.loss + result.due + position.owed - result.setOff;
    ensure(sum == result.payable, "the settlement adds up");
    add("Sum", result.payable, words("Lines 1 to 7"));
    add("Less: things that go back as they came", -paper.inKind, words("Land rights and goods are handed back"));
    add("Paid in money", result.payable - paper.inKind, words("Line 8 less line 9"));
    add("Stays: share of state subsidies", position.stateShare,
        words("Not paid out (Law Art. 53); averaged again over those who stay"));
    add("Stays: share of donations", position.donationShare, words("Not paid out; averaged again over those who stay"));

    const Money inMoney = result.payable - paper.inKind;
    table.amountInWords = inCapitals(inMoney);
    if (inMoney.isNegative())
        table.notes.push_back(words("What things are worth more than the sum the member owes."));
    table.notes.push_back(fill(words("{0} members stay."), {std::to_string(paper.remaining)}));
    table.signatures = {words("Member"), words("Chair"), words("Supervisor"), words("Accountant"), words("Cashier")};
    return table;
}

} // namespace coop::reports
