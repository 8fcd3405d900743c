// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/figure_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace coop::book {

namespace {

using ledger::AccountFigures;
using ledger::DateRange;
using ledger::Period;
using storage::Statement;

// ?1 the first month of the stretch, ?2 the month of the openings, ?3 and ?4 the first and the last whole month. What lies
// before the stretch and the openings themselves make the opening balance.
constexpr std::string_view kAccountTotals = R"sql(
    SELECT account_id,
           sum(iif(period < ?1 OR period <= ?2, debit_fen - credit_fen, 0)),
           sum(iif(period BETWEEN ?3 AND ?4 AND period > ?2, debit_fen, 0)),
           sum(iif(period BETWEEN ?3 AND ?4 AND period > ?2, credit_fen, 0)),
           sum(iif(period BETWEEN ?3 AND ?4 AND period > ?2, transfer_debit_fen, 0)),
           sum(iif(period BETWEEN ?3 AND ?4 AND period > ?2, transfer_credit_fen, 0))
      FROM account_total
     GROUP BY account_id
)sql";

constexpr std::string_view kAccountLines = R"sql(
    SELECT l.account_id, sum(l.debit_fen), sum(l.credit_fen)
      FROM voucher AS v JOIN voucher_line AS l ON l.voucher_id = v.id
     WHERE v.date BETWEEN ? AND ?
       AND v.state = 'posted'
       AND v.kind <> 'opening'
     GROUP BY l.account_id
)sql";

constexpr std::string_view kTransferLines = R"sql(
    SELECT l.account_id, sum(l.debit_fen), sum(l.credit_fen)
      FROM voucher AS v JOIN voucher_line AS l ON l.voucher_id = v.id
     WHERE v.date BETWEEN ? AND ?
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND EXISTS (SELECT 1
                     FROM voucher_line AS o JOIN account AS a ON a.id = o.account_id
                    WHERE o.voucher_id = v.id AND a.code GLOB '331*')
     GROUP BY l.account_id
)sql";

constexpr std::string_view kMemberTotals = R"sql(
    SELECT member_id,
           sum(iif(period < ?1 OR period <= ?2, debit_fen - credit_fen, 0)),
           sum(iif(period BETWEEN ?3 AND ?4 AND period > ?2, debit_fen, 0)),
           sum(iif(period BETWEEN ?3 AND ?4 AND period > ?2, credit_fen, 0))
      FROM member_total
     WHERE account_id IN (SELECT id FROM account WHERE chart = ?5 AND code GLOB ?6)
     GROUP BY member_id
)sql";

constexpr std::string_view kMemberLines = R"sql(
    SELECT coalesce(l.member_id, 0), sum(l.debit_fen), sum(l.credit_fen)
      FROM voucher AS v JOIN voucher_line AS l ON l.voucher_id = v.id
     WHERE v.date BETWEEN ?1 AND ?2
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND l.account_id IN (SELECT id FROM account WHERE chart = ?3 AND code GLOB ?4)
     GROUP BY coalesce(l.member_id, 0)
)sql";

constexpr std::string_view kEquityVouchers = R"sql(
    SELECT v.id, a.code, sum(l.debit_fen), sum(l.credit_fen)
      FROM voucher AS v
      JOIN voucher_line AS l ON l.voucher_id = v.id
      JOIN account AS a ON a.id = l.account_id
     WHERE v.date BETWEEN ? AND ?
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND v.id IN (SELECT voucher_id
                      FROM voucher_line
                     WHERE account_id IN (SELECT id
                                            FROM account
                                           WHERE substr(code, 1, 3) IN ('301', '311', '321', '322', '331', '332')))
     GROUP BY v.id, a.code
     ORDER BY v.id, a.code
)sql";

} // namespace

FigureReader::FigureReader(Book& book) : m_book(book), m_database(book.database())
{
    m_eve = book.ledger().start().first().plusDays(-1);
    m_openingPeriod = Period::ofOpening(m_eve).value;
}

int FigureReader::openingsUpTo(const DateRange& range) const
{
    return std::max(Period::of(range.from).value - 1, openingOf(range));
}

int FigureReader::openingOf(const DateRange& range) const
{
    // A stretch that ends before the ledger's eve knows nothing of its openings.
    return range.to < m_eve ? 0 : m_openingPeriod;
}

FigureReader::Split FigureReader::splitOf(const DateRange& range)
{
    Split split{.first = Period::of(range.from)};
    const Period to = Period::of(range.to);
    const bool startsWhole = range.from == split.first.first();
    const bool endsWhole = range.to == to.last();
    split.firstWhole = startsWhole ? split.first : split.first.next();
    split.lastWhole = endsWhole ? to : to.previous();
    if (!startsWhole)
        split.before = DateRange{split.first.first(), range.from.plusDays(-1)};
    if (split.first == to && !(startsWhole && endsWhole)) {
        split.broken.push_back(range);
        return split;
    }
    if (!startsWhole)
        split.broken.push_back({range.from, split.first.last()});
    if (!endsWhole)
        split.broken.push_back({to.first(), range.to});
    return split;
}

