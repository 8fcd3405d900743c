// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/distribution/charter.h"

namespace coop::book {

/// What part of a loss is the member's among all members of the basis (Law Art. 28: by the charter).
[[nodiscard]] Fraction lossPartOf(const distribution::Basis& basis, MemberId member, distribution::LossSharing sharing);

/// What the cooperative has lost and not made up by the day a member leaves, what the year has brought so far included.
[[nodiscard]] Money uncoveredLoss(Book& book, Date left);

} // namespace coop::book
