// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_dues.h"

#include <algorithm>
#include <unordered_map>

namespace coop::book {

namespace {

using storage::Statement;

/// What a member has in 221 and in 222.
struct Claim {
    Money refund{};
    Money residual{};
};
using Claims = std::unordered_map<std::int64_t, Claim>;

// Both charts: the conversion of the chart carried the balances over.
constexpr std::string_view kBalances = R"sql(
    SELECT t.member_id, sum(iif(a.code GLOB '221*', t.credit_fen - t.debit_fen, 0)),
           sum(iif(a.code GLOB '222*', t.credit_fen - t.debit_fen, 0))
      FROM member_total AS t JOIN account AS a ON a.id = t.account_id
     WHERE a.code GLOB '22[12]*'
     GROUP BY t.member_id
)sql";

constexpr std::string_view kLater = R"sql(
    SELECT e.member_id, -sum(e.refund_fen - e.converted_refund_fen),
           -sum(e.guarantee_fen + e.land_fen + e.capital_fen + e.labour_fen + e.other_fen - e.converted_residual_fen)
      FROM distribution AS d JOIN entitlement AS e ON e.distribution_id = d.id
     WHERE d.state IN ('posted', 'closed')
       AND d.year > ?
     GROUP BY e.member_id
)sql";

constexpr std::string_view kPending = R"sql(
    SELECT member_id, -refund_fen, -residual_fen
      FROM payment
     WHERE state = 'pending'
)sql";

void add(Statement& row, Claims& claims)
{
    while (row.step()) {
        Claim& claim = claims[row.integer(0)];
        claim.refund += row.money(1);
        claim.residual += row.money(2);
    }
}

Claim dueOf(const posting::Entitlement& one)
{
    return {.refund = one.refund - one.convertedRefund, .residual = one.residual() - one.convertedResidual};
}

Money openOf(Money due, Money left)
{
    return std::min(due, std::max(left, Money()));
}

} // namespace

OpenDues openDuesOf(const storage::Database& database, const Distribution& distribution,
                    std::span<const posting::Entitlement> entitlements, std::span<const posting::Entitlement> before,
                    PendingPayments pending)
{
    Claims left;
    Statement balances(database, kBalances);
    add(balances, left);
    Statement later(database, kLater);
    add(later.bind(distribution.year.value), left);
    if (pending == PendingPayments::CountAsPaid) {
        Statement waiting(database, kPending);
        add(waiting, left);
    }
    Claims given;
    for (const posting::Entitlement& one : before)
        given[one.member.value] = dueOf(one);
    OpenDues dues;
    for (const posting::Entitlement& one : entitlements) {
        const Claim all = dueOf(one);
        const Claim had = given[one.member.value];
        const Money refund = std::max(all.refund - had.refund, Money());
        const Money residual = std::max(all.residual - had.residual, Money());
        const Claim& claim = left[one.member.value];
        const Money open = openOf(refund, claim.refund) + openOf(residual, claim.residual);
        dues.due += refund + residual;
        dues.open += open;
        dues.membersOpen += open > Money() ? 1 : 0;
    }
    return dues;
}

} // namespace coop::book
