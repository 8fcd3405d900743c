// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/holdings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace coop::shares {

namespace {

using Row = const Contribution*;

/// What is left of one row that brought land.
struct Lot {
    std::optional<Date> until;
    std::int64_t parts;
};

bool hasEnded(const std::optional<Date>& until, Date day)
{
    return until && *until < day;
}

/// Takes from the lots that `mayTake` admits, oldest first, and says how much it could not find.
template <typename MayTake>
std::int64_t takeFrom(std::vector<Lot>& lots, std::int64_t wanted, MayTake mayTake)
{
    for (Lot& lot : lots) {
        if (wanted == 0)
            break;
        if (lot.parts == 0 || !mayTake(lot))
            continue;
        const std::int64_t taken = std::min(lot.parts, wanted);
        lot.parts -= taken;
        wanted -= taken;
    }
    return wanted;
}

/// Drops each row together with the row that takes it back (which may itself have been taken back). Taking
/// back by lots could hit another lot than the one that was brought in by mistake; leaving both out cannot.
void dropReversedPairs(std::vector<Row>& rows)
{
    const auto idOf = [](Row row) { return row->id; };
    std::ranges::sort(rows, {}, idOf);
    std::vector<bool> isDropped(rows.size(), false);
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (isDropped[i] || !rows[i]->reverses)
            continue;
        const auto found = std::ranges::lower_bound(rows, *rows[i]->reverses, {}, idOf);
        if (found == rows.end() || (*found)->id != *rows[i]->reverses)
            continue;
        isDropped[i] = true;
        isDropped[static_cast<std::size_t>(found - rows.begin())] = true;
    }
    std::vector<Row> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isDropped[i])
            kept.push_back(rows[i]);
    }
    rows = std::move(kept);
}

bool changesLand(const Contribution& row, Date day)
{
    return row.data.kind == ContributionKind::Land && row.data.date <= day && !row.data.quantity.isZero();
}

/// Thousandths of a mu at the end of `day`, from the rows of one member for which changesLand(), in any order.
std::int64_t landParts(std::vector<Row> land, Date day)
{
    if (land.empty())
        return 0;
    dropReversedPairs(land);
    // Within a day what comes in counts before what goes out.
    const auto inOrder = [](Row row) {
        return std::tuple(row->data.date, row->data.quantity.isNegative(), row->id);
    };
    std::ranges::sort(land, {}, inOrder);

    std::vector<Lot> lots;
    std::int64_t missing = 0;
    for (const Row row : land) {
        const std::int64_t parts = row->data.quantity.inParts();
        if (parts > 0) {
            lots.push_back({row->data.until, parts});
            continue;
        }
        std::int64_t wanted = takeFrom(lots, -parts, [row](const Lot& lot) { return lot.until == row->data.until; });
        wanted = takeFrom(lots, wanted, [row](const Lot& lot) { return !hasEnded(lot.until, row->data.date); });
        missing += takeFrom(lots, wanted, [](const Lot&) { return true; });
    }
    std::int64_t area = -missing;
    for (const Lot& lot : lots)
        area += hasEnded(lot.until, day) ? 0 : lot.parts;
    return area;
}

/// Appends what one member holds; `rows` are all his rows up to `day`.
void appendHoldings(std::vector<Holding>& result, std::span<const Row> rows, Date day)
{
    constexpr std::size_t kKinds = std::size(kContributionKinds);
    std::array<Holding, kKinds> holdings;
    std::vector<Row> land;
    for (const Row row : rows) {
        Holding& holding = holdings[static_cast<std::size_t>(row->data.kind)];
        holding.subscribed += row->data.subscribed;
        holding.paid += row->data.paid;
        if (row->data.kind != ContributionKind::Land)
            holding.quantity += row->data.quantity;
        if (changesLand(*row, day))
            land.push_back(row);
    }
    holdings[static_cast<std::size_t>(ContributionKind::Land)].quantity =
        TradeQuantity::parts(landParts(std::move(land), day));

    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        Holding& holding = holdings[kind];
        if (holding.subscribed.isZero() && holding.paid.isZero() && holding.quantity.isZero())
            continue;
        holding.member = rows.front()->memberId;
        holding.kind = static_cast<ContributionKind>(kind);
        result.push_back(holding);
    }
}

} // namespace

