// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/member_account.h"

#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

/// The sums of the columns behind the shares.
struct Totals {
    AccountShares shares{};
    std::vector<TradeQuantity> quantities{};
    std::vector<Money> amounts{};
    Money refund{};
    Money residual{};
};

Totals totalsOf(const MemberAccount& account)
{
    Totals totals{.shares = account.opening};
    totals.quantities.resize(account.products.size());
    totals.amounts.resize(account.products.size());
    for (const MemberAccountLine& line : account.lines) {
        totals.shares += line.shares;
        if (line.product) {
            totals.quantities.at(*line.product) += line.quantity;
            totals.amounts.at(*line.product) += line.tradeAmount;
        }
        totals.refund += line.refund;
        totals.residual += line.residual;
    }
    return totals;
}

Cell moneyCell(Money amount)
{
    return amount.isZero() ? Cell() : Cell(amount);
}

void appendShares(std::vector<Cell>& row, const AccountShares& shares, bool withZeros)
{
    for (const Money amount :
         {shares.assistedContribution, shares.contribution, shares.reserve, shares.state, shares.donation})
        row.push_back(withZeros ? Cell(amount) : moneyCell(amount));
}

void addShareColumns(ReportTable& table, const Wording& words)
{
    const auto money = [&](std::string_view title, int widthMm, std::string_view group = {}) {
        table.columns.push_back({.title = words(title),
                                 .kind = ColumnKind::Money,
                                 .widthMm = widthMm,
                                 .group = group.empty() ? std::string() : words(group)});
    };
    money("Contribution from household assistance assets", 22, "Member contribution");
    money("Contribution from other sources", 22, "Member contribution");
    money("Share of the reserves", 21);
    money("Quantified share of property from state subsidies", 22);
    money("Quantified share of property from donations", 22);
}

void addResultColumns(ReportTable& table, const Wording& words)
{
    table.columns.push_back({.title = words("Refund of surplus"), .kind = ColumnKind::Money, .widthMm = 21});
    table.columns.push_back({.title = words("Distribution of residual surplus"), .kind = ColumnKind::Money, .widthMm = 21});
}

std::vector<Cell> formRow(const MemberAccountLine& line, std::int64_t serial, std::size_t products)
{
    std::vector<Cell> row = {serial, line.date, line.summary};
    appendShares(row, line.shares, false);
    for (std::size_t i = 0; i < products; ++i)
        row.push_back(line.product == i && !line.quantity.isZero() ? Cell(line.quantity) : Cell());
    for (std::size_t i = 0; i < products; ++i)
        row.push_back(line.product == i ? moneyCell(line.tradeAmount) : Cell());
    row.push_back(moneyCell(line.refund));
    row.push_back(moneyCell(line.residual));
    return row;
}

} // namespace

AccountShares& AccountShares::operator+=(const AccountShares& other)
{
    assistedContribution += other.assistedContribution;
    contribution += other.contribution;
    reserve += other.reserve;
    state += other.state;
    donation += other.donation;
    return *this;
}

ReportTable memberAccount(const MemberAccount& account, const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Member account");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("Year {0}"), {std::to_string(account.year.value)}),
                     fill(words("Member: {0} {1}"), {account.number, account.name}),
                     fill(words("Address: {0}"), {account.address}), words("Unit: yuan")};
    table.landscape = true;
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 10},
                     {.title = words("Date"), .kind = ColumnKind::Date, .widthMm = 20},
                     {.title = words("Summary"), .widthMm = 34}};
    addShareColumns(table, words);
    for (const std::string& product : account.products)
        table.columns.push_back(
            {.title = product, .kind = ColumnKind::Quantity, .widthMm = 18, .group = words("Quantity traded")});
    for (const std::string& product : account.products)
        table.columns.push_back(
            {.title = product, .kind = ColumnKind::Money, .widthMm = 20, .group = words("Amount traded")});
    addResultColumns(table, words);

    std::vector<Cell> opening = {Cell(), account.year.first(), words("Balance at the start of the year")};
    appendShares(opening, account.opening, true);
    opening.resize(table.columns.size());
    table.rows.push_back(std::move(opening));
    std::int64_t serial = 0;
    for (const MemberAccountLine& line : account.lines)
        table.rows.push_back(formRow(line, ++serial, account.products.size()));

    const Totals totals = totalsOf(account);
    std::vector<Cell> closing = {Cell(), account.year.last(), words("Balance and totals at the end of the year")};
    appendShares(closing, totals.shares, true);
    for (const TradeQuantity quantity : totals.quantities)
        closing.emplace_back(quantity);
    for (const Money amount : totals.amounts)
        closing.emplace_back(amount);
    closing.emplace_back(totals.refund);
    closing.emplace_back(totals.residual);
    table.rows.push_back(std::move(closing));
    table.signatures = {words("Chair"), words("Accountant"), words("Member")};
    return table;
}

ReportTable memberAccounts(std::span<const MemberAccount> accounts, FiscalYear year, const ReportHead& head,
                           const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Member accounts");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("Year {0}"), {std::to_string(year.value)}), words("Unit: yuan")};
    table.landscape = true;
    table.columns = {{.title = words("Number"), .widthMm = 14},
                     {.title = words("Name"), .widthMm = 24},
                     {.title = words("Date"), .kind = ColumnKind::Date, .widthMm = 20},
                     {.title = words("Summary"), .widthMm = 34}};
    addShareColumns(table, words);
    table.columns.push_back({.title = words("Product"), .widthMm = 20});
    table.columns.push_back({.title = words("Quantity traded"), .kind = ColumnKind::Quantity, .widthMm = 18});
    table.columns.push_back({.title = words("Amount traded"), .kind = ColumnKind::Money, .widthMm = 20});
    addResultColumns(table, words);
    for (const MemberAccount& account : accounts) {
        const auto start = [&](Date date, std::string summary) {
            return std::vector<Cell>{account.number, account.name, date, std::move(summary)};
        };
        std::vector<Cell> opening = start(year.first(), words("Balance at the start of the year"));
        appendShares(opening, account.opening, true);
        opening.resize(table.columns.size());
        table.rows.push_back(std::move(opening));
        for (const MemberAccountLine& line : account.lines) {
            std::vector<Cell> row = start(line.date, line.summary);
            appendShares(row, line.shares, false);
            row.emplace_back(line.product ? account.products.at(*line.product) : std::string());
            row.push_back(line.quantity.isZero() ? Cell() : Cell(line.quantity));
            row.insert(row.end(), {moneyCell(line.tradeAmount), moneyCell(line.refund), moneyCell(line.residual)});
            table.rows.push_back(std::move(row));
        }
        const Totals totals = totalsOf(account);
        std::vector<Cell> closing = start(year.last(), words("Balance and totals at the end of the year"));
        appendShares(closing, totals.shares, true);
        // Quantities of different products have no sum.
        closing.insert(closing.end(), {Cell(), Cell(), sumOf(totals.amounts), totals.refund, totals.residual});
        table.rows.push_back(std::move(closing));
    }
    return table;
}

} // namespace coop::reports
