// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/base/date.h"
#include "core/money/money.h"
#include "core/storage/database.h"

namespace coop::book {

/// Gross margin of a year by first, second and third industry: income (501) less cost (521) of each product goes to the line in
/// which the product was dealt that year. Nothing where the entries do not say it for every amount: no product is
/// named, or the product was dealt in several lines or in none.
[[nodiscard]] std::optional<std::array<Money, 3>> readLineMargins(const storage::Database& database, FiscalYear year);

} // namespace coop::book
