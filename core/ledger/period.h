// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"

namespace coop::ledger {

/// A month of the books as a whole number: 202503. Month 0 holds the openings of a year: behind everything of the year
/// before, in front of January.
struct Period {
    int value = 0;

    [[nodiscard]] static Period of(Date date) { return {date.year() * 100 + static_cast<int>(date.month())}; }
    [[nodiscard]] static Period ofMonth(int year, int month) { return {year * 100 + month}; }
    /// Where an opening of `date` stands: its month, month 0 of the next year for the end of a year. `date` is
    /// the last day of a month.
    [[nodiscard]] static Period ofOpening(Date date);

    [[nodiscard]] int year() const { return value / 100; }
    [[nodiscard]] int month() const { return value % 100; }
    [[nodiscard]] FiscalYear fiscalYear() const { return {year()}; }
    /// Of a real month (not month 0).
    [[nodiscard]] Date first() const;
    [[nodiscard]] Date last() const;
    /// The month behind; that of month 0 and of December is January.
    [[nodiscard]] Period next() const;
    /// The month before; of January the December before.
    [[nodiscard]] Period previous() const;

    auto operator<=>(const Period&) const = default;
};

/// "2025-03".
[[nodiscard]] std::string toText(Period period);
/// Reads 2025-03, 202503, 2025-3, 2025年3月.
[[nodiscard]] std::optional<Period> parsePeriod(std::string_view text);

/// The last day of a month on which openings given for `date` stand: the day itself when it ends a month, the day before
/// when it starts one. Nothing for any other day.
[[nodiscard]] std::optional<Date> openingDay(Date date);

/// A stretch of days, both ends included.
struct DateRange {
    Date from{};
    Date to{};

    [[nodiscard]] static DateRange of(FiscalYear year) { return {year.first(), year.last()}; }
    [[nodiscard]] static DateRange of(Period month) { return {month.first(), month.last()}; }
    [[nodiscard]] bool includes(Date day) const { return from <= day && day <= to; }
    auto operator<=>(const DateRange&) const = default;
};

} // namespace coop::ledger
