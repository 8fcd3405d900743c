// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/ledger/closing.h"
#include "core/ledger/period.h"
#include "core/ledger/statements.h"

namespace coop::ui {

/// "March 2025".
[[nodiscard]] QString monthText(ledger::Period month);
/// "March".
[[nodiscard]] QString monthName(int month);
[[nodiscard]] QString checkText(ledger::CrossCheck check);
[[nodiscard]] QString findingText(ledger::ClosingCheck check);
/// "记-12": what a voucher is called within its month.
[[nodiscard]] QString voucherName(ledger::VoucherKind kind, int number);

} // namespace coop::ui
