// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/statements.h"
#include "core/ledger/surplus_moves.h"

#include <initializer_list>

namespace coop::ledger {

namespace {

enum class Nature { Income, Expense };

StatementRow activity(int number, std::string_view key, Nature nature, std::string_view code, int indent)
{
    return {.number = number,
            .key = std::string(key),
            .indent = indent,
            .parts = {{.account = std::string(code), .sign = nature == Nature::Income ? -1 : 1}}};
}

/// Rows that count as they stand have positive numbers, rows that are taken off negative ones.
StatementRow result(int number, std::string_view key, std::initializer_list<int> rows)
{
    StatementRow row{.number = number, .key = std::string(key), .isTotal = true};
    for (const int other : rows)
        row.parts.push_back({.row = other < 0 ? -other : other, .sign = other < 0 ? -1 : 1});
    return row;
}

StatementRow move(int number, std::string_view key, int indent, std::vector<FormulaPart> parts)
{
    return {.number = number, .key = std::string(key), .indent = indent, .parts = std::move(parts)};
}

/// Taxes had no account of their own before 2023, and 522 was what 523 is now.
StatementRow taxes(Chart chart)
{
    if (chart == Chart::Of2007)
        return {.number = 4, .key = "Taxes and surcharges", .indent = 2};
    return activity(4, "Taxes and surcharges", Nature::Expense, "522", 2);
}

std::vector<StatementRow> layout(Chart chart)
{
    StatementRow operating = activity(1, "I. Operating income", Nature::Income, "501", 0);
    operating.isTotal = true;
    return {operating,
            activity(2, "Add: investment income", Nature::Income, "511", 1),
            activity(3, "Less: operating expenses", Nature::Expense, "521", 1),
            taxes(chart),
            activity(5, "Administrative expenses", Nature::Expense, chart == Chart::Of2007 ? "522" : "523", 2),
            activity(6, "Financial expenses", Nature::Expense, "524", 2),
            result(7, "II. Operating result", {1, 2, -3, -4, -5, -6}),
            activity(8, "Add: other income", Nature::Income, "502", 1),
            activity(9, "Less: other expenses", Nature::Expense, "529", 1),
            result(10, "III. Total surplus", {7, 8, -9}),
            activity(11, "Less: income tax", Nature::Expense, "531", 1),
            result(12, "IV. Surplus of the year", {10, -11}),
            move(13, "Add: undistributed surplus at the start of the year", 1,
                 {{.account = "331", .sign = -1}, {.account = "332", .sign = -1}}),
            move(14, "Other transfers in", 2, {{.account = "321"}, {.account = "322"}}),
            move(15, "Less: allocation to the surplus reserve", 1, {{.account = "322", .sign = -1}}),
            result(16, "V. Distributable surplus", {12, 13, 14, -15}),
            move(17, "Less: patronage refunds", 1, {{.account = "221", .sign = -1}}),
            move(18, "Distribution of the residual surplus", 2, {{.account = "222", .sign = -1}}),
            move(19, "Converted to members' contributions", 2, {{.account = "301", .sign = -1}}),
            result(20, "VI. Undistributed surplus at the end of the year", {16, -17, -18, -19})};
}

/// Income and expense without the transfers to 331. Where the ledger starts within the year, its openings of
/// them are part of the year.
Money yearOf(const FormulaPart& part, const LedgerYear& year)
{
    Money amount = year.netActivityOf(part.account);
    if (year.startsWithinYear)
        amount += year.openingOf(part.account);
    return part.sign > 0 ? amount : -amount;
}

std::vector<Money> amountsOf(const std::vector<StatementRow>& rows, const LedgerYear& year)
{
    const SurplusMoves moves = surplusMoves(year);
    std::vector<Money> amounts;
    for (const StatementRow& row : rows) {
        Money amount;
        switch (row.number) {
        // Only what the year before has brought there: a year that was left open shows in the check against its row 20.
        case 13: amount = -(year.openingOf("331") + year.openingOf("332")); break;
        case 14: amount = moves.transfersIn(); break;
        case 15: amount = moves.toReserve; break;
        case 17: amount = moves.refunds; break;
        case 18: amount = moves.residual; break;
        case 19: amount = moves.toCapital; break;
        default:
            for (const FormulaPart& part : row.parts) {
                if (part.row == 0)
                    amount += yearOf(part, year);
                else
                    amount += part.sign > 0 ? amounts.at(static_cast<std::size_t>(part.row - 1))
                                            : -amounts.at(static_cast<std::size_t>(part.row - 1));
            }
        }
        amounts.push_back(amount);
    }
    return amounts;
}

} // namespace

SurplusStatement surplusStatement(const LedgerYear& year, const LedgerYear* previous)
{
    SurplusStatement statement{.rows = layout(year.chart)};
    const std::vector<Money> current = amountsOf(statement.rows, year);
    // Cai kuai [2021] no. 38, part 5: the first year under the new system has no figures to compare with.
    std::vector<Money> before;
    if (previous != nullptr && previous->chart == year.chart)
        before = amountsOf(layout(previous->chart), *previous);
    for (std::size_t i = 0; i < statement.rows.size(); ++i) {
        statement.rows[i].current = current[i];
        if (!before.empty())
            statement.rows[i].previous = before[i];
    }
    return statement;
}

} // namespace coop::ledger
