// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/fraction.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/money/quantity.h"

#include <fmt/format.h>

#include <numeric>

namespace coop {

std::string toText(Wide value)
{
    if (value == 0)
        return "0";
    std::string digits;
    const bool negative = value < 0;
    for (Wide rest = value; rest != 0; rest /= 10) {
        const int digit = static_cast<int>(rest % 10);
        digits.insert(digits.begin(), static_cast<char>('0' + (digit < 0 ? -digit : digit)));
    }
    return negative ? "-" + digits : digits;
}

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    ensure(denominator != 0, "a denominator that is not zero");
    const std::int64_t divisor = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const
{
    return Wide{m_numerator} * other.m_denominator <=> Wide{other.m_numerator} * m_denominator;
}

std::optional<Fraction> parsePercentage(std::string_view text)
{
    const std::string plain = toHalfWidth(trimmed(text));
    if (!plain.ends_with('%'))
        return std::nullopt;
    const std::string_view number = trimmed(std::string_view(plain).substr(0, plain.size() - 1));
    if (number.empty() || number.front() == '-' || number.front() == '+')
        return std::nullopt;
    const auto parts = detail::parseDecimal(number, 4);
    if (!parts)
        return std::nullopt;
    return Fraction(*parts, 1'000'000);
}

std::string toPercentage(const Fraction& fraction)
{
    const Wide scaled = Wide{fraction.numerator()} * 1'000'000;
    const Wide half = fraction.denominator() / 2;
    const Wide rounded = (scaled + (scaled < 0 ? -half : half)) / fraction.denominator();
    return detail::decimalText(static_cast<std::int64_t>(rounded), 4) + "%";
}

} // namespace coop
