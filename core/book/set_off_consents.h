// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/book/payment_desk.h"

namespace coop::book {

/// Each member's consents to set off, by day, with what was set off by each: the oldest that holds on the day first.
[[nodiscard]] std::map<MemberId, std::vector<Consent>> readConsents(const storage::Database& database,
                                                                    std::optional<MemberId> member = std::nullopt);

/// How much of what he owes may be set off on `day`.
[[nodiscard]] Money consentedOn(const std::vector<Consent>& consents, Date day, Money owes);

} // namespace coop::book
