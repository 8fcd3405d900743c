// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/ledger/closing.h"

namespace coop::book {

/// What closing writes into the books. They are kept in Chinese, whatever the language of the reader.
[[nodiscard]] const ledger::ClosingWords& chineseClosingWords();
/// The summary of the red vouchers that opening a month again makes.
[[nodiscard]] std::string_view chineseReopeningWords();

} // namespace coop::book
