// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace coop {

/// A row's key in the book. Ids of different tables do not mix.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

using MemberId = Id<struct MemberTag>;
using ContributionId = Id<struct ContributionTag>;
using TradeId = Id<struct TradeTag>;
using GrantId = Id<struct GrantTag>;
using OpeningShareId = Id<struct OpeningShareTag>;
using MeetingId = Id<struct MeetingTag>;
using AccountId = Id<struct AccountTag>;
using ItemId = Id<struct ItemTag>;
using VoucherId = Id<struct VoucherTag>;
using VoucherLineId = Id<struct VoucherLineTag>;
using RecurringId = Id<struct RecurringTag>;
using BankLineId = Id<struct BankLineTag>;
using CharterId = Id<struct CharterTag>;
using ScenarioId = Id<struct ScenarioTag>;
using DistributionId = Id<struct DistributionTag>;
using PaymentListId = Id<struct PaymentListTag>;
using PaymentId = Id<struct PaymentTag>;
using ConsentId = Id<struct ConsentTag>;
using SettlementId = Id<struct SettlementTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using AttendanceId = Id<struct AttendanceTag>;
using AnnualReportId = Id<struct AnnualReportTag>;
using AssetId = Id<struct AssetTag>;
using CircumstanceId = Id<struct CircumstanceTag>;
using RelatedPartyId = Id<struct RelatedPartyTag>;
using ExplanationId = Id<struct ExplanationTag>;

} // namespace coop

template <typename Tag>
struct std::hash<coop::Id<Tag>> {
    std::size_t operator()(coop::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
