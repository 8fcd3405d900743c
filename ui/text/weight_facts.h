// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/book/book.h"
#include "core/distribution/plan.h"
#include "core/shares/contribution.h"
#include "core/trade/trade.h"

namespace coop::ui {

/// The rows of the registers behind a member's weights.
struct MemberFacts {
    std::vector<trade::Trade> trades{};               ///< of the year
    std::vector<shares::Contribution> contributions{};
};
[[nodiscard]] MemberFacts factsOf(book::Book& book, MemberId member, FiscalYear year);

/// One line for each row that is in the member's weight, oldest first; of very many the first and how many more there
/// are. Nothing where no row stands behind it.
[[nodiscard]] QStringList factLines(const MemberFacts& facts, const distribution::Weighting& weighting, FiscalYear year);

} // namespace coop::ui
