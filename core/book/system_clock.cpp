// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/system_clock.h"

#include "core/base/ensure.h"

#include <fmt/format.h>

#include <ctime>

namespace coop::book {

namespace {

std::tm localNow()
{
    const std::time_t seconds = std::time(nullptr);
    std::tm parts = {};
    ensure(localtime_r(&seconds, &parts) != nullptr, "a local time");
    return parts;
}

} // namespace

Timestamp SystemClock::now() const
{
    const std::tm parts = localNow();
    return {fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                        parts.tm_hour, parts.tm_min, parts.tm_sec)};
}

Date SystemClock::today() const
{
    const std::tm parts = localNow();
    return {parts.tm_year + 1900, static_cast<unsigned>(parts.tm_mon + 1), static_cast<unsigned>(parts.tm_mday)};
}

} // namespace coop::book
