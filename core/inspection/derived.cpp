// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/derived.h"

#include "core/inspection/derived_parts.h"

namespace coop::inspection {

MonthNumber monthOf(Date day)
{
    return day.year() * 12 + static_cast<int>(day.month()) - 1;
}

Date firstDayOf(MonthNumber month)
{
    return {month / 12, static_cast<unsigned>(month % 12) + 1, 1};
}

Window window(const Facts& facts, int months)
{
    const MonthNumber last = monthOf(facts.asOf);
    return {.first = last - months + 1, .last = last};
}

Derived derive(const Facts& facts, const Parameters& parameters)
{
    Derived derived;
    addMoney(derived, facts, parameters);
    addActivity(derived, facts, parameters);
    addUnexplained(derived, facts, parameters);
    return derived;
}

} // namespace coop::inspection
