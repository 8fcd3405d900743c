// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/sheet.h"

namespace coop::exchange {

/// What a column of a bank statement says.
enum class BankColumn {
    Date,
    In,
    Out,
    Amount,
    Direction,
    Balance,
    Name,             ///< of the other side
    Account,          ///< of the other side
    NameAndAccount,   ///< both in one cell
    PayerName,
    PayerAccount,
    PayeeName,
    PayeeAccount,
    OwnAccount,
    Summary,          ///< several columns may: 摘要, 用途, 附言
    Reference,
    Currency,
    Status,
};

/// The heading of a bank statement.
struct BankHeading {
    std::size_t row = 0;                          ///< index into Sheet::rows
    std::size_t firstLine = 0;                    ///< index of the row behind the heading, which may have two rows
    std::map<BankColumn, std::size_t> columns{};  ///< index of the column; Summary is not among them
    std::vector<std::size_t> summaries{};         ///< in the order of the file

    [[nodiscard]] std::optional<std::size_t> column(BankColumn what) const
    {
        const auto found = columns.find(what);
        return found == columns.end() ? std::nullopt : std::optional(found->second);
    }
};

/// The first row that names a date and an amount; two rows where 发生额 is split into 借方 and 贷方 below.
[[nodiscard]] std::optional<BankHeading> findBankHeading(const Sheet& sheet);

/// "622848…" from "账号：6228 48…" or the cell behind "账号", above the heading.
[[nodiscard]] std::optional<std::string> findAccountNumber(const Sheet& sheet, std::size_t headingRow);

/// Without blanks and signs of width and grouping, small letters.
[[nodiscard]] std::string plainHeading(std::string_view text);

} // namespace coop::exchange
