// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/inequality.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace coop::reports {

namespace {

constexpr std::size_t kMostPoints = 100;

/// part / whole in units of 1/scale, rounded half up. The products stay far below 2^127: a hundred thousand
/// members with kMax among them make 10^21 at most.
int scaled(Wide part, Wide whole, int scale)
{
    return static_cast<int>((2 * part * scale + whole) / (2 * whole));
}

std::vector<Money> sortedFromLeast(std::span<const Money> amounts)
{
    std::vector<Money> sorted(amounts.begin(), amounts.end());
    std::ranges::sort(sorted);
    ensure(sorted.empty() || !sorted.front().isNegative(), "an income is not negative");
    return sorted;
}

} // namespace

std::optional<Inequality> inequalityOf(std::span<const Money> amounts)
{
    const std::vector<Money> sorted = sortedFromLeast(amounts);
    const Wide total = sumOf(sorted).inFen();
    if (total == 0)
        return std::nullopt;

    Inequality result;
    const std::size_t count = sorted.size();
    const std::size_t points = std::min(count, kMostPoints);
    result.lorenz.push_back({});
    Wide running = 0;
    Wide ranked = 0; // Σ rank × amount, ranks from 1
    std::size_t next = 1;
    for (std::size_t i = 0; i < count; ++i) {
        running += sorted[i].inFen();
        ranked += static_cast<Wide>(i + 1) * sorted[i].inFen();
        // Point `next` belongs to the first member at or beyond next/points of them all.
        if ((i + 1) * points < next * count)
            continue;
        result.lorenz.push_back({scaled(static_cast<Wide>(i + 1), static_cast<Wide>(count), 1000),
                                 scaled(running, total, 1000)});
        ++next;
    }
    ensure(running == total && result.lorenz.back() == LorenzPoint{1000, 1000}, "the curve ends with everything");

    // G = (2 Σ i·xᵢ − (n + 1) Σ x) / (n Σ x), with x from the least.
    const auto n = static_cast<Wide>(count);
    result.giniTenThousandths = scaled(2 * ranked - (n + 1) * total, n * total, 10'000);
    return result;
}

std::vector<IncomeBand> incomeBands(std::span<const Money> amounts, int mostBands)
{
    const std::vector<Money> sorted = sortedFromLeast(amounts);
    if (sorted.empty())
        return {};
    ensure(mostBands > 0, "at least one band");

    const std::int64_t largest = sorted.back().inFen();
    std::int64_t decade = 100; // one yuan
    std::int64_t width = decade;
    for (int step = 0; largest / width >= mostBands; ++step) {
        constexpr std::int64_t kSteps[] = {2, 5, 10};
        width = decade * kSteps[step % 3];
        if (step % 3 == 2)
            decade *= 10;
    }

    std::vector<IncomeBand> bands;
    for (std::int64_t from = 0; from <= largest; from += width)
        bands.push_back({Money::fen(from), Money::fen(from + width), 0});
    for (const Money amount : sorted)
        ++bands[static_cast<std::size_t>(amount.inFen() / width)].members;
    return bands;
}

} // namespace coop::reports
