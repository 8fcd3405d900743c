// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/quantify.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <utility>

namespace coop::distribution {

namespace {

std::string partPath(const Policy& policy, std::size_t part)
{
    return policy.quantification.size() < 2 ? "reserve.by" : "reserve.by[" + std::to_string(part) + "]";
}

/// A part and what the members weigh in it.
struct WeighedPart {
    ReservePart part{};
    StageWeights weighed{};
};

/// What stands in for a charter that is silent: the first measure by which the reserve can be shared. Equal heads are
/// always there: a plan without a member of the year is refused before.
WeighedPart standIn(const Plan& plan)
{
    for (const Measure measure : {Measure::TradeAmount, Measure::Contribution}) {
        const ReservePart part{.weighting = {.measure = measure}};
        StageWeights weighed = weighReserve(plan, part.weighting, "");
        if (weighed.issues.empty() && weighed.total > 0)
            return {part, std::move(weighed)};
    }
    const ReservePart heads{.weighting = {.measure = Measure::Equal}};
    return {heads, weighReserve(plan, heads.weighting, "")};
}

std::vector<WeighedPart> weighedPartsOf(const Plan& plan)
{
    const std::vector<ReservePart>& parts = plan.policy.quantification;
    if (parts.empty())
        return {standIn(plan)};
    std::vector<WeighedPart> weighed;
    for (std::size_t i = 0; i < parts.size(); ++i)
        weighed.push_back({parts[i], weighReserve(plan, parts[i].weighting, partPath(plan.policy, i))});
    return weighed;
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
    Issues issues;
    if (!plan.isQuantified()) {
        if (!plan.policy.quantification.empty())
            issues.push_back({.code = IssueCode::KeyDoesNotFit,
                              .field = "reserve.by",
                              .value = "by",
                              .arguments = {std::string(toWord(members::kLegalForms, plan.basis.form))}});
        return issues;
    }
    std::vector<WeighedPart> parts = weighedPartsOf(plan);
    for (const WeighedPart& part : parts)
        plan.quantification.push_back(part.part);
    const std::vector<Money> pools = poolsOf(plan.reserve, plan.quantification);

    Money left = plan.reserve;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        StageWeights& weighed = parts[i].weighed;
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
                              .field = partPath(plan.policy, i),
                              .arguments = {toGroupedText(result.pool),
                                            std::string(toWord(kMeasures, parts[i].part.weighting.measure))}});
        plan.quantified.push_back(std::move(result));
    }
    return issues;
}

} // namespace coop::distribution
