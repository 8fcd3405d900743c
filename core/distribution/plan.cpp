// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/plan.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/distribution/quantify.h"
#include "core/distribution/weights.h"

#include <algorithm>
#include <array>
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
    for (const Money margin : basis.lineMargins.value_or(std::array<Money, 3>{})) {
        if (margin > Money::kMax || margin < -Money::kMax)
            refuse(IssueCode::AmountTooLarge, "line_margins", margin);
    }
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

/// base × rate × what the line's margin is of all positive ones. Exact whatever the rate's denominator: the base's part of the
/// line is split into whole fen and a remainder first, so that no product leaves 128 bits.
Money ofLine(Money base, trade::BusinessLine line, const Fraction& rate,
             const std::array<Money, 3>& margins, Rounding rounding)
{
    Wide sum = 0;
    for (const Money margin : margins)
        sum += std::max<std::int64_t>(0, margin.inFen());
    const Wide margin = std::max<std::int64_t>(0, margins.at(static_cast<std::size_t>(line)).inFen());
    if (margin == 0)
        return {};
    const Wide part = Wide{base.inFen()} * margin;
    const Wide scaled = part / sum * rate.numerator();
    const Wide rest = scaled % rate.denominator() * sum + part % sum * rate.numerator();
    return Money::fen(static_cast<std::int64_t>(scaled / rate.denominator())) +
           divide(rest, rate.denominator() * sum, rounding);
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

        StageResult result = weighedResult(weighed);
        result.remainingBefore = m_remaining;

        // A pool that does not hang on the weights is set aside even when they are wrong, so that the next
        // stages find as much as they would.
        if (isWeighed || std::holds_alternative<RateOf>(stage.size) ||
            std::holds_alternative<FixedPool>(stage.size)) {
            request(result, stage);
            grant(result, stage);
        }
        if (isWeighed) {
            share(result, stage, weighed.weights);
            setConversionAside(result, stage);
        }
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
            const Rounding rounding =
                stage.kind == StageKind::Patronage ? Rounding::Up : Rounding::HalfUp;
            if (!size->line)
                result.requested = multiply(base, size->rate, rounding);
            else if (m_plan.basis.lineMargins)
                result.requested =
                    ofLine(base, *size->line, size->rate, *m_plan.basis.lineMargins, rounding);
            else if (!base.isZero())
                complain(IssueCode::LineNotKept, {});
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
            putShares(result, *portions);
        else
            complain(IssueCode::CapLeavesRest,
                     {toGroupedText(portions.error().rest), toGroupedText(*result.capAmount)});
    }

    /// What becomes share capital and what tax is kept back of the rest. Who has left turns nothing into capital, and
    /// only natural persons have tax kept back.
    void setConversionAside(StageResult& result, const Stage& stage) const
    {
        if (!stage.convert && !stage.withhold)
            return;
        for (std::size_t line = 0; line < result.shares.size(); ++line) {
            StageShare& share = result.shares[line];
            const MemberBasis& member = m_plan.memberAt(line);
            if (stage.convert && member.ofYear)
                share.converted = multiply(share.amount, *stage.convert, Rounding::Down);
            if (stage.withhold && isNaturalPerson(member.kind))
                share.withheld =
                    multiply(share.amount - share.converted, *stage.withhold, Rounding::HalfUp);
        }
    }

    Plan& m_plan;
    Money m_remaining;
};

/// Puts what a stage gives into the members' lines; its sum comes back.
Money addStage(Plan& plan, const Stage& stage, const StageResult& result)
{
    const bool isRefund = stage.kind == StageKind::Patronage;
    Money shared;
    for (std::size_t i = 0; i < result.shares.size(); ++i) {
        const StageShare& share = result.shares[i];
        ensure(!share.amount.isNegative(), "nobody gets less than nothing");
        ensure(!share.converted.isNegative() && !share.withheld.isNegative() &&
                   share.converted + share.withheld <= share.amount,
               "no more is set aside than there is");
        MemberLine& line = plan.members[i];
        shared += share.amount;
        line.total += share.amount;
        (isRefund ? line.refund : line.residual) += share.amount;
        (isRefund ? line.convertedRefund : line.convertedResidual) += share.converted;
        (isRefund ? line.withheldRefund : line.withheldResidual) += share.withheld;
    }
    return shared;
}

/// Adds up every member's line and, on the way, proves the sums that a plan stands for.
void addUp(Plan& plan)
{
    Money given = plan.retained + plan.reserve;
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        const StageResult& result = plan.stages[stage];
        ensure(addStage(plan, plan.policy.stages[stage], result) == result.pool,
               "a stage adds up to its pool");
        given += result.pool;
    }
    ensure(!plan.retained.isNegative() && given == plan.afterLoss,
           "the plan gives what there is, no more, no less");

    Money quantified;
    for (const StageResult& part : plan.quantified) {
        for (std::size_t line = 0; line < part.shares.size(); ++line) {
            plan.members[line].reserveShare += part.shares[line].amount;
            quantified += part.shares[line].amount;
        }
    }
    ensure(quantified == (plan.isQuantified() ? plan.reserve : Money()), "the whole reserve is quantified");
    for (const MemberLine& line : plan.members)
        ensure(line.refund + line.residual == line.total && !line.paid().isNegative(),
               "a line adds up");
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
    append(planner.issues, quantifyReserve(plan));
    if (!planner.issues.empty())
        return Unexpected(std::move(planner.issues));

    plan.retained = planner.remaining();
    addUp(plan);
    plan.rules = statutoryRules(plan);
    return plan;
}

} // namespace coop::distribution
