// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/facts_parts.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace coop::inspection {

namespace {

using storage::Statement;

/// Ids of facts → the vouchers that they were posted with.
using Postings = std::unordered_map<std::int64_t, std::vector<Index>>;

Postings postingsOf(const FactReading& reading, std::string_view table)
{
    Postings postings;
    Statement rows(reading.database, "SELECT fact_id, voucher_id FROM fact_voucher WHERE fact_table = ? ORDER BY id");
    rows.bind(table);
    while (rows.step()) {
        if (const Index voucher = reading.places.vouchers[rows.integer(1)]; voucher != kNone)
            postings[rows.integer(0)].push_back(voucher);
    }
    return postings;
}

/// The voucher that a fact stands in: the newest that was not taken back, else the newest.
Index standing(const FactReading& reading, const Postings& postings, std::int64_t fact)
{
    const auto found = postings.find(fact);
    if (found == postings.end())
        return kNone;
    const auto valid = std::ranges::find_if(found->second.rbegin(), found->second.rend(), [&](Index voucher) {
        return !reading.facts.vouchers[static_cast<std::size_t>(voucher)].isReversed;
    });
    return valid == found->second.rend() ? found->second.back() : *valid;
}

Index memberAt(const FactReading& reading, const Statement& rows, int column)
{
    return rows.isNull(column) ? kNone : reading.places.members[rows.integer(column)];
}

constexpr std::string_view kContributions = R"sql(
    SELECT c.id, c.date, c.member_id, c.kind, c.subscribed_fen, c.paid_fen, c.quantity, c.until, c.valuation, c.note,
           c.reverses IS NOT NULL OR r.id IS NOT NULL, s.id IS NOT NULL
      FROM contribution AS c
           LEFT JOIN contribution AS r ON r.reverses = c.id AND r.date <= ?1
           LEFT JOIN converted_surplus AS s ON s.id = c.id
     WHERE c.date <= ?1
     ORDER BY c.date, c.id
)sql";

void readContributions(FactReading& reading)
{
    const Postings postings = postingsOf(reading, "contribution");
    Statement rows(reading.database, kContributions);
    rows.bind(reading.asOf());
    while (rows.step()) {
        ContributionFact fact{.id = rows.integer(0),
                              .date = rows.date(1),
                              .member = memberAt(reading, rows, 2),
                              .kind = storage::wordAt(rows, 3, shares::kContributionKinds),
                              .subscribed = rows.money(4),
                              .paid = rows.money(5),
                              .quantity = rows.quantity(6),
                              .until = rows.optionalDate(7),
                              .isReversed = rows.integer(10) != 0,
                              .isConverted = rows.integer(11) != 0,
                              .note = rows.string(9)};
        if (!rows.isNull(8))
            fact.valuation = storage::wordAt(rows, 8, shares::kValuations);
        if (const auto found = postings.find(fact.id); found != postings.end())
            fact.vouchers = found->second;
        reading.facts.contributions.push_back(std::move(fact));
    }
}

constexpr std::string_view kTrades = R"sql(
    SELECT t.id, t.date, t.member_id, t.direction, t.product, t.quantity, t.amount_fen,
           t.reverses IS NOT NULL OR r.id IS NOT NULL
      FROM trade AS t LEFT JOIN trade AS r ON r.reverses = t.id AND r.date <= ?1
     WHERE t.date <= ?1
     ORDER BY t.date, t.id
)sql";

void readTrades(FactReading& reading)
{
    const Postings postings = postingsOf(reading, "trade");
    Statement rows(reading.database, kTrades);
    rows.bind(reading.asOf());
    while (rows.step()) {
        reading.facts.trades.push_back({.id = rows.integer(0),
                                        .date = rows.date(1),
                                        .member = memberAt(reading, rows, 2),
                                        .direction = storage::wordAt(rows, 3, trade::kDirections),
                                        .product = reading.products.add(rows.text(4)),
                                        .quantity = rows.quantity(5),
                                        .amount = rows.money(6),
                                        .isReversed = rows.integer(7) != 0,
                                        .voucher = standing(reading, postings, rows.integer(0))});
    }
}

