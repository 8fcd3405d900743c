// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/book/desks.h"
#include "core/reports/document.h"
#include "core/reports/paper_calendar.h"
#include "core/reports/registers.h"

namespace coop::ui {

enum class ReportKind {
    BalanceSheet, Surplus, EquityChanges, Plan, MeetingNotice, PublicNotice, Resolution, Dividends, Slips, PaymentList, Booklet,
    Certificates, MemberChanges, Registrar,
    Members, Contributions, TrialBalance, IncomeExpense, Notes, CrossChecks, MemberAccounts, GeneralLedger, MoneyJournal, Vouchers,
    Unclaimed, Income, Inspection,
};

/// Every report of the print centre by the name that it has on the command line too: first the papers that a year needs, in
/// the order in which it needs them, then the others.
inline constexpr Word<ReportKind> kReports[] = {
    {ReportKind::BalanceSheet, "balance-sheet", "资产负债表"},
    {ReportKind::Surplus, "surplus", "盈余及盈余分配表"},
    {ReportKind::EquityChanges, "equity-changes", "成员权益变动表"},
    {ReportKind::Plan, "plan", "盈余分配方案"},
    {ReportKind::MeetingNotice, "meeting-notice", "成员大会通知"},
    {ReportKind::PublicNotice, "public-notice", "盈余分配公示"},
    {ReportKind::Resolution, "resolution", "成员大会决议"},
    {ReportKind::Dividends, "dividends", "盈余分配表"},
    {ReportKind::Slips, "slips", "盈余分配单"},
    {ReportKind::PaymentList, "payment-list", "盈余分配发放表"},
    {ReportKind::Booklet, "booklet", "成员账户手册"},
    {ReportKind::Certificates, "certificates", "成员出资证明书"},
    {ReportKind::MemberChanges, "member-changes", "成员变动名单"},
    {ReportKind::Registrar, "registrar", "年度报告数据表"},
    {ReportKind::Members, "members", "成员名册"},
    {ReportKind::Contributions, "contributions", "成员出资清单"},
    {ReportKind::TrialBalance, "trial-balance", "科目余额表"},
    {ReportKind::IncomeExpense, "income-expense", "收支明细表"},
    {ReportKind::Notes, "notes", "附注"},
    {ReportKind::CrossChecks, "cross-checks", "勾稽关系"},
    {ReportKind::MemberAccounts, "member-account", "成员账户"},
    {ReportKind::GeneralLedger, "general-ledger", "总账"},
    {ReportKind::MoneyJournal, "cash-journal", "现金银行日记账"},
    {ReportKind::Vouchers, "voucher", "记账凭证"},
    {ReportKind::Unclaimed, "unclaimed", "未领取盈余清单"},
    {ReportKind::Income, "income", "收入来源表"},
    {ReportKind::Inspection, "inspection", "核查工作底稿"},
};
/// Whether a year needs it, so that it stands in the calendar of papers.
[[nodiscard]] bool isOfYear(ReportKind kind);

struct ReportRequest {
    ReportKind kind = ReportKind::Dividends;
    FiscalYear year{};
    reports::Privacy privacy = reports::Privacy::Masked;   ///< of the registers; the papers of a year know their own
    bool isBilingual = false;
    std::optional<VoucherId> voucher{};   ///< of Vouchers: only this one, as the paper voucher
    std::optional<Date> asOf{};           ///< of Inspection: the day as of which the book is judged

    bool operator==(const ReportRequest&) const = default;
};

/// What keeps a report from being made, as far as a glance at the book tells.
enum class Missing { Nothing, Members, Contributions, Surplus, Vouchers, Proposal, Posting, PaymentList };
[[nodiscard]] Missing missingFor(ReportKind kind, FiscalYear year, book::Book& book);
[[nodiscard]] Missing missingFor(reports::PaperLack lack);
/// Whether the report can be seen all the same: a plan as a draft, a resolution as a form.
[[nodiscard]] bool forbids(Missing missing, ReportKind kind);

/// Reads the book and makes the report in the current language; or says everything that forbids it.
[[nodiscard]] Expected<reports::PrintedReport, Issues> makeReport(const ReportRequest& request, book::Book& book, Date today);

} // namespace coop::ui
