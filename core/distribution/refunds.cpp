// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/refunds.h"

namespace coop::distribution {

bool isDealing(Measure measure)
{
    return isTrade(measure) || measure == Measure::LandArea || measure == Measure::LaborDays;
}

Money refundsByDealings(const Plan& plan)
{
    Money sum;
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const Stage& stage = plan.policy.stages[i];
        if (stage.kind == StageKind::Patronage && isDealing(stage.weighting.measure))
            sum += plan.stages[i].pool;
    }
    return sum;
}

std::string shareText(Money part, Money whole)
{
    if (whole.isZero())
        return toPercentage(Fraction());
    const Wide parts = Wide{part.inFen()} * 1'000'000 / whole.inFen();
    return toPercentage(Fraction(static_cast<std::int64_t>(parts), 1'000'000));
}

} // namespace coop::distribution
