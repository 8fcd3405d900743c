// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules that turn facts into entries (accounting system 2021, notes on the accounts). Account codes appear here and
// in the chart, nowhere else. Pure; words for summaries are given.

#include <optional>
#include <string>

#include "core/base/issue.h"
#include "core/base/words.h"
#include "core/ledger/voucher.h"
#include "core/shares/contribution.h"
#include "core/shares/grant.h"
#include "core/trade/trade.h"

namespace coop::posting {

/// Why a fact has no voucher. The first two need none, the others wait for somebody.
enum class Obstacle {
    NothingToPost,      ///< a promise without payment, an area or a quantity without an amount
    LabourIsNoCapital,  ///< labour and technology never reach 301 (registration rules Art. 13)
    MonthClosed,
    BeforeLedger,
    NotEnoughStock,     ///< more was sold on members' behalf than they delivered
    OriginalUnposted,   ///< takes back a fact that is not posted
};
inline constexpr Word<Obstacle> kObstacles[] = {
    {Obstacle::NothingToPost, "nothing-to-post", "无需记账"},
    {Obstacle::LabourIsNoCapital, "labour-no-capital", "劳务技术不作价出资"},
    {Obstacle::MonthClosed, "month-closed", "会计期间已结账"},
    {Obstacle::BeforeLedger, "before-ledger", "早于建账期间"},
    {Obstacle::NotEnoughStock, "not-enough-stock", "代销库存不足"},
    {Obstacle::OriginalUnposted, "original-unposted", "原业务未记账"},
};

/// How a product is dealt in.
struct Dealing {
    bool deliveriesOnBehalf = true;   ///< 128/114; else bought outright: 121/114
    bool purchasesForMembers = true;  ///< 127/114; else the cooperative's own goods: 114/501
};

struct PostingRules {
    std::string moneyAccount = "102";
    Dealing dealing{};
    ledger::Chart chart = ledger::Chart::Of2021;   ///< that of 2007 names no sub-accounts of 311 and 321
};

/// What members delivered of one product and the cooperative still holds on their behalf, at agreed prices.
struct StockOnBehalf {
    TradeQuantity quantity{};
    Money amount{};
};

/// Dr money / Cr 301 member, the premium to 321; goods 121, land and forest rights and intellectual property 161. Taken
/// out: Dr 301, Cr money or the asset back. A row that takes another one back gives its entry in red figures.
[[nodiscard]] Expected<ledger::VoucherDraft, Obstacle> voucherOf(const shares::Contribution& fact, const PostingRules& rules,
                                                                 const std::string& summary);
/// State: Dr money / Cr 235 project; donation: Dr money / Cr 311. Returned: the other way round.
[[nodiscard]] Expected<ledger::VoucherDraft, Obstacle> voucherOf(const shares::Grant& fact, const PostingRules& rules,
                                                                 const std::string& summary);
/// Deliveries and purchases of members and others; a sale to others of what members delivered on behalf takes its agreed
/// price out of 128 and the difference to 501 or 521; `cost` says how much. Negative rows give red figures. For a sale that
/// takes another one back `stock` is what that one took out of 128.
struct PostedTrade {
    ledger::VoucherDraft voucher{};
    Money cost{};   ///< taken out of 128: by sales on behalf; what deliveries on behalf put in counts negative
};
[[nodiscard]] Expected<PostedTrade, Obstacle> voucherOf(const trade::Trade& fact, const PostingRules& rules,
                                                        const StockOnBehalf& stock, const std::string& summary);

/// A grant that was used: Dr `asset` / Cr money, and Dr 235 / Cr 31101 of the same project; `asset` empty: used for training,
/// marketing and the like, Dr 235 / Cr money only.
struct GrantUse {
    Date date{};
    std::string project{};
    std::string asset{};       ///< account code, or empty
    Money amount{};
    std::string moneyAccount = "102";
    std::string summary{};
    ledger::Chart chart = ledger::Chart::Of2021;
};
[[nodiscard]] ledger::VoucherDraft voucherOf(const GrantUse& use);

} // namespace coop::posting
