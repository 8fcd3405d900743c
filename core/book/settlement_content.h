// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/settlement_desk.h"

namespace coop::book {

/// What a settlement keeps of itself: the statement as it was printed, and which rows took the capital out.
struct SettlementContent {
    SettlementStatement statement{};
    std::vector<ContributionId> withdrawals{};
};

/// One line of JSON, amounts in fen, and back; what cannot be read is nothing.
[[nodiscard]] std::string toJson(const SettlementContent& content);
[[nodiscard]] std::optional<SettlementContent> parseSettlement(std::string_view json);

} // namespace coop::book
