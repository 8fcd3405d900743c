// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The official statements on paper and in files (accounting system 2021, appendix, part 2).

#include "core/ledger/statements.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// Official: the shape of the printed form. List: one row an item, as CSV has it.
enum class FormShape { Official, List };

/// 资产负债表, 会农社01表: two-sided 资产 行次 期末余额 年初余额 | 负债和所有者权益 行次 期末余额 年初余额, or the list
/// 项目 行次 期末余额 年初余额. A note says what row 40 holds that is not transferred yet, and what waits in 181.
[[nodiscard]] ReportTable balanceSheetReport(const ledger::BalanceSheet& sheet, Date day, FormShape shape,
                                             const ReportHead& head, const Wording& words);

/// 盈余及盈余分配表, 会农社02表: 项目 行次 本年金额 上年金额, its items indented in the official shape.
[[nodiscard]] ReportTable surplusReport(const ledger::SurplusStatement& statement, const ledger::DateRange& range,
                                        FormShape shape, const ReportHead& head, const Wording& words);

/// 成员权益变动表, 会农社03表: item and amount for each column of equity as the form has them, or the list 项目 行次 股金
/// 专项基金 资本公积 盈余公积 未分配盈余 合计.
[[nodiscard]] ReportTable equityReport(const ledger::EquityChanges& changes, const ledger::DateRange& range,
                                       FormShape shape, const ReportHead& head, const Wording& words);

} // namespace coop::reports
