// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/posting_desk.h"
#include "core/book/ledger_terms.h"

#include <algorithm>
#include <array>

#include "core/base/ensure.h"
#include "core/book/fact_judge.h"
#include "core/book/fact_poster.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

namespace coop::book {

namespace {

using storage::Statement;
using storage::Write;

constexpr std::string_view kVoucherOf = R"sql(
    SELECT f.voucher_id
      FROM fact_voucher AS f
     WHERE f.fact_table = ?
       AND f.fact_id = ?
       AND NOT EXISTS (SELECT 1 FROM voucher AS reversal WHERE reversal.reverses = f.voucher_id)
)sql";

constexpr std::string_view kSaveRule = R"sql(
    INSERT INTO product_rule (product, delivery_mode, purchase_mode)
    VALUES (?1, ?2, ?3)
        ON CONFLICT (product) DO UPDATE
       SET delivery_mode = ?2, purchase_mode = ?3
)sql";

UnpostedFact unpostedOf(const Fact& fact)
{
    UnpostedFact unposted{.key = fact.key, .date = fact.date};
    if (const auto* contribution = std::get_if<shares::Contribution>(&fact.data)) {
        unposted.member = contribution->data.member;
        unposted.what = toWord(shares::kContributionKinds, contribution->data.kind);
        unposted.amount = contribution->data.paid;
    } else if (const auto* trade = std::get_if<trade::Trade>(&fact.data)) {
        unposted.member = trade->data.member;
        unposted.what = trade->data.product;
        unposted.amount = trade->data.amount;
    } else {
        const auto& grant = std::get<shares::Grant>(fact.data);
        unposted.what = grant.data.project.empty() ? std::string(toWord(shares::kGrantKinds, grant.data.kind))
                                                   : grant.data.project;
        unposted.amount = grant.data.amount;
    }
    return unposted;
}

FactTable tableAt(const Statement& row, int column)
{
    for (const FactTable table : {FactTable::Contribution, FactTable::Trade, FactTable::Grant}) {
        if (tableOf(table) == row.text(column))
            return table;
    }
    row.database().failDamaged("fact_table: " + row.string(column));
}

/// The second and later vouchers of one call are remembered beside the first.
std::string draftOf(const DraftId& id, std::size_t index)
{
    return index == 0 ? id.text : id.text + "/" + std::to_string(index);
}

std::vector<VoucherId> earlierOf(const Write& write, const DraftId& id)
{
    std::vector<VoucherId> made;
    while (const auto voucher = write.rowOfDraft(draftOf(id, made.size()), "voucher"))
        made.push_back({*voucher});
    return made;
}

} // namespace

const FactWords& chineseFactWords()
{
    static const FactWords words{.contribution = "收到{0}出资",
                                 .withdrawal = "{0}抽回出资",
                                 .delivery = "收{0}交售{1}",
                                 .purchase = "{0}购买{1}",
                                 .purchaseIn = "购入{1}",
                                 .sale = "销售{1}",
                                 .grant = "收到财政补助 {1}",
                                 .donation = "收到捐赠 {1}",
                                 .takingBack = "冲销："};
    return words;
}

std::vector<UnpostedFact> PostingDesk::unposted(const ledger::DateRange& range, bool withNeedless) const
{
    std::vector<UnpostedFact> unposted;
    FactJudge judge(m_book);
    for (const Fact& fact : factsWithoutVoucher(m_book.database(), range)) {
        UnpostedFact listed = unpostedOf(fact);
        if (const auto judged = judge.judge(fact); !judged)
            listed.obstacle = judged.error();
        if (withNeedless || listed.needsVoucher())
            unposted.push_back(std::move(listed));
    }
    return unposted;
}

Expected<std::vector<VoucherId>, Issues> PostingDesk::post(const ledger::DateRange& range, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (auto earlier = earlierOf(write, id); !earlier.empty())
        return earlier;
    std::vector<VoucherId> made = FactPoster(m_book, write).post(factsWithoutVoucher(m_book.database(), range));
    for (std::size_t i = 0; i < made.size(); ++i)
        write.rememberDraft(draftOf(id, i), "voucher", made[i].value);
    write.commit();
    m_book.published(Subject::Vouchers);
    return made;
}

std::size_t PostingDesk::postNew(Write& write, std::span<const FactKey> facts)
{
    const auto from = m_book.ledger().settings().factsFrom;
    if (!from || facts.empty())
        return 0;
    std::vector<Fact> due = book::factsOf(m_book.database(), facts);
    std::erase_if(due, [&from](const Fact& fact) { return fact.date < *from; });
    return due.empty() ? 0 : FactPoster(m_book, write).post(due).size();
}

std::optional<VoucherId> PostingDesk::voucherOf(const FactKey& fact) const
{
    Statement row(m_book.database(), kVoucherOf);
    return row.bind(tableOf(fact.table), fact.id).step() ? std::optional(VoucherId{row.integer(0)}) : std::nullopt;
}

