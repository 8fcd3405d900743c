// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_distribution.h"

#include <algorithm>
#include <string>

namespace coop::test {

using namespace distribution;

namespace {

constexpr std::size_t kProducts = 3;
const char* const kProductNames[kProducts] = {"鸡蛋", "柑橘", "feed"};

} // namespace

std::int64_t RandomDistribution::between(std::int64_t least, std::int64_t most)
{
    const auto count = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(m_engine() % count);
}

MemberBasis RandomDistribution::member(std::string number, std::size_t products, std::size_t households)
{
    MemberBasis member;
    member.name = "成员" + number;
    member.number = std::move(number);
    member.kind = members::kMemberKinds[static_cast<std::size_t>(between(0, 5))].value;
    member.party = members::kParties[static_cast<std::size_t>(between(0, 3))].value;
    member.assisted = oneIn(4);
    member.ofYear = !oneIn(12);
    if (!oneIn(3))
        member.household = "H" + std::to_string(between(1, static_cast<std::int64_t>(households)));
    // Round figures now and then, so that equal remainders and equal weights come up.
    const auto figure = [this](std::int64_t most) {
        return oneIn(4) ? 0 : oneIn(3) ? between(1, 9) * 10'000 : between(0, most);
    };
    for (std::int64_t i = between(0, 4); i > 0; --i) {
        TradeTotal trade;
        trade.product = static_cast<std::uint32_t>(between(0, static_cast<std::int64_t>(products) - 1));
        trade.direction = oneIn(2) ? trade::Direction::Delivery : trade::Direction::Purchase;
        trade.line = trade::kBusinessLines[static_cast<std::size_t>(between(0, 2))].value;
        trade.quantity = TradeQuantity::parts(figure(50'000'000));
        trade.amount = Money::fen(figure(900'000'000));
        trade.rows = between(1, 50);
        member.trades.push_back(trade);
    }
    member.land = LandArea::parts(figure(30'000));
    member.laborDays = WorkDays::parts(figure(20'000));
    member.contribution = Money::fen(figure(500'000'000));
    member.fenDays = member.contribution.inFen() * between(0, 365);
    member.reserveShare = Money::fen(figure(100'000'000));
    member.stateShare = Money::fen(figure(1'000'000));
    member.donationShare = Money::fen(figure(1'000'000));
    return member;
}

Basis RandomDistribution::basis(std::size_t count)
{
    Basis basis;
    basis.year = FiscalYear{2025};
    basis.form = members::kLegalForms[static_cast<std::size_t>(between(0, 3))].value;
    basis.surplus = Money::fen(oneIn(10) ? between(-1'000'000, 200) : between(1, 10'000'000'000));
    if (oneIn(3))
        basis.priorLoss = Money::fen(between(0, 2'000'000));
    for (const char* name : kProductNames)
        basis.products.push_back({.name = name, .units = {"斤"}});

    if (!oneIn(3)) {
        const auto margin = [this] { return Money::fen(oneIn(4) ? -between(0, 1'000'000) : between(0, 900'000'000)); };
        basis.lineMargins = {margin(), margin(), margin()};
    }

    const char* const prefixes[] = {"", "", "", "A", "组"};
    for (std::size_t i = 1; i <= count; ++i)
        basis.members.push_back(member(
            prefixes[static_cast<std::size_t>(between(0, 4))] + std::to_string(i), kProducts, count));
    // No household may be larger than seven.
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& household = basis.members[i].household;
        const auto same = std::ranges::count(basis.members, household, &MemberBasis::household);
        if (!household.empty() && same > 7)
            basis.members[i].household.clear();
    }
    if (std::ranges::none_of(basis.members, &MemberBasis::ofYear))
        basis.members.front().ofYear = true;
    std::ranges::shuffle(basis.members, m_engine);
    return basis;
}

Weighting RandomDistribution::weighting(const std::vector<MemberBasis>& members)
{
    Weighting weighting;
    weighting.measure = kMeasures[static_cast<std::size_t>(between(0, 8))].value;
    if (isTrade(weighting.measure)) {
        weighting.direction = kDirectionChoices[static_cast<std::size_t>(between(0, 2))].value;
        if (oneIn(3))
            weighting.line = trade::kBusinessLines[static_cast<std::size_t>(between(0, 2))].value;
    }
    if (weighting.measure == Measure::TradeQuantity && oneIn(2)) {
        for (const char* name : kProductNames) {
            if (oneIn(2))
                weighting.coefficients.emplace(name, Fraction(between(1, 10'000'000), 10'000));
        }
    }
    if (weighting.measure == Measure::Contribution)
        weighting.timeWeighted = oneIn(2);
    if (weighting.measure == Measure::Fixed) {
        const auto ofYear = [](const MemberBasis& candidate) { return candidate.ofYear; };
        for (const MemberBasis& candidate : members) {
            if (ofYear(candidate) && (weighting.amounts.empty() || oneIn(5)))
                weighting.amounts.emplace(candidate.number, Money::fen(between(0, 50'000)));
        }
        if (weighting.amounts.empty())
            weighting.measure = Measure::Equal;
    }
    return weighting;
}

Stage RandomDistribution::stage(Money surplus, const std::vector<MemberBasis>& members,
                                std::int64_t& ratesLeft)
{
    Stage stage;
    stage.kind = kStageKinds[static_cast<std::size_t>(between(0, 2))].value;
    stage.weighting = weighting(members);
    const std::int64_t tenth = std::max<std::int64_t>(surplus.inFen() / 10, 1);
    const std::int64_t choice = between(0, stage.weighting.measure == Measure::Fixed ? 4 : 3);
    if (choice <= 1) {
        const bool ofRemaining = oneIn(2);
        std::int64_t rate = oneIn(3) ? between(0, 10) * 100'000 : between(0, 1'000'000);
        if (!ofRemaining) {
            rate = std::min(rate, ratesLeft);
            ratesLeft -= rate;
        }
        RateOf size{.rate = Fraction(rate, 1'000'000), .of = ofRemaining ? RateBase::Remaining : RateBase::Distributable};
        if (oneIn(6))
            size.line = trade::kBusinessLines[static_cast<std::size_t>(between(0, 2))].value;
        stage.size = size;
    } else if (choice == 2) {
        stage.size = FixedPool{Money::fen(between(0, tenth))};
    } else if (choice == 3) {
        // About a tenth of the surplus over all members, whatever they weigh.
        const std::int64_t perUnit[] = {10, 10, 40'000, 5'000, 10, 10, 50'000, 50'000, 20};
        stage.size =
            PerUnit{Money::fen(between(0, perUnit[static_cast<std::size_t>(stage.weighting.measure)]))};
    } else {
        stage.size = SumOfAmounts{};
    }
    stage.name = "第" + std::to_string(between(1, 99)) + "级 \"stage\"\\";
    if (oneIn(4))
        stage.filter.kinds = {members::kMemberKinds[static_cast<std::size_t>(between(0, 5))].value,
                              members::MemberKind::Farmer};
    if (stage.filter.kinds.size() == 2 && stage.filter.kinds[0] == stage.filter.kinds[1])
        stage.filter.kinds.pop_back();
    if (oneIn(5))
        stage.filter.parties = {members::kParties[static_cast<std::size_t>(between(0, 3))].value};
    if (oneIn(6))
        stage.filter.assisted = oneIn(2);
    if (!std::holds_alternative<PerUnit>(stage.size) && oneIn(3))
        stage.cap = Fraction(between(1, oneIn(2) ? 1'000'000 : 200'000), 1'000'000);
    if (oneIn(4))
        stage.convert = Fraction(between(0, 1'000'000), 1'000'000);
    if (oneIn(4))
        stage.withhold = Fraction(between(0, 1'000'000), 1'000'000);
    if (oneIn(4))
        stage.clause = "章程第" + std::to_string(between(1, 60)) + "条";
    return stage;
}

std::vector<ReservePart> RandomDistribution::quantification(const std::vector<MemberBasis>& members)
{
    std::vector<ReservePart> parts;
    std::int64_t left = 1'000'000;
    for (std::int64_t count = between(0, 3); count > 0; --count) {
        const std::int64_t part = count == 1 ? left : between(1, left - count);
        left -= part;
        Weighting by = weighting(members);
        if (by.measure == Measure::Fixed)
            by = {.measure = Measure::Equal};
        parts.push_back({.weighting = std::move(by), .part = Fraction(part, 1'000'000)});
    }
    return parts;
}

Policy RandomDistribution::policy(Money surplus, const std::vector<MemberBasis>& members)
{
    Policy policy;
    policy.name = oneIn(2) ? "" : "方案 " + std::to_string(between(1, 1000));
    policy.reserveRate = Fraction(oneIn(4) ? 0 : between(0, 500'000), 1'000'000);
    policy.reserveOf = oneIn(2) ? ReserveBase::Surplus : ReserveBase::AfterLoss;
    policy.quantification = quantification(members);
    std::int64_t ratesLeft = 1'000'000;
    for (std::int64_t i = between(1, 5); i > 0; --i)
        policy.stages.push_back(stage(surplus, members, ratesLeft));
    return policy;
}

} // namespace coop::test