std::vector<Holding> holdingsAsOf(std::span<const Contribution> rows, Date day)
{
    std::vector<Row> known;
    known.reserve(rows.size());
    for (const Contribution& row : rows) {
        if (row.data.date <= day)
            known.push_back(&row);
    }
    std::ranges::sort(known, {}, [](Row row) { return std::tuple(row->memberId, row->id); });

    std::vector<Holding> result;
    const std::span<const Row> all = known;
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from + 1;
        while (to < all.size() && all[to]->memberId == all[from]->memberId)
            ++to;
        appendHoldings(result, all.subspan(from, to - from), day);
        from = to;
    }
    return result;
}

Money contributionAsOf(std::span<const Contribution> rowsOfOneMember, Date day)
{
    Money paid;
    for (const Contribution& row : rowsOfOneMember) {
        if (isCapital(row.data.kind) && row.data.date <= day)
            paid += row.data.paid;
    }
    return paid;
}

LandArea landAsOf(std::span<const Contribution> rowsOfOneMember, Date day)
{
    constexpr std::int64_t kThousandthsInHundredth = 10;
    std::vector<Row> land;
    for (const Contribution& row : rowsOfOneMember) {
        if (changesLand(row, day))
            land.push_back(&row);
    }
    const std::int64_t parts = landParts(std::move(land), day);
    ensure(parts % kThousandthsInHundredth == 0, "land in hundredths of a mu");
    return LandArea::parts(parts / kThousandthsInHundredth);
}

std::int64_t fenDays(std::span<const Contribution> rowsOfOneMember, FiscalYear year)
{
    // Each row changes the balance from the end of its day on, so it counts for the days from there to
    // the last of the year, its own included.
    Wide sum = 0;
    for (const Contribution& row : rowsOfOneMember) {
        if (!isCapital(row.data.kind) || row.data.date > year.last())
            continue;
        const Date from = std::max(row.data.date, year.first());
        sum += Wide{row.data.paid.inFen()} * (daysBetween(from, year.last()) + 1);
    }
    ensure(sum <= std::numeric_limits<std::int64_t>::max() && sum >= std::numeric_limits<std::int64_t>::min(),
           "fen-days within 64 bits");
    return static_cast<std::int64_t>(sum);
}

std::optional<Overdrawn> findOverdrawn(std::span<const Contribution> rowsOfOneMember)
{
    struct Balance {
        Money paid;
        TradeQuantity quantity;
    };
    std::vector<Row> rows;
    rows.reserve(rowsOfOneMember.size());
    for (const Contribution& row : rowsOfOneMember)
        rows.push_back(&row);
    std::ranges::sort(rows, {}, [](Row row) { return row->data.date; });

    std::map<ContributionKind, Balance> balances;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Balance& changed = balances[rows[i]->data.kind];
        changed.paid += rows[i]->data.paid;
        changed.quantity += rows[i]->data.quantity;
        // The balance at the end of the day is what counts, whatever the order within it.
        const Date day = rows[i]->data.date;
        if (i + 1 < rows.size() && rows[i + 1]->data.date == day)
            continue;
        for (const auto& [kind, balance] : balances) {
            const bool lacksLand = kind == ContributionKind::Land && balance.quantity.isNegative();
            if (balance.paid.isNegative() || lacksLand)
                return Overdrawn{.kind = kind, .day = day, .paid = balance.paid, .quantity = balance.quantity};
        }
    }
    return std::nullopt;
}

} // namespace coop::shares
