// SPDX-License-Identifier: GPL-3.0-or-later
// The books that are read.
#include "core/book/ledger_desks.h"

#include "core/base/ensure.h"
#include "core/book/figure_reader.h"
#include "core/storage/ledger_rows.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace coop::book {

namespace {

using ledger::DateRange;
using ledger::LedgerYear;
using ledger::Period;
using ledger::TwoSided;
using storage::Statement;

// ?1 chart, ?2 pattern of codes, ?3 from, ?4 to, ?5 member, ?6 item.
constexpr std::string_view kOutline = R"sql(
    SELECT l.id, v.date, l.debit_fen, l.credit_fen, v.id
      FROM voucher_line AS l JOIN voucher AS v ON v.id = l.voucher_id
     WHERE l.account_id IN (SELECT id FROM account WHERE chart = ?1 AND code GLOB ?2)
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND v.date BETWEEN ?3 AND ?4
       AND (?5 IS NULL OR l.member_id = ?5)
       AND (?6 IS NULL OR l.counterparty_id = ?6 OR l.product_id = ?6 OR l.project_id = ?6)
     ORDER BY v.date, instr('general receipt payment transfer', v.kind), v.number, l.position
)sql";

// An opening of the end of December stands at the start of the next year: what closed the chart of 2007 is none of its
// last year. ?6 the last month.
constexpr std::string_view kItemOpening = R"sql(
    SELECT coalesce(sum(l.debit_fen - l.credit_fen), 0)
      FROM voucher_line AS l JOIN voucher AS v ON v.id = l.voucher_id
     WHERE l.account_id IN (SELECT id FROM account WHERE chart = ?1 AND code GLOB ?2)
       AND v.state = 'posted'
       AND (v.date < ?3 OR v.kind = 'opening')
       AND (v.kind <> 'opening' OR v.period <= ?6)
       AND (?4 IS NULL OR l.member_id = ?4)
       AND (l.counterparty_id = ?5 OR l.product_id = ?5 OR l.project_id = ?5)
)sql";

constexpr std::string_view kEntry = R"sql(
    SELECT l.id, v.id, v.date, v.kind, v.number, l.summary, a.code, m.number || ' ' || m.name, c.name, p.name, j.name,
           (SELECT group_concat(DISTINCT o.code)
              FROM (SELECT oa.code
                      FROM voucher_line AS ol JOIN account AS oa ON oa.id = ol.account_id
                     WHERE ol.voucher_id = v.id
                       AND (ol.debit_fen <> 0) = (l.debit_fen = 0)
                     ORDER BY ol.position
                     LIMIT 8) AS o),
           l.debit_fen, l.credit_fen
      FROM voucher_line AS l
      JOIN voucher AS v ON v.id = l.voucher_id
      JOIN account AS a ON a.id = l.account_id
      LEFT JOIN member AS m ON m.id = l.member_id
      LEFT JOIN auxiliary_item AS c ON c.id = l.counterparty_id
      LEFT JOIN auxiliary_item AS p ON p.id = l.product_id
      LEFT JOIN auxiliary_item AS j ON j.id = l.project_id
     WHERE l.id = ?
)sql";

constexpr std::string_view kMoneyByDay = R"sql(
    SELECT a.code, v.date, sum(l.debit_fen - l.credit_fen)
      FROM account AS a
      JOIN voucher_line AS l ON l.account_id = a.id
      JOIN voucher AS v ON v.id = l.voucher_id
     WHERE a.chart = ?1
       AND substr(a.code, 1, 3) IN ('101', '102', '109')
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND v.date BETWEEN ?2 AND ?3
     GROUP BY a.code, v.date
     ORDER BY a.code, v.date
)sql";

TwoSided twoSided(const std::map<MemberId, MemberBalance>& members, bool isClosing)
{
    TwoSided sides;
    for (const auto& [id, member] : members) {
        const Money balance = isClosing ? member.closing() : member.opening;
        if (balance.isNegative())
            sides.credit -= balance;
        else
            sides.debit += balance;
    }
    return sides;
}

std::string_view itemColumn(ledger::Detail kind)
{
    switch (kind) {
    case ledger::Detail::Counterparty: return "l.counterparty_id";
    case ledger::Detail::Product: return "l.product_id";
    case ledger::Detail::Project: return "l.project_id";
    case ledger::Detail::Member: break;
    }
    ensure(false, "members have balances of their own");
    return {};
}

