// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/ledger/figures.h"
#include "core/ledger/voucher.h"

namespace coop::ledger {

/// What must be in order before a month is closed. The last two are looked at in December only.
enum class ClosingCheck { DraftsLeft, UnpostedFacts, CashNegative, PendingAssets, NumbersWithGaps, RecurringLeft, BankUnmatched, ConversionLeft };
inline constexpr Word<ClosingCheck> kClosingChecks[] = {
    {ClosingCheck::DraftsLeft, "drafts", "未记账凭证"},
    {ClosingCheck::UnpostedFacts, "facts", "未记账业务"},
    {ClosingCheck::CashNegative, "cash", "货币资金为负"},
    {ClosingCheck::PendingAssets, "pending", "待处理财产损溢"},
    {ClosingCheck::NumbersWithGaps, "gaps", "凭证断号"},
    {ClosingCheck::RecurringLeft, "recurring", "未记定期分录"},
    {ClosingCheck::BankUnmatched, "bank", "银行未达账项"},
    {ClosingCheck::ConversionLeft, "conversion", "新旧科目未衔接"},
};
struct ClosingFinding {
    ClosingCheck check{};
    bool forbids = true;                  ///< false: to be looked at, closing goes on
    std::vector<std::string> where{};     ///< voucher numbers, accounts with amounts, facts
};

/// The words that a closing voucher's lines carry.
struct ClosingWords {
    std::string transfer{};       ///< "结转本月损益"
    std::string toDistribution{}; ///< "结转本年盈余"
    std::string appropriations{}; ///< "结转各项分配"
};

/// Income and expense of `figures` (turnover not yet transferred, per account and sub-account) to 331: Dr 501, 502, 511,
/// Cr 331; Dr 331, Cr 521 … 531. Nothing when there is nothing to transfer.
[[nodiscard]] std::optional<VoucherDraft> profitTransfer(const LedgerYear& figures, Date day, const ClosingWords& words);
/// 31 December, behind the one before: 331 to 33202, then 33201 to 33202. Nothing when both are zero.
[[nodiscard]] std::optional<VoucherDraft> yearTransfer(const LedgerYear& figures, Date day, const ClosingWords& words);

} // namespace coop::ledger
