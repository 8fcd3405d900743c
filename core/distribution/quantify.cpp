// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/quantify.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace coop::distribution {

namespace {

std::string partPath(const Policy& policy, std::size_t part)
{
    return policy.quantification.size() < 2 ? "reserve.by" : "reserve.by[" + std::to_string(part) + "]";
}

/// What stands in for a charter that is silent: the first measure by which the reserve can be shared. Equal heads are
/// always there: a plan without a member of the year is refused before.
ReservePart standIn(const Plan& plan)
{
    for (const Measure measure : {Measure::TradeAmount, Measure::Contribution}) {
        const ReservePart part{.weighting = {.measure = measure}};
        const StageWeights weighed = weighReserve(plan, part.weighting, "");
        if (weighed.issues.empty() && weighed.total > 0)
            return part;
    }
    return {.weighting = {.measure = Measure::Equal}};
}

/// Every part is rounded half up, and the last takes what is left of the reserve.
std::vector<Money> poolsOf(Money reserve, const std::vector<ReservePart>& parts)
{
    std::vector<Money> pools;
    Money left = reserve;
    for (const ReservePart& part : parts) {
        const bool isLast = pools.size() + 1 == parts.size();
        const Money pool = isLast ? left : std::min(left, multiply(reserve, part.part, Rounding::HalfUp));
        pools.push_back(pool);
        left -= pool;
    }
    ensure(left.isZero(), "the parts of the reserve add up to it");
    return pools;
}

} // namespace

StageResult weighedResult(const StageWeights& weighed)
{
    StageResult result;
    result.totalWeight = weighed.total;
    result.weightScale = weighed.scale;
    result.shares.resize(weighed.weights.size());
    for (std::size_t i = 0; i < result.shares.size(); ++i)
        result.shares[i].weight = weighed.weights[i];
    return result;
}

void putShares(StageResult& result, const std::vector<Portion>& portions)
{
    for (std::size_t i = 0; i < portions.size(); ++i) {
        result.shares[i].amount = portions[i].amount;
        result.shares[i].portion = portions[i];
        result.extraFen += portions[i].extraFen ? 1 : 0;
    }
}

Issues quantifyReserve(Plan& plan)
{
    plan.quantification = plan.policy.quantification;
    if (plan.quantification.empty())
        plan.quantification.push_back(standIn(plan));

    Issues issues;
    Money left = plan.reserve;
    const std::vector<Money> pools = poolsOf(plan.reserve, plan.quantification);
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const Weighting& weighting = plan.quantification[i].weighting;
        const std::string path = partPath(plan.policy, i);
        StageWeights weighed = weighReserve(plan, weighting, path);
        StageResult result = weighedResult(weighed);
        result.requested = result.pool = pools[i];
        result.remainingBefore = std::exchange(left, left - pools[i]);
        append(plan.notes, std::move(weighed.notes));
        if (!weighed.issues.empty())
            append(issues, std::move(weighed.issues));
        else if (weighed.total > 0)
            putShares(result, apportionWithWorkings(result.pool, weighed.weights));
        else if (!result.pool.isZero())
            issues.push_back({.code = IssueCode::ReserveUnshared,
                              .field = path,
                              .arguments = {toGroupedText(result.pool),
                                            std::string(toWord(kMeasures, weighting.measure))}});
        plan.quantified.push_back(std::move(result));
    }
    return issues;
}

} // namespace coop::distribution
