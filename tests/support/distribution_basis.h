// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/distribution/plan.h"

namespace coop::test {

/// "1234.56" → Money; for figures written in a test.
[[nodiscard]] Money yuan(std::string_view text);

/// A farmer of the year with nothing yet.
[[nodiscard]] distribution::MemberBasis farmer(std::string number);

/// A dealing of the first product.
[[nodiscard]] distribution::TradeTotal delivery(std::string_view quantity, std::string_view amount);

/// The year 2025 of a specialized cooperative with one product (eggs, 斤) and a composition counted from
/// `members`.
[[nodiscard]] distribution::Basis bookOf(std::string_view surplus,
                                         std::vector<distribution::MemberBasis> members);

/// Parses and plans; fails the test, listing the issues, when either refuses.
[[nodiscard]] distribution::Plan planned(std::string_view policyJson, distribution::Basis basis);

/// What planDistribution() refuses `policyJson` for; fails the test when it does not.
[[nodiscard]] Issues refused(std::string_view policyJson, distribution::Basis basis);

/// "12.00 0.01 …": the amounts of a stage in the order of the members.
[[nodiscard]] std::string amountsOf(const distribution::Plan& plan, std::size_t stage);

/// "stages[0].rate NotAPercentage …" for failure messages: code as its number.
[[nodiscard]] std::string listed(const Issues& issues);

/// A policy of one stage, the text of whose object is `stage`, without reserve.
[[nodiscard]] std::string oneStage(std::string_view stage);

} // namespace coop::test
