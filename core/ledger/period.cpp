// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/period.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "core/base/ensure.h"
#include "core/base/text.h"

namespace coop::ledger {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2199;

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<Period> checked(int year, int month)
{
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12)
        return std::nullopt;
    return Period::ofMonth(year, month);
}

} // namespace

Period Period::ofOpening(Date date)
{
    return date.month() == 12 ? Period{(date.year() + 1) * 100} : of(date);
}

Date Period::first() const
{
    return {year(), static_cast<unsigned>(month()), 1};
}

Date Period::last() const
{
    const auto end = std::chrono::year(year()) / std::chrono::month(static_cast<unsigned>(month())) / std::chrono::last;
    return {year(), static_cast<unsigned>(month()), static_cast<unsigned>(end.day())};
}

Period Period::next() const
{
    return month() == 12 ? ofMonth(year() + 1, 1) : Period{value + 1};
}

Period Period::previous() const
{
    return month() <= 1 ? ofMonth(year() - 1, 12) : Period{value - 1};
}

std::string toText(Period period)
{
    return fmt::format("{:04}-{:02}", period.year(), period.month());
}

std::optional<Period> parsePeriod(std::string_view text)
{
    const std::string plain = toHalfWidth(trimmed(text));
    if (plain.size() == 6 && plain.find_first_not_of("0123456789") == std::string::npos) {
        const int value = wholeNumber(plain).value_or(0);
        return checked(value / 100, value % 100);
    }
    constexpr std::string_view kYear = "年";
    constexpr std::string_view kMonth = "月";
    for (const std::string_view separator : {std::string_view("-"), std::string_view("/"), std::string_view("."), kYear}) {
        const std::size_t at = plain.find(separator);
        if (at == std::string::npos)
            continue;
        std::string_view month = std::string_view(plain).substr(at + separator.size());
        if (separator == kYear && month.ends_with(kMonth))
            month.remove_suffix(kMonth.size());
        const auto year = wholeNumber(std::string_view(plain).substr(0, at));
        const auto number = wholeNumber(month);
        return year && number && month.size() <= 2 ? checked(*year, *number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Date> openingDay(Date date)
{
    if (date == Period::of(date).last())
        return date;
    return date.day() == 1 ? std::optional(date.plusDays(-1)) : std::nullopt;
}

} // namespace coop::ledger
