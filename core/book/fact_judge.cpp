// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/fact_judge.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include <fmt/format.h>

#include "core/base/ensure.h"
#include "core/storage/rows.h"

namespace coop::book {

namespace {

using posting::Obstacle;
using storage::Database;
using storage::Statement;

/// A fact keeps its voucher until that is reversed. `{}` is the id of the fact.
constexpr std::string_view kWithoutVoucher =
    "NOT EXISTS (SELECT 1 FROM fact_voucher AS f WHERE f.fact_table = '{}' AND f.fact_id = {} "
    "AND NOT EXISTS (SELECT 1 FROM voucher AS reversal WHERE reversal.reverses = f.voucher_id))";

constexpr std::string_view kLink = R"sql(
    SELECT f.cost_fen, f.voucher_id
      FROM fact_voucher AS f
     WHERE f.fact_table = ?
       AND f.fact_id = ?
       AND NOT EXISTS (SELECT 1 FROM voucher AS reversal WHERE reversal.reverses = f.voucher_id)
)sql";

constexpr std::string_view kMovements = R"sql(
    SELECT t.date, t.direction, t.quantity, f.cost_fen
      FROM fact_voucher AS f JOIN trade AS t ON t.id = f.fact_id
     WHERE f.fact_table = 'trade'
       AND f.cost_fen <> 0
       AND t.product = ?
       AND t.unit = ?
       AND NOT EXISTS (SELECT 1 FROM voucher AS reversal WHERE reversal.reverses = f.voucher_id)
     ORDER BY t.date DESC, t.id DESC
)sql";

Fact factOf(shares::Contribution row)
{
    return {.key = {FactTable::Contribution, row.id.value}, .date = row.data.date, .data = std::move(row)};
}
Fact factOf(trade::Trade row)
{
    return {.key = {FactTable::Trade, row.id.value}, .date = row.data.date, .data = std::move(row)};
}
Fact factOf(shares::Grant row)
{
    return {.key = {FactTable::Grant, row.id.value}, .date = row.data.date, .data = std::move(row)};
}

/// How each kind of fact is read: `id` and `date` are the columns that say which.
struct Source {
    FactTable table;
    std::string_view columns;
    std::string_view tables;
    std::string_view id;
    std::string_view date;
    Fact (*read)(const Statement& row);
};

constexpr Source kSources[] = {
    {FactTable::Contribution, storage::kContributionColumns, storage::kContributionTables, "c.id", "c.date",
     [](const Statement& row) { return factOf(storage::readContribution(row)); }},
    {FactTable::Trade, storage::kTradeColumns, storage::kTradeTables, "t.id", "t.date",
     [](const Statement& row) { return factOf(storage::readTrade(row)); }},
    {FactTable::Grant, storage::kGrantColumns, storage::kGrantTables, "g.id", "g.date",
     [](const Statement& row) { return factOf(storage::readGrant(row)); }},
};

/// What a delivery puts into stock stands before what is sold on the same day.
bool isSale(const Fact& fact)
{
    const auto* trade = std::get_if<trade::Trade>(&fact.data);
    return trade != nullptr && trade->data.direction == trade::Direction::Purchase;
}

void sortByDay(std::vector<Fact>& facts)
{
    std::ranges::stable_sort(facts, {}, [](const Fact& fact) { return std::pair(fact.date, isSale(fact)); });
}

std::optional<FactKey> originalOf(const Fact& fact)
{
    return std::visit(
        [&fact](const auto& row) {
            return row.reverses ? std::optional(FactKey{fact.key.table, row.reverses->value}) : std::nullopt;
        },
        fact.data);
}

bool isNeedless(Obstacle obstacle)
{
    return obstacle == Obstacle::NothingToPost || obstacle == Obstacle::LabourIsNoCapital;
}

} // namespace

std::string_view tableOf(FactTable table)
{
    switch (table) {
    case FactTable::Contribution:
        return "contribution";
    case FactTable::Trade:
        return "trade";
    case FactTable::Grant:
        break;
    }
    return "grant_received";
}

std::vector<Fact> factsWithoutVoucher(const Database& database, const ledger::DateRange& range)
{
    std::vector<Fact> facts;
    for (const Source& source : kSources) {
        const std::string isWithout = fmt::format(fmt::runtime(kWithoutVoucher), tableOf(source.table), source.id);
        Statement rows(database, fmt::format("SELECT {} FROM {} WHERE {} BETWEEN ? AND ? AND {} ORDER BY {}, {}",
                                             source.columns, source.tables, source.date, isWithout, source.date,
                                             source.id));
        rows.bind(range.from, range.to);
        while (rows.step())
            facts.push_back(source.read(rows));
    }
    sortByDay(facts);
    return facts;
}

