// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/distribution/plan.h"

namespace coop::ui {

/// An exact quotient of fen as yuan: "63,000.0945" with up to four digits behind the fen, "…" when more follow.
struct ExactAmount {
    QString text{};
    bool isWholeFen = true;
};
[[nodiscard]] ExactAmount exactAmount(Wide numeratorInFen, Wide denominator);

/// A weight of the stage in the unit that people know: "2,000,003", "12,000.00", "1/3".
[[nodiscard]] QString weightText(const distribution::Stage& stage, Wide weight, std::int64_t scale);

/// The unit of a stage's weight: yuan, mu, days, …; for quantities that of the products when they share one.
[[nodiscard]] QString unitText(const distribution::Plan& plan, const distribution::Weighting& weighting);

/// What the weight of the member on `line` is made of, one line each: his trades by product, his land, …
[[nodiscard]] QStringList weightSources(const distribution::Plan& plan, const distribution::Weighting& weighting,
                                        std::size_t line);

/// Why the member has no part in the stage; empty when he has.
[[nodiscard]] QString reasonToStandAside(const distribution::Stage& stage, const distribution::MemberBasis& member);

} // namespace coop::ui
