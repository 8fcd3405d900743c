// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts.h"

#include <array>
#include <cstdlib>
#include <utility>

#include "core/money/apportion.h"

namespace coop::posting {

namespace {

using ledger::LineDraft;
using ledger::VoucherDraft;

/// Whom and what a line names.
struct Named {
    std::string member{};
    std::string product{};
    std::string project{};
};

/// A voucher in the making. Red: all figures are negated, each on its own side. A line of nothing is left out.
class Entry {
public:
    Entry(Date date, std::string summary, bool isRed) : m_summary(std::move(summary)), m_isRed(isRed)
    {
        m_draft.date = date;
        m_draft.origin = ledger::Origin::Fact;
    }

    void debit(std::string_view account, Money amount, const Named& named = {})
    {
        add(account, amount, &LineDraft::debit, named);
    }
    void credit(std::string_view account, Money amount, const Named& named = {})
    {
        add(account, amount, &LineDraft::credit, named);
    }
    [[nodiscard]] VoucherDraft take() { return std::move(m_draft); }

private:
    void add(std::string_view account, Money amount, Money LineDraft::* side, const Named& named)
    {
        if (amount.isZero())
            return;
        LineDraft line{.summary = m_summary,
                       .account = std::string(account),
                       .member = named.member,
                       .product = named.product,
                       .project = named.project};
        line.*side = m_isRed ? -amount : amount;
        m_draft.lines.push_back(std::move(line));
    }