std::vector<AccountFigures> FigureReader::accounts(const DateRange& range) const
{
    const Split split = splitOf(range);
    std::map<AccountId, AccountFigures> figures;
    Statement totals(m_database, kAccountTotals);
    totals.bind(split.first.value, openingOf(range), split.firstWhole.value, split.lastWhole.value);
    while (totals.step()) {
        figures[{totals.integer(0)}] = {.opening = totals.money(1),
                                        .debit = totals.money(2),
                                        .credit = totals.money(3),
                                        .transferDebit = totals.money(4),
                                        .transferCredit = totals.money(5)};
    }
    Statement lines(m_database, kAccountLines);
    const auto add = [&lines](const DateRange& days, const auto& take) {
        lines.bind(days.from, days.to);
        while (lines.step())
            take(AccountId{lines.integer(0)}, lines.money(1), lines.money(2));
    };
    if (split.before)
        add(*split.before, [&](AccountId id, Money debit, Money credit) { figures[id].opening += debit - credit; });
    Statement transfers(m_database, kTransferLines);
    for (const DateRange& days : split.broken) {
        add(days, [&](AccountId id, Money debit, Money credit) {
            figures[id].debit += debit;
            figures[id].credit += credit;
        });
        transfers.bind(days.from, days.to);
        while (transfers.step()) {
            AccountFigures& account = figures[{transfers.integer(0)}];
            account.transferDebit += transfers.money(1);
            account.transferCredit += transfers.money(2);
        }
    }
    return named(figures, m_book.ledger().chartOn(range.to));
}

std::vector<AccountFigures> FigureReader::named(const std::map<AccountId, AccountFigures>& figures,
                                                ledger::Chart chart) const
{
    std::vector<AccountFigures> result;
    const std::vector<ledger::Account> chartAccounts = m_book.accounts().all(chart);
    // From the last code to the first, so that an account follows those below it: it is named whenever one of them is.
    for (auto account = chartAccounts.rbegin(); account != chartAccounts.rend(); ++account) {
        const auto found = figures.find(account->id);
        AccountFigures figure = found == figures.end() ? AccountFigures() : found->second;
        const bool hasFigures = !figure.opening.isZero() || !figure.debit.isZero() || !figure.credit.isZero();
        if (!hasFigures && (result.empty() || !ledger::isWithin(result.back().code, account->code)))
            continue;
        figure.id = account->id;
        figure.code = account->code;
        figure.name = account->name;
        figure.side = account->side;
        result.push_back(std::move(figure));
    }
    std::ranges::reverse(result);
    return result;
}

std::map<MemberId, MemberBalance> FigureReader::members(std::string_view account, const DateRange& range) const
{
    const Split split = splitOf(range);
    const ledger::Chart chart = m_book.ledger().chartOn(range.to);
    const std::string below = std::string(account) + "*";
    std::map<MemberId, MemberBalance> balances;
    Statement totals(m_database, kMemberTotals);
    totals.bind(split.first.value, openingOf(range), split.firstWhole.value, split.lastWhole.value,
                static_cast<int>(chart), below);
    while (totals.step()) {
        const MemberId member{totals.integer(0)};
        balances[member] = {.member = member, .opening = totals.money(1), .debit = totals.money(2), .credit = totals.money(3)};
    }
    Statement lines(m_database, kMemberLines);
    const auto add = [&](const DateRange& days, const auto& take) {
        lines.bind(days.from, days.to, static_cast<int>(chart), below);
        while (lines.step()) {
            const MemberId member{lines.integer(0)};
            balances[member].member = member;
            if (member.isValid())
                take(balances[member], lines.money(1), lines.money(2));
        }
    };
    if (split.before)
        add(*split.before, [](MemberBalance& one, Money debit, Money credit) { one.opening += debit - credit; });
    for (const DateRange& days : split.broken) {
        add(days, [](MemberBalance& one, Money debit, Money credit) {
            one.debit += debit;
            one.credit += credit;
        });
    }
    // What the account holds beyond its members stands in lines that name none.
    MemberBalance rest;
    for (const AccountFigures& figures : accounts(range)) {
        if (!ledger::isWithin(figures.code, account))
            continue;
        rest.opening += figures.opening;
        rest.debit += figures.debit;
        rest.credit += figures.credit;
    }
    for (const auto& [member, balance] : balances) {
        if (!member.isValid())
            continue;
        rest.opening -= balance.opening;
        rest.debit -= balance.debit;
        rest.credit -= balance.credit;
    }
    balances[MemberId{}] = rest;
    return balances;
}

std::vector<ledger::VoucherDigest> FigureReader::equityVouchers(const DateRange& range) const
{
    Statement statement(m_database, kEquityVouchers);
    statement.bind(range.from, range.to);
    std::vector<ledger::VoucherDigest> vouchers;
    std::int64_t last = 0;
    while (statement.step()) {
        if (vouchers.empty() || statement.integer(0) != last)
            vouchers.emplace_back();
        last = statement.integer(0);
        vouchers.back().push_back(
            {.code = statement.string(1), .debit = statement.money(2), .credit = statement.money(3)});
    }
    return vouchers;
}

} // namespace coop::book
