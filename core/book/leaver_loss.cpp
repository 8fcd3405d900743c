// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/leaver_loss.h"

#include "core/base/ensure.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/ledger/statements.h"
#include "core/storage/database.h"

#include <algorithm>
#include <limits>

namespace coop::book {

namespace {

using storage::Statement;

// What the openings hold of 331 and 332; a conversion of the chart moves it from one chart to the other.
constexpr std::string_view kOpeningSurplus = R"sql(
    SELECT coalesce(sum(l.credit_fen - l.debit_fen), 0)
      FROM voucher AS v
      JOIN voucher_line AS l ON l.voucher_id = v.id
      JOIN account AS a ON a.id = l.account_id
     WHERE v.kind = 'opening'
       AND v.state = 'posted'
       AND substr(a.code, 1, 3) IN ('331', '332')
)sql";

} // namespace

Fraction lossPartOf(const distribution::Basis& basis, MemberId member, distribution::LossSharing sharing)
{
    const auto weigh = [sharing](const distribution::MemberBasis& one) -> std::int64_t {
        switch (sharing) {
        case distribution::LossSharing::None: return 0;
        case distribution::LossSharing::ByContribution: return std::max(one.contribution, Money()).inFen();
        case distribution::LossSharing::ByAccount: return std::max(one.account(), Money()).inFen();
        case distribution::LossSharing::PerHead: return 1;
        }
        failInvariant("a way to share losses", std::source_location::current());
    };
    std::int64_t own = 0;
    Wide all = 0;
    for (const distribution::MemberBasis& one : basis.members) {
        if (!one.ofYear)
            continue;
        all += weigh(one);
        if (one.id == member)
            own = weigh(one);
    }
    ensure(all <= std::numeric_limits<std::int64_t>::max(), "what all members hold fits");
    return all == 0 ? Fraction() : Fraction(own, static_cast<std::int64_t>(all));
}

Money uncoveredLoss(Book& book, Date left)
{
    const ledger::BalanceSheet sheet = ledger::balanceSheet(book.books().balances({FiscalYear{left.year()}.first(), left}));
    constexpr int kUndistributed = 40;
    Money undistributed = sheet.row(kUndistributed).current;
    // A year that the ledger does not keep has its distribution there, but not the surplus that was shared out, unless the
    // openings brought it.
    Money shared;
    for (const Distribution& distribution : book.distributions().all()) {
        const bool isOver = !distribution.stands() && distribution.endedOn && *distribution.endedOn <= left;
        const bool isIn = distribution.postedOn && *distribution.postedOn <= left && !isOver;
        if (isIn && !book.books().yearResult(distribution.year))
            shared += distribution.reserve + distribution.refund + distribution.residual;
    }
    Statement opening(book.database(), kOpeningSurplus);
    ensure(opening.step(), "a sum");
    undistributed += std::max(Money(), shared - std::max(Money(), opening.money(0)));
    return undistributed.isNegative() ? -undistributed : Money();
}

} // namespace coop::book
