// SPDX-License-Identifier: GPL-3.0-or-later
// The checks between the ledger and the registers.
#include "core/book/ledger_desks.h"
#include "core/book/member_cross_checks.h"

#include "core/storage/database.h"

#include <algorithm>
#include <map>

namespace coop::book {

namespace {

using ledger::CrossCheck;
using ledger::CrossCheckResult;
using ledger::DateRange;
using ledger::LedgerYear;
using storage::Statement;

CrossCheckResult moneyCheck(Book& book, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::CashNotNegative};
    for (const auto& [account, day] : book.books().overdrawnMoney(range))
        result.differing.push_back(account + " " + toIso(day));
    result.passed = result.differing.empty();
    return result;
}

/// 301 by member against what the register says that he paid in.
CrossCheckResult capitalCheck(Book& book, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::CapitalAgrees};
    std::map<std::string, Money> paidIn;
    std::map<MemberId, std::string> numbers;
    for (const members::Member& member : book.members().all())
        numbers[member.id] = member.data.number;
    for (const shares::Holding& holding : book.shares().holdings(range.to)) {
        if (!shares::isCapital(holding.kind) || holding.paid.isZero())
            continue;
        paidIn[numbers[holding.member]] += holding.paid;
        result.right += holding.paid;
    }
    std::map<std::string, Money> ledger;
    for (const MemberBalance& balance : book.books().memberBalances("301", range)) {
        ledger[balance.number] = -balance.closing();
        result.left -= balance.closing();
    }
    result.applies = !ledger.empty() && !paidIn.empty();
    for (const auto& [number, paid] : paidIn) {
        if (ledger[number] != paid)
            result.differing.push_back(number);
    }
    for (const auto& [number, capital] : ledger) {
        if (!paidIn.contains(number) && !capital.isZero())
            result.differing.push_back(number);
    }
    result.passed = !result.applies || result.differing.empty();
    return result;
}

/// 221 and 222 hold nothing that no member has a claim to.
CrossCheckResult payablesCheck(Book& book, const LedgerYear& year, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::PayablesAgree};
    for (const std::string_view account : {"221", "222"}) {
        const Money control = -year.closingOf(account);
        Money byMember;
        for (const MemberBalance& balance : book.books().memberBalances(account, range)) {
            if (balance.member.isValid())
                byMember -= balance.closing();
        }
        result.left += byMember;
        result.right += control;
        result.applies |= !control.isZero() || !byMember.isZero();
        if (byMember != control)
            result.differing.emplace_back(account);
    }
    result.passed = result.differing.empty();
    result.applies |= !result.passed;
    return result;
}

/// Grants that members have a share in: used (311) or waiting to be used (235).
CrossCheckResult fundCheck(Book& book, const LedgerYear& year)
{
    CrossCheckResult result{.check = CrossCheck::SpecialFundAgrees};
    Statement shares(book.database(), R"sql(
        SELECT coalesce((SELECT sum(state_fen + donation_fen) FROM opening_share WHERE date <= ?1), 0)
             + coalesce((SELECT sum(amount_fen)
                           FROM grant_received
                          WHERE date <= ?1
                            AND date > coalesce((SELECT max(o.date)
                                                   FROM opening_share AS o LEFT JOIN opening_share AS r ON r.reverses = o.id
                                                  WHERE o.date <= ?1 AND o.reverses IS NULL AND r.id IS NULL), '')), 0)
    )sql");
    shares.bind(year.to.last());
    result.right = shares.step() ? shares.money(0) : Money();
    result.left = -(year.closingOf("311") + year.closingOf("235"));
    result.applies = !result.left.isZero() && !result.right.isZero();
    result.passed = !result.applies || result.left == result.right;
    if (!result.passed)
        result.differing = {"311", "235"};
    return result;
}

CrossCheckResult projectsCheck(Book& book, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::ProjectsNotNegative, .applies = false};
    for (const ItemBalance& project : book.books().itemBalances("235", ledger::Detail::Project, range)) {
        result.applies = true;
        if (project.closing() > Money())
            result.differing.push_back(project.name.empty() ? "235" : project.name);
    }
    result.passed = result.differing.empty();
    return result;
}

/// Sales of the year in the ledger against the register: what members bought and what others bought, where the facts
/// post themselves.
CrossCheckResult tradeCheck(Book& book, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::TradeAgrees};
    const auto from = book.ledger().settings().factsFrom;
    Statement trades(book.database(), R"sql(
        SELECT coalesce(sum(t.amount_fen), 0),
               coalesce(sum(t.amount_fen) FILTER (
                   WHERE EXISTS (SELECT 1
                                   FROM fact_voucher AS f
                                  WHERE f.fact_table = 'trade' AND f.fact_id = t.id
                                    AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = f.voucher_id))), 0)
          FROM trade AS t
         WHERE t.date BETWEEN ?1 AND ?2
    )sql");
    trades.bind(from ? std::max(*from, range.from) : range.from, range.to);
    if (trades.step()) {
        result.left = trades.money(1);
        result.right = trades.money(0);
    }
    result.applies = from && *from <= range.to && !result.right.isZero();
    result.passed = !result.applies || result.left == result.right;
    if (!result.passed)
        result.differing = {"501"};
    return result;
}

/// Law Art. 44: refunds by trade are at least 60 % of what is distributed. The ledger cannot tell which year's surplus a
/// distribution shares, so this looks at what was given out; the plan of the year is judged on its own bases.
CrossCheckResult floorCheck(Book& book, const LedgerYear& year)
{
    CrossCheckResult result{.check = CrossCheck::RefundFloor};
    const ledger::SurplusStatement form = ledger::surplusStatement(year, nullptr);
    const members::LegalForm legal = book.profile().read().form;
    const bool isBound = legal == members::LegalForm::Specialized || legal == members::LegalForm::Land;
    const Money given = form.row(17).current + form.row(18).current + form.row(19).current;
    result.left = form.row(17).current;
    result.right = given > Money() ? multiply(given, Fraction(60, 100), Rounding::Up) : Money();
    result.applies = isBound && given > Money();
    result.passed = !result.applies || result.left >= result.right;
    if (!result.passed)
        result.differing = {"17"};
    return result;
}

} // namespace

std::vector<CrossCheckResult> LedgerBooks::crossChecks(FiscalYear year) const
{
    const LedgerYear own = figures(year);
    const bool hasEarlier = m_book.ledger().start().fiscalYear() < year &&
                            m_book.ledger().chartOn(FiscalYear{year.value - 1}.last()) == own.chart;
    const std::optional<LedgerYear> before = hasEarlier ? std::optional(figures({year.value - 1})) : std::nullopt;
    const bool isClosed = m_book.periods().isClosed(ledger::Period::ofMonth(year.value, 12));
    std::vector<CrossCheckResult> results = ledger::crossChecks(own, before ? &*before : nullptr, isClosed);
    const DateRange range = DateRange::of(year);
    results.push_back(moneyCheck(m_book, range));
    results.push_back(capitalCheck(m_book, range));
    results.push_back(payablesCheck(m_book, own, range));
    results.push_back(fundCheck(m_book, own));
    results.push_back(projectsCheck(m_book, range));
    results.push_back(tradeCheck(m_book, range));
    results.push_back(floorCheck(m_book, own));
    results.push_back(reserveCheck(m_book, own));
    results.push_back(duesCheck(m_book, range));
    results.push_back(currentAccountsCheck(m_book, own, range));
    return results;
}

} // namespace coop::book
