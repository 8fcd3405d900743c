// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace coop::test {

/// Stands still until it is set.
class TestClock final : public Clock {
public:
    explicit TestClock(Date day = Date(2026, 1, 15)) : m_day(day) {}

    void set(Date day) { m_day = day; }
    [[nodiscard]] Timestamp now() const override { return {toIso(m_day) + " 09:30:00"}; }
    [[nodiscard]] Date today() const override { return m_day; }

private:
    Date m_day;
};

} // namespace coop::test
