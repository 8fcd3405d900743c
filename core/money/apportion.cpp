// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/apportion.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <numeric>

namespace coop {

namespace {

/// The sum of the weights; with totals up to Money::kMax (< 2^50) all products stay below 2^126.
Wide checkedSum(std::span<const Wide> weights)
{
    Wide sum = 0;
    for (const Wide weight : weights) {
        ensure(weight >= 0 && weight <= kLargestTotalWeight, "a weight within bounds");
        sum += weight;
    }
    ensure(sum <= kLargestTotalWeight, "a total weight within bounds");
    return sum;
}

} // namespace

std::vector<Portion> apportionWithWorkings(Money total, std::span<const Wide> weights)
{
    const Wide sum = checkedSum(weights);
    ensure(!total.isNegative() && total <= Money::kMax && sum > 0, "something to share and someone to share it");

    std::vector<Portion> portions(weights.size());
    std::int64_t left = total.inFen();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide{total.inFen()} * weights[i];
        portions[i].quotient = divide(product, sum, Rounding::Down);
        portions[i].remainder = product % sum;
        portions[i].amount = portions[i].quotient;
        left -= portions[i].quotient.inFen();
    }

    // Fewer fen are left than there are members with a remainder, so each gets one at most.
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto isBefore = [&portions](std::size_t a, std::size_t b) {
        return portions[a].remainder != portions[b].remainder ? portions[a].remainder > portions[b].remainder
                                                              : a < b;
    };
    ensure(left >= 0 && left <= static_cast<std::int64_t>(order.size()), "fewer odd fen than members");
    const auto end = order.begin() + left;
    std::ranges::nth_element(order, end, isBefore);
    for (auto it = order.begin(); it != end; ++it) {
        portions[*it].extraFen = true;
        portions[*it].amount += Money::fen(1);
    }

    Money shared;
    for (const Portion& portion : portions)
        shared += portion.amount;
    ensure(shared == total, "the parts add up to the total");
    return portions;
}

std::vector<Money> apportion(Money total, std::span<const Wide> weights)
{
    std::vector<Money> amounts;
    amounts.reserve(weights.size());
    for (const Portion& portion : apportionWithWorkings(total, weights))
        amounts.push_back(portion.amount);
    return amounts;
}

Expected<std::vector<Portion>, CapExceeded> apportionCapped(Money total, std::span<const Wide> weights, Money cap)
{
    ensure(!cap.isNegative(), "a cap that is not negative");
    std::vector<Wide> open(weights.begin(), weights.end());
    std::vector<bool> capped(weights.size(), false);
    Money rest = total;

    // Whoever would exceed the cap is set to it; the others share what is left, which may push more of
    // them over it. Each round caps at least one, so this ends.
    for (bool found = true; found && !rest.isZero();) {
        found = false;
        const Wide sum = checkedSum(open);
        if (sum == 0)
            return Unexpected(CapExceeded{rest});
        const Money shared = rest;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i] == 0 || Wide{shared.inFen()} * open[i] <= Wide{cap.inFen()} * sum)
                continue;
            capped[i] = true;
            open[i] = 0;
            rest -= cap;
            found = true;
        }
    }

    std::vector<Portion> portions(weights.size());
    if (!rest.isZero())
        portions = apportionWithWorkings(rest, open);
    for (std::size_t i = 0; i < portions.size(); ++i) {
        if (capped[i])
            portions[i] = {.amount = cap, .capped = true};
    }
    Money given;
    for (const Portion& portion : portions)
        given += portion.amount;
    ensure(given == total, "the parts add up to the total");
    return portions;
}

} // namespace coop
