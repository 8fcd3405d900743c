// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the ledger, and vouchers as they are read.
#include "core/book/ledger_desks.h"
#include "core/book/ledger_terms.h"

#include "core/base/ensure.h"
#include "core/book/one_issue.h"
#include "core/storage/change_log.h"
#include "core/storage/ledger_rows.h"
#include "core/storage/rows.h"
#include "core/storage/sort_keys.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using ledger::Period;
using ledger::Voucher;
using storage::Statement;
using storage::Write;

constexpr std::string_view kSettings = R"sql(
    SELECT start_period, old_chart_until, two_person, closes_monthly, facts_from, money_account, delivery_mode,
           purchase_mode
      FROM ledger_setting
)sql";

constexpr std::string_view kStoreSettings = R"sql(
    INSERT INTO ledger_setting (id, start_period, old_chart_until, two_person, closes_monthly, facts_from,
                                money_account, delivery_mode, purchase_mode)
    VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO UPDATE
       SET start_period = ?1, old_chart_until = ?2, two_person = ?3, closes_monthly = ?4, facts_from = ?5,
           money_account = ?6, delivery_mode = ?7, purchase_mode = ?8
)sql";

// Jumps from summary to summary through the index; the few that fit then name their vouchers.
constexpr std::string_view kFound = R"sql(
    WITH RECURSIVE known (summary) AS (
        SELECT min(summary) FROM voucher_line
         UNION ALL
        SELECT (SELECT min(l.summary) FROM voucher_line AS l WHERE l.summary > known.summary)
          FROM known
         WHERE known.summary IS NOT NULL),
    item (id) AS (
        SELECT id FROM auxiliary_item WHERE instr(lower(name), ?1) > 0)
    SELECT voucher_id FROM voucher_line
     WHERE summary IN (SELECT summary FROM known WHERE instr(lower(summary), ?1) > 0)
     UNION
    SELECT voucher_id FROM voucher_line
     WHERE member_id IN (SELECT member_id FROM member_search WHERE instr(names, ?1) > 0)
     UNION
    SELECT voucher_id FROM voucher_line
     WHERE account_id IN (SELECT id FROM account WHERE substr(code, 1, length(?1)) = ?1 OR instr(name, ?1) > 0)
     UNION
    SELECT voucher_id FROM voucher_line WHERE counterparty_id IN (SELECT id FROM item)
     UNION
    SELECT voucher_id FROM voucher_line WHERE product_id IN (SELECT id FROM item)
     UNION
    SELECT voucher_id FROM voucher_line WHERE project_id IN (SELECT id FROM item)
     UNION
    SELECT voucher_id FROM voucher_line WHERE ?6 IS NOT NULL AND (debit_fen = ?6 OR credit_fen = ?6)
)sql";

std::string orderBy(VoucherSort sort, SortOrder order)
{
    const std::string_view way = order == SortOrder::Ascending ? "ASC" : "DESC";
    switch (sort) {
    case VoucherSort::Date:
        return fmt::format("v.date {0}, v.id {0}", way);
    case VoucherSort::Amount:
        return fmt::format("v.amount_fen {0}, v.date {0}, v.id {0}", way);
    case VoucherSort::Number:
        break;
    }
    // What has no number yet stands behind what has one.
    return fmt::format("v.period {0}, instr('opening general receipt payment transfer', v.kind) {0}, "
                       "coalesce(v.number, 1000000000) {0}, v.id {0}",
                       way);
}

std::string conditionsOf(const VoucherFilter& filter, const std::string& needle)
{
    std::string sql = " WHERE 1 = 1";
    if (!needle.empty())
        sql += fmt::format(" AND (v.id IN ({}) OR CAST(v.number AS TEXT) = ?1 OR instr(lower(v.invoice), ?1) > 0"
                           " OR v.file_number = ?1)",
                           kFound);
    if (filter.range)
        sql += " AND v.date BETWEEN ?2 AND ?3";
    if (!filter.withOpenings)
        sql += " AND v.kind <> 'opening'";
    if (filter.state)
        sql += " AND v.state = ?7";
    if (filter.account)
        sql += " AND v.id IN (SELECT voucher_id FROM voucher_line WHERE account_id IN"
               " (SELECT id FROM account WHERE code GLOB ?4 || '*'))";
    if (filter.member)
        sql += " AND v.id IN (SELECT voucher_id FROM voucher_line WHERE member_id = ?5)";
    return sql;
}

} // namespace

