// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>
#include <stdexcept>

namespace coop {

/// Our own bug, never the user's: thrown by ensure(), it unwinds through open transactions (which
/// roll back) up to the window or the command line, which show it and write nothing.
class BrokenInvariant final : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

[[noreturn]] void failInvariant(const char* what, std::source_location where);

/// Checks what must hold in every build, released ones included.
inline void ensure(bool holds, const char* what = "invariant",
                   std::source_location where = std::source_location::current())
{
    if (!holds)
        failInvariant(what, where);
}

} // namespace coop
