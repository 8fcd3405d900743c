// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/issue.h"

namespace coop::book {

/// What a desk says when there is one reason to refuse.
[[nodiscard]] inline Issues oneIssue(IssueCode code, std::string_view field, std::string value,
                                     std::vector<std::string> arguments = {})
{
    return {{.code = code, .field = std::string(field), .value = std::move(value), .arguments = std::move(arguments)}};
}

} // namespace coop::book
