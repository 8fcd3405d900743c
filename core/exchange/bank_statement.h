// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/sheet.h"
#include "core/ledger/bank.h"

namespace coop::exchange {

/// The lines of a bank statement, oldest first.
struct BankStatement {
    std::vector<ledger::BankLineDraft> lines{};
    std::vector<int> rows{};                    ///< the file's row of each line
    Issues issues{};                            ///< errors and warnings of single rows
    int headerRow = 0;                          ///< 1 = the first row of the file
    std::optional<std::string> accountNumber{}; ///< of the bank account, when the file names it
};

/// Reads the common layouts of Chinese banks and payment services: the first row that names a date and an amount is the
/// heading, whatever stands above it. Amounts are two columns (收入/支出, 贷方/借方), one with a mark (借贷标志, 收/支) or one
/// with a sign; 借 is out of the account and 贷 into it, as the bank sees it. Sums, page ends and repeated headings are
/// left out. A file that starts with the newest line is put in order; balances, where there are any, must follow from
/// one another. Every bad row is listed, in the order of the file. BankLayoutUnknown for a file without such a heading.
[[nodiscard]] Expected<BankStatement, Issues> readBankStatement(const Sheet& sheet);

} // namespace coop::exchange
