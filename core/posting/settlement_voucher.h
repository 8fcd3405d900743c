// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/ledger/voucher.h"
#include "core/money/money.h"
#include "core/shares/contribution.h"

namespace coop::posting {

/// What is settled with a leaver.
struct SettlementEntry {
    Date date{};
    std::string member{};                                ///< number
    std::string summary{};
    std::vector<shares::ContributionDraft> withdrawn{};  ///< what goes back to him, negative
    Money converted{};       ///< of what goes back of kind other: surplus that became capital, which was money all along
    Money reserve{};
    Money refund{};          ///< 221
    Money residual{};        ///< 222
    Money withheld{};        ///< tax in these two
    Money loss{};
    Money setOff{};          ///< against what he owes
    Money owed{};            ///< credit balance of his 114
    bool payNow = false;
    std::string moneyAccount = "102";
    ledger::Chart chart = ledger::Chart::Of2021;
};

/// Dr 301, 322, 221, 222; things go back as their withdrawal would be posted (Cr 121, 161); Cr 33202 the loss borne, 214 the
/// tax, 114 what is set off; the rest Cr money, together with what 114 owed him, or Cr 114. What things are worth more
/// than he has coming he owes (Dr 114). Without lines when there is nothing to settle.
[[nodiscard]] ledger::VoucherDraft settlementVoucher(const SettlementEntry& entry);

} // namespace coop::posting
