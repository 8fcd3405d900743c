// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/plan.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/distribution/weights.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace coop::distribution {

namespace {

Issue stageIssue(std::size_t stage, IssueCode code, std::vector<std::string> arguments)
{
    return {.code = code, .field = stagePath(stage), .arguments = std::move(arguments)};
}

Issues checkFigures(const Basis& basis)
{
    Issues issues;
    const auto refuse = [&issues](IssueCode code, std::string_view field, Money amount) {
        issues.push_back({.code = code, .field = std::string(field), .value = toPlainText(amount)});
    };
    if (basis.surplus > Money::kMax || basis.surplus < -Money::kMax)
        refuse(IssueCode::AmountTooLarge, "surplus", basis.surplus);
    if (basis.priorLoss > Money::kMax)
        refuse(IssueCode::AmountTooLarge, "prior_loss", basis.priorLoss);
    if (basis.priorLoss.isNegative())
        refuse(IssueCode::NegativeNotAllowed, "prior_loss", basis.priorLoss);
    if (std::ranges::none_of(basis.members, &MemberBasis::ofYear))
        issues.push_back({.code = IssueCode::NoMembers});
    return issues;
}

/// Numbers of plain digits, the usual case, are compared as numbers; the text decides what that leaves
/// open.
struct SortKey {
    std::uint64_t value = 0;
    std::size_t basis = 0;
    bool isPlain = false;
};

SortKey sortKeyOf(const std::string& number, std::size_t basis)
{
    constexpr std::size_t kDigitsThatFit = 18;
    SortKey key{.basis = basis, .isPlain = !number.empty() && number.size() <= kDigitsThatFit};
    for (std::size_t i = 0; key.isPlain && i < number.size(); ++i) {
        key.isPlain = number[i] >= '0' && number[i] <= '9';
        key.value = key.value * 10 + static_cast<std::uint64_t>(number[i] - '0');
    }
    return key;
}

std::vector<MemberLine> linesInNaturalOrder(const std::vector<MemberBasis>& members)
{
    std::vector<SortKey> keys;
    keys.reserve(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        keys.push_back(sortKeyOf(members[i].number, i));
    const auto isBefore = [&members](const SortKey& a, const SortKey& b) {
        if (a.isPlain && b.isPlain && a.value != b.value)
            return a.value < b.value;
        return compareNatural(members[a.basis].number, members[b.basis].number) < 0;
    };
    if (!std::ranges::is_sorted(keys, isBefore)) // a book hands them over in order
        std::ranges::sort(keys, isBefore);

    std::vector<MemberLine> lines;
    lines.reserve(keys.size());
    for (const SortKey& key : keys)
        lines.push_back({.basis = key.basis});
    return lines;
}

void setSurplusAside(Plan& plan)
{
    const Basis& basis = plan.basis;
    plan.afterLoss = std::max(Money(), basis.surplus - basis.priorLoss);
    const Money base = plan.policy.reserveOf == ReserveBase::Surplus ? basis.surplus : plan.afterLoss;
    plan.reserve =
        std::clamp(multiply(base, plan.policy.reserveRate, Rounding::HalfUp), Money(), plan.afterLoss);
    plan.distributable = plan.afterLoss - plan.reserve;
}

/// Plans one stage after the other; what forbids one of them does not hide what is wrong with the next.
class StagePlanner {
public:
    explicit StagePlanner(Plan& plan) : m_plan(plan), m_remaining(plan.distributable) {}

    void planNext()
    {
        const std::size_t index = m_plan.stages.size();
        const Stage& stage = m_plan.policy.stages[index];
        StageWeights weighed = weigh(m_plan, index);
        const bool isWeighed = weighed.issues.empty();
        append(issues, std::move(weighed.issues));
        append(m_plan.notes, std::move(weighed.notes));

        StageResult result;
        result.remainingBefore = m_remaining;
        result.totalWeight = weighed.total;
        result.weightScale = weighed.scale;
        result.shares.resize(weighed.weights.size());
        for (std::size_t i = 0; i < result.shares.size(); ++i)
            result.shares[i].weight = weighed.weights[i];

        // A pool that does not hang on the weights is set aside even when they are wrong, so that the next
        // stages find as much as they would.
        if (isWeighed || std::holds_alternative<RateOf>(stage.size) ||
            std::holds_alternative<FixedPool>(stage.size)) {
            request(result, stage);
            grant(result, stage);
        }
        if (isWeighed)
            share(result, stage, weighed.weights);
        m_remaining -= result.pool;
        m_plan.stages.push_back(std::move(result));
    }

    [[nodiscard]] Money remaining() const { return m_remaining; }

    Issues issues{};

private:
    void complain(IssueCode code, std::vector<std::string> arguments)
    {
        const std::size_t index = m_plan.stages.size();
        arguments.insert(arguments.begin(), m_plan.policy.stages[index].name);
        issues.push_back(stageIssue(index, code, std::move(arguments)));
    }

    /// What the policy asks for; a per-unit stage has its members' sums by then.
    void request(StageResult& result, const Stage& stage)
    {
        if (const auto* size = std::get_if<RateOf>(&stage.size)) {
            const Money base = size->of == RateBase::Remaining ? m_remaining : m_plan.distributable;
            // A refund that is rounded up keeps its statutory floor.
            result.requested = multiply(
                base, size->rate, stage.kind == StageKind::Patronage ? Rounding::Up : Rounding::HalfUp);
        } else if (const auto* pool = std::get_if<FixedPool>(&stage.size)) {
            result.requested = pool->amount;
        } else if (const auto* unit = std::get_if<PerUnit>(&stage.size)) {
            requestPerUnit(result, unit->amount);
        } else {
            result.requested = atMostHeld(result.totalWeight); // fixed amounts weigh their fen
        }
    }

    void requestPerUnit(StageResult& result, Money amount)
    {
        Wide sum = 0;
        for (StageShare& share : result.shares) {
            const Wide product = amount.inFen() * share.weight;
            if (product / result.weightScale <= Money::kMax.inFen())
                share.amount = divide(product, result.weightScale, Rounding::HalfUp);
            sum += std::max(product / result.weightScale, Wide{share.amount.inFen()});
        }
        result.requested = atMostHeld(sum);
    }

    /// There is never so much to distribute, so a larger sum is as good as the largest.
    static Money atMostHeld(Wide fen)
    {
        return Money::fen(
            static_cast<std::int64_t>(std::min(fen, Wide{std::numeric_limits<std::int64_t>::max()})));
    }

    /// The pool: what is asked for, at most what there is. In a year without anything to distribute every
    /// pool is 0.00 and nothing is refused for it.
    void grant(StageResult& result, const Stage& stage)
    {
        result.pool = std::min(result.requested, m_remaining);
        const bool mayBeCut =
            stage.kind != StageKind::Guaranteed && !std::holds_alternative<PerUnit>(stage.size);
        if (result.pool == result.requested || mayBeCut || m_plan.afterLoss.isZero())
            return;
        complain(IssueCode::NotEnough, {toGroupedText(result.requested), toGroupedText(m_remaining),
                                        toGroupedText(result.requested - m_remaining)});
    }

    void share(StageResult& result, const Stage& stage, const std::vector<Wide>& weights)
    {
        if (stage.cap)
            result.capAmount = multiply(result.pool, *stage.cap, Rounding::Down);
        if (std::holds_alternative<PerUnit>(stage.size)) {
            if (result.pool.isZero()) {
                for (StageShare& share : result.shares)
                    share.amount = {};
            }
            return;
        }
        if (result.pool.isZero())
            return;
        if (result.totalWeight == 0) {
            complain(IssueCode::ZeroWeights, {toGroupedText(result.pool)});
            return;
        }
        if (!result.capAmount) {
            putShares(result, apportionWithWorkings(result.pool, weights));
            return;
        }
        auto portions = apportionCapped(result.pool, weights, *result.capAmount);
        if (portions)
            putShares(result, *std::move(portions));
        else
            complain(IssueCode::CapLeavesRest,
                     {toGroupedText(portions.error().rest), toGroupedText(*result.capAmount)});
    }

    static void putShares(StageResult& result, std::vector<Portion> portions)
    {
        for (std::size_t i = 0; i < portions.size(); ++i) {
            result.shares[i].amount = portions[i].amount;
            result.shares[i].portion = portions[i];
            result.extraFen += portions[i].extraFen ? 1 : 0;
        }
    }

    Plan& m_plan;
    Money m_remaining;
};

/// Adds up every member's line and, on the way, proves the two sums that a plan stands for.
void addUp(Plan& plan)
{
    Money given = plan.retained + plan.reserve;
    for (const StageResult& stage : plan.stages) {
        Money shared;
        for (std::size_t line = 0; line < stage.shares.size(); ++line) {
            const Money amount = stage.shares[line].amount;
            ensure(!amount.isNegative(), "nobody gets less than nothing");
            shared += amount;
            plan.members[line].total += amount;
        }
        ensure(shared == stage.pool, "a stage adds up to its pool");
        given += stage.pool;
    }
    ensure(!plan.retained.isNegative() && given == plan.afterLoss,
           "the plan gives what there is, no more, no less");
}

} // namespace

std::optional<std::size_t> Plan::lineOf(std::string_view number) const
{
    const auto found = std::ranges::lower_bound(
        members, number, [](std::string_view a, std::string_view b) { return compareNatural(a, b) < 0; },
        [this](const MemberLine& line) { return std::string_view(basis.members[line.basis].number); });
    if (found == members.end() || basis.members[found->basis].number != number)
        return std::nullopt;
    return static_cast<std::size_t>(found - members.begin());
}

Expected<Plan, Issues> planDistribution(Policy policy, Basis basis)
{
    Issues issues = checkPolicy(policy);
    append(issues, checkFigures(basis));
    if (hasErrors(issues))
        return Unexpected(std::move(issues));

    Plan plan{.policy = std::move(policy), .basis = std::move(basis)};
    plan.members = linesInNaturalOrder(plan.basis.members);
    setSurplusAside(plan);

    StagePlanner planner(plan);
    plan.stages.reserve(plan.policy.stages.size());
    while (plan.stages.size() < plan.policy.stages.size())
        planner.planNext();
    if (!planner.issues.empty())
        return Unexpected(std::move(planner.issues));

    plan.retained = planner.remaining();
    addUp(plan);
    plan.rules = statutoryRules(plan);
    return plan;
}

} // namespace coop::distribution
