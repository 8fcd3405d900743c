// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ledgers and journals (总账, 明细账, 日记账) as tables, from entries that were read before.

#include <span>
#include <string>
#include <vector>

#include "core/ledger/period.h"
#include "core/ledger/voucher.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// One entry of a ledger. `balance` is debit − credit behind it.
struct LedgerLine {
    Date date{};
    ledger::VoucherKind kind = ledger::VoucherKind::General;
    int number = 0;
    std::string summary{};
    std::string opposite{};   ///< the accounts of the other side
    std::string details{};    ///< member, counterparty, product, project
    Money debit{};
    Money credit{};
    Money balance{};
};

/// The entries of one account in a stretch of time, by date.
struct LedgerSheet {
    std::string code{};
    std::string name{};
    Money opening{};
    std::vector<LedgerLine> lines{};
};

/// How a voucher is named on paper: "记-12".
[[nodiscard]] std::string voucherName(ledger::VoucherKind kind, int number, const Wording& words);

/// 总账／明细账: 科目编码 科目名称 日期 凭证号 摘要 对方科目 明细 借方 贷方 方向 余额; for each account its opening, its
/// entries with the balance behind each, the sums of each month and, from 1 January on, of the year so far.
[[nodiscard]] ReportTable generalLedger(std::span<const LedgerSheet> sheets, const ledger::DateRange& range,
                                        const ReportHead& head, const Wording& words);

/// 现金日记账, 银行存款日记账: 日期 凭证号 摘要 对方科目 收入 支出 余额, with the sums of each day and month.
[[nodiscard]] ReportTable moneyJournal(std::span<const LedgerSheet> sheets, const ledger::DateRange& range,
                                       const ReportHead& head, const Wording& words);

} // namespace coop::reports
