// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace coop {

/// How far a long piece of work is, and whether it shall go on. Both may be left empty. `tell` is called on the thread that
/// works, a few hundred times at most.
struct Progress {
    std::function<void(std::size_t done, std::size_t total)> tell{};
    std::stop_token stop{};

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    /// To be called for every unit of work: tells now and then. True: stop.
    [[nodiscard]] bool at(std::size_t done, std::size_t total) const
    {
        constexpr std::size_t kSteps = 100;
        const std::size_t step = total / kSteps + 1;
        if (done % step != 0)
            return false;
        if (tell)
            tell(done, total);
        return isStopped();
    }
};

} // namespace coop
