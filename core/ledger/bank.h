// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bank's side: lines of a statement, which entries they are, and the reconciliation table (银行存款余额调节表). Pure.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/money/money.h"

namespace coop::ledger {

/// One line of a statement. `amount` is positive into the account, negative out of it.
struct BankLineDraft {
    Date date{};
    Money amount{};
    std::optional<Money> balance{};
    std::string counterparty{};
    std::string counterpartyAccount{};
    std::string summary{};
    std::string reference{};

    bool operator==(const BankLineDraft&) const = default;
};
struct BankLine {
    BankLineId id{};
    BankLineDraft data{};
    std::vector<VoucherLineId> matches{};
};

/// An entry of the bank account in our books. `amount` is debit − credit.
struct CashEntry {
    VoucherLineId line{};
    Date date{};
    Money amount{};
    std::string text{};   ///< summary, counterparty and member, for telling twins apart
    bool isMatched = false;
};

/// A line and the entry that it probably is. Certain: the same amount within five days, and no other pair has a claim to
/// either; the closest day first. The rest is left to a person.
struct MatchProposal {
    BankLineId bankLine{};
    std::vector<VoucherLineId> entries{};
};
[[nodiscard]] std::vector<MatchProposal> proposeMatches(std::span<const BankLine> bank, std::span<const CashEntry> book);

/// 银行存款余额调节表 of one day. Both adjusted balances are equal when everything is explained.
struct Reconciliation {
    Date day{};
    Money bookBalance{};                              ///< 企业银行存款日记账余额
    std::optional<Money> bankBalance{};               ///< 银行对账单余额; nothing: no statement reaches this day
    std::vector<BankLineId> receivedByBankOnly{};     ///< 银行已收企业未收
    std::vector<BankLineId> paidByBankOnly{};         ///< 银行已付企业未付
    std::vector<VoucherLineId> receivedByBookOnly{};  ///< 企业已收银行未收
    std::vector<VoucherLineId> paidByBookOnly{};      ///< 企业已付银行未付
    Money bankOnlyIn{}, bankOnlyOut{}, bookOnlyIn{}, bookOnlyOut{};   ///< sums, all ≥ 0

    [[nodiscard]] Money adjustedBook() const { return bookBalance + bankOnlyIn - bankOnlyOut; }
    [[nodiscard]] std::optional<Money> adjustedBank() const
    {
        return bankBalance ? std::optional(*bankBalance + bookOnlyIn - bookOnlyOut) : std::nullopt;
    }
    [[nodiscard]] bool agrees() const { return adjustedBank() == adjustedBook(); }
};
/// From all lines and entries up to `day`. A line without a balance takes it from the one before.
[[nodiscard]] Reconciliation reconcile(Date day, Money bookBalance, std::span<const BankLine> bank,
                                       std::span<const CashEntry> book);

} // namespace coop::ledger
