// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/derived.h"

namespace coop::inspection {

// The parts of derive(), in this order: each reads what the ones before have filled in.

/// payments, receipts, insiders and who they are by member and counterparty, totalAssets, ageInMonths.
void addMoney(Derived& derived, const Facts& facts, const Parameters& parameters);
/// activity, isActivity, turnover12, materiality.
void addActivity(Derived& derived, const Facts& facts, const Parameters& parameters);
/// unexplained; needs materiality.
void addUnexplained(Derived& derived, const Facts& facts, const Parameters& parameters);

} // namespace coop::inspection
