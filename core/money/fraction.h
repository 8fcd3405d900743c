// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coop {

/// 128-bit whole number: products of fen and weights are exact in it.
__extension__ typedef __int128 Wide;

[[nodiscard]] std::string toText(Wide value);

/// An exact rational number in lowest terms, denominator > 0.
class Fraction {
public:
    constexpr Fraction() = default;
    /// `denominator` must not be 0 (`ensure`d).
    Fraction(std::int64_t numerator, std::int64_t denominator);

    [[nodiscard]] std::int64_t numerator() const { return m_numerator; }
    [[nodiscard]] std::int64_t denominator() const { return m_denominator; }
    [[nodiscard]] bool isZero() const { return m_numerator == 0; }

    bool operator==(const Fraction&) const = default;
    std::strong_ordering operator<=>(const Fraction& other) const;

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

/// Reads "10%", "12.5%", "33.3333%": a percent sign is required, at most four decimals, no sign.
[[nodiscard]] std::optional<Fraction> parsePercentage(std::string_view text);

/// "12.5%": at most four decimals, further ones rounded half up for display.
[[nodiscard]] std::string toPercentage(const Fraction& fraction);

} // namespace coop
