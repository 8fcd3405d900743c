// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/derived.h"

namespace coop::inspection {

/// insiders, insiderOfMember, insiderOfCounterparty: officers, their households and bank accounts, what they declared, and who
/// brought the most capital. Names that look alike make nobody an insider.
void addInsiders(Derived& derived, const Facts& facts, const Parameters& parameters);

} // namespace coop::inspection
