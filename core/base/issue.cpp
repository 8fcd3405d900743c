// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <algorithm>
#include <iterator>

namespace coop {

bool hasErrors(const Issues& issues)
{
    return std::ranges::any_of(
        issues, [](const Issue& issue) { return issue.severity == Severity::Error; });
}

void append(Issues& issues, Issues more)
{
    issues.insert(issues.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

} // namespace coop
