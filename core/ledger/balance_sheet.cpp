// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/statements.h"
#include "core/ledger/surplus_moves.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace coop::ledger {

namespace {

constexpr int kUndistributed = 40;

enum class Moment { Opening, Closing };

StatementRow fromAccounts(int number, std::string_view key, int sign, std::initializer_list<std::string_view> codes)
{
    StatementRow row{.number = number, .key = std::string(key), .indent = 1};
    for (const std::string_view code : codes)
        row.parts.push_back({.account = std::string(code), .sign = sign});
    return row;
}

StatementRow asset(int number, std::string_view key, std::initializer_list<std::string_view> codes)
{
    return fromAccounts(number, key, 1, codes);
}

/// A liability, equity, or what is taken off an asset: shown positive when it stands on the credit side.
StatementRow credit(int number, std::string_view key, std::initializer_list<std::string_view> codes)
{
    return fromAccounts(number, key, -1, codes);
}

StatementRow sum(int number, std::string_view key, std::initializer_list<int> numbers)
{
    StatementRow row{.number = number, .key = std::string(key), .isTotal = true};
    for (const int other : numbers)
        row.parts.push_back({.row = other});
    return row;
}

/// Cost less what was written off it: a row among the others, no total in bold.
StatementRow net(int number, std::string_view key, int cost, int writtenOff)
{
    return {.number = number, .key = std::string(key), .indent = 1, .parts = {{.row = cost}, {.row = writtenOff, .sign = -1}}};
}

std::vector<StatementRow> assetRows()
{
    return {asset(1, "Cash and bank", {"101", "102", "109"}),
            asset(2, "Receivables", {"113", "114"}),
            asset(3, "Inventories", {"121", "122", "124", "125", "127", "128", "401"}),
            asset(4, "Consumable biological assets", {"141"}),
            sum(5, "Total current assets", {1, 2, 3, 4}),
            asset(6, "Investments", {"131"}),
            asset(7, "Productive biological assets, cost", {"142"}),
            credit(8, "Less: accumulated depreciation of productive biological assets", {"143"}),
            net(9, "Productive biological assets, net", 7, 8),
            asset(10, "Fixed assets, cost", {"151"}),
            credit(11, "Less: accumulated depreciation", {"152"}),
            net(12, "Fixed assets, net", 10, 11),
            asset(13, "Construction in progress", {"153"}),
            asset(14, "Disposal of fixed assets", {"154"}),
            sum(15, "Subtotal of fixed assets", {12, 13, 14}),
            asset(16, "Intangible assets, cost", {"161"}),
            credit(17, "Less: accumulated amortisation", {"162"}),
            net(18, "Intangible assets, net", 16, 17),
            asset(19, "Public-benefit biological assets", {"144"}),
            asset(20, "Long-term deferred expenses", {"171"}),
            sum(21, "Total non-current assets", {6, 9, 15, 18, 19, 20}),
            sum(22, "Total assets", {5, 21})};
}

std::vector<StatementRow> liabilityRows()
{
    return {credit(23, "Short-term loans", {"201"}),
            credit(24, "Payables", {"211", "114"}),
            credit(25, "Wages payable", {"212"}),
            credit(26, "Labour fees payable", {"213"}),
            credit(27, "Taxes payable", {"214"}),
            credit(28, "Interest payable", {"215"}),
            credit(29, "Patronage refunds payable", {"221"}),
            credit(30, "Residual surplus payable", {"222"}),
            sum(31, "Total current liabilities", {23, 24, 25, 26, 27, 28, 29, 30}),
            credit(32, "Long-term loans", {"231"}),
            credit(33, "Special payables", {"235"}),
            sum(34, "Total non-current liabilities", {32, 33}),
            sum(35, "Total liabilities", {31, 34}),
            credit(36, "Share capital", {"301"}),
            credit(37, "Special fund", {"311"}),
            credit(38, "Capital reserve", {"321"}),
            credit(39, "Surplus reserve", {"322"}),
            credit(kUndistributed, "Undistributed surplus", {"331", "332"}),
            sum(41, "Total equity", {36, 37, 38, 39, 40}),
            sum(42, "Total liabilities and equity", {35, 41})};
}

Money amountOf(const FormulaPart& part, const LedgerYear& year, Moment moment)
{
    if (part.account == "114") {
        const TwoSided& members = moment == Moment::Opening ? year.memberCurrentOpening : year.memberCurrentClosing;
        return part.sign > 0 ? members.debit : members.credit;
    }
    const Money balance = moment == Moment::Opening ? year.openingOf(part.account) : year.closingOf(part.account);
    return part.sign > 0 ? balance : -balance;
}

Money amountOf(const StatementRow& row, const std::vector<Money>& before, const LedgerYear& year, Moment moment)
{
    if (row.number == kUndistributed)
        return moment == Moment::Opening ? undistributedAtOpening(year) : undistributedAtClose(year);
    Money amount;
    for (const FormulaPart& part : row.parts) {
        if (part.row == 0)
            amount += amountOf(part, year, moment);
        else
            amount += part.sign > 0 ? before.at(static_cast<std::size_t>(part.row - 1))
                                    : -before.at(static_cast<std::size_t>(part.row - 1));
    }
    return amount;
}

std::vector<Money> column(const std::vector<StatementRow>& rows, const LedgerYear& year, Moment moment)
{
    std::vector<Money> amounts;
    for (const StatementRow& row : rows)
        amounts.push_back(amountOf(row, amounts, year, moment));
    return amounts;
}

/// Openings in the middle of a year say nothing about its first day, unless there are none: then nothing was there.
bool knowsFirstDay(const LedgerYear& year)
{
    return !year.startsWithinYear ||
           std::ranges::all_of(year.accounts, [](const AccountFigures& account) { return account.opening.isZero(); });
}

} // namespace

BalanceSheet balanceSheet(const LedgerYear& year)
{
    BalanceSheet sheet{.rows = assetRows(),
                       .untransferred = untransferredAtClose(year),
                       .pendingAssets = year.closingOf("181")};
    std::ranges::move(liabilityRows(), std::back_inserter(sheet.rows));

    const std::vector<Money> closing = column(sheet.rows, year, Moment::Closing);
    const std::vector<Money> opening = column(sheet.rows, year, Moment::Opening);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.rows[i].current = closing[i];
        if (knowsFirstDay(year))
            sheet.rows[i].previous = opening[i];
    }
    return sheet;
}

} // namespace coop::ledger
