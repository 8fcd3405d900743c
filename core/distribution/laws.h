// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/distribution/plan.h"
#include "core/members/cooperative.h"

namespace coop::distribution {

/// A law with whether it binds a legal form on a day.
struct LawOfDay {
    Law law{};
    bool binds = false;
};

/// The cooperative law of the day. It binds no collective, no union before the revised law, which was the first to know unions,
/// and nobody before it was in force.
[[nodiscard]] LawOfDay cooperativeLaw(members::LegalForm form, Date day);
/// That of the legal form: for collectives their own law, from its day on.
[[nodiscard]] LawOfDay organizationLaw(members::LegalForm form, Date day);
/// The rules on registering capital.
[[nodiscard]] LawOfDay registrationLaw(Date day);

/// Unions and collectives set their own split.
[[nodiscard]] bool setsOwnSplit(members::LegalForm form);

} // namespace coop::distribution