LedgerSettings Ledger::settings() const
{
    Statement row(m_book.database(), kSettings);
    if (!row.step())
        return {};
    const auto year = row.optionalInteger(1);
    const auto start = row.optionalInteger(0);
    return {.start = start ? std::optional(Period{static_cast<int>(*start)}) : std::nullopt,
            .oldChartUntil = year ? std::optional(FiscalYear{static_cast<int>(*year)}) : std::nullopt,
            .twoPerson = row.integer(2) != 0,
            .closesMonthly = row.integer(3) != 0,
            .factsFrom = row.optionalDate(4),
            .moneyAccount = row.string(5),
            .deliveries = storage::wordAt(row, 6, kDeliveryModes),
            .purchases = storage::wordAt(row, 7, kPurchaseModes)};
}

void Ledger::store(Write& write, const LedgerSettings& settings)
{
    std::string before = write.image("ledger_setting", 1);
    Statement statement(m_book.database(), kStoreSettings);
    statement.bind(std::nullopt, std::nullopt, settings.twoPerson, settings.closesMonthly, settings.factsFrom,
                   settings.moneyAccount, toWord(kDeliveryModes, settings.deliveries),
                   toWord(kPurchaseModes, settings.purchases));
    if (settings.start)
        statement.bindAt(1, settings.start->value);
    if (settings.oldChartUntil)
        statement.bindAt(2, settings.oldChartUntil->value);
    statement.run();
    if (before.empty())
        write.inserted("ledger_setting", 1);
    else
        write.updated("ledger_setting", 1, std::move(before));
}

Issues Ledger::saveSettings(const LedgerSettings& settings, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    const LedgerSettings before = this->settings();
    LedgerSettings wanted = settings;
    if (!wanted.start)
        wanted.start = before.start;
    const bool movesLedger = before.start != wanted.start || before.oldChartUntil != wanted.oldChartUntil;
    if (movesLedger && m_book.database().integer("SELECT EXISTS (SELECT 1 FROM voucher)") != 0) {
        Statement first(m_book.database(), "SELECT min(date) FROM voucher");
        ensure(first.step(), "the first voucher");
        return {{.code = IssueCode::OpeningAfterVouchers, .field = "start", .arguments = {first.string(0)}}};
    }
    constexpr int kLastOldYear = 2022; // cai kuai [2021] no. 38: the chart of 2021 holds from 2023-01-01
    if (wanted.oldChartUntil && wanted.oldChartUntil->value > kLastOldYear)
        return oneIssue(IssueCode::OutOfRange, "old_chart_until", std::to_string(wanted.oldChartUntil->value),
                        {"1949", std::to_string(kLastOldYear)});
    store(write, wanted);
    write.commit();
    m_book.published(Subject::Vouchers);
    return {};
}

void Ledger::setStart(Write& write, Period start)
{
    LedgerSettings changed = settings();
    if (changed.start == start)
        return;
    changed.start = start;
    store(write, changed);
}

Period Ledger::start() const
{
    if (const auto set = settings().start)
        return *set;
    const Period first = Period::ofMonth(m_book.profile().firstYear().value, 1);
    // What was taken back again, or is not posted, moves nothing.
    Statement earliest(m_book.database(), "SELECT min(v.date) FROM voucher AS v WHERE v.kind <> 'opening'"
                                          " AND v.state = 'posted' AND v.reverses IS NULL"
                                          " AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = v.id)");
    if (!earliest.step() || earliest.isNull(0))
        return first;
    return std::min(first, Period::ofMonth(earliest.date(0).year(), 1));
}

ledger::Chart Ledger::chartOn(Date day) const
{
    const auto until = settings().oldChartUntil;
    return until && day <= until->last() ? ledger::Chart::Of2007 : ledger::Chart::Of2021;
}

