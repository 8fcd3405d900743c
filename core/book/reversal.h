// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/fields.h"

namespace coop::book {

/// The reason of a reversal as the note that it becomes, with what speaks against the reversal: a reason that no
/// note may hold, a day before that of the row it takes back.
[[nodiscard]] Checked<std::string> checkReversal(std::string_view why, Date day, Date original);

} // namespace coop::book
