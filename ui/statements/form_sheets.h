// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statements/sheets.h"

namespace coop::ui {

/// 资产负债表 会农社01表, both sides beside each other as on paper.
[[nodiscard]] Sheet balanceSheetSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today);
/// 盈余及盈余分配表 会农社02表.
[[nodiscard]] Sheet surplusSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today);
/// 成员权益变动表 会农社03表.
[[nodiscard]] Sheet equitySheet(book::Book& book, FiscalYear year, ledger::Period to, Date today);

} // namespace coop::ui
