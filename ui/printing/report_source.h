// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

#include "core/book/desks.h"
#include "core/reports/registers.h"

namespace coop::ui {

enum class ReportKind {
    Dividends, Members, Contributions, BalanceSheet, Surplus, EquityChanges, TrialBalance, IncomeExpense, Notes, CrossChecks,
    MemberAccounts, GeneralLedger, MoneyJournal, Vouchers,
};
inline constexpr std::array kReportKinds = {
    ReportKind::Dividends,      ReportKind::Members,       ReportKind::Contributions, ReportKind::BalanceSheet,
    ReportKind::Surplus,        ReportKind::EquityChanges, ReportKind::TrialBalance,  ReportKind::IncomeExpense,
    ReportKind::Notes,          ReportKind::CrossChecks,   ReportKind::MemberAccounts, ReportKind::GeneralLedger,
    ReportKind::MoneyJournal,   ReportKind::Vouchers,
};

struct ReportRequest {
    ReportKind kind = ReportKind::Dividends;
    FiscalYear year{};
    reports::Privacy privacy = reports::Privacy::Masked;
    std::optional<VoucherId> voucher{};   ///< of Vouchers: only this one, as the paper voucher

    bool operator==(const ReportRequest&) const = default;
};

/// What keeps a report from being made, as far as a glance at the book tells.
enum class Missing { Nothing, Members, Contributions, Surplus, Vouchers };
[[nodiscard]] Missing missingFor(ReportKind kind, FiscalYear year, book::Book& book);

/// Reads the book and makes the report in the current language; or says everything that forbids it.
[[nodiscard]] Expected<reports::ReportTable, Issues> makeReport(const ReportRequest& request, book::Book& book,
                                                                Date today);

} // namespace coop::ui
