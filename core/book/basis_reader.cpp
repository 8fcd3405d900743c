// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/basis_reader.h"

#include "core/base/ensure.h"
#include "core/book/holding_reader.h"
#include "core/shares/holdings.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace coop::book {

namespace {

using distribution::Basis;
using distribution::MemberBasis;
using distribution::TradeTotal;
using storage::Statement;

constexpr std::string_view kMembers = R"sql(
    SELECT m.id, m.number, m.name, m.kind, m.party, m.assisted, m.household, m.joined_on, m.left_on
      FROM member_search AS s
      JOIN member AS m ON m.id = s.member_id
     ORDER BY s.number_key
)sql";

// Summed here and not by SQL: grouping a million rows makes SQLite sort them, which takes longer than reading
// them.
constexpr std::string_view kTrades = R"sql(
    SELECT member_id, product, unit, direction, line, quantity, amount_fen
      FROM trade
     WHERE date BETWEEN ? AND ?
       AND member_id IS NOT NULL
)sql";

constexpr std::string_view kOpeningShares = R"sql(
    SELECT o.member_id, sum(o.reserve_fen), sum(o.state_fen), sum(o.donation_fen), m.left_on
      FROM opening_share AS o JOIN member AS m ON m.id = o.member_id
     WHERE o.date <= ?
     GROUP BY o.member_id
)sql";

// What the distributions of earlier years quantified to the members. A correcting run that is posted has the place of
// the one that it corrects, whose state says so.
constexpr std::string_view kReserveShares = R"sql(
    SELECT e.member_id, sum(e.reserve_fen)
      FROM distribution AS d JOIN entitlement AS e ON e.distribution_id = d.id
     WHERE d.year < ?
       AND d.state IN ('posted', 'closed')
     GROUP BY e.member_id
)sql";

// A settlement that was taken back has its mirror row.
constexpr std::string_view kSettledReserve = R"sql(
    SELECT member_id, -sum(reserve_fen)
      FROM settlement
     WHERE date <= ?
     GROUP BY member_id
)sql";

// The opening shares hold what was granted before their day; what came later is averaged over the members. A row
// that was taken back no longer says up to when.
constexpr std::string_view kLastOpening = R"sql(
    SELECT max(o.date)
      FROM opening_share AS o
      LEFT JOIN opening_share AS r ON r.reverses = o.id
     WHERE o.date <= ?
       AND o.reverses IS NULL
       AND r.id IS NULL
)sql";

constexpr std::string_view kGrants = R"sql(
    SELECT kind, sum(amount_fen)
      FROM grant_received
     WHERE date <= ?
       AND date > coalesce(?, '')
     GROUP BY kind
)sql";

/// Where each member stands in the basis, by the number of his row, which a foreign hand may have made huge.
class Places {
public:
    void add(MemberId id, std::size_t place) { m_places.emplace(id.value, place); }
    [[nodiscard]] MemberBasis* find(Basis& basis, std::int64_t id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? nullptr : &basis.members[found->second];
    }

private:
    std::unordered_map<std::int64_t, std::size_t> m_places;
};

void readMembers(const storage::Database& database, Basis& basis, Places& places)
{
    std::vector<members::MemberDraft> counted;
    Statement row(database, kMembers);
    while (row.step()) {
        members::MemberDraft member;
        member.joined = row.optionalDate(7);
        member.left = row.optionalDate(8);
        const bool ofYear = members::isMemberOfYear(member, basis.year);
        if (!ofYear && !members::leftDuring(member, basis.year))
            continue;
        member.kind = storage::wordAt(row, 3, members::kMemberKinds);
        member.assisted = row.integer(5) != 0;
        member.household = row.string(6);
        places.add({row.integer(0)}, basis.members.size());
        basis.members.push_back({.id = {row.integer(0)},
                                 .number = row.string(1),
                                 .name = row.string(2),
                                 .kind = member.kind,
                                 .party = storage::wordAt(row, 4, members::kParties),
                                 .assisted = member.assisted,
                                 .ofYear = ofYear,
                                 .household = member.household});
        if (ofYear)
            counted.push_back(std::move(member));
    }
    basis.composition = members::compositionOf(counted);
}

