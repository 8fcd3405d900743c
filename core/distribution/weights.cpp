// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/weights.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace coop::distribution {

namespace {

/// Beyond it the households' common denominator leaves too little room for sums.
constexpr Wide kLargestScale = Wide{1} << 60;

bool passes(const Filter& filter, const MemberBasis& member)
{
    const auto isAmong = [](const auto& list, auto value) {
        return list.empty() || std::ranges::find(list, value) != list.end();
    };
    return isAmong(filter.kinds, member.kind) && isAmong(filter.parties, member.party) &&
           (!filter.assisted || *filter.assisted == member.assisted);
}

/// What is weighed, for whom and where its issues go.
struct Subject {
    const Weighting& weighting;
    const Filter& filter;
    bool withLeavers = false;
    std::string name{};
    std::string path{};

    [[nodiscard]] bool takes(const MemberBasis& member) const
    {
        return (member.ofYear || withLeavers) && passes(filter, member);
    }
};

bool matches(const Weighting& weighting, const TradeTotal& trade)
{
    const bool fitsDirection = weighting.direction == DirectionChoice::Both ||
                               (weighting.direction == DirectionChoice::Delivery) ==
                                   (trade.direction == trade::Direction::Delivery);
    return fitsDirection && (!weighting.line || *weighting.line == trade.line);
}

class Weigher {
public:
    Weigher(const Plan& plan, const Subject& subject) : m_plan(plan), m_subject(subject)
    {
        m_result.weights.resize(plan.members.size());
    }

    StageWeights weigh()
    {
        const Weighting& weighting = m_subject.weighting;
        switch (weighting.measure) {
        case Measure::TradeAmount:
            weighTradeAmount();
            break;
        case Measure::TradeQuantity:
            weighTradeQuantity();
            break;
        case Measure::LandArea:
            weighEach(LandArea::kScale, [](const MemberBasis& member) { return member.land.inParts(); });
            break;
        case Measure::LaborDays:
            weighEach(WorkDays::kScale,
                      [](const MemberBasis& member) { return member.laborDays.inParts(); });
            break;
        case Measure::Contribution:
            weighEach(100, [timeWeighted = weighting.timeWeighted](const MemberBasis& member) {
                return timeWeighted ? member.fenDays : member.contribution.inFen();
            });
            break;
        case Measure::Account:
            weighEach(100, [](const MemberBasis& member) { return member.account().inFen(); });
            break;
        case Measure::Equal:
            weighEach(1, [](const MemberBasis&) { return 1; });
            break;
        case Measure::Household:
            weighHouseholds();
            break;
        case Measure::Fixed:
            weighFixed();
            break;
        }
        finish();
        return std::move(m_result);
    }

private:
    template <typename WeightOf> void weighEach(std::int64_t scale, WeightOf weightOf)
    {
        m_result.scale = scale;
        for (std::size_t line = 0; line < m_plan.members.size(); ++line) {
            const MemberBasis& member = m_plan.memberAt(line);
            if (m_subject.takes(member))
                m_result.weights[line] = weightOf(member);
        }
    }

    void weighTradeAmount()
    {
        weighEach(100, [this](const MemberBasis& member) {
            Wide weight = 0;
            for (const TradeTotal& trade : member.trades) {
                if (matches(m_subject.weighting, trade))
                    weight += trade.amount.inFen();
            }
            return weight;
        });
    }

    void weighTradeQuantity()
    {
        // All coefficients as whole numbers over one denominator; a product without one counts with 1.
        const auto& coefficients = m_subject.weighting.coefficients;
        std::int64_t denominator = 1;
        for (const auto& [product, coefficient] : coefficients)
            denominator = std::lcm(denominator, coefficient.denominator());
        std::vector<Wide> factors(m_plan.basis.products.size(), denominator);
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const auto found = coefficients.find(m_plan.basis.products[i].name);
            if (found != coefficients.end())
                factors[i] = Wide{found->second.numerator()} * (denominator / found->second.denominator());
        }

        std::vector<bool> isUsed(factors.size(), false);
        weighEach(TradeQuantity::kScale * denominator, [&](const MemberBasis& member) {
            Wide weight = 0;
            for (const TradeTotal& trade : member.trades) {
                if (!matches(m_subject.weighting, trade))
                    continue;
                weight += trade.quantity.inParts() * factors[trade.product];
                isUsed[trade.product] = true;
            }
            return weight;
        });
        noteProducts(isUsed);
    }

    void noteProducts(const std::vector<bool>& isUsed)
    {
        const auto& products = m_plan.basis.products;
        for (std::size_t i = 0; i < products.size(); ++i) {
            if (!isUsed[i] || products[i].units.size() < 2)
                continue;
            std::string units;
            for (const std::string& unit : products[i].units)
                units.append(units.empty() ? "" : ", ").append(unit.empty() ? "-" : unit);
            note(IssueCode::MixedUnits, "", products[i].name, {m_subject.name, std::move(units)});
        }
        for (const auto& [name, coefficient] : m_subject.weighting.coefficients) {
            if (std::ranges::find(products, name, &Product::name) == products.end())
                note(IssueCode::ProductNotTraded, ".coefficients." + name, name, {m_subject.name});
        }
    }

