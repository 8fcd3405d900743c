// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/id.h"
#include "core/book/book.h"

namespace coop::ui {

/// Names of members by their ids, which may repeat and be in any order.
[[nodiscard]] std::unordered_map<MemberId, std::string> namesOf(book::Book& book,
                                                                std::vector<MemberId> members);

} // namespace coop::ui
