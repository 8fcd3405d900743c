// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_plan.h"

#include <algorithm>
#include <stdexcept>

namespace coop::test {

using namespace distribution;

namespace {

struct Division {
    Wide quotient;
    Wide remainder;
};

/// Long division in base two: subtract the divisor's largest doublings first.
Division longDivision(Wide dividend, Wide divisor)
{
    if (dividend < 0 || divisor <= 0)
        throw std::invalid_argument("division of what is not negative by what is positive");
    std::vector<Wide> doublings = {divisor};
    while (doublings.back() <= dividend - doublings.back())
        doublings.push_back(doublings.back() + doublings.back());
    Division result{0, dividend};
    for (auto it = doublings.rbegin(); it != doublings.rend(); ++it) {
        result.quotient += result.quotient;
        if (result.remainder >= *it) {
            result.remainder -= *it;
            result.quotient += 1;
        }
    }
    return result;
}

std::int64_t halfUp(Wide numerator, Wide denominator)
{
    const Division division = longDivision(numerator, denominator);
    return static_cast<std::int64_t>(division.quotient + (division.remainder * 2 >= denominator ? 1 : 0));
}

std::int64_t up(Wide numerator, Wide denominator)
{
    const Division division = longDivision(numerator, denominator);
    return static_cast<std::int64_t>(division.quotient + (division.remainder > 0 ? 1 : 0));
}

/// What a member weighs, over a denominator that all of a stage share.
struct Weights {
    std::vector<Wide> of{};
    Wide denominator = 1;
    std::optional<IssueCode> refusal{};
};

std::pair<std::string, std::int64_t> sortKey(const std::string& number)
{
    const std::size_t digits = number.find_first_of("0123456789");
    return {number.substr(0, digits), digits == std::string::npos ? 0 : std::stoll(number.substr(digits))};
}

bool takesPart(const Stage& stage, const MemberBasis& member)
{
    const Measure measure = stage.weighting.measure;
    if (!member.ofYear && measure != Measure::TradeAmount && measure != Measure::TradeQuantity)
        return false;
    const auto& kinds = stage.filter.kinds;
    const auto& parties = stage.filter.parties;
    if (!kinds.empty() && std::count(kinds.begin(), kinds.end(), member.kind) == 0)
        return false;
    if (!parties.empty() && std::count(parties.begin(), parties.end(), member.party) == 0)
        return false;
    return !stage.filter.assisted || *stage.filter.assisted == member.assisted;
}

Wide tradeWeight(const Stage& stage, const MemberBasis& member, const Basis& basis)
{
    const Weighting& weighting = stage.weighting;
    Wide sum = 0;
    for (const TradeTotal& trade : member.trades) {
        if (weighting.direction == DirectionChoice::Delivery &&
            trade.direction != trade::Direction::Delivery)
            continue;
        if (weighting.direction == DirectionChoice::Purchase &&
            trade.direction != trade::Direction::Purchase)
            continue;
        if (weighting.line && *weighting.line != trade.line)
            continue;
        if (weighting.measure == Measure::TradeAmount) {
            sum += trade.amount.inFen();
            continue;
        }
        Wide tenThousandths = 10'000;
        const auto found = weighting.coefficients.find(basis.products.at(trade.product).name);
        if (found != weighting.coefficients.end())
            tenThousandths = Wide{10'000} * found->second.numerator() / found->second.denominator();
        sum += tenThousandths * trade.quantity.inParts();
    }
    return sum;
}

/// 420 can be divided by every number up to seven.
constexpr std::int64_t kHouseholdDenominator = 420;

Wide householdWeight(const MemberBasis& member, const Basis& basis)
{
    if (member.household.empty())
        return kHouseholdDenominator;
    const auto size =
        std::count_if(basis.members.begin(), basis.members.end(), [&](const MemberBasis& other) {
            return other.ofYear && other.household == member.household;
        });
    if (size > 7)
        throw std::invalid_argument("a household of more than seven");
    return kHouseholdDenominator / size;
}

Wide denominatorOf(const Weighting& weighting)
{
    switch (weighting.measure) {
    case Measure::TradeQuantity:
        return Wide{1000} * 10'000;
    case Measure::Equal:
        return 1;
    case Measure::Household:
        return kHouseholdDenominator;
    default:
        return 100;
    }
}

Wide weightOf(const Stage& stage, const MemberBasis& member, const Basis& basis)
{
    switch (stage.weighting.measure) {
    case Measure::TradeAmount:
    case Measure::TradeQuantity:
        return tradeWeight(stage, member, basis);
    case Measure::LandArea:
        return member.land.inParts();
    case Measure::LaborDays:
        return member.laborDays.inParts();
    case Measure::Contribution:
        return stage.weighting.timeWeighted ? member.fenDays : member.contribution.inFen();
    case Measure::Account:
        return Wide{member.contribution.inFen()} + member.reserveShare.inFen() + member.stateShare.inFen() +
               member.donationShare.inFen();
    case Measure::Equal:
        return 1;
    case Measure::Household:
        return householdWeight(member, basis);
    case Measure::Fixed: {
        const auto found = stage.weighting.amounts.find(member.number);
        return found == stage.weighting.amounts.end() ? 0 : found->second.inFen();
    }
    }
    throw std::invalid_argument("a measure without weight");
}

Weights weightsOf(const Stage& stage, const std::vector<const MemberBasis*>& members, const Basis& basis)
{
    Weights weights;
    weights.denominator = denominatorOf(stage.weighting);
    if (stage.weighting.measure == Measure::Fixed) {
        for (const auto& [number, amount] : stage.weighting.amounts) {
            const bool isKnown =
                std::any_of(members.begin(), members.end(), [&number = number](const auto* member) {
                    return member->ofYear && member->number == number;
                });
            if (!isKnown)
                weights.refusal = IssueCode::FixedUnknownMember;
        }
    }
    for (const MemberBasis* member : members) {
        weights.of.push_back(takesPart(stage, *member) ? weightOf(stage, *member, basis) : 0);
        if (weights.of.back() < 0)
            weights.refusal = IssueCode::NegativeWeight;
    }
    return weights;
}

Wide sumOfWeights(const std::vector<Wide>& weights)
{
    Wide sum = 0;
    for (const Wide weight : weights)
        sum += weight;
    return sum;
}

/// Largest remainder, one odd fen after the other.
std::vector<std::int64_t> shareOut(std::int64_t pool, const std::vector<Wide>& weights)
{
    const Wide sum = sumOfWeights(weights);
    std::vector<std::int64_t> amounts;
    std::vector<Wide> remainders;
    std::int64_t left = pool;
    for (const Wide weight : weights) {
        const Division division = longDivision(Wide{pool} * weight, sum);
        amounts.push_back(static_cast<std::int64_t>(division.quotient));
        remainders.push_back(division.remainder);
        left -= amounts.back();
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainders.begin(), remainders.end()); // the first of equals
        amounts[static_cast<std::size_t>(largest - remainders.begin())] += 1;
        *largest = -1;
    }
    return amounts;
}

/// Nothing when the cap leaves part of the pool to nobody.
std::optional<std::vector<std::int64_t>> shareCapped(std::int64_t pool, std::vector<Wide> weights,
                                                     std::int64_t cap)
{
    std::vector<std::int64_t> fixed(weights.size(), 0);
    std::int64_t rest = pool;
    for (;;) {
        const Wide sum = sumOfWeights(weights);
        if (rest > 0 && sum == 0)
            return std::nullopt;
        // Who weighs most exceeds the cap first.
        const auto heaviest = std::max_element(weights.begin(), weights.end());
        if (rest == 0 || Wide{rest} * *heaviest <= Wide{cap} * sum)
            break;
        fixed[static_cast<std::size_t>(heaviest - weights.begin())] = cap;
        *heaviest = 0;
        rest -= cap;
    }
    if (rest == 0)
        return fixed;
    std::vector<std::int64_t> amounts = shareOut(rest, weights);
    for (std::size_t i = 0; i < amounts.size(); ++i)
        amounts[i] += fixed[i];
    return amounts;
}

/// Nothing when the books do not keep the lines apart.
std::optional<std::int64_t> requestedByRate(const RateOf& size, StageKind kind, std::int64_t base, const Basis& basis)
{
    Wide numerator = Wide{base} * size.rate.numerator();
    Wide denominator = size.rate.denominator();
    if (size.line) {
        if (base == 0)
            return 0;
        if (!basis.lineMargins)
            return std::nullopt;
        Wide sum = 0;
        Wide own = 0;
        for (std::size_t line = 0; line < 3; ++line) {
            const std::int64_t margin = (*basis.lineMargins)[line].inFen();
            if (margin <= 0)
                continue;
            sum += margin;
            if (trade::kBusinessLines[line].value == *size.line)
                own = margin;
        }
        if (own == 0)
            return 0;
        numerator *= own;
        denominator *= sum;
    }
    return kind == StageKind::Patronage ? up(numerator, denominator) : halfUp(numerator, denominator);
}

std::int64_t requestedBy(const Stage& stage, const Weights& weights, std::vector<std::int64_t>& perUnit)
{
    if (const auto* size = std::get_if<FixedPool>(&stage.size))
        return size->amount.inFen();
    if (const auto* size = std::get_if<PerUnit>(&stage.size)) {
        std::int64_t sum = 0;
        for (const Wide weight : weights.of) {
            perUnit.push_back(halfUp(Wide{size->amount.inFen()} * weight, weights.denominator));
            sum += perUnit.back();
        }
        return sum;
    }
    return static_cast<std::int64_t>(sumOfWeights(weights.of));
}

/// A member's part of the reserve; an empty list when it cannot be shared.
std::vector<std::int64_t> sharesOfReserve(const ReservePart& part, std::int64_t pool,
                                          const std::vector<const MemberBasis*>& members, const Basis& basis)
{
    const Stage stage{.weighting = part.weighting};
    std::vector<Wide> weights;
    for (const MemberBasis* member : members)
        weights.push_back(member->ofYear ? weightOf(stage, *member, basis) : 0);
    if (pool == 0)
        return std::vector<std::int64_t>(members.size(), 0);
    return sumOfWeights(weights) == 0 ? std::vector<std::int64_t>() : shareOut(pool, weights);
}

/// False when a part of the reserve has nobody to go to.
bool quantify(ReferencePlan& plan, const Policy& policy, const std::vector<const MemberBasis*>& members, const Basis& basis)
{
    plan.reserveShares.assign(members.size(), 0);
    if (basis.form == members::LegalForm::Collective) // Collective Law 2025 Art. 36
        return policy.quantification.empty();
    if (policy.quantification.empty()) {
        std::vector<std::int64_t> shares;
        for (const Measure measure : {Measure::TradeAmount, Measure::Contribution, Measure::Equal}) {
            if (shares.empty())
                shares = sharesOfReserve({.weighting = {.measure = measure}}, plan.reserve, members, basis);
        }
        plan.reserveShares = shares;
        return true;
    }
    std::int64_t left = plan.reserve;
    for (std::size_t i = 0; i < policy.quantification.size(); ++i) {
        const ReservePart& part = policy.quantification[i];
        std::int64_t pool = halfUp(Wide{plan.reserve} * part.part.numerator(), part.part.denominator());
        if (pool > left || i + 1 == policy.quantification.size())
            pool = left;
        left -= pool;
        const auto shares = sharesOfReserve(part, pool, members, basis);
        if (shares.empty())
            return false;
        for (std::size_t m = 0; m < members.size(); ++m)
            plan.reserveShares[m] += shares[m];
    }
    return true;
}

void setAside(ReferencePlan& plan, const Stage& stage, const std::vector<const MemberBasis*>& members)
{
    std::vector<std::int64_t> converted(members.size(), 0);
    std::vector<std::int64_t> withheld(members.size(), 0);
    for (std::size_t m = 0; m < members.size(); ++m) {
        const std::int64_t amount = plan.amounts.back()[m];
        if (stage.convert && members[m]->ofYear)
            converted[m] = static_cast<std::int64_t>(
                longDivision(Wide{amount} * stage.convert->numerator(), stage.convert->denominator()).quotient);
        const bool isPerson = members[m]->kind == members::MemberKind::Farmer || members[m]->kind == members::MemberKind::Resident;
        if (stage.withhold && isPerson)
            withheld[m] = halfUp(Wide{amount - converted[m]} * stage.withhold->numerator(), stage.withhold->denominator());
    }
    plan.converted.push_back(std::move(converted));
    plan.withheld.push_back(std::move(withheld));
}

} // namespace

ReferencePlan referencePlan(const Policy& policy, const Basis& basis)
{
    ReferencePlan plan;
    std::vector<const MemberBasis*> members;
    for (const MemberBasis& member : basis.members)
        members.push_back(&member);
    std::sort(members.begin(), members.end(),
              [](const auto* a, const auto* b) { return sortKey(a->number) < sortKey(b->number); });
    for (const MemberBasis* member : members)
        plan.numbers.push_back(member->number);

    const std::int64_t surplus = basis.surplus.inFen();
    const std::int64_t afterLoss = std::max<std::int64_t>(0, surplus - basis.priorLoss.inFen());
    const std::int64_t reserveBase = policy.reserveOf == ReserveBase::Surplus ? surplus : afterLoss;
    if (reserveBase > 0)
        plan.reserve = std::min(afterLoss, halfUp(Wide{reserveBase} * policy.reserveRate.numerator(),
                                                  policy.reserveRate.denominator()));
    plan.distributable = afterLoss - plan.reserve;
    plan.retained = plan.distributable;

    for (std::size_t i = 0; i < policy.stages.size(); ++i) {
        const Stage& stage = policy.stages[i];
        const Weights weights = weightsOf(stage, members, basis);
        if (weights.refusal) {
            plan.refusal = {i, *weights.refusal};
            return plan;
        }
        std::vector<std::int64_t> amounts;
        std::int64_t requested = 0;
        if (const auto* size = std::get_if<RateOf>(&stage.size)) {
            const auto ofRate = requestedByRate(
                *size, stage.kind, size->of == RateBase::Remaining ? plan.retained : plan.distributable, basis);
            if (!ofRate) {
                plan.refusal = {i, IssueCode::LineNotKept};
                return plan;
            }
            requested = *ofRate;
        } else {
            requested = requestedBy(stage, weights, amounts);
        }
        const bool isPerUnit = !amounts.empty();
        const bool mustFit = stage.kind == StageKind::Guaranteed || isPerUnit;
        if (requested > plan.retained && mustFit && afterLoss > 0) {
            plan.refusal = {i, IssueCode::NotEnough};
            return plan;
        }
        const std::int64_t pool = std::min(requested, plan.retained);
        if (pool == 0) {
            amounts.assign(members.size(), 0);
        } else if (!isPerUnit) {
            if (sumOfWeights(weights.of) == 0) {
                plan.refusal = {i, IssueCode::ZeroWeights};
                return plan;
            }
            if (stage.cap) {
                const auto cap = static_cast<std::int64_t>(
                    longDivision(Wide{pool} * stage.cap->numerator(), stage.cap->denominator()).quotient);
                auto shared = shareCapped(pool, weights.of, cap);
                if (!shared) {
                    plan.refusal = {i, IssueCode::CapLeavesRest};
                    return plan;
                }
                amounts = *std::move(shared);
            } else {
                amounts = shareOut(pool, weights.of);
            }
        }
        plan.pools.push_back(pool);
        plan.amounts.push_back(std::move(amounts));
        plan.retained -= pool;
        setAside(plan, stage, members);
    }
    if (!quantify(plan, policy, members, basis))
        plan.refusal = {policy.stages.size(), basis.form == members::LegalForm::Collective ? IssueCode::KeyDoesNotFit
                                                                                           : IssueCode::ReserveUnshared};
    return plan;
}

} // namespace coop::test
