// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_check.h"

#include "core/storage/database.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

constexpr std::string_view kUnbalanced = R"sql(
    SELECT v.id, coalesce(sum(l.debit_fen), 0), coalesce(sum(l.credit_fen), 0), v.amount_fen
      FROM voucher AS v LEFT JOIN voucher_line AS l ON l.voucher_id = v.id
     WHERE v.state = 'posted'
     GROUP BY v.id
    HAVING coalesce(sum(l.debit_fen), 0) <> coalesce(sum(l.credit_fen), 0)
        OR coalesce(sum(l.debit_fen), 0) <> v.amount_fen
        OR count(l.id) < 2
     LIMIT 1
)sql";

constexpr std::string_view kGaps = R"sql(
    SELECT max(id), period, kind, max(number), count(*)
      FROM voucher
     WHERE number IS NOT NULL
     GROUP BY period, kind
    HAVING max(number) <> count(*) OR min(number) <> 1
     LIMIT 1
)sql";

constexpr std::string_view kAccountTotals = R"sql(
    WITH transfer (id) AS (
        SELECT voucher_id FROM voucher_line WHERE account_id IN (SELECT id FROM account WHERE code GLOB '331*')),
    counted AS (
        SELECT l.account_id, v.period, sum(l.debit_fen) AS debit, sum(l.credit_fen) AS credit,
               coalesce(sum(l.debit_fen) FILTER (WHERE v.id IN transfer), 0) AS moved_debit,
               coalesce(sum(l.credit_fen) FILTER (WHERE v.id IN transfer), 0) AS moved_credit
          FROM voucher AS v JOIN voucher_line AS l ON l.voucher_id = v.id
         WHERE v.state = 'posted'
         GROUP BY l.account_id, v.period)
    SELECT coalesce(counted.account_id, kept.account_id), coalesce(counted.period, kept.period)
      FROM counted FULL JOIN account_total AS kept
        ON kept.account_id = counted.account_id AND kept.period = counted.period
     WHERE coalesce(debit, 0) <> coalesce(debit_fen, 0)
        OR coalesce(credit, 0) <> coalesce(credit_fen, 0)
        OR coalesce(moved_debit, 0) <> coalesce(transfer_debit_fen, 0)
        OR coalesce(moved_credit, 0) <> coalesce(transfer_credit_fen, 0)
     LIMIT 1
)sql";

constexpr std::string_view kMemberTotals = R"sql(
    WITH counted AS (
        SELECT l.account_id, l.member_id, v.period, sum(l.debit_fen) AS debit, sum(l.credit_fen) AS credit
          FROM voucher AS v JOIN voucher_line AS l ON l.voucher_id = v.id
         WHERE v.state = 'posted' AND l.member_id IS NOT NULL
         GROUP BY l.account_id, l.member_id, v.period)
    SELECT (SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM member_total))
         + (SELECT count(*) FROM (SELECT * FROM member_total EXCEPT SELECT * FROM counted))
)sql";

} // namespace

std::vector<Finding> checkLedger(const Database& database)
{
    std::vector<Finding> findings;
    const auto add = [&findings](std::string table, std::int64_t row, std::string detail) {
        findings.push_back({.check = "sums", .table = std::move(table), .row = row, .detail = std::move(detail)});
    };
    Statement unbalanced(database, kUnbalanced);
    if (unbalanced.step())
        add("voucher", unbalanced.integer(0),
            fmt::format("debit {}, credit {}, sum kept {}", toPlainText(unbalanced.money(1)),
                        toPlainText(unbalanced.money(2)), toPlainText(unbalanced.money(3))));
    Statement gaps(database, kGaps);
    if (gaps.step())
        add("voucher", gaps.integer(0),
            fmt::format("{} numbers up to {} in {}", gaps.integer(4), gaps.integer(3), gaps.integer(1)));
    Statement totals(database, kAccountTotals);
    if (totals.step())
        add("account_total", totals.integer(0), fmt::format("the entries of {} add up differently", totals.integer(1)));
    if (const std::int64_t wrong = database.integer(kMemberTotals); wrong > 0)
        add("member_total", 0, "the entries of members add up differently");
    return findings;
}

} // namespace coop::book
