// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/date.h"

namespace coop {

/// A moment in local time, to the second: "2025-12-31 18:05:09".
struct Timestamp {
    std::string text;
    auto operator<=>(const Timestamp&) const = default;
};

/// Where the time comes from. Core asks a clock that it is given, so tests can set it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    [[nodiscard]] virtual Date today() const = 0;
};

} // namespace coop