std::vector<FactKey> PostingDesk::factsOf(VoucherId voucher) const
{
    Statement rows(m_book.database(),
                   "SELECT fact_table, fact_id FROM fact_voucher WHERE voucher_id = ? ORDER BY fact_table, fact_id");
    rows.bind(voucher);
    std::vector<FactKey> facts;
    while (rows.step())
        facts.push_back({tableAt(rows, 0), rows.integer(1)});
    return facts;
}

void PostingDesk::moveFacts(Write& write, VoucherId from, VoucherId to)
{
    storage::Database& database = m_book.database();
    Statement insert(database,
                     "INSERT INTO fact_voucher (fact_table, fact_id, voucher_id, cost_fen) "
                     "SELECT fact_table, fact_id, ?1, coalesce(?3, cost_fen) FROM fact_voucher WHERE id = ?2");
    Statement links(database, "SELECT id FROM fact_voucher WHERE voucher_id = ? ORDER BY id");
    links.bind(from);
    std::vector<std::int64_t> ids;
    while (links.step())
        ids.push_back(links.integer(0));
    // What the right voucher takes out of the stock on behalf, not what the wrong one did.
    Statement taken(database, "SELECT count(*), coalesce(sum(l.credit_fen - l.debit_fen), 0)"
                              "  FROM voucher_line AS l JOIN account AS a ON a.id = l.account_id"
                              " WHERE l.voucher_id = ? AND substr(a.code, 1, 3) = '128'");
    ensure(taken.bind(to).step(), "a sum");
    for (const std::int64_t id : ids) {
        insert.bind(to, id);
        if (taken.integer(0) == 0)
            insert.bindAt(3, Money());
        else if (ids.size() == 1)
            insert.bindAt(3, taken.money(1));
        insert.run();
        write.inserted("fact_voucher", database.lastInsertId());
    }
}

void PostingDesk::freeFacts(Write& write, VoucherId draft)
{
    storage::Database& database = m_book.database();
    Statement links(database, "SELECT id FROM fact_voucher WHERE voucher_id = ? ORDER BY id");
    links.bind(draft);
    std::vector<std::int64_t> ids;
    while (links.step())
        ids.push_back(links.integer(0));
    Statement remove(database, "DELETE FROM fact_voucher WHERE id = ?");
    for (const std::int64_t id : ids) {
        std::string before = write.image("fact_voucher", id);
        remove.bind(id).run();
        write.deleted("fact_voucher", id, std::move(before));
    }
}

std::vector<ProductRule> PostingDesk::rules() const
{
    Statement rows(m_book.database(), "SELECT product, delivery_mode, purchase_mode FROM product_rule ORDER BY product");
    std::vector<ProductRule> rules;
    while (rows.step())
        rules.push_back({.product = rows.string(0),
                         .deliveries = storage::wordAt(rows, 1, kDeliveryModes),
                         .purchases = storage::wordAt(rows, 2, kPurchaseModes)});
    return rules;
}

void PostingDesk::saveRule(const ProductRule& rule)
{
    ensure(!rule.product.empty(), "a product with a name");
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    Statement known(database, "SELECT id FROM product_rule WHERE product = ?");
    const bool isThere = known.bind(rule.product).step();
    std::string before = isThere ? write.image("product_rule", known.integer(0)) : std::string();
    Statement(database, kSaveRule)
        .bind(rule.product, toWord(kDeliveryModes, rule.deliveries), toWord(kPurchaseModes, rule.purchases))
        .run();
    if (isThere)
        write.updated("product_rule", known.integer(0), std::move(before));
    else
        write.inserted("product_rule", database.lastInsertId());
    known.reset();
    write.commit();
    m_book.published(Subject::Vouchers);
}

Expected<ledger::Voucher, Issues> PostingDesk::useGrant(const posting::GrantUse& use, const DraftId& id)
{
    Issues issues;
    if (use.amount <= Money())
        issues.push_back({.code = use.amount.isZero() ? IssueCode::ZeroNotAllowed : IssueCode::NegativeNotAllowed,
                          .field = "amount",
                          .value = toPlainText(use.amount)});
    posting::GrantUse known = use;
    known.chart = m_book.ledger().chartOn(use.date);
    const bool isAsset = use.asset.empty() || (ledger::isAccountCode(use.asset) &&
                                               ledger::classOf(use.asset) == ledger::AccountClass::Asset &&
                                               m_book.accounts().find(known.chart, use.asset));
    if (!isAsset)
        issues.push_back({.code = IssueCode::UnknownAccount,
                          .field = "asset",
                          .value = use.asset,
                          .arguments = {std::to_string(static_cast<int>(known.chart))}});
    if (!issues.empty())
        return Unexpected(std::move(issues));
    if (m_book.ledger().settings().twoPerson)
        return m_book.ledger().saveDraft(posting::voucherOf(known), id);
    return m_book.ledger().enter(posting::voucherOf(known), id);
}

} // namespace coop::book
