// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

namespace coop::bench {

/// The most memory that the program has held so far, in MB.
inline double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    constexpr double kKilobytes = 1024;
    return static_cast<double>(usage.ru_maxrss) / kKilobytes;
}

} // namespace coop::bench
