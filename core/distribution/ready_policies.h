// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distribution/policy.h"

namespace coop::distribution {

/// A cooperative that sells its members' produce: 10 % of the surplus to the reserve, 70 % of the rest back
/// by the quantity delivered, what remains by member account.
[[nodiscard]] Policy producePolicy();

/// A land-share cooperative with four parties: 10 % of what is left after losses to the reserve; 700.00 for
/// each mu first; 60 % of the distributable surplus back by land; 5 % by labour days; 4 % to enterprises and
/// 4 % to the village collective by contribution, 2 % to government bodies likewise; what remains to the
/// farmers by member account. Fits as long as the guaranteed dividend takes at most 25 % of the distributable
/// surplus.
[[nodiscard]] Policy landSharePolicy();

} // namespace coop::distribution
