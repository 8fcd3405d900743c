// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ensure.h"

#include <fmt/format.h>

namespace coop {

void failInvariant(const char* what, std::source_location where)
{
    throw BrokenInvariant(fmt::format("{} ({}:{})", what, where.file_name(), where.line()));
}

} // namespace coop