constexpr std::string_view kGrants = R"sql(
    SELECT g.id, g.date, g.kind, g.amount_fen, g.project, g.applied_on, g.reverses IS NOT NULL OR r.id IS NOT NULL
      FROM grant_received AS g LEFT JOIN grant_received AS r ON r.reverses = g.id AND r.date <= ?1
     WHERE g.date <= ?1
     ORDER BY g.date, g.id
)sql";

void readGrants(FactReading& reading)
{
    const Postings postings = postingsOf(reading, "grant_received");
    Statement rows(reading.database, kGrants);
    rows.bind(reading.asOf());
    while (rows.step()) {
        reading.facts.grants.push_back({.id = rows.integer(0),
                                        .date = rows.date(1),
                                        .kind = storage::wordAt(rows, 2, shares::kGrantKinds),
                                        .amount = rows.money(3),
                                        .project = rows.string(4),
                                        .appliedOn = rows.optionalDate(5),
                                        .isReversed = rows.integer(6) != 0,
                                        .voucher = standing(reading, postings, rows.integer(0))});
    }
}

// A later run of a year takes the place of the one before, which is corrected then.
constexpr std::string_view kDistributions = R"sql(
    SELECT id, year, adopted_on, surplus_fen, prior_loss_fen, reserve_fen, refund_fen, residual_fen, converted_fen
      FROM distribution
     WHERE state IN ('adopted', 'posted', 'closed')
       AND adopted_on <= ?1
     ORDER BY adopted_on, id
)sql";

constexpr std::string_view kParts = R"sql(
    SELECT member_id, refund_fen, guarantee_fen + land_fen + capital_fen + labour_fen + other_fen, reserve_fen
      FROM entitlement
     WHERE distribution_id = ?
     ORDER BY member_id
)sql";

constexpr std::string_view kOpeningShares = R"sql(
    SELECT o.member_id, max(o.date), sum(o.reserve_fen), sum(o.state_fen + o.donation_fen)
      FROM opening_share AS o
     WHERE o.date <= ?1
     GROUP BY o.member_id
)sql";

/// A member's shares and the day from which distributions come on top.
struct Shares {
    AccountSharesFact fact{};
    std::optional<Date> openedOn{};
};

void readDistributions(FactReading& reading)
{
    std::map<Index, Shares> shares;
    Statement openings(reading.database, kOpeningShares);
    openings.bind(reading.asOf());
    while (openings.step()) {
        const Index member = memberAt(reading, openings, 0);
        if (member != kNone)
            shares[member] = {.fact = {.member = member, .reserve = openings.money(2), .grants = openings.money(3)},
                              .openedOn = openings.date(1)};
    }
    Statement rows(reading.database, kDistributions);
    Statement parts(reading.database, kParts);
    rows.bind(reading.asOf());
    while (rows.step()) {
        DistributionFact fact{.id = rows.integer(0),
                              .year = {static_cast<int>(rows.integer(1))},
                              .adoptedOn = rows.date(2),
                              .surplus = rows.money(3),
                              .priorLoss = rows.money(4),
                              .reserve = rows.money(5),
                              .refund = rows.money(6),
                              .residual = rows.money(7),
                              .converted = rows.money(8)};
        parts.bind(fact.id);
        while (parts.step()) {
            const Index member = memberAt(reading, parts, 0);
            if (member == kNone)
                continue;
            fact.parts.push_back({.member = member, .refund = parts.money(1), .residual = parts.money(2)});
            Shares& own = shares[member];
            own.fact.member = member;
            if (!own.openedOn || fact.year.last() > *own.openedOn)
                own.fact.reserve += parts.money(3);
        }
        reading.facts.distributions.push_back(std::move(fact));
    }
    for (const auto& [member, own] : shares)
        reading.facts.accountShares.push_back(own.fact);
}

} // namespace

void readRegisterFacts(FactReading& reading)
{
    readContributions(reading);
    readTrades(reading);
    readGrants(reading);
    readDistributions(reading);
}

} // namespace coop::inspection
