// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared_year.h"

#include <fmt/format.h>

namespace coop::test {

/// A shared year of so many farmers that its papers go over several pages, each with a dealing of his own.
class LargeYear : public SharedYear {
public:
    explicit LargeYear(int count)
    {
        farmers(count, "1000");
        opens().earned("130000", "20000");
        for (int number = 1; number <= count; ++number)
            delivered(fmt::format("{:03}", number), "2025-06-01", "鸡蛋", std::to_string(number), std::to_string(number * 7));
        share("law");
    }
};

} // namespace coop::test
