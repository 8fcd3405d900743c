// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/book/ledger_desks.h"
#include "core/posting/facts.h"

namespace coop::book {

/// The words of fact vouchers' summaries, in the language of the book's reader; {0} member, {1} product or project.
struct FactWords {
    std::string contribution{};   ///< "收到{0}出资"
    std::string withdrawal{};     ///< "{0}抽回出资"
    std::string delivery{};       ///< "收{0}交售{1}"
    std::string purchase{};       ///< "{0}购买{1}"
    std::string purchaseIn{};     ///< "购入{1}" (from others)
    std::string sale{};           ///< "销售{1}" (to others)
    std::string grant{};          ///< "收到财政补助 {1}"
    std::string donation{};       ///< "收到捐赠 {1}"
    std::string takingBack{};     ///< "冲销：", in front of the words of what is taken back
};
/// What books are kept in.
[[nodiscard]] const FactWords& chineseFactWords();

/// A fact that has no voucher, and why.
struct UnpostedFact {
    FactKey key{};
    Date date{};
    std::string member{};     ///< number, or empty
    std::string what{};       ///< kind, product or project
    Money amount{};
    std::optional<posting::Obstacle> obstacle{};   ///< nothing: it can be posted

    [[nodiscard]] bool needsVoucher() const
    {
        return obstacle != posting::Obstacle::NothingToPost && obstacle != posting::Obstacle::LabourIsNoCapital;
    }
};

struct ProductRule {
    std::string product{};
    DealingMode deliveries = DealingMode::OnBehalf;
    DealingMode purchases = DealingMode::OnBehalf;
};

/// Facts and their vouchers.
class PostingDesk {
public:
    explicit PostingDesk(Book& book) : m_book(book) {}

    /// Facts of the stretch without a live voucher, by date; those that need none left out unless `withNeedless`.
    [[nodiscard]] std::vector<UnpostedFact> unposted(const ledger::DateRange& range, bool withNeedless = false) const;
    /// Posts what can be posted, one voucher for the facts of one day, kind and product, in one transaction; the rest stays
    /// listed by unposted(). Returns the vouchers made.
    [[nodiscard]] Expected<std::vector<VoucherId>, Issues> post(const ledger::DateRange& range, const DraftId& id);
    /// For the register desks and imports, inside their transaction: posts the fact when the settings say that facts of its
    /// day post themselves and nothing stands in the way. Returns how many vouchers it made. Where two persons are asked
    /// for, the vouchers are drafts that wait for their review.
    std::size_t postNew(storage::Write& write, std::span<const FactKey> facts);

    [[nodiscard]] std::optional<VoucherId> voucherOf(const FactKey& fact) const;
    [[nodiscard]] std::vector<FactKey> factsOf(VoucherId voucher) const;
    /// For the ledger, inside its transaction: the facts of `from` belong to `to`, which corrects it, from now on.
    void moveFacts(storage::Write& write, VoucherId from, VoucherId to);
    /// For the ledger, inside its transaction: a draft goes, its facts have no voucher again.
    void freeFacts(storage::Write& write, VoucherId draft);

    [[nodiscard]] std::vector<ProductRule> rules() const;
    void saveRule(const ProductRule& rule);

    /// Records the use of a grant: one voucher.
    [[nodiscard]] Expected<ledger::Voucher, Issues> useGrant(const posting::GrantUse& use, const DraftId& id);

private:
    Book& m_book;
};

/// Depreciation, amortisation: a sum in equal parts over months, the odd fen first.
struct RecurringDraft {
    std::string summary{};
    std::string debit{};        ///< account code
    std::string credit{};
    Money total{};
    int months = 0;
    ledger::Period first{};
    std::optional<ledger::Period> last{};   ///< ended before its time: the last month that still has a part
};
struct Recurring {
    RecurringId id{};
    RecurringDraft data{};
    int posted = 0;             ///< months posted so far
    Money postedAmount{};

    /// The part of a month; nothing outside its time.
    [[nodiscard]] std::optional<Money> partOf(ledger::Period month) const;
};
/// One that a month still waits for.
struct RecurringProposal {
    RecurringId id{};
    ledger::VoucherDraft voucher{};
};

class RecurringDesk {
public:
    explicit RecurringDesk(Book& book) : m_book(book) {}

    [[nodiscard]] std::vector<Recurring> all() const;
    [[nodiscard]] Expected<Recurring, Issues> add(const RecurringDraft& draft, const DraftId& id);
    /// No part after `last`, for example when the asset is gone.
    [[nodiscard]] Expected<Recurring, Issues> end(RecurringId entry, ledger::Period last);
    [[nodiscard]] std::vector<RecurringProposal> proposals(ledger::Period month) const;
    /// Posts all proposals of a month in one transaction; returns how many.
    [[nodiscard]] Expected<std::size_t, Issues> post(ledger::Period month, const DraftId& id);

private:
    Book& m_book;
};

} // namespace coop::book
