// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/ledger/bank.h"
#include "core/reports/report_head.h"

namespace coop::reports {

/// One line of the bank or entry of the books that only one of the two has.
struct OpenItem {
    Date date{};
    std::string text{};
    Money amount{};   ///< ≥ 0

    bool operator==(const OpenItem&) const = default;
};

/// What Reconciliation names by id, in the same order.
struct OpenItems {
    std::vector<OpenItem> receivedByBankOnly{};
    std::vector<OpenItem> paidByBankOnly{};
    std::vector<OpenItem> receivedByBookOnly{};
    std::vector<OpenItem> paidByBookOnly{};
};

/// 银行存款余额调节表: the books on the left, the bank on the right, each with what only the other has, item by item, and
/// the adjusted balances in the last row. A note says by how much they differ when they do.
[[nodiscard]] ReportTable reconciliationTable(const ledger::Reconciliation& reconciliation, const OpenItems& items,
                                              std::string_view account, const ReportHead& head, const Wording& words);

} // namespace coop::reports
