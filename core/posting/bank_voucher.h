// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a line of the bank is booked against when nobody has booked it. Pure.

#include <optional>
#include <string>
#include <string_view>

#include "core/ledger/account.h"
#include "core/ledger/bank.h"
#include "core/ledger/voucher.h"

namespace coop::posting {

/// 102 银行存款, 109 其他货币资金 and what is below them: what a bank or a payment service sends statements of.
[[nodiscard]] bool isBankAccount(std::string_view code);

/// Who the other side of the line is known to be.
struct OtherSide {
    std::string member{};         ///< number, or empty
    std::string counterparty{};   ///< name of the auxiliary item, or empty
};

/// The bank account against 114 of a member, 113 (in) or 211 (out) of a known counterparty, 524 where the words speak of
/// interest or fees of the bank; else against a line without an account, for the user to fill in. The chart of 2007 has
/// no 524.
[[nodiscard]] ledger::VoucherDraft voucherOf(const ledger::BankLineDraft& line, std::string_view bankAccount,
                                             const OtherSide& other, ledger::Chart chart);

} // namespace coop::posting
