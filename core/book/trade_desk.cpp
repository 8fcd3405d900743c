// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/desks.h"

#include "core/base/ensure.h"
#include "core/book/fact_ids.h"
#include "core/book/member_lookup.h"
#include "core/book/posting_desk.h"
#include "core/book/reversal.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using storage::Statement;
using storage::Write;

constexpr FactListing kFacts = {
    .name = "trade",
    .kindOrder = "f.direction || ' ' || f.product",
    .amountOrder = "f.amount_fen",
    .searched = "instr(lower(f.product), ?1) > 0 OR instr(lower(f.note), ?1) > 0",
};

constexpr std::string_view kProductTotals = R"sql(
    SELECT product, unit, direction, line,
           coalesce(sum(quantity) FILTER (WHERE member_id IS NOT NULL), 0),
           coalesce(sum(amount_fen) FILTER (WHERE member_id IS NOT NULL), 0),
           coalesce(sum(quantity) FILTER (WHERE member_id IS NULL), 0),
           coalesce(sum(amount_fen) FILTER (WHERE member_id IS NULL), 0)
      FROM trade
     WHERE date BETWEEN ? AND ?
     GROUP BY product, unit, direction, line
     ORDER BY product, unit, direction, line
)sql";

struct Judged {
    Checked<trade::TradeDraft> checked{};
    std::optional<KnownMember> member{};
};

Judged judge(const storage::Database& database, const trade::TradeDraft& draft)
{
    Judged judged{.checked = trade::parseTrade(trade::toFields(draft))};
    const trade::TradeDraft& row = judged.checked.value;
    if (row.member.empty())
        return judged;
    judged.member = findKnown(database, row.member);
    if (judged.member)
        warnIfNoMember(*judged.member, row.date, judged.checked.issues);
    else
        judged.checked.issues.push_back(
            {.code = IssueCode::UnknownMember, .field = "member", .value = row.member});
    return judged;
}

trade::Trade tradeAt(const storage::Database& database, std::int64_t id)
{
    Statement statement(database,
                        fmt::format("SELECT {} FROM {} WHERE t.id = ?", storage::kTradeColumns, storage::kTradeTables));
    ensure(statement.bind(id).step(), "a trade that is in the book");
    return storage::readTrade(statement);
}

std::vector<trade::Trade> readAll(Statement& statement)
{
    std::vector<trade::Trade> rows;
    while (statement.step())
        rows.push_back(storage::readTrade(statement));
    return rows;
}

/// The row's entry in the log and, where facts post themselves, its voucher; then the end of the write.
void settle(Book& book, Write& write, TradeId row, const DraftId& id)
{
    write.inserted("trade", row.value);
    const FactKey key{FactTable::Trade, row.value};
    const bool isPosted = book.posting().postNew(write, {&key, 1}) > 0;
    write.rememberDraft(id.text, "trade", row.value);
    write.commit();
    book.published(Subject::Trades);
    if (isPosted)
        book.published(Subject::Vouchers);
}

} // namespace

Expected<trade::Trade, Issues> TradeDesk::add(const trade::TradeDraft& draft, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "trade"))
        return tradeAt(database, *earlier);
    Judged judged = judge(database, draft);
    if (!judged.checked.isUsable())
        return Unexpected(std::move(judged.checked.issues));
    const auto member = judged.member ? std::optional(judged.member->id) : std::nullopt;
    const TradeId row = storage::FactWriter(database).insert(member, judged.checked.value);
    settle(m_book, write, row, id);
    return tradeAt(database, row.value);
}

Expected<trade::Trade, Issues> TradeDesk::reverse(TradeId trade, Date date, std::string_view why, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "trade"))
        return tradeAt(database, *earlier);
    const trade::Trade original = tradeAt(database, trade.value);
    if (original.reverses || original.reversedBy)
        return Unexpected(Issues{{.code = IssueCode::AlreadyReversed, .field = "product"}});
    Checked<std::string> reason = checkReversal(why, date, original.data.date);
    if (!reason.isUsable())
        return Unexpected(std::move(reason.issues));
    trade::TradeDraft reversal = trade::reversalOf(original.data, date);
    reversal.note = std::move(reason.value);
    const TradeId row = storage::FactWriter(database).insert(original.memberId, reversal, trade);
    settle(m_book, write, row, id);
    return tradeAt(database, row.value);
}

Issues TradeDesk::check(const trade::TradeDraft& draft) const
{
    return judge(m_book.database(), draft).checked.issues;
}

std::optional<trade::Trade> TradeDesk::find(TradeId id) const
{
    const std::vector<trade::Trade> found = rows({&id, 1});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<trade::Trade> TradeDesk::all(std::optional<FiscalYear> year, std::optional<Date> asOf) const
{
    std::string sql = fmt::format("SELECT {} FROM {} WHERE 1 = 1", storage::kTradeColumns, storage::kTradeTables);
    if (year)
        sql += " AND t.date BETWEEN ?1 AND ?2";
    if (asOf)
        sql += " AND t.date <= ?3";
    Statement statement(m_book.database(), sql + " ORDER BY t.date, t.id");
    if (year) {
        statement.bindAt(1, year->first());
        statement.bindAt(2, year->last());
    }
    if (asOf)
        statement.bindAt(3, *asOf);
    return readAll(statement);
}

std::vector<trade::Trade> TradeDesk::ofMember(MemberId member, FiscalYear year) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM {} WHERE t.member_id = ? AND t.date BETWEEN ? AND ? "
                                    "ORDER BY t.date, t.id",
                                    storage::kTradeColumns, storage::kTradeTables));
    statement.bind(member, year.first(), year.last());
    return readAll(statement);
}

std::vector<TradeId> TradeDesk::ids(const FactFilter& filter, FactSort sort, SortOrder order) const
{
    std::vector<TradeId> ids;
    for (const std::int64_t id : factIds(m_book.database(), kFacts, filter, sort, order))
        ids.push_back({id});
    return ids;
}

std::vector<trade::Trade> TradeDesk::rows(std::span<const TradeId> ids) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM {} WHERE t.id = ?", storage::kTradeColumns, storage::kTradeTables));
    std::vector<trade::Trade> result;
    for (const TradeId id : ids) {
        if (statement.bind(id).step())
            result.push_back(storage::readTrade(statement));
    }
    return result;
}

std::vector<ProductTotal> TradeDesk::productTotals(FiscalYear year) const
{
    Statement statement(m_book.database(), kProductTotals);
    statement.bind(year.first(), year.last());
    std::vector<ProductTotal> totals;
    while (statement.step()) {
        totals.push_back({.product = statement.string(0),
                          .unit = statement.string(1),
                          .direction = storage::wordAt(statement, 2, trade::kDirections),
                          .line = storage::wordAt(statement, 3, trade::kBusinessLines),
                          .memberQuantity = statement.quantity(4),
                          .memberAmount = statement.money(5),
                          .otherQuantity = statement.quantity(6),
                          .otherAmount = statement.money(7)});
    }
    return totals;
}

std::vector<std::string> TradeDesk::products() const
{
    Statement statement(m_book.database(), "SELECT product FROM trade GROUP BY product ORDER BY count(*) DESC, product");
    std::vector<std::string> products;
    while (statement.step())
        products.push_back(statement.string(0));
    return products;
}

} // namespace coop::book