/// Sums up the dealings of the year and collects the products in the order in which they come.
class TradeSummer {
public:
    TradeSummer(Basis& basis, const Places& places) : m_basis(basis), m_places(places) {}

    void add(const Statement& row)
    {
        MemberBasis* const member = m_places.find(m_basis, row.integer(0));
        if (member == nullptr)
            return;
        const std::uint32_t product = productOf(row.text(1), row.text(2));
        const auto direction = storage::wordAt(row, 3, trade::kDirections);
        const auto line = storage::wordAt(row, 4, trade::kBusinessLines);
        const auto isSame = [&](const TradeTotal& total) {
            return total.product == product && total.direction == direction && total.line == line;
        };
        auto found = std::ranges::find_if(member->trades, isSame);
        if (found == member->trades.end())
            found = member->trades.insert(found, {.product = product, .direction = direction, .line = line});
        found->quantity += row.quantity(5);
        found->amount += row.money(6);
        ++found->rows;
    }

    /// Puts products in the order of their names and each member's totals in the order of product,
    /// direction and line, so that the same book always gives the same basis.
    void finish()
    {
        std::vector<std::uint32_t> order(m_basis.products.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::sort(order, {}, [this](std::uint32_t i) { return std::string_view(m_basis.products[i].name); });
        std::vector<distribution::Product> sorted;
        std::vector<std::uint32_t> newIndex(order.size());
        for (std::uint32_t place = 0; place < order.size(); ++place) {
            sorted.push_back(std::move(m_basis.products[order[place]]));
            std::ranges::sort(sorted.back().units);
            newIndex[order[place]] = place;
        }
        m_basis.products = std::move(sorted);
        for (MemberBasis& member : m_basis.members) {
            for (TradeTotal& total : member.trades)
                total.product = newIndex[total.product];
            std::ranges::sort(member.trades, {}, [](const TradeTotal& total) {
                return std::tuple(total.product, total.direction, total.line);
            });
        }
    }

private:
    std::uint32_t productOf(std::string_view name, std::string_view unit)
    {
        // Files name the same product many times in a row.
        if (m_basis.products.empty() || m_basis.products[m_last].name != name) {
            const auto [found, isNew] =
                m_products.try_emplace(std::string(name), static_cast<std::uint32_t>(m_basis.products.size()));
            if (isNew)
                m_basis.products.push_back({.name = std::string(name)});
            m_last = found->second;
        }
        std::vector<std::string>& units = m_basis.products[m_last].units;
        if (std::ranges::find(units, unit) == units.end())
            units.emplace_back(unit);
        return m_last;
    }

    Basis& m_basis;
    const Places& m_places;
    std::unordered_map<std::string, std::uint32_t> m_products;
    std::uint32_t m_last = 0;
};

void readTrades(const storage::Database& database, Basis& basis, const Places& places)
{
    TradeSummer summer(basis, places);
    Statement row(database, kTrades);
    row.bind(basis.year.first(), basis.year.last());
    while (row.step())
        summer.add(row);
    summer.finish();
}

/// Days of labour dated in the year.
WorkDays laborDaysOf(std::span<const shares::Contribution> rows, FiscalYear year)
{
    constexpr std::int64_t kThousandthsInHundredth = 10;
    std::int64_t parts = 0;
    for (const shares::Contribution& row : rows) {
        const bool isInYear = row.data.date >= year.first() && row.data.date <= year.last();
        if (row.data.kind == shares::ContributionKind::Labor && isInYear)
            parts += row.data.quantity.inParts();
    }
    ensure(parts % kThousandthsInHundredth == 0, "labour in hundredths of a day");
    return WorkDays::parts(parts / kThousandthsInHundredth);
}

void takeContributions(std::span<const shares::Contribution> rows, Basis& basis, const Places& places)
{
    MemberBasis* const member = rows.empty() ? nullptr : places.find(basis, rows.front().memberId.value);
    if (member == nullptr)
        return;
    member->contribution = shares::contributionAsOf(rows, basis.year.last());
    member->land = shares::landAsOf(rows, basis.year.last());
    member->fenDays = shares::fenDays(rows, basis.year);
    member->laborDays = laborDaysOf(rows, basis.year);
}

void readContributions(const storage::Database& database, Basis& basis, const Places& places)
{
    HoldingReader reader(database, basis.year.last());
    std::vector<shares::Contribution> rowsOfOne;
    while (auto row = reader.next()) {
        if (!rowsOfOne.empty() && rowsOfOne.front().memberId != row->memberId) {
            takeContributions(rowsOfOne, basis, places);
            rowsOfOne.clear();
        }
        rowsOfOne.push_back(std::move(*row));
    }
    takeContributions(rowsOfOne, basis, places);
}

/// Grants and donations that nobody has a share in: those of members who left before.
struct FreeShares {
    Money state{};
    Money donation{};
};

FreeShares readOpeningShares(const storage::Database& database, Basis& basis, const Places& places)
{
    FreeShares free;
    Statement row(database, kOpeningShares);
    row.bind(basis.year.last());
    while (row.step()) {
        MemberBasis* const member = places.find(basis, row.integer(0));
        if (member != nullptr)
            member->reserveShare = row.money(1);
        if (member != nullptr && member->ofYear) {
            member->stateShare = row.money(2);
            member->donationShare = row.money(3);
        } else if (const auto left = row.optionalDate(4); left && *left < basis.year.last()) {
            // Law Art. 53, Chongqing Art. 14: a leaver's part stays with those who remain.
            free.state += row.money(2);
            free.donation += row.money(3);
        }
    }
    return free;
}

void addReserveShares(Statement& row, Basis& basis, const Places& places)
{
    while (row.step()) {
        if (MemberBasis* const member = places.find(basis, row.integer(0)))
            member->reserveShare += row.money(1);
    }
}

void readReserveShares(const storage::Database& database, Basis& basis, const Places& places)
{
    Statement distributed(database, kReserveShares);
    addReserveShares(distributed.bind(basis.year.value), basis, places);
    Statement settled(database, kSettledReserve);
    addReserveShares(settled.bind(basis.year.last()), basis, places);
}

/// An equal part for each member of 31 December, in natural order; what was returned lowers all alike.
void average(Basis& basis, Money total, Money MemberBasis::*share)
{
    std::vector<MemberBasis*> takers;
    for (MemberBasis& member : basis.members) {
        if (member.ofYear)
            takers.push_back(&member);
    }
    if (takers.empty() || total.isZero())
        return;
    const std::vector<Wide> weights(takers.size(), 1);
    const std::vector<Money> parts = apportion(total.isNegative() ? -total : total, weights);
    for (std::size_t i = 0; i < takers.size(); ++i)
        takers[i]->*share += total.isNegative() ? -parts[i] : parts[i];
}

void readGrants(const storage::Database& database, Basis& basis, FreeShares free)
{
    std::optional<Date> since;
    Statement opening(database, kLastOpening);
    if (opening.bind(basis.year.last()).step())
        since = opening.optionalDate(0);
    Statement row(database, kGrants);
    row.bind(basis.year.last(), since);
    while (row.step()) {
        const bool isState = storage::wordAt(row, 0, shares::kGrantKinds) == shares::GrantKind::State;
        (isState ? free.state : free.donation) += row.money(1);
    }
    average(basis, free.state, &MemberBasis::stateShare);
    average(basis, free.donation, &MemberBasis::donationShare);
}

} // namespace

Basis readBasis(storage::Database& database, FiscalYear year, Money surplus, Money priorLoss)
{
    const storage::Transaction snapshot(database, storage::Transaction::Kind::Read);
    Basis basis{.year = year, .surplus = surplus, .priorLoss = priorLoss};
    Statement form(database, "SELECT form FROM cooperative");
    ensure(form.step(), "a book has its cooperative");
    basis.form = storage::wordAt(form, 0, members::kLegalForms);
    Places places;
    readMembers(database, basis, places);
    readTrades(database, basis, places);
    readContributions(database, basis, places);
    const FreeShares free = readOpeningShares(database, basis, places);
    readReserveShares(database, basis, places);
    readGrants(database, basis, free);
    return basis;
}

} // namespace coop::book
