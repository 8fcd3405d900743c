// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/line_margins.h"

#include "core/storage/rows.h"
#include "core/trade/trade.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace coop::book {

namespace {

using storage::Statement;

// Closing transfers (331) take away what the year brought and are left out.
constexpr std::string_view kMargins = R"sql(
    SELECT coalesce(i.name, ''),
           sum(l.credit_fen - l.debit_fen),
           sum(iif(a.code GLOB '501*', l.credit_fen - l.debit_fen, 0))
      FROM voucher_line AS l
      JOIN voucher AS v ON v.id = l.voucher_id
      JOIN account AS a ON a.id = l.account_id
      LEFT JOIN auxiliary_item AS i ON i.id = l.product_id
     WHERE l.account_id IN (SELECT id FROM account WHERE code GLOB '501*' OR code GLOB '521*')
       AND v.date BETWEEN ? AND ?
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND NOT EXISTS (SELECT 1
                         FROM voucher_line AS other JOIN account AS b ON b.id = other.account_id
                        WHERE other.voucher_id = v.id AND b.code GLOB '331*')
     GROUP BY 1
)sql";

std::map<std::string, std::set<trade::BusinessLine>> linesOfProducts(const storage::Database& database, FiscalYear year)
{
    std::map<std::string, std::set<trade::BusinessLine>> lines;
    Statement rows(database, "SELECT DISTINCT product, line FROM trade WHERE date BETWEEN ? AND ?");
    rows.bind(year.first(), year.last());
    while (rows.step())
        lines[rows.string(0)].insert(storage::wordAt(rows, 1, trade::kBusinessLines));
    return lines;
}

} // namespace

std::optional<std::array<Money, 3>> readLineMargins(const storage::Database& database, FiscalYear year)
{
    struct Margin {
        std::string product{};
        Money amount{};
    };
    std::vector<Margin> margins;
    Statement rows(database, kMargins);
    rows.bind(year.first(), year.last());
    while (rows.step()) {
        const bool carries = !rows.money(1).isZero() || !rows.money(2).isZero();
        if (!carries)
            continue;
        if (rows.text(0).empty())
            return std::nullopt;
        margins.push_back({.product = rows.string(0), .amount = rows.money(1)});
    }
    if (margins.empty())
        return std::nullopt;
    const auto lines = linesOfProducts(database, year);
    std::array<Money, 3> result{};
    for (const Margin& margin : margins) {
        const auto found = lines.find(margin.product);
        if (found == lines.end() || found->second.size() != 1)
            return std::nullopt;
        result.at(static_cast<std::size_t>(*found->second.begin())) += margin.amount;
    }
    return result;
}

} // namespace coop::book
