// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include "core/base/ensure.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace coop {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most)
{
    if (text.size() < least || text.size() > most)
        return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

std::optional<Date> fromTexts(std::string_view year, std::string_view month, std::string_view day)
{
    const auto y = digits(year, 4, 4);
    const auto m = digits(month, 1, 2);
    const auto d = digits(day, 1, 2);
    if (!y || !m || !d)
        return std::nullopt;
    return Date::fromParts(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
}

std::string_view withoutMidnight(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kMidnights = {" 00:00:00", "T00:00:00", " 0:00:00", " 00:00",
                                                            " 0:00"};
    for (const std::string_view midnight : kMidnights) {
        if (text.ends_with(midnight))
            return text.substr(0, text.size() - midnight.size());
    }
    return text;
}

} // namespace

Date::Date() : m_day(std::chrono::year{kFirstYear} / 1 / 1) {}

Date::Date(int year, unsigned month, unsigned day)
    : m_day(std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day})
{
    ensure(fromParts(year, month, day).has_value(), "a day of the calendar");
}

std::optional<Date> Date::fromParts(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day candidate{std::chrono::year{year}, std::chrono::month{month},
                                                std::chrono::day{day}};
    if (year < kFirstYear || year > kLastYear || !candidate.ok())
        return std::nullopt;
    return Date(candidate);
}

std::optional<Date> Date::fromDays(std::chrono::sys_days days)
{
    const std::chrono::year_month_day candidate(days);
    return fromParts(static_cast<int>(candidate.year()), static_cast<unsigned>(candidate.month()),
                     static_cast<unsigned>(candidate.day()));
}

Date Date::plusDays(int count) const
{
    const auto result = fromDays(days() + std::chrono::days{count});
    ensure(result.has_value(), "a day of the calendar");
    return *result;
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((to.days() - from.days()).count());
}

std::optional<Date> parseDate(std::string_view text)
{
    const std::string plain = toHalfWidth(trimmed(text));
    const std::string_view day = trimmed(withoutMidnight(plain));
    constexpr std::string_view kYear = "年";
    constexpr std::string_view kMonth = "月";
    constexpr std::string_view kDay = "日";

    if (day.size() == 8 && day.find_first_not_of("0123456789") == std::string_view::npos)
        return fromTexts(day.substr(0, 4), day.substr(4, 2), day.substr(6, 2));
    for (const char separator : {'-', '/', '.'}) {
        const std::size_t first = day.find(separator);
        const std::size_t second = first == std::string_view::npos ? first : day.find(separator, first + 1);
        if (second != std::string_view::npos)
            return fromTexts(day.substr(0, first), day.substr(first + 1, second - first - 1),
                             day.substr(second + 1));
    }
    const std::size_t year = day.find(kYear);
    const std::size_t month = day.find(kMonth);
    if (year == std::string_view::npos || month == std::string_view::npos || month < year || !day.ends_with(kDay))
        return std::nullopt;
    const std::size_t monthStart = year + kYear.size();
    const std::size_t dayStart = month + kMonth.size();
    if (day.size() < dayStart + kDay.size())
        return std::nullopt;
    return fromTexts(trimmed(day.substr(0, year)), trimmed(day.substr(monthStart, month - monthStart)),
                     trimmed(day.substr(dayStart, day.size() - kDay.size() - dayStart)));
}

std::optional<Date> dateFromSerial(int serial)
{
    // Serial 60 is the 29 February 1900 that never was; days before it have no agreed meaning.
    if (serial <= 60)
        return std::nullopt;
    constexpr std::chrono::sys_days kZero{std::chrono::year{1899} / 12 / 30};
    return Date::fromDays(kZero + std::chrono::days{serial});
}

std::string toIso(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
}

std::optional<FiscalYear> parseYear(std::string_view text)
{
    const std::string plain = toHalfWidth(trimmed(text));
    const auto year = digits(plain, 4, 4);
    if (!year || *year < 1949 || *year > 2199)
        return std::nullopt;
    return FiscalYear{*year};
}

} // namespace coop
