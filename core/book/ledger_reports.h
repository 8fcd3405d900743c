// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the book and makes the reports of the ledger, for the window and for the command line alike.

#include <optional>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/book/book.h"
#include "core/ledger/figures.h"
#include "core/ledger/period.h"
#include "core/ledger/voucher.h"
#include "core/reports/dividend_list.h"
#include "core/reports/document.h"
#include "core/reports/member_account.h"

namespace coop::book {

enum class LedgerReport {
    BalanceSheet, Surplus, EquityChanges, TrialBalance, GeneralLedger, Vouchers, MemberAccounts, MoneyJournal,
    IncomeExpense, Notes, CrossChecks, Reconciliation,
};
inline constexpr Word<LedgerReport> kLedgerReports[] = {
    {LedgerReport::BalanceSheet, "balance-sheet", "资产负债表"},
    {LedgerReport::Surplus, "surplus", "盈余及盈余分配表"},
    {LedgerReport::EquityChanges, "equity-changes", "成员权益变动表"},
    {LedgerReport::TrialBalance, "trial-balance", "科目余额表"},
    {LedgerReport::GeneralLedger, "general-ledger", "总账"},
    {LedgerReport::Vouchers, "voucher", "记账凭证"},
    {LedgerReport::MemberAccounts, "member-account", "成员账户"},
    {LedgerReport::MoneyJournal, "cash-journal", "现金银行日记账"},
    {LedgerReport::IncomeExpense, "income-expense", "收支明细表"},
    {LedgerReport::Notes, "notes", "附注"},
    {LedgerReport::CrossChecks, "cross-checks", "勾稽关系"},
    {LedgerReport::Reconciliation, "reconciliation", "银行存款余额调节表"},
};
/// Whether a report is of any stretch of days; the others are of a year, up to the end of a month.
[[nodiscard]] bool isOfAnyRange(LedgerReport report);

struct LedgerReportRequest {
    LedgerReport report{};
    ledger::DateRange range{};
    std::optional<MemberId> member{};        ///< of member accounts; nothing: all
    std::optional<std::string> account{};    ///< of ledgers, journals and vouchers, nothing: all; of a
                                             ///< reconciliation, nothing: 102
    ledger::Depth depth = ledger::Depth::MainOnly;   ///< of the trial balance
};

[[nodiscard]] reports::PrintedReport ledgerReport(Book& book, const LedgerReportRequest& request,
                                                  const reports::ReportHead& head, const reports::Wording& words);

/// One voucher as on paper, a draft too.
[[nodiscard]] reports::ReportTable voucherPaper(Book& book, const ledger::Voucher& voucher,
                                                const reports::ReportHead& head, const reports::Wording& words);

/// 成员账户 of one member, or of all who were members at any time of the year.
[[nodiscard]] std::vector<reports::MemberAccount> memberAccounts(Book& book, FiscalYear year,
                                                                 std::optional<MemberId> member,
                                                                 const reports::Wording& words);

} // namespace coop::book
