// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/ensure.h"
#include "core/base/issue.h"

namespace coop {

namespace detail {
/// Reads a decimal with at most `decimals` places as a whole number of the smallest part.
/// NotAQuantity, TooManyDecimals or AmountTooLarge (beyond 10^15 of the smallest part).
[[nodiscard]] Expected<std::int64_t, IssueCode> parseDecimal(std::string_view text, int decimals);
/// Shortest: "12.5", "12", "-0.05".
[[nodiscard]] std::string decimalText(std::int64_t value, int decimals);
[[nodiscard]] std::int64_t addChecked(std::int64_t a, std::int64_t b);
} // namespace detail

/// A number of things with its unit in the type and a fixed count of decimals; never a double.
template <typename Unit>
class Quantity {
public:
    static constexpr int kDecimals = Unit::kDecimals;
    static constexpr std::int64_t kScale = kDecimals == 2 ? 100 : 1000;

    constexpr Quantity() = default;
    /// From the smallest part: hundredths of a mu, thousandths of a jin.
    [[nodiscard]] static constexpr Quantity parts(std::int64_t parts) { return Quantity(parts); }
    [[nodiscard]] static constexpr Quantity whole(std::int64_t whole) { return Quantity(whole * kScale); }

    [[nodiscard]] constexpr std::int64_t inParts() const { return m_parts; }
    [[nodiscard]] constexpr bool isZero() const { return m_parts == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_parts < 0; }

    Quantity operator-() const { return Quantity(-m_parts); }
    Quantity operator+(Quantity other) const { return Quantity(detail::addChecked(m_parts, other.m_parts)); }
    Quantity operator-(Quantity other) const { return Quantity(detail::addChecked(m_parts, -other.m_parts)); }
    Quantity& operator+=(Quantity other) { return *this = *this + other; }
    auto operator<=>(const Quantity&) const = default;

    [[nodiscard]] static Expected<Quantity, IssueCode> parse(std::string_view text)
    {
        return detail::parseDecimal(text, kDecimals).map([](std::int64_t parts) { return Quantity(parts); });
    }

private:
    explicit constexpr Quantity(std::int64_t parts) : m_parts(parts) {}
    std::int64_t m_parts = 0;
};

template <typename Unit>
[[nodiscard]] std::string toPlainText(Quantity<Unit> quantity)
{
    return detail::decimalText(quantity.inParts(), Unit::kDecimals);
}

struct MuUnit { static constexpr int kDecimals = 2; };
struct DayUnit { static constexpr int kDecimals = 2; };
struct PieceUnit { static constexpr int kDecimals = 3; };

/// Land in mu (亩), to the hundredth.
using LandArea = Quantity<MuUnit>;
/// Working days (工日), to the hundredth.
using WorkDays = Quantity<DayUnit>;
/// What is weighed or counted, in the unit that stands beside it, to the thousandth.
using TradeQuantity = Quantity<PieceUnit>;

} // namespace coop
