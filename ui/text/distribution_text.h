// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/book/distribution_desk.h"
#include "core/book/income_years.h"
#include "core/book/payment_desk.h"

namespace coop::ui {

[[nodiscard]] QString wordOf(book::DistributionState state);
[[nodiscard]] QString wordOf(posting::DistributionPurpose purpose);
[[nodiscard]] QString wordOf(book::PaymentMethod method);
[[nodiscard]] QString wordOf(book::PaymentState state);
[[nodiscard]] QString wordOf(book::YearSource source);

/// "surplus", "member 003": a line of the basis, as changesSince() names it, in the reader's language.
[[nodiscard]] QString basisLineText(const std::string& line);

} // namespace coop::ui
