// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace coop::testing {

/// Stands still until it is set.
class TestClock final : public Clock {
public:
    TestClock() = default;
    explicit TestClock(Date today) : m_today(today) {}

    [[nodiscard]] Timestamp now() const override { return {toIso(m_today) + " 09:30:00"}; }
    [[nodiscard]] Date today() const override { return m_today; }
    void set(Date today) { m_today = today; }

private:
    Date m_today{2026, 1, 15};
};

} // namespace coop::testing
