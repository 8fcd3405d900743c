// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/exchange/layout.h"

namespace coop::exchange {

/// What a heading of somebody else's table commonly means.
struct HeadingMeaning {
    const ColumnSpec* spec = nullptr;   ///< nothing: no meaning known
    Sureness sureness = Sureness::Synonym;
    std::size_t rank = 0;               ///< 0 is the best of several columns that mean the same
    std::string unit{};                 ///< "万" of 金额(万元)
};
[[nodiscard]] HeadingMeaning meaningOf(ImportKind kind, std::string_view heading);

/// Our own heading: English, Chinese, or both; a unit of ours may stand behind it in brackets.
[[nodiscard]] const ColumnSpec* officialSpec(std::span<const ColumnSpec> specs, std::string_view heading);

} // namespace coop::exchange
