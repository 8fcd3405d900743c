// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "core/base/ensure.h"
#include "core/money/quantity.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <limits>

namespace coop {

namespace {

constexpr std::array<std::string_view, 10> kDigits = {"零", "壹", "贰", "叁", "肆",
                                                      "伍", "陆", "柒", "捌", "玖"};

/// 1…9999 in capitals; inner zeros collapse to one.
std::string section(std::int64_t value)
{
    constexpr std::array<std::string_view, 4> kUnits = {"仟", "佰", "拾", ""};
    std::string text;
    bool zeroPending = false;
    std::int64_t divisor = 1000;
    for (const std::string_view unit : kUnits) {
        const auto digit = static_cast<std::size_t>(value / divisor % 10);
        if (digit == 0) {
            zeroPending = !text.empty();
        } else {
            if (zeroPending)
                text += kDigits[0];
            zeroPending = false;
            text.append(kDigits[digit]).append(unit);
        }
        divisor /= 10;
    }
    return text;
}

/// Below 亿: 0 gives nothing. A rest below its thousands place leaves a gap that is read as 零.
std::string belowHundredMillion(std::int64_t value)
{
    const std::int64_t tenThousands = value / 10000;
    const std::int64_t rest = value % 10000;
    std::string text;
    if (tenThousands != 0)
        text.append(section(tenThousands)).append("万");
    if (tenThousands != 0 && rest != 0 && rest < 1000)
        text += kDigits[0];
    return rest == 0 ? text : text.append(section(rest));
}

/// What stands before 亿 is read like a number of its own: 玖万玖仟亿, never 玖万亿玖仟亿.
std::string wholeInCapitals(std::int64_t yuan)
{
    constexpr std::int64_t kHundredMillion = 100'000'000;
    if (yuan < kHundredMillion)
        return belowHundredMillion(yuan);
    const std::int64_t rest = yuan % kHundredMillion;
    std::string text = wholeInCapitals(yuan / kHundredMillion).append("亿");
    if (rest != 0 && rest < kHundredMillion / 10)
        text += kDigits[0];
    return text.append(belowHundredMillion(rest));
}

} // namespace

Money Money::operator-() const
{
    return Money::fen(0) - *this;
}

Money Money::operator+(Money other) const
{
    return Money(detail::addChecked(m_fen, other.m_fen));
}

Money Money::operator-(Money other) const
{
    std::int64_t difference = 0;
    ensure(!__builtin_sub_overflow(m_fen, other.m_fen, &difference), "a difference within 64 bits");
    return Money(difference);
}

Money sumOf(std::span<const Money> amounts)
{
    Money sum;
    for (const Money amount : amounts)
        sum += amount;
    return sum;
}

Money divide(Wide numerator, Wide denominator, Rounding rounding)
{
    ensure(denominator > 0, "a positive denominator");
    Wide quotient = numerator / denominator;
    const Wide remainder = numerator % denominator;
    if (remainder != 0) {
        const Wide distance = remainder < 0 ? -remainder : remainder;
        const int away = numerator < 0 ? -1 : 1;
        if (rounding == Rounding::HalfUp && distance >= denominator - distance)
            quotient += away;
        else if (rounding == Rounding::Up && numerator > 0)
            quotient += 1;
        else if (rounding == Rounding::Down && numerator < 0)
            quotient -= 1;
    }
    ensure(quotient <= std::numeric_limits<std::int64_t>::max() &&
               quotient >= std::numeric_limits<std::int64_t>::min(),
           "an amount within 64 bits");
    return Money::fen(static_cast<std::int64_t>(quotient));
}

Money multiply(Money amount, const Fraction& fraction, Rounding rounding)
{
    return divide(Wide{amount.inFen()} * fraction.numerator(), fraction.denominator(), rounding);
}

Expected<Money, IssueCode> parseMoney(std::string_view text)
{
    const auto fen = detail::parseDecimal(text, 2);
    if (!fen)
        return Unexpected(fen.error() == IssueCode::NotAQuantity ? IssueCode::NotAMoney : fen.error());
    return Money::fen(*fen);
}

std::string toPlainText(Money amount)
{
    const std::int64_t fen = amount.inFen();
    return fmt::format("{}{}.{:02}", fen < 0 ? "-" : "", std::abs(fen / 100), std::abs(fen % 100));
}

std::string toGroupedText(Money amount)
{
    std::string text = toPlainText(amount);
    const std::size_t first = amount.isNegative() ? 1 : 0;
    for (std::size_t i = text.size() - 3; i > first + 3;) {
        i -= 3;
        text.insert(i, 1, ',');
    }
    return text;
}

std::string toChineseCapitals(Money amount)
{
    const std::int64_t fen = amount.inFen();
    const std::int64_t yuan = std::abs(fen / 100);
    const auto jiaoDigit = static_cast<std::size_t>(std::abs(fen % 100) / 10);
    const auto fenDigit = static_cast<std::size_t>(std::abs(fen % 10));

    std::string text = amount.isNegative() ? "负" : "";
    if (yuan != 0)
        text.append(wholeInCapitals(yuan)).append("元");
    if (jiaoDigit == 0 && fenDigit == 0)
        return text.append(yuan == 0 ? "零元整" : "整");
    // A zero before the jiao where the yuan place is zero, and always before a lone fen.
    if (yuan != 0 && (jiaoDigit == 0 || yuan % 10 == 0))
        text += kDigits[0];
    if (jiaoDigit != 0)
        text.append(kDigits[jiaoDigit]).append("角");
    if (fenDigit == 0)
        return text.append("整");
    return text.append(kDigits[fenDigit]).append("分");
}

} // namespace coop