    VoucherDraft m_draft{};
    std::string m_summary;
    bool m_isRed;
};

/// The sub-account where the chart names it, else the account above.
std::string_view inChart(std::string_view code, ledger::Chart chart)
{
    return chart == ledger::Chart::Of2021 ? code : ledger::mainCode(code);
}

/// Goods are stock; a right of any kind is an intangible asset (system of 2021 Art. 30 names land, forest and grassland
/// rights). What a charter admits besides money, goods and these rights can only be another right as well: labour and
/// technology, the only other things that members bring, are no capital.
std::string_view assetOf(shares::ContributionKind kind, const PostingRules& rules)
{
    switch (kind) {
    case shares::ContributionKind::Cash:
        return rules.moneyAccount;
    case shares::ContributionKind::Goods:
        return "121";
    case shares::ContributionKind::Land:
    case shares::ContributionKind::Forest:
    case shares::ContributionKind::IntellectualProperty:
    case shares::ContributionKind::Other:
    case shares::ContributionKind::Labor:
    case shares::ContributionKind::Technology:
        break;
    }
    return "161";
}

TradeQuantity magnitude(TradeQuantity quantity)
{
    return quantity.isNegative() ? -quantity : quantity;
}

/// The agreed price of `quantity`, by the weighted average of what is held; the last unit takes the rest. What has
/// no quantity takes its own price out, as long as so much is held.
Expected<Money, Obstacle> costOf(TradeQuantity quantity, Money price, const StockOnBehalf& stock)
{
    const bool isMore = quantity.isZero() ? stock.amount <= Money() : quantity > stock.quantity;
    if (isMore || stock.amount.isNegative())
        return Unexpected(Obstacle::NotEnoughStock);
    if (quantity.isZero())
        return std::min(price, stock.amount);
    const std::array<Wide, 2> weights = {quantity.inParts(), stock.quantity.inParts() - quantity.inParts()};
    return apportion(stock.amount, weights).front();
}

/// What goes back to 128 by the average; its own price where nothing is held that could tell.
Money returnedCost(TradeQuantity quantity, Money price, const StockOnBehalf& stock)
{
    if (quantity.isZero() || stock.quantity <= TradeQuantity() || stock.amount.isNegative())
        return price;
    return multiply(stock.amount, Fraction(quantity.inParts(), stock.quantity.inParts()), Rounding::HalfUp);
}

Expected<PostedTrade, Obstacle> saleOnBehalf(const trade::Trade& fact, const PostingRules& rules,
                                             const StockOnBehalf& stock, const std::string& summary)
{
    const bool isRed = fact.data.amount.isNegative();
    const Money price = isRed ? -fact.data.amount : fact.data.amount;
    const TradeQuantity quantity = magnitude(fact.data.quantity);
    Expected<Money, Obstacle> cost;
    if (fact.reverses) // moves as much as the row that it takes back, whichever way that was
        cost = stock.amount.isNegative() ? -stock.amount : stock.amount;
    else
        cost = isRed ? returnedCost(quantity, price, stock) : costOf(quantity, price, stock);
    if (!cost)
        return Unexpected(cost.error());
    const Named product{.product = fact.data.product};
    Entry entry(fact.data.date, summary, isRed);
    entry.debit(rules.moneyAccount, price);
    if (*cost > price)
        entry.debit("521", *cost - price, product);
    entry.credit("128", *cost, product);
    if (price > *cost)
        entry.credit("501", price - *cost, product);
    return PostedTrade{.voucher = entry.take(), .cost = isRed ? -*cost : *cost};
}

} // namespace

Expected<VoucherDraft, Obstacle> voucherOf(const shares::Contribution& fact, const PostingRules& rules,
                                           const std::string& summary)
{
    const shares::ContributionDraft& row = fact.data;
    if (!shares::isCapital(row.kind))
        return Unexpected(Obstacle::LabourIsNoCapital);
    if (row.paid.isZero() && row.premium.isZero())
        return Unexpected(Obstacle::NothingToPost);
    const bool takesBack = fact.reverses.has_value();
    const bool isOut = row.paid.isNegative() != takesBack;
    const Money share = row.paid.isNegative() ? -row.paid : row.paid;
    const Money premium = row.paid.isNegative() ? -row.premium : row.premium;
    const std::string_view asset = assetOf(row.kind, rules);
    const std::string_view reserve = inChart("32101", rules.chart);
    Entry entry(row.date, summary, takesBack);
    if (isOut) {
        entry.debit("301", share, {.member = row.member});
        if (premium > Money())
            entry.debit(reserve, premium);
        else
            entry.credit(reserve, -premium);
        entry.credit(asset, share + premium);
    } else {
        entry.debit(asset, share + premium);
        if (premium.isNegative())
            entry.debit(reserve, -premium);
        entry.credit("301", share, {.member = row.member});
        if (premium > Money())
            entry.credit(reserve, premium);
    }
    return entry.take();
}

Expected<VoucherDraft, Obstacle> voucherOf(const shares::Grant& fact, const PostingRules& rules,
                                           const std::string& summary)
{
    if (fact.data.amount.isZero())
        return Unexpected(Obstacle::NothingToPost);
    const bool takesBack = fact.reverses.has_value();
    const bool isOut = fact.data.amount.isNegative() != takesBack;
    const Money amount = fact.data.amount.isNegative() ? -fact.data.amount : fact.data.amount;
    const std::string_view source =
        fact.data.kind == shares::GrantKind::State ? "235" : inChart("31102", rules.chart);
    const Named project{.project = fact.data.project};
    Entry entry(fact.data.date, summary, takesBack);
    if (isOut) {
        entry.debit(source, amount, project);
        entry.credit(rules.moneyAccount, amount);
    } else {
        entry.debit(rules.moneyAccount, amount);
        entry.credit(source, amount, project);
    }
    return entry.take();
}

Expected<PostedTrade, Obstacle> voucherOf(const trade::Trade& fact, const PostingRules& rules,
                                          const StockOnBehalf& stock, const std::string& summary)
{
    const trade::TradeDraft& row = fact.data;
    if (row.amount.isZero())
        return Unexpected(Obstacle::NothingToPost);
    const bool isDelivery = row.direction == trade::Direction::Delivery;
    const bool isMember = !row.member.empty();
    if (!isDelivery && !isMember && rules.dealing.deliveriesOnBehalf)
        return saleOnBehalf(fact, rules, stock, summary);
    const Money amount = row.amount.isNegative() ? -row.amount : row.amount;
    const Named member{.member = row.member};
    const Named product{.product = row.product};
    Entry entry(row.date, summary, row.amount.isNegative());
    if (isDelivery) {
        const bool isOnBehalf = isMember && rules.dealing.deliveriesOnBehalf;
        entry.debit(isOnBehalf ? "128" : "121", amount, product);
        entry.credit(isMember ? "114" : "211", amount, member);
        return PostedTrade{.voucher = entry.take(), .cost = isOnBehalf ? -row.amount : Money()};
    }
    entry.debit(isMember ? "114" : std::string_view(rules.moneyAccount), amount, member);
    entry.credit(isMember && rules.dealing.purchasesForMembers ? "127" : "501", amount, product);
    return PostedTrade{.voucher = entry.take()};
}

VoucherDraft voucherOf(const GrantUse& use)
{
    const Named project{.project = use.project};
    Entry entry(use.date, use.summary, false);
    if (!use.asset.empty()) {
        entry.debit(use.asset, use.amount);
        entry.credit(use.moneyAccount, use.amount);
    }
    entry.debit("235", use.amount, project);
    if (use.asset.empty())
        entry.credit(use.moneyAccount, use.amount);
    else
        entry.credit(inChart("31101", use.chart), use.amount, project);
    return entry.take();
}

} // namespace coop::posting
