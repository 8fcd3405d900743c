// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facts as they are read for posting, and what stands in their way. Shared by listing and by posting, so that both say the
// same.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/book/posting_desk.h"
#include "core/storage/database.h"

namespace coop::book {

struct Fact {
    FactKey key{};
    Date date{};
    std::variant<shares::Contribution, trade::Trade, shares::Grant> data{};
};

/// In the order of the enum: the words of fact_voucher.fact_table, which are the names of the tables.
[[nodiscard]] std::string_view tableOf(FactTable table);

/// Those of the stretch without a live voucher, by date.
[[nodiscard]] std::vector<Fact> factsWithoutVoucher(const storage::Database& database, const ledger::DateRange& range);
/// These, by date.
[[nodiscard]] std::vector<Fact> factsOf(const storage::Database& database, std::span<const FactKey> keys);

/// The voucher that a fact would have by itself. `cost` as in posting::PostedTrade.
struct JudgedFact {
    ledger::VoucherDraft voucher{};
    Money cost{};
};

/// Judges facts one after the other in the order of their days: what one puts into stock the next may sell, what one
/// posts the next may take back.
class FactJudge {
public:
    explicit FactJudge(Book& book);
    [[nodiscard]] Expected<JudgedFact, posting::Obstacle> judge(const Fact& fact);
    [[nodiscard]] const LedgerSettings& settings() const { return m_settings; }

private:
    using Product = std::pair<std::string, std::string>;   ///< name and unit
    struct Movement {
        Date date{};
        TradeQuantity quantity{};
        Money amount{};
    };
    /// What is held of a product: up to the day that was reached, and at the end of all days.
    struct Stock {
        std::vector<Movement> ahead{};   ///< the latest first
        posting::StockOnBehalf reached{};
        posting::StockOnBehalf end{};
    };
    struct Link {
        bool isPosted = false;
        Money cost{};
        VoucherId voucher{};   ///< not valid while it is not written yet
    };

    [[nodiscard]] Expected<JudgedFact, posting::Obstacle> judgeAlone(const Fact& fact);
    [[nodiscard]] Expected<JudgedFact, posting::Obstacle> judgeTrade(const trade::Trade& fact);
    [[nodiscard]] std::optional<posting::Obstacle> obstacleOfDay(Date day) const;
    /// What speaks against taking another fact back: that it has no voucher.
    [[nodiscard]] std::optional<posting::Obstacle> obstacleOfOriginal(const Fact& fact);
    [[nodiscard]] Link linkOf(const FactKey& key);
    [[nodiscard]] Stock& stockOf(const trade::TradeDraft& trade);
    [[nodiscard]] posting::StockOnBehalf heldOn(const trade::TradeDraft& trade);
    [[nodiscard]] posting::PostingRules rulesFor(Date day, const std::string& product = {}) const;
    /// As the rules were when the fact that `fact` takes back was posted: what was entered then is taken back, whatever
    /// is set today.
    [[nodiscard]] posting::PostingRules rulesOf(const FactKey& original, posting::PostingRules today);
    void remember(const Fact& fact, Money cost);

    Book& m_book;
    LedgerSettings m_settings;
    ledger::Period m_start;
    std::optional<ledger::Period> m_lastClosed;
    std::map<std::string, posting::Dealing> m_dealings{};
    std::map<Product, Stock> m_stocks{};
    std::map<Product, std::vector<Movement>> m_unread{};   ///< judged before the stock of the product was read
    std::map<FactKey, Money> m_judged{};
    storage::Statement m_link;
};

} // namespace coop::book
