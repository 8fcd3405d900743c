// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decimal_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace coop::exchange {

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr int kLargestExponent = 308;

/// ± 0.DIGITS × 10^point
struct Decimal {
    bool isNegative = false;
    std::string digits{};
    int point = 0;
};

std::optional<int> parseExponent(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole && value >= -kLargestExponent && value <= kLargestExponent ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> parse(std::string_view text)
{
    constexpr std::size_t kLongest = 400;
    Decimal result;
    if (text.starts_with('-') || text.starts_with('+')) {
        result.isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t mark = text.find_first_of("eE");
    const auto exponent = mark == std::string_view::npos ? std::optional(0) : parseExponent(text.substr(mark + 1));
    const std::string_view mantissa = text.substr(0, mark);
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    result.digits.append(mantissa.substr(0, point));
    if (point < mantissa.size())
        result.digits.append(mantissa.substr(point + 1));
    if (!exponent || result.digits.empty() || result.digits.size() > kLongest ||
        result.digits.find_first_not_of(kDigits) != std::string::npos)
        return std::nullopt;
    result.point = static_cast<int>(point) + *exponent;
    return result;
}

void dropZerosAtBothEnds(Decimal& number)
{
    const std::size_t first = number.digits.find_first_not_of('0');
    if (first == std::string::npos) {
        number = {};
        return;
    }
    number.digits.erase(0, first);
    number.point -= static_cast<int>(first);
    number.digits.erase(number.digits.find_last_not_of('0') + 1);
}

void roundTo(Decimal& number, std::size_t count)
{
    if (number.digits.size() <= count)
        return;
    const bool goesUp = number.digits[count] >= '5';
    number.digits.resize(count);
    if (goesUp) {
        const std::size_t last = number.digits.find_last_not_of('9');
        if (last == std::string::npos) {
            number.digits = "1";
            ++number.point;
        } else {
            ++number.digits[last];
            number.digits.resize(last + 1);
        }
    }
    dropZerosAtBothEnds(number);
}

std::string toText(const Decimal& number)
{
    if (number.digits.empty())
        return "0";
    std::string text = number.isNegative ? "-" : "";
    const auto size = static_cast<int>(number.digits.size());
    if (number.point <= 0)
        return text + "0." + std::string(static_cast<std::size_t>(-number.point), '0') + number.digits;
    if (number.point >= size)
        return text + number.digits + std::string(static_cast<std::size_t>(number.point - size), '0');
    const auto whole = static_cast<std::size_t>(number.point);
    return text + number.digits.substr(0, whole) + "." + number.digits.substr(whole);
}

} // namespace

std::optional<std::string> toPlainDecimal(std::string_view text)
{
    constexpr std::size_t kSpreadsheetDigits = 15;
    const std::string_view plain = trimmed(text);
    std::optional<Decimal> number = parse(plain);
    if (!number)
        return std::nullopt;
    dropZerosAtBothEnds(*number);
    if (plain.find_first_of(".eE") != std::string_view::npos)
        roundTo(*number, kSpreadsheetDigits);
    return toText(*number);
}

} // namespace coop::exchange
