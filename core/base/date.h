// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace coop {

/// A day of the Gregorian calendar between 1900-01-01 and 2200-12-31.
class Date {
public:
    /// 1900-01-01; a placeholder until a real day is assigned.
    Date();
    /// The three must name a real day in range (`ensure`d).
    Date(int year, unsigned month, unsigned day);

    [[nodiscard]] static std::optional<Date> fromParts(int year, unsigned month, unsigned day);
    [[nodiscard]] static std::optional<Date> fromDays(std::chrono::sys_days days);

    [[nodiscard]] int year() const { return static_cast<int>(m_day.year()); }
    [[nodiscard]] unsigned month() const { return static_cast<unsigned>(m_day.month()); }
    [[nodiscard]] unsigned day() const { return static_cast<unsigned>(m_day.day()); }
    [[nodiscard]] std::chrono::sys_days days() const { return m_day; }
    /// The day `count` days later (earlier when negative); out of range is `ensure`d.
    [[nodiscard]] Date plusDays(int count) const;

    auto operator<=>(const Date& other) const = default;

private:
    explicit Date(std::chrono::year_month_day day) : m_day(day) {}
    std::chrono::year_month_day m_day;
};

/// Whole days from `from` to `to`; 0 when they are the same day.
[[nodiscard]] int daysBetween(Date from, Date to);

/// Reads YYYY-MM-DD, YYYY/M/D, YYYY.M.D, YYYYMMDD, YYYY年M月D日 (full-width digits and spaces
/// around are accepted, a time of day 00:00:00 behind it too). Nothing for anything else.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// The day that a spreadsheet serial of the 1900 system stands for (45658 is 2025-01-01).
[[nodiscard]] std::optional<Date> dateFromSerial(int serial);

/// YYYY-MM-DD.
[[nodiscard]] std::string toIso(Date date);

/// The financial year of a cooperative is the calendar year (accounting system 2021, Art. 6).
struct FiscalYear {
    int value = 0;

    [[nodiscard]] Date first() const { return {value, 1, 1}; }
    [[nodiscard]] Date last() const { return {value, 12, 31}; }
    [[nodiscard]] int dayCount() const { return daysBetween(first(), last()) + 1; }
    auto operator<=>(const FiscalYear&) const = default;
};

/// Four digits between 1949 and 2199.
[[nodiscard]] std::optional<FiscalYear> parseYear(std::string_view text);

} // namespace coop