std::vector<Fact> factsOf(const Database& database, std::span<const FactKey> keys)
{
    std::vector<Fact> facts;
    for (const Source& source : kSources) {
        std::optional<Statement> row;
        for (const FactKey& key : keys) {
            if (key.table != source.table)
                continue;
            if (!row)
                row.emplace(database, fmt::format("SELECT {} FROM {} WHERE {} = ?", source.columns, source.tables, source.id));
            ensure(row->bind(key.id).step(), "a fact that is in the book");
            facts.push_back(source.read(*row));
        }
    }
    sortByDay(facts);
    return facts;
}

FactJudge::FactJudge(Book& book)
    : m_book(book),
      m_settings(book.ledger().settings()),
      m_start(book.ledger().start()),
      m_lastClosed(book.periods().lastClosed()),
      m_link(book.database(), kLink)
{
    for (const ProductRule& rule : book.posting().rules())
        m_dealings[rule.product] = {.deliveriesOnBehalf = rule.deliveries == DealingMode::OnBehalf,
                                    .purchasesForMembers = rule.purchases == DealingMode::OnBehalf};
}

Expected<JudgedFact, Obstacle> FactJudge::judge(const Fact& fact)
{
    auto judged = judgeAlone(fact);
    if (!judged && isNeedless(judged.error()))
        return judged;
    if (const auto obstacle = obstacleOfDay(fact.date))
        return Unexpected(*obstacle);
    if (const auto obstacle = obstacleOfOriginal(fact))
        return Unexpected(*obstacle);
    if (judged)
        remember(fact, judged->cost);
    return judged;
}

Expected<JudgedFact, Obstacle> FactJudge::judgeAlone(const Fact& fact)
{
    if (const auto* trade = std::get_if<trade::Trade>(&fact.data))
        return judgeTrade(*trade);
    posting::PostingRules rules = rulesFor(fact.date);
    if (const auto original = originalOf(fact))
        rules = rulesOf(*original, std::move(rules));
    const auto* contribution = std::get_if<shares::Contribution>(&fact.data);
    auto voucher = contribution != nullptr ? posting::voucherOf(*contribution, rules, {})
                                           : posting::voucherOf(std::get<shares::Grant>(fact.data), rules, {});
    return std::move(voucher).map([](ledger::VoucherDraft draft) { return JudgedFact{.voucher = std::move(draft)}; });
}

Expected<JudgedFact, Obstacle> FactJudge::judgeTrade(const trade::Trade& fact)
{
    const trade::TradeDraft& row = fact.data;
    posting::PostingRules rules = rulesFor(row.date, row.product);
    if (fact.reverses)
        rules = rulesOf({FactTable::Trade, fact.reverses->value}, std::move(rules));
    posting::StockOnBehalf stock;
    const bool isSaleOnBehalf =
        row.direction == trade::Direction::Purchase && row.member.empty() && rules.dealing.deliveriesOnBehalf;
    const Link original = fact.reverses ? linkOf({FactTable::Trade, fact.reverses->value}) : Link{};
    if (isSaleOnBehalf && fact.reverses)
        stock = {.quantity = -row.quantity, .amount = original.isPosted ? original.cost : -row.amount};
    else if (isSaleOnBehalf)
        stock = heldOn(row);
    auto posted = posting::voucherOf(fact, rules, stock, {});
    return std::move(posted).map([](posting::PostedTrade trade) {
        return JudgedFact{.voucher = std::move(trade.voucher), .cost = trade.cost};
    });
}

std::optional<Obstacle> FactJudge::obstacleOfDay(Date day) const
{
    const ledger::Period month = ledger::Period::of(day);
    if (month < m_start)
        return Obstacle::BeforeLedger;
    if (m_lastClosed && month <= *m_lastClosed)
        return Obstacle::MonthClosed;
    return std::nullopt;
}

std::optional<Obstacle> FactJudge::obstacleOfOriginal(const Fact& fact)
{
    const auto key = originalOf(fact);
    if (!key || linkOf(*key).isPosted)
        return std::nullopt;
    // What was there before the ledger stands in its openings and is taken back from them.
    const std::vector<Fact> original = factsOf(m_book.database(), {&*key, 1});
    if (ledger::Period::of(original.front().date) < m_start)
        return std::nullopt;
    return Obstacle::OriginalUnposted;
}

FactJudge::Link FactJudge::linkOf(const FactKey& key)
{
    if (const auto judged = m_judged.find(key); judged != m_judged.end())
        return {.isPosted = true, .cost = judged->second};
    Link link;
    if (m_link.bind(tableOf(key.table), key.id).step())
        link = {.isPosted = true, .cost = m_link.money(0), .voucher = {m_link.integer(1)}};
    m_link.reset();
    return link;
}

