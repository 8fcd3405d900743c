// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/quantity.h"

#include "core/base/fields.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace coop::detail {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Groups of three as in 1,234,567; otherwise the commas are a slip of the pen, not a number.
bool hasProperGroups(std::string_view whole)
{
    const std::size_t first = whole.find(',');
    if (first == std::string_view::npos)
        return true;
    if (first == 0 || first > 3)
        return false;
    for (std::size_t comma = first; comma < whole.size(); comma += 4) {
        if (whole[comma] != ',' || comma + 4 > whole.size() || whole.substr(comma + 1, 3).find(',') != std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace

Expected<std::int64_t, IssueCode> parseDecimal(std::string_view text, int decimals)
{
    const std::string plain = toHalfWidth(trimmed(text));
    std::string_view rest = plain;
    // U+2212 is the minus of typesetters; spreadsheets and word processors put it in.
    constexpr std::string_view kTypesetMinus = "\xE2\x88\x92";
    const bool negative = rest.starts_with('-') || rest.starts_with(kTypesetMinus);
    if (negative)
        rest.remove_prefix(rest.front() == '-' ? 1 : kTypesetMinus.size());
    else if (rest.starts_with('+'))
        rest.remove_prefix(1);

    const std::size_t point = std::min(rest.find('.'), rest.size());
    const std::string_view whole = rest.substr(0, point);
    std::string_view places = rest.substr(std::min(point + 1, rest.size()));
    const bool wholeIsNumber = !whole.empty() && isDigit(whole.front()) &&
                               std::ranges::all_of(whole, [](char c) { return isDigit(c) || c == ','; }) &&
                               hasProperGroups(whole);
    if (!wholeIsNumber || (point < rest.size() && places.empty()) || !std::ranges::all_of(places, isDigit))
        return Unexpected(IssueCode::NotAQuantity);
    // Zeros too: 1.500 may well be meant as fifteen hundred.
    if (places.size() > static_cast<std::size_t>(decimals))
        return Unexpected(IssueCode::TooManyDecimals);

    std::int64_t value = 0;
    const auto take = [&value](char digit) {
        value = value * 10 + (digit - '0');
        return value <= kLargestFigure;
    };
    for (const char c : whole) {
        if (c != ',' && !take(c))
            return Unexpected(IssueCode::AmountTooLarge);
    }
    for (int i = 0; i < decimals; ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (!take(place < places.size() ? places[place] : '0'))
            return Unexpected(IssueCode::AmountTooLarge);
    }
    return negative ? -value : value;
}

std::string decimalText(std::int64_t value, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    std::string text = fmt::format("{}{}", value < 0 ? "-" : "", std::abs(value / scale));
    if (const std::int64_t places = std::abs(value % scale); places != 0) {
        text += fmt::format(".{:0{}}", places, decimals);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

std::int64_t addChecked(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    ensure(!__builtin_add_overflow(a, b, &sum), "a sum within 64 bits");
    return sum;
}

} // namespace coop::detail
