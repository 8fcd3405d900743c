// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distribution/plan.h"
#include "core/storage/database.h"

namespace coop::book {

/// Reads everything that a year's distribution depends on, in one state of the book. Members come in natural
/// order of their numbers, products by name.
[[nodiscard]] distribution::Basis readBasis(storage::Database& database, FiscalYear year, Money surplus,
                                            Money priorLoss);

} // namespace coop::book