    /// A household weighs 1, each of its members of the year an equal part of it, whoever of them takes
    /// part.
    void weighHouseholds()
    {
        std::unordered_map<std::string_view, std::int64_t> sizes;
        for (const MemberBasis& member : m_plan.basis.members) {
            if (member.ofYear && !member.household.empty())
                ++sizes[member.household];
        }
        const auto sizeOf = [&sizes](const MemberBasis& member) {
            return member.household.empty() ? 1 : sizes.at(member.household);
        };

        Wide scale = 1;
        for (const MemberLine& line : m_plan.members) {
            const MemberBasis& member = m_plan.basis.members[line.basis];
            if (!m_subject.takes(member))
                continue;
            const std::int64_t size = sizeOf(member);
            scale = scale / std::gcd(static_cast<std::int64_t>(scale), size) * size;
            if (scale > kLargestScale) {
                complain(IssueCode::WeightTooFine, {}, {m_subject.name});
                return;
            }
        }
        weighEach(static_cast<std::int64_t>(scale),
                  [&](const MemberBasis& member) { return scale / sizeOf(member); });
    }

    void weighFixed()
    {
        m_result.scale = 100;
        for (const auto& [number, amount] : m_subject.weighting.amounts) {
            const auto line = m_plan.lineOf(number);
            if (!line || !m_plan.memberAt(*line).ofYear)
                complain(IssueCode::FixedUnknownMember, number, {m_subject.name}, ".amounts." + number);
            else if (m_subject.takes(m_plan.memberAt(*line)))
                m_result.weights[*line] = amount.inFen();
        }
    }

    void finish()
    {
        for (std::size_t line = 0; line < m_result.weights.size(); ++line) {
            const Wide weight = m_result.weights[line];
            m_result.total += weight;
            if (weight >= 0)
                continue;
            const std::string& number = m_plan.memberAt(line).number;
            complain(IssueCode::NegativeWeight, number,
                     {m_subject.name, number, weightText(weight, m_result.scale)});
        }
        if (m_result.total > kLargestTotalWeight)
            complain(m_subject.weighting.measure == Measure::Household ? IssueCode::WeightTooFine
                                                                     : IssueCode::AmountTooLarge,
                     weightText(m_result.total, m_result.scale), {m_subject.name});
    }

    void complain(IssueCode code, std::string value, std::vector<std::string> arguments,
                  std::string_view key = {})
    {
        m_result.issues.push_back({.code = code,
                                   .field = m_subject.path + std::string(key),
                                   .value = std::move(value),
                                   .arguments = std::move(arguments)});
    }

    void note(IssueCode code, std::string_view key, std::string value, std::vector<std::string> arguments)
    {
        m_result.notes.push_back({.code = code,
                                  .field = m_subject.path + std::string(key),
                                  .value = std::move(value),
                                  .arguments = std::move(arguments),
                                  .severity = Severity::Warning});
    }

    const Plan& m_plan;
    const Subject& m_subject;
    StageWeights m_result;
};

} // namespace

std::string stagePath(std::size_t stage)
{
    return "stages[" + std::to_string(stage) + "]";
}

StageWeights weigh(const Plan& plan, std::size_t stage)
{
    const Stage& weighed = plan.policy.stages[stage];
    // Who left during the year has a part in what the year's trade earned, not in the rest.
    const Subject subject{.weighting = weighed.weighting,
                          .filter = weighed.filter,
                          .withLeavers = isTrade(weighed.weighting.measure),
                          .name = weighed.name,
                          .path = stagePath(stage)};
    return Weigher(plan, subject).weigh();
}

StageWeights weighReserve(const Plan& plan, const Weighting& weighting, std::string path)
{
    const Filter everyone;
    const Subject subject{
        .weighting = weighting, .filter = everyone, .name = "公积金量化", .path = std::move(path)};
    return Weigher(plan, subject).weigh();
}

std::string weightText(Wide weight, std::int64_t scale)
{
    ensure(scale > 0, "a scale of at least one");
    Wide numerator = weight < 0 ? -weight : weight;
    Wide denominator = scale;
    for (Wide rest = numerator, divisor = denominator;;) { // Euclid; std::gcd knows no 128 bits
        if (rest == 0) {
            numerator /= divisor;
            denominator /= divisor;
            break;
        }
        divisor = std::exchange(rest, divisor % rest);
    }
    std::string text = weight < 0 ? "-" : "";
    Wide tens = 1;
    while (tens % denominator != 0 && tens < kLargestScale)
        tens *= 10;
    if (tens % denominator != 0) // a third has no end as a decimal
        return text + toText(numerator) + "/" + toText(denominator);

    text += toText(numerator / denominator);
    if (Wide rest = numerator % denominator; rest != 0) {
        text += '.';
        for (; rest != 0; rest = rest * 10 % denominator)
            text += toText(rest * 10 / denominator);
    }
    return text;
}

} // namespace coop::distribution