std::optional<Voucher> Ledger::find(VoucherId voucher) const
{
    std::vector<Voucher> found = rows({&voucher, 1});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Voucher> Ledger::rows(std::span<const VoucherId> vouchers) const
{
    Statement head(m_book.database(), fmt::format("SELECT {} FROM {} WHERE v.id = ?", storage::kVoucherColumns,
                                                  storage::kVoucherTables));
    Statement lines(m_book.database(),
                    fmt::format("SELECT {}, a.chart FROM {} WHERE l.voucher_id = ? ORDER BY l.position",
                                storage::kLineColumns, storage::kLineTables));
    constexpr int kChartColumn = 8;
    std::vector<Voucher> result;
    for (const VoucherId id : vouchers) {
        if (!head.bind(id).step())
            continue;
        Voucher voucher = storage::readVoucher(head);
        lines.bind(id);
        while (lines.step()) {
            voucher.data.lines.push_back(storage::readLine(lines));
            if (voucher.data.origin == ledger::Origin::Conversion)
                voucher.data.lines.back().chart = static_cast<ledger::Chart>(lines.integer(kChartColumn));
        }
        result.push_back(std::move(voucher));
    }
    return result;
}

std::vector<VoucherId> Ledger::ids(const VoucherFilter& filter, VoucherSort sort, SortOrder order) const
{
    const std::string needle = storage::needleOf(filter.search);
    Statement statement(m_book.database(), "SELECT v.id FROM voucher AS v" + conditionsOf(filter, needle) + " ORDER BY " +
                                               orderBy(sort, order));
    if (!needle.empty()) {
        const auto amount = parseMoney(needle);
        statement.bindAt(1, needle);
        statement.bindAt(6, amount && !amount->isZero() ? std::optional(*amount) : std::nullopt);
    }
    if (filter.range) {
        statement.bindAt(2, filter.range->from);
        statement.bindAt(3, filter.range->to);
    }
    if (filter.account)
        statement.bindAt(4, *filter.account);
    if (filter.member)
        statement.bindAt(5, *filter.member);
    if (filter.state)
        statement.bindAt(7, toWord(ledger::kVoucherStates, *filter.state));
    std::vector<VoucherId> ids;
    while (statement.step())
        ids.push_back({statement.integer(0)});
    return ids;
}

int Ledger::nextNumber(ledger::VoucherKind kind, Date day) const
{
    const Period period = kind == ledger::VoucherKind::Opening && ledger::openingDay(day) == day ? Period::ofOpening(day)
                                                                                                 : Period::of(day);
    Statement last(m_book.database(), "SELECT coalesce(max(number), 0) FROM voucher "
                                      "WHERE period = ? AND kind = ? AND number IS NOT NULL");
    ensure(last.bind(period.value, toWord(ledger::kVoucherKinds, kind)).step(), "the last number of a month");
    return static_cast<int>(last.integer(0)) + 1;
}

bool Ledger::hasVouchers(FiscalYear year) const
{
    Statement statement(m_book.database(),
                        "SELECT EXISTS (SELECT 1 FROM voucher WHERE date BETWEEN ? AND ? AND state = 'posted'"
                        " AND kind <> 'opening')");
    return statement.bind(year.first(), year.last()).step() && statement.integer(0) != 0;
}

bool Ledger::keeps(FiscalYear year) const
{
    constexpr std::string_view kKeeps = R"sql(
        SELECT EXISTS (
            SELECT 1
              FROM voucher AS v LEFT JOIN voucher AS original ON original.id = v.reverses
             WHERE v.date BETWEEN ? AND ?
               AND v.state = 'posted'
               AND v.kind <> 'opening'
               AND coalesce(original.origin, v.origin) <> 'distribution'
               AND NOT EXISTS (SELECT 1 FROM payment WHERE voucher_id IN (v.id, v.reverses))
               AND NOT EXISTS (SELECT 1 FROM settlement WHERE voucher_id IN (v.id, v.reverses)))
    )sql";
    Statement statement(m_book.database(), kKeeps);
    return statement.bind(year.first(), year.last()).step() && statement.integer(0) != 0;
}

std::vector<std::string> Ledger::summaries(std::string_view typed, std::size_t most) const
{
    // The newest thousands are enough to know what is usual, and quick in a book of any size.
    Statement statement(m_book.database(), R"sql(
        SELECT summary
          FROM (SELECT summary FROM voucher_line ORDER BY id DESC LIMIT 20000)
         WHERE summary <> '' AND instr(lower(summary), ?1) > 0
         GROUP BY summary
         ORDER BY count(*) DESC, summary
         LIMIT ?2
    )sql");
    statement.bind(storage::needleOf(typed), static_cast<std::int64_t>(most));
    std::vector<std::string> found;
    while (statement.step())
        found.push_back(statement.string(0));
    return found;
}

void Ledger::keepUnfinished(std::string_view id, std::string_view content)
{
    storage::Transaction transaction(m_book.database(), storage::Transaction::Kind::Write);
    Statement(m_book.database(), "INSERT OR REPLACE INTO unfinished_entry (id, content, saved_at) VALUES (?, ?, ?)")
        .bind(id, content, m_book.clock().now().text)
        .run();
    transaction.commit();
}

void Ledger::forgetUnfinished(std::string_view id)
{
    storage::Transaction transaction(m_book.database(), storage::Transaction::Kind::Write);
    Statement(m_book.database(), "DELETE FROM unfinished_entry WHERE id = ?").bind(id).run();
    transaction.commit();
}

std::map<std::string, std::string> Ledger::unfinished() const
{
    Statement statement(m_book.database(), "SELECT id, content FROM unfinished_entry");
    std::map<std::string, std::string> entries;
    while (statement.step())
        entries[statement.string(0)] = statement.string(1);
    return entries;
}

} // namespace coop::book