FactJudge::Stock& FactJudge::stockOf(const trade::TradeDraft& trade)
{
    const auto [found, isNew] = m_stocks.try_emplace({trade.product, trade.unit});
    if (!isNew)
        return found->second;
    Stock& stock = found->second;
    Statement rows(m_book.database(), kMovements);
    rows.bind(trade.product, trade.unit);
    while (rows.step()) {
        const bool isIn = rows.text(1) == toWord(trade::kDirections, trade::Direction::Delivery);
        const Movement movement{.date = rows.date(0),
                                .quantity = isIn ? rows.quantity(2) : -rows.quantity(2),
                                .amount = -rows.money(3)};
        stock.ahead.push_back(movement);
    }
    // What was judged before is not written yet, and nothing judged lies behind the day that asks.
    std::ranges::copy(m_unread[{trade.product, trade.unit}], std::back_inserter(stock.ahead));
    std::ranges::stable_sort(stock.ahead, std::ranges::greater(), &Movement::date);
    for (const Movement& movement : stock.ahead) {
        stock.end.quantity += movement.quantity;
        stock.end.amount += movement.amount;
    }
    return stock;
}

/// The average is that of the day; but what a later day has sold already is not there to be sold again.
posting::StockOnBehalf FactJudge::heldOn(const trade::TradeDraft& trade)
{
    Stock& stock = stockOf(trade);
    for (; !stock.ahead.empty() && stock.ahead.back().date <= trade.date; stock.ahead.pop_back()) {
        stock.reached.quantity += stock.ahead.back().quantity;
        stock.reached.amount += stock.ahead.back().amount;
    }
    const bool hasLess = stock.end.quantity < stock.reached.quantity || stock.end.amount < stock.reached.amount;
    return hasLess ? stock.end : stock.reached;
}

posting::PostingRules FactJudge::rulesOf(const FactKey& original, posting::PostingRules today)
{
    const VoucherId voucher = linkOf(original).voucher;
    if (!voucher.isValid())
        return today;
    Statement lines(m_book.database(), "SELECT a.code FROM voucher_line AS l JOIN account AS a ON a.id = l.account_id"
                                       " WHERE l.voucher_id = ?");
    lines.bind(voucher);
    today.dealing = {.deliveriesOnBehalf = false, .purchasesForMembers = false};
    while (lines.step()) {
        const std::string code = lines.string(0);
        if (code == "101" || code == "102" || code == "109")
            today.moneyAccount = code;
        today.dealing.deliveriesOnBehalf |= ledger::isWithin(code, "128");
        today.dealing.purchasesForMembers |= ledger::isWithin(code, "127");
    }
    return today;
}

posting::PostingRules FactJudge::rulesFor(Date day, const std::string& product) const
{
    const bool isOld = m_settings.oldChartUntil && FiscalYear{day.year()} <= *m_settings.oldChartUntil;
    posting::PostingRules rules{
        .moneyAccount = m_settings.moneyAccount,
        .dealing = {.deliveriesOnBehalf = m_settings.deliveries == DealingMode::OnBehalf,
                    .purchasesForMembers = m_settings.purchases == DealingMode::OnBehalf},
        .chart = isOld ? ledger::Chart::Of2007 : ledger::Chart::Of2021};
    // Money in a payment app stood with the bank's before there was an account for it.
    if (isOld && rules.moneyAccount == "109")
        rules.moneyAccount = "102";
    if (const auto own = m_dealings.find(product); own != m_dealings.end())
        rules.dealing = own->second;
    return rules;
}

void FactJudge::remember(const Fact& fact, Money cost)
{
    m_judged[fact.key] = cost;
    const auto* trade = std::get_if<trade::Trade>(&fact.data);
    if (trade == nullptr || cost.isZero())
        return;
    const bool isIn = trade->data.direction == trade::Direction::Delivery;
    const Movement movement{
        .date = fact.date, .quantity = isIn ? trade->data.quantity : -trade->data.quantity, .amount = -cost};
    const Product product{trade->data.product, trade->data.unit};
    const auto loaded = m_stocks.find(product);
    if (loaded == m_stocks.end()) {
        // Most additions never ask what is held, and reading that is long in a large book.
        m_unread[product].push_back(movement);
        return;
    }
    Stock& stock = loaded->second;
    stock.end.quantity += movement.quantity;
    stock.end.amount += movement.amount;
    stock.reached.quantity += movement.quantity;
    stock.reached.amount += movement.amount;
}

} // namespace coop::book
