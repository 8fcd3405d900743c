// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/ledger/figures.h"
#include "core/ledger/monthly_activity.h"
#include "core/ledger/statements.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// 科目余额表: 科目编码 科目名称 期初借方 期初贷方 本期借方 本期贷方 期末借方 期末贷方, and the totals of the three-digit
/// accounts, which balance pairwise (`ensure`d).
[[nodiscard]] ReportTable trialBalanceReport(std::span<const ledger::TrialBalanceRow> rows, const ledger::DateRange& range,
                                             const ReportHead& head, const Wording& words);

/// 收支明细表: 科目编码 科目名称, twelve months, 合计; income, expense and what remains are summed. A column in front of the
/// months has what was there before the ledger started, when there is any.
[[nodiscard]] ReportTable incomeAndExpenseReport(std::span<const ledger::ActivityRow> rows, FiscalYear year,
                                                 const ReportHead& head, const Wording& words);

/// The sentence of a check, for example "Total assets = total liabilities and equity (form 01 rows 22 and 42)".
[[nodiscard]] std::string_view checkText(ledger::CrossCheck check);
/// 报表勾稽关系检查表: 序号 检查内容 一方 另一方 差额 结果 不符之处.
[[nodiscard]] ReportTable crossCheckReport(std::span<const ledger::CrossCheckResult> results, FiscalYear year,
                                           const ReportHead& head, const Wording& words);

} // namespace coop::reports
