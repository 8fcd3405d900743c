// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/member_cross_checks.h"

#include "core/storage/database.h"

#include <fmt/format.h>

#include <map>

namespace coop::book {

namespace {

using ledger::CrossCheck;
using ledger::CrossCheckResult;
using ledger::DateRange;
using ledger::LedgerYear;
using storage::Statement;

// ?1 is the day. What was taken back later stood until then, and what was corrected until its correction was posted, also
// when that was taken back itself.
constexpr std::string_view kStanding = R"sql(
    posted_on <= ?1
    AND (state <> 'reversed' OR ended_on > ?1)
    AND NOT EXISTS (SELECT 1
                      FROM distribution AS c
                     WHERE c.corrects = distribution.id
                       AND c.posted_on <= ?1
                       AND (c.state <> 'reversed' OR c.ended_on > ?1))
)sql";

constexpr std::string_view kReserve = R"sql(
    SELECT coalesce((SELECT sum(reserve_fen) FROM opening_share WHERE date <= ?1), 0)
         + coalesce((SELECT sum(reserve_fen) FROM distribution WHERE {0}), 0)
         - coalesce((SELECT sum(reserve_fen) FROM settlement WHERE date <= ?1), 0)
)sql";

constexpr std::string_view kDues = R"sql(
    WITH moved (member_id, amount) AS (
        SELECT e.member_id,
               e.refund_fen + e.guarantee_fen + e.land_fen + e.capital_fen + e.labour_fen + e.other_fen
                   - iif(coalesce((SELECT max(v.date)
                                     FROM distribution_voucher AS dv JOIN voucher AS v ON v.id = dv.voucher_id
                                    WHERE dv.distribution_id = distribution.id
                                      AND dv.purpose IN ('conversion', 'correction')), '') <= ?1,
                         e.converted_refund_fen + e.converted_residual_fen, 0)
          FROM distribution JOIN entitlement AS e ON e.distribution_id = distribution.id
         WHERE {0}
         UNION ALL
        SELECT member_id, -paid_refund_fen - paid_residual_fen
          FROM payment
         WHERE paid_on <= ?1
           AND (returned_on IS NULL OR returned_on > ?1)
         UNION ALL
        SELECT l.member_id, l.credit_fen - l.debit_fen
          FROM voucher_line AS l JOIN voucher AS v ON v.id = l.voucher_id
         WHERE l.account_id IN (SELECT id FROM account WHERE code GLOB '22[12]*')
           AND l.member_id IS NOT NULL
           AND v.state = 'posted'
           AND v.date <= ?1
           AND (v.kind = 'opening'
                OR v.id IN (SELECT voucher_id FROM settlement)
                OR v.reverses IN (SELECT voucher_id FROM settlement)))
    SELECT m.number, sum(amount)
      FROM moved JOIN member AS m ON m.id = moved.member_id
     GROUP BY m.id
)sql";

constexpr std::string_view kHasDistribution = "SELECT 1 FROM distribution WHERE posted_on <= ? LIMIT 1";

/// Where none was posted here, what 221 and 222 hold comes from elsewhere and nothing can be compared.
bool hasDistribution(Book& book, Date day)
{
    Statement row(book.database(), kHasDistribution);
    return row.bind(day).step();
}

} // namespace

CrossCheckResult reserveCheck(Book& book, const LedgerYear& year)
{
    CrossCheckResult result{.check = CrossCheck::ReserveAgrees};
    Statement sum(book.database(), fmt::format(fmt::runtime(kReserve), kStanding));
    result.right = sum.bind(year.to.last()).step() ? sum.money(0) : Money();
    result.left = -year.closingOf("322");
    result.applies = !result.left.isZero() && !result.right.isZero();
    result.passed = !result.applies || result.left == result.right;
    if (!result.passed)
        result.differing = {"322"};
    return result;
}

CrossCheckResult duesCheck(Book& book, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::DuesAgree, .applies = hasDistribution(book, range.to)};
    if (!result.applies)
        return result;
    std::map<std::string, Money> difference;
    for (const char* const account : {"221", "222"}) {
        for (const MemberBalance& balance : book.books().memberBalances(account, range)) {
            difference[balance.number] -= balance.closing();
            result.left -= balance.closing();
        }
    }
    Statement dues(book.database(), fmt::format(fmt::runtime(kDues), kStanding));
    dues.bind(range.to);
    while (dues.step()) {
        difference[dues.string(0)] -= dues.money(1);
        result.right += dues.money(1);
    }
    for (const auto& [number, amount] : difference) {
        if (!amount.isZero())
            result.differing.push_back(number.empty() ? "221, 222" : number);
    }
    result.passed = result.differing.empty();
    return result;
}

CrossCheckResult currentAccountsCheck(Book& book, const LedgerYear& year, const DateRange& range)
{
    CrossCheckResult result{.check = CrossCheck::CurrentAccountsAgree, .right = year.closingOf("114")};
    result.applies = false;
    for (const MemberBalance& balance : book.books().memberBalances("114", range)) {
        if (!balance.member.isValid())
            continue;
        result.applies = true;
        result.left += balance.closing();
    }
    result.passed = !result.applies || result.left == result.right;
    if (!result.passed)
        result.differing = {"114"};
    return result;
}

} // namespace coop::book
