// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/issue.h"
#include "core/money/fraction.h"

namespace coop {

/// An amount of yuan, kept as whole fen (accounting system 2021, Art. 7). Between ±9,999,999,999,999.99
/// yuan; arithmetic beyond ±92 quadrillion fen is `ensure`d.
class Money {
public:
    constexpr Money() = default;

    [[nodiscard]] static constexpr Money fen(std::int64_t fen) { return Money(fen); }
    [[nodiscard]] static constexpr Money yuan(std::int64_t yuan) { return Money(yuan * 100); }

    [[nodiscard]] constexpr std::int64_t inFen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_fen < 0; }

    Money operator-() const;
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    auto operator<=>(const Money&) const = default;

    /// The largest amount that a user may enter.
    static const Money kMax;

private:
    explicit constexpr Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

inline constexpr Money Money::kMax = Money::fen(999'999'999'999'999);

[[nodiscard]] Money sumOf(std::span<const Money> amounts);

enum class Rounding { HalfUp, Up, Down };

/// `amount` × `fraction`, rounded to the fen. HalfUp rounds halves away from zero; Up and Down go to the
/// larger and the smaller amount.
[[nodiscard]] Money multiply(Money amount, const Fraction& fraction, Rounding rounding);

/// numerator / denominator in fen, rounded; denominator > 0; the result must fit (`ensure`d).
[[nodiscard]] Money divide(Wide numerator, Wide denominator, Rounding rounding);

/// Reads "1234.5", "1,234.50", "-20", full-width digits too. Refused: more than two decimals
/// (TooManyDecimals), anything but a number (NotAMoney), an amount beyond kMax (AmountTooLarge).
[[nodiscard]] Expected<Money, IssueCode> parseMoney(std::string_view text);

/// "-1234.50": what files and the command line show.
[[nodiscard]] std::string toPlainText(Money amount);
/// "-1,234.50": what people read.
[[nodiscard]] std::string toGroupedText(Money amount);

/// Capital figures (大写) by the rules for bills: 107000.53 is 壹拾万柒仟元零伍角叁分, negative ones start with 负.
[[nodiscard]] std::string toChineseCapitals(Money amount);

} // namespace coop
