// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace coop::exchange {

/// A number as spreadsheets store it ("1234.5", "1.38E10", "0.30000000000000004") as plain decimal digits without
/// exponent or needless zeros, never through binary floating point. Spreadsheets count to 15 digits and
/// store the noise behind them (0.1 + 0.2 has it): a fraction with more is rounded to 15. A whole number keeps
/// all its digits, it may be an identity number. Nothing for what is no number.
[[nodiscard]] std::optional<std::string> toPlainDecimal(std::string_view text);

} // namespace coop::exchange
