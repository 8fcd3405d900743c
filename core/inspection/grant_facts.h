// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/rule.h"

namespace coop::inspection {

/// Grants that stand: received, not returned, not reversed.
[[nodiscard]] std::vector<Index> standingGrants(const Facts& facts);

// S04–S07: what became of things bought with grants.
void judgeGrantAssets(const Case& subject, Verdict& verdict);
void judgeRelatedSuppliers(const Case& subject, Verdict& verdict);
void judgeInvoiceRuns(const Case& subject, Verdict& verdict);
void judgeClaimedTwice(const Case& subject, Verdict& verdict);

} // namespace coop::inspection
