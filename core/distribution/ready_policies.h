// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/distribution/policy.h"

namespace coop::distribution {

/// A cooperative that sells its members' produce: 10 % of the surplus to the reserve, 70 % of the rest back
/// by the quantity delivered, what remains by member account.
[[nodiscard]] Policy producePolicy();

/// A land-share cooperative with four parties: 10 % of what is left after losses to the reserve; 700.00 for
/// each mu first; 60 % of the distributable surplus back by land; 5 % by labour days; 4 % to enterprises and
/// 4 % to the village collective by contribution, 2 % to government bodies likewise; what remains to the
/// farmers by member account. Fits as long as the guaranteed dividend takes at most 25 % of the distributable
/// surplus.
[[nodiscard]] Policy landSharePolicy();

/// A land-share cooperative of farmers alone: guaranteed per mu, then floating by land, the rest by account.
[[nodiscard]] Policy landFloatingPolicy();
/// A machinery cooperative (Heilongjiang): land in the field service is its trade; 60 % by land area, what state money earned
/// to the members equally, the rest by contribution.
[[nodiscard]] Policy machineryPolicy();
/// A rural collective (Collective Law Art. 42): public reserve first, the rest by shares.
[[nodiscard]] Policy collectivePolicy();
/// The chain of Wenjiang: farmers, village collective, enterprise and government in agreed proportions, the enterprise's part of
/// outside capital capped, members inside each party next.
[[nodiscard]] Policy chainPolicy();
/// What a land transfer brought, as in Shou'an: taxes and adjustment fee (reserve-like first slices to the government party),
/// resettlement to the households, the rest kept by the village collective as capital of the next investment.
[[nodiscard]] Policy landTransferPolicy();
/// Pools by business line: first, second and third industry each share what they earned.
[[nodiscard]] Policy businessLinePolicy();

/// All of them to choose from, the law's own first.
struct ReadyPolicy {
    std::string_view id;        ///< stable: "law", "produce", "land-share", "land-floating", "machinery", "collective", …
    std::string_view name;      ///< English; its Chinese is in the translations, context "ReadyPolicies"
    std::string_view explains;  ///< one sentence, likewise
    Policy (*make)();
};
[[nodiscard]] std::span<const ReadyPolicy> readyPolicies();

} // namespace coop::distribution
