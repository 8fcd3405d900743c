// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/reports/dividend_list.h"
#include "core/shares/settlement.h"

namespace coop::reports {

/// What the statement of a leaver says.
struct SettlementPaper {
    std::string number{};
    std::string name{};
    Date day{};
    shares::LeaverPosition position{};
    shares::Settlement result{};
    Money withheld{};
    Money inKind{};
    std::int64_t remaining = 0;     ///< members who stay
};

/// 退社结算单: line by line with the article that it rests on, the sum in words, who signs.
[[nodiscard]] ReportTable settlementReport(const SettlementPaper& paper, const ReportHead& head, const Wording& words);

} // namespace coop::reports
