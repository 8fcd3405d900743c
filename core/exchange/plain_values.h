// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/issue.h"

namespace coop::exchange {

/// Which way round a date with its year at the end was written: 3/1/2025.
enum class DateOrder { MonthFirst, DayFirst };

/// A number as people write it, in plain decimal digits: 1,234.50 · 1234.5元 · ￥1,234 · 壹仟贰佰叁拾肆元伍角 · 1.2万 ·
/// (1,234.50) · 1234.50- · full-width digits. Exact: digits move, nothing is rounded. What is no such number comes back
/// as it was, so that whoever reads it next can complain of what stands there. A lone dash is nothing.
[[nodiscard]] std::string plainNumber(std::string_view text);

/// What a date with its year at the end says about its order.
enum class DateClue {
    None,         ///< not such a date
    Either,       ///< 3/1/2025
    MonthFirst,   ///< 3/25/2025
    DayFirst,     ///< 25/3/2025
};
[[nodiscard]] DateClue dateClue(std::string_view text);

/// A date as people write it, as YYYY-MM-DD: 2025.3.1 · 2025/3/1 · 20250301 · 2025年3月1日 · 二〇二五年三月一日 · a time
/// behind it · a spreadsheet's serial · 3/1/2025 by `order`. DateOrderOpen where the order decides and none is given. What
/// is no date comes back as it was.
[[nodiscard]] Expected<std::string, IssueCode> plainDate(std::string_view text, const DateOrder* order = nullptr);

} // namespace coop::exchange
