// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_check.h"

#include "core/book/distribution_rows.h"
#include "core/storage/sha256.h"

#include <fmt/format.h>

#include <optional>

namespace coop::book {

namespace {

using posting::Entitlement;
using storage::Database;
using storage::Statement;

// What the vouchers of a distribution did to the accounts, and how many of them were taken back.
constexpr std::string_view kMoved = R"sql(
    SELECT coalesce(sum(iif(a.code GLOB '322*', l.credit_fen - l.debit_fen, 0)), 0),
           coalesce(sum(iif(a.code GLOB '221*', l.credit_fen - l.debit_fen, 0)), 0),
           coalesce(sum(iif(a.code GLOB '222*', l.credit_fen - l.debit_fen, 0)), 0),
           coalesce(sum(iif(a.code GLOB '301*', l.credit_fen - l.debit_fen, 0)), 0)
      FROM distribution_voucher AS d
      JOIN voucher_line AS l ON l.voucher_id = d.voucher_id
      JOIN account AS a ON a.id = l.account_id
     WHERE d.distribution_id = ?
)sql";

constexpr std::string_view kTakenBack = R"sql(
    SELECT count(*), count(r.id)
      FROM distribution_voucher AS d LEFT JOIN voucher AS r ON r.reverses = d.voucher_id
     WHERE d.distribution_id = ?
)sql";

struct Sums {
    Money reserve{};
    Money refund{};
    Money residual{};
    Money convertedRefund{};
    Money convertedResidual{};
    Money withheld{};

    bool operator==(const Sums&) const = default;
};

Sums sumsOf(const std::vector<Entitlement>& entitlements)
{
    Sums sums;
    for (const Entitlement& one : entitlements) {
        sums.reserve += one.reserve;
        sums.refund += one.refund;
        sums.residual += one.residual();
        sums.convertedRefund += one.convertedRefund;
        sums.convertedResidual += one.convertedResidual;
        sums.withheld += one.withheldRefund + one.withheldResidual;
    }
    return sums;
}

struct Hashes {
    std::string content{};
    std::string entitlements{};
    std::string basis{};
};

Hashes keptHashes(const Database& database, DistributionId id)
{
    Statement row(database, "SELECT content_hash, entitlement_hash FROM distribution WHERE id = ?");
    Statement basis(database, "SELECT content FROM distribution_basis WHERE id = ?");
    Hashes hashes;
    if (row.bind(id).step())
        hashes = {.content = row.string(0), .entitlements = row.string(1)};
    if (basis.bind(id).step())
        hashes.basis = storage::toHex(storage::sha256(basis.text(0)));
    return hashes;
}

std::optional<std::string> faultOfRows(const Database& database, const Distribution& kept,
                                       const std::vector<Entitlement>& entitlements)
{
    const Hashes hashes = keptHashes(database, kept.id);
    if (hashes.basis != hashes.content)
        return "what it was planned from does not fit its hash";
    if (storage::toHex(storage::sha256(entitlementText(entitlements))) != hashes.entitlements)
        return "what the members have from it does not fit its hash";
    const Sums sums = sumsOf(entitlements);
    // A collective's reserve is nobody's.
    const bool isReserveShared = sums.reserve == kept.reserve || sums.reserve.isZero();
    const bool addsUp = isReserveShared && sums.refund == kept.refund && sums.residual == kept.residual &&
                        sums.convertedRefund + sums.convertedResidual == kept.converted && sums.withheld == kept.withheld &&
                        static_cast<std::int64_t>(entitlements.size()) == kept.members;
    return addsUp ? std::nullopt : std::optional<std::string>("what the members have from it adds up differently");
}

/// A correcting run moved what it has more than the one before.
Sums movedBy(const Database& database, const Distribution& kept, Sums own)
{
    own.reserve = kept.reserve;
    if (!kept.corrects)
        return own;
    const Sums before = sumsOf(readEntitlements(database, *kept.corrects));
    const auto corrected = findDistribution(database, *kept.corrects);
    return {.reserve = corrected ? own.reserve - corrected->reserve : own.reserve,
            .refund = own.refund - before.refund,
            .residual = own.residual - before.residual,
            .convertedRefund = own.convertedRefund - before.convertedRefund,
            .convertedResidual = own.convertedResidual - before.convertedResidual};
}

std::optional<std::string> faultOfVouchers(const Database& database, const Distribution& kept, const Sums& own)
{
    Statement taken(database, kTakenBack);
    taken.bind(kept.id).step();
    const std::int64_t expected = kept.state == DistributionState::Reversed ? taken.integer(0) : 0;
    if (taken.integer(1) != expected)
        return fmt::format("{} of its {} vouchers are taken back", taken.integer(1), taken.integer(0));
    if (!kept.postedOn)
        return std::nullopt;
    const Sums sums = movedBy(database, kept, own);
    Statement moved(database, kMoved);
    moved.bind(kept.id).step();
    const bool fits = moved.money(0) == sums.reserve && moved.money(1) == sums.refund - sums.convertedRefund &&
                      moved.money(2) == sums.residual - sums.convertedResidual &&
                      moved.money(3) == sums.convertedRefund + sums.convertedResidual;
    return fits ? std::nullopt
                : std::optional(fmt::format("its vouchers say otherwise: reserve {}, refunds {}, residual {}, capital {}",
                                            toPlainText(moved.money(0)), toPlainText(moved.money(1)),
                                            toPlainText(moved.money(2)), toPlainText(moved.money(3))));
}

} // namespace

std::vector<Finding> checkDistributions(const Database& database)
{
    std::vector<Finding> findings;
    for (const Distribution& kept : readDistributions(database, "1", "id")) {
        const std::vector<Entitlement> entitlements = readEntitlements(database, kept.id);
        for (const auto& fault : {faultOfRows(database, kept, entitlements),
                                  faultOfVouchers(database, kept, sumsOf(entitlements))}) {
            if (fault)
                findings.push_back(
                    {.check = "sums", .table = "distribution", .row = kept.id.value, .detail = *fault});
        }
    }
    return findings;
}

} // namespace coop::book