constexpr std::string_view kSharedOfEarlierYears = R"sql(
    WITH posted (id) AS (
        SELECT d.voucher_id
          FROM distribution_voucher AS d JOIN distribution AS own ON own.id = d.distribution_id
         WHERE own.year < ?1),
    all_of_them (id) AS (
        SELECT id FROM posted
         UNION ALL
        SELECT v.id FROM voucher AS v WHERE v.reverses IN (SELECT id FROM posted))
    SELECT coalesce(sum(l.debit_fen - l.credit_fen), 0)
      FROM all_of_them
      JOIN voucher AS v ON v.id = all_of_them.id
      JOIN voucher_line AS l ON l.voucher_id = v.id
      JOIN account AS a ON a.id = l.account_id
     WHERE v.date BETWEEN ?2 AND ?3
       AND a.code GLOB '332*'
)sql";

/// What distributions of earlier years took out of 332 within this one.
Money sharedOfEarlierYears(const storage::Database& database, FiscalYear year)
{
    Statement sum(database, kSharedOfEarlierYears);
    return sum.bind(year.value, year.first(), year.last()).step() ? sum.money(0) : Money();
}

} // namespace

LedgerYear LedgerBooks::balances(const DateRange& range) const
{
    storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    const FigureReader reader(m_book);
    LedgerYear year{.year = {range.to.year()}, .to = Period::of(range.to), .chart = m_book.ledger().chartOn(range.to)};
    year.accounts = reader.accounts(range);
    const auto members = reader.members("114", range);
    year.memberCurrentOpening = twoSided(members, false);
    year.memberCurrentClosing = twoSided(members, true);
    const Period start = m_book.ledger().start();
    year.startsWithinYear = start.fiscalYear() == year.year && start.month() > 1;
    return year;
}

LedgerYear LedgerBooks::figures(FiscalYear year, std::optional<Period> to) const
{
    const DateRange range{year.first(), to ? to->last() : year.last()};
    LedgerYear figures = balances(range);
    figures.equityVouchers = FigureReader(m_book).equityVouchers(range);
    return figures;
}

LedgerOutline LedgerBooks::outline(const LedgerQuery& query) const
{
    storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    const ledger::Chart chart = m_book.ledger().chartOn(query.range.to);
    const std::string below = query.account + "*";
    LedgerOutline outline;
    const FigureReader reader(m_book);
    if (query.item) {
        Statement opening(m_book.database(), kItemOpening);
        opening.bind(static_cast<int>(chart), below, query.range.from, query.member, *query.item,
                     Period::of(query.range.to).value);
        ensure(opening.step(), "a sum");
        outline.opening = opening.money(0);
    } else if (query.member) {
        const auto members = reader.members(query.account, query.range);
        const auto found = members.find(*query.member);
        outline.opening = found == members.end() ? Money() : found->second.opening;
    } else {
        for (const ledger::AccountFigures& account : reader.accounts(query.range)) {
            if (ledger::isWithin(account.code, query.account))
                outline.opening += account.opening;
        }
    }
    Statement lines(m_book.database(), kOutline);
    lines.bind(static_cast<int>(chart), below, query.range.from, query.range.to, query.member, query.item);
    outline.closing = outline.opening;
    while (lines.step()) {
        outline.debit += lines.money(2);
        outline.credit += lines.money(3);
        outline.closing += lines.money(2) - lines.money(3);
        outline.entries.push_back({.line = {lines.integer(0)},
                                   .voucher = {lines.integer(4)},
                                   .date = lines.date(1),
                                   .debit = lines.money(2),
                                   .credit = lines.money(3),
                                   .balance = outline.closing});
    }
    return outline;
}

std::vector<LedgerEntry> LedgerBooks::entries(std::span<const VoucherLineId> lines) const
{
    Statement row(m_book.database(), kEntry);
    std::vector<LedgerEntry> entries;
    for (const VoucherLineId line : lines) {
        if (!row.bind(line).step())
            continue;
        entries.push_back({.line = {row.integer(0)},
                           .voucher = {row.integer(1)},
                           .date = row.date(2),
                           .kind = storage::wordAt(row, 3, ledger::kVoucherKinds),
                           .number = static_cast<int>(row.integer(4)),
                           .summary = row.string(5),
                           .account = row.string(6),
                           .member = row.string(7),
                           .counterparty = row.string(8),
                           .product = row.string(9),
                           .project = row.string(10),
                           .opposite = row.string(11),
                           .debit = row.money(12),
                           .credit = row.money(13)});
    }
    return entries;
}

