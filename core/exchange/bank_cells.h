// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/exchange/sheet.h"
#include "core/money/money.h"

namespace coop::exchange {

/// The day of a cell, whatever time stands behind it: 2025-03-01 10:11:12, 20250301101112, a spreadsheet's serial.
[[nodiscard]] std::optional<Date> bankDate(const SheetCell& cell, bool countsFrom1904);

/// An amount as banks write it: 1,234.50 · ￥20.00元 · +5.00 · (12.00) · 12.00- · full-width. Nothing for an empty cell or a dash.
[[nodiscard]] Expected<std::optional<Money>, IssueCode> bankAmount(std::string_view text);

enum class BankDirection { In, Out, Neither };
/// 贷, 收入, C … In; 借, 支出, D … Out; 不计收支 and / Neither. Nothing for other words.
[[nodiscard]] std::optional<BankDirection> bankDirection(std::string_view text);

/// US dollars and the like; empty cells and whatever codes banks have for the yuan are not.
[[nodiscard]] bool isForeignCurrency(std::string_view text);

/// The texts with blanks between them, each once, without control characters and cut at the length that a book takes.
[[nodiscard]] std::string bankText(const std::vector<std::string_view>& parts);

} // namespace coop::exchange
