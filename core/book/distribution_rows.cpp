// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_rows.h"

#include "core/base/ensure.h"
#include "core/distribution/record.h"
#include "core/storage/change_log.h"
#include "core/storage/row_inserter.h"
#include "core/storage/rows.h"
#include "core/storage/running_hash.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace coop::book {

namespace {

using posting::Entitlement;
using storage::Database;
using storage::Statement;

constexpr std::string_view kColumns =
    "id, year, state, corrects, charter, policy, basis_hash, plan_hash, surplus_fen, prior_loss_fen, reserve_fen, refund_fen, "
    "residual_fen, converted_fen, withheld_fen, retained_fen, members, proposed_on, proposed_by, laid_out_on, resolution, "
    "meeting_id, posted_on, ended_on, ended_why";

constexpr std::string_view kInsert = R"sql(
    INSERT INTO distribution (year, state, corrects, charter, policy, basis_hash, plan_hash, content_hash, entitlement_hash,
                              surplus_fen, prior_loss_fen, reserve_fen, refund_fen, residual_fen, converted_fen, withheld_fen,
                              retained_fen, members, proposed_on, proposed_by)
    VALUES (?, 'proposed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertEntitlement = R"sql(
    INSERT INTO entitlement (distribution_id, member_id, refund_fen, guarantee_fen, land_fen, capital_fen, labour_fen,
                             other_fen, reserve_fen, converted_refund_fen, converted_residual_fen, withheld_refund_fen,
                             withheld_residual_fen)
)sql";
constexpr int kEntitlementColumns = 13;

constexpr std::string_view kEntitlements = R"sql(
    SELECT e.member_id, m.number, e.refund_fen, e.guarantee_fen, e.land_fen, e.capital_fen, e.labour_fen, e.other_fen,
           e.reserve_fen, e.converted_refund_fen, e.converted_residual_fen, e.withheld_refund_fen, e.withheld_residual_fen
      FROM entitlement AS e
      JOIN member AS m ON m.id = e.member_id
      JOIN member_search AS s ON s.member_id = m.id
     WHERE e.distribution_id = ?
     ORDER BY s.number_key
)sql";

Distribution distributionAt(const Statement& row)
{
    const auto damaged = [&row](const char* what) {
        row.database().failDamaged(fmt::format("distribution {}: {}", row.integer(0), what));
    };
    auto policy = distribution::parsePolicy(row.text(5), distribution::kLargestStoredPolicyBytes);
    if (!policy)
        damaged("policy");
    Distribution distribution{.id = {row.integer(0)},
                              .year = {static_cast<int>(row.integer(1))},
                              .state = storage::wordAt(row, 2, kDistributionStates),
                              .corrects = row.optionalId<DistributionId>(3),
                              .charter = row.string(4),
                              .policy = *std::move(policy),
                              .basisHash = row.string(6),
                              .planHash = row.string(7),
                              .surplus = row.money(8),
                              .priorLoss = row.money(9),
                              .reserve = row.money(10),
                              .refund = row.money(11),
                              .residual = row.money(12),
                              .converted = row.money(13),
                              .withheld = row.money(14),
                              .retained = row.money(15),
                              .members = row.integer(16),
                              .proposedOn = row.date(17),
                              .proposedBy = row.string(18),
                              .laidOutOn = row.optionalDate(19),
                              .meeting = row.optionalId<MeetingId>(21),
                              .postedOn = row.optionalDate(22),
                              .endedOn = row.optionalDate(23),
                              .endedWhy = row.string(24)};
    if (!row.isNull(20)) {
        distribution.resolution = distribution::parseResolution(row.text(20));
        if (!distribution.resolution)
            damaged("resolution");
    }
    return distribution;
}

void readVouchers(const Database& database, Distribution& distribution)
{
    Statement rows(database, "SELECT voucher_id, purpose FROM distribution_voucher WHERE distribution_id = ? ORDER BY id");
    rows.bind(distribution.id);
    while (rows.step())
        distribution.vouchers.emplace_back(VoucherId{rows.integer(0)},
                                           storage::wordAt(rows, 1, posting::kDistributionPurposes));
}

void insertEntitlements(Database& database, DistributionId distribution, std::span<const Entitlement> entitlements)
{
    storage::RowInserter(database, kInsertEntitlement, kEntitlementColumns)
        .insert(entitlements, [distribution](const Entitlement& one) {
            return std::tuple(distribution, one.member, one.refund, one.guarantee, one.land, one.capital, one.labour,
                              one.other, one.reserve, one.convertedRefund, one.convertedResidual, one.withheldRefund,
                              one.withheldResidual);
        });
}

struct Sums {
    Money refund{};
    Money residual{};
    Money converted{};
    Money withheld{};
    Money reserve{};
};

Sums sumsOf(std::span<const Entitlement> entitlements)
{
    Sums sums;
    for (const Entitlement& one : entitlements) {
        sums.refund += one.refund;
        sums.residual += one.residual();
        sums.converted += one.convertedRefund + one.convertedResidual;
        sums.withheld += one.withheldRefund + one.withheldResidual;
        sums.reserve += one.reserve;
    }
    return sums;
}