std::vector<MemberBalance> LedgerBooks::memberBalances(std::string_view account, const DateRange& range) const
{
    storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    auto balances = FigureReader(m_book).members(account, range);
    Statement names(m_book.database(), "SELECT m.id, m.number, m.name FROM member AS m"
                                       " LEFT JOIN member_search AS s ON s.member_id = m.id ORDER BY s.number_key");
    std::vector<MemberBalance> result;
    const auto isEmpty = [](const MemberBalance& one) {
        return one.opening.isZero() && one.debit.isZero() && one.credit.isZero();
    };
    while (names.step()) {
        const auto found = balances.find({names.integer(0)});
        if (found == balances.end() || isEmpty(found->second))
            continue;
        found->second.number = names.string(1);
        found->second.name = names.string(2);
        result.push_back(std::move(found->second));
    }
    if (const auto rest = balances.find(MemberId{}); rest != balances.end() && !isEmpty(rest->second))
        result.push_back(rest->second);
    return result;
}

std::vector<ItemBalance> LedgerBooks::itemBalances(std::string_view account, ledger::Detail kind,
                                                   const DateRange& range) const
{
    Statement statement(m_book.database(), fmt::format(R"sql(
        SELECT coalesce(i.id, 0), coalesce(i.name, ''),
               sum(iif((v.date < ?3 AND v.kind <> 'opening') OR (v.kind = 'opening' AND v.period <= ?5), l.debit_fen - l.credit_fen, 0)),
               sum(iif(v.date >= ?3 AND v.kind <> 'opening', l.debit_fen, 0)),
               sum(iif(v.date >= ?3 AND v.kind <> 'opening', l.credit_fen, 0))
          FROM voucher_line AS l
          JOIN voucher AS v ON v.id = l.voucher_id
          LEFT JOIN auxiliary_item AS i ON i.id = {}
         WHERE l.account_id IN (SELECT id FROM account WHERE chart = ?1 AND code GLOB ?2)
           AND v.state = 'posted'
           AND v.date <= ?4
           AND (v.kind <> 'opening' OR v.period <= ?5)
         GROUP BY 1, 2
         ORDER BY 2
    )sql",
                                                       itemColumn(kind)));
    statement.bind(static_cast<int>(m_book.ledger().chartOn(range.to)), std::string(account) + "*", range.from,
                   range.to, Period::of(range.to).value);
    std::vector<ItemBalance> balances;
    while (statement.step()) {
        balances.push_back({.item = {statement.integer(0)},
                            .name = statement.string(1),
                            .opening = statement.money(2),
                            .debit = statement.money(3),
                            .credit = statement.money(4)});
    }
    std::erase_if(balances, [](const ItemBalance& one) {
        return one.opening.isZero() && one.debit.isZero() && one.credit.isZero();
    });
    // Lines that name none stand last.
    std::ranges::stable_partition(balances, [](const ItemBalance& one) { return one.item.isValid(); });
    return balances;
}

std::vector<std::pair<std::string, Date>> LedgerBooks::overdrawnMoney(const DateRange& range) const
{
    storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    std::map<std::string, Money> balances;
    std::map<std::string, Date> overdrawn;
    for (const ledger::AccountFigures& account : FigureReader(m_book).accounts(range)) {
        balances[account.code] = account.opening;
        if (account.opening.isNegative())
            overdrawn.emplace(account.code, range.from);
    }
    Statement days(m_book.database(), kMoneyByDay);
    days.bind(static_cast<int>(m_book.ledger().chartOn(range.to)), range.from, range.to);
    while (days.step()) {
        const std::string code = days.string(0);
        Money& balance = balances[code];
        balance += days.money(2);
        if (balance.isNegative())
            overdrawn.emplace(code, days.date(1));
    }
    std::vector<std::pair<std::string, Date>> result;
    for (const auto& [code, day] : overdrawn) {
        const std::string_view main = ledger::mainCode(code);
        if (main == "101" || main == "102" || main == "109")
            result.emplace_back(code, day);
    }
    return result;
}

std::optional<LedgerBooks::YearResult> LedgerBooks::yearResult(FiscalYear year) const
{
    if (!m_book.ledger().keeps(year))
        return std::nullopt;
    const LedgerYear own = figures(year);
    const ledger::SurplusStatement statement = ledger::surplusStatement(own, nullptr);
    // What was shared within the year of earlier surplus is not there to be shared again. A surplus that the ledger never
    // held (it was given) leaves no loss behind.
    Money carried = statement.row(13).current;
    if (carried > Money())
        carried = std::max(Money(), carried - sharedOfEarlierYears(m_book.database(), year));
    return YearResult{.surplus = statement.surplus(),
                      .priorLoss = carried.isNegative() ? -carried : Money(),
                      .openingUndistributed = carried.isNegative() ? Money() : carried,
                      .otherTransfers = statement.row(14).current};
}

} // namespace coop::book