std::string hashOf(std::string_view text)
{
    return storage::toHex(storage::sha256(text));
}

} // namespace

PlanHashes hashesOf(const distribution::Plan& plan)
{
    storage::RunningHash hash;
    hash.add(distribution::basisFingerprint(plan.basis));
    std::string basis = storage::toHex(hash.digest());
    hash.add(distribution::amountsFingerprint(plan));
    return {.basis = std::move(basis), .plan = storage::toHex(hash.digest())};
}

std::vector<Distribution> readDistributions(const Database& database, std::string_view condition, std::string_view order)
{
    std::vector<Distribution> distributions;
    Statement rows(database,
                   fmt::format("SELECT {} FROM distribution WHERE {} ORDER BY {}", kColumns, condition, order));
    while (rows.step())
        distributions.push_back(distributionAt(rows));
    for (Distribution& distribution : distributions)
        readVouchers(database, distribution);
    return distributions;
}

std::optional<Distribution> findDistribution(const Database& database, DistributionId distribution)
{
    auto found = readDistributions(database, fmt::format("id = {}", distribution.value), "id");
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Entitlement> readEntitlements(const Database& database, DistributionId distribution)
{
    std::vector<Entitlement> entitlements;
    Statement row(database, kEntitlements);
    row.bind(distribution);
    while (row.step())
        entitlements.push_back({.member = {row.integer(0)},
                                .number = row.string(1),
                                .refund = row.money(2),
                                .guarantee = row.money(3),
                                .land = row.money(4),
                                .capital = row.money(5),
                                .labour = row.money(6),
                                .other = row.money(7),
                                .reserve = row.money(8),
                                .convertedRefund = row.money(9),
                                .convertedResidual = row.money(10),
                                .withheldRefund = row.money(11),
                                .withheldResidual = row.money(12)});
    return entitlements;
}

std::string entitlementText(std::span<const Entitlement> entitlements)
{
    std::vector<const Entitlement*> ordered;
    ordered.reserve(entitlements.size());
    for (const Entitlement& one : entitlements)
        ordered.push_back(&one);
    std::ranges::sort(ordered, {}, [](const Entitlement* one) { return one->member; });
    std::string text;
    text.reserve(entitlements.size() * 64);
    const auto append = [&text](std::int64_t number) {
        const fmt::format_int digits(number);
        text.append(digits.data(), digits.size()) += ' ';
    };
    for (const Entitlement* const one : ordered) {
        append(one->member.value);
        for (const Money amount : {one->refund, one->guarantee, one->land, one->capital, one->labour, one->other, one->reserve,
                                   one->convertedRefund, one->convertedResidual, one->withheldRefund,
                                   one->withheldResidual})
            append(amount.inFen());
        text.back() = '\n';
    }
    return text;
}

distribution::Basis readStoredBasis(const Database& database, DistributionId distribution)
{
    Statement row(database, "SELECT content FROM distribution_basis WHERE id = ?");
    std::optional<distribution::Basis> basis;
    if (row.bind(distribution).step())
        basis = distribution::parseBasis(row.text(0));
    if (!basis)
        database.failDamaged(fmt::format("distribution_basis {}: content", distribution.value));
    return *std::move(basis);
}

DistributionId insertDistribution(Database& database, storage::Write& write, const NewDistribution& proposal)
{
    const distribution::Plan& plan = proposal.plan;
    const std::vector<Entitlement> entitlements = posting::entitlementsOf(plan);
    const Sums sums = sumsOf(entitlements);
    ensure(plan.afterLoss == plan.reserve + sums.refund + sums.residual + plan.retained, "a distribution adds up");
    ensure(sums.reserve == (plan.isQuantified() ? plan.reserve : Money()), "the reserve is quantified to the fen");
    const std::string content = distribution::toText(plan.basis);
    const PlanHashes hashes = hashesOf(plan);
    Statement(database, kInsert)
        .bind(plan.basis.year.value, proposal.corrects, proposal.charter, distribution::toJson(plan.policy),
              hashes.basis, hashes.plan, hashOf(content), hashOf(entitlementText(entitlements)),
              plan.basis.surplus, plan.basis.priorLoss, plan.reserve, sums.refund, sums.residual, sums.converted, sums.withheld,
              plan.retained, static_cast<std::int64_t>(plan.members.size()), proposal.proposedOn, proposal.proposedBy)
        .run();
    const DistributionId id{database.lastInsertId()};
    Statement(database, "INSERT INTO distribution_basis (id, content) VALUES (?, ?)").bind(id, content).run();
    insertEntitlements(database, id, entitlements);
    write.inserted("distribution", id.value);
    return id;
}

void changeDistribution(storage::Write& write, DistributionId distribution, Statement& update)
{
    std::string before = write.image("distribution", distribution.value);
    update.run();
    write.updated("distribution", distribution.value, std::move(before));
}

} // namespace coop::book
