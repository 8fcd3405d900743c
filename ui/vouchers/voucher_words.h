// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/book/posting_desk.h"
#include "core/ledger/voucher.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

[[nodiscard]] QString wordOf(ledger::VoucherKind kind);
[[nodiscard]] QString wordOf(ledger::VoucherState state);
[[nodiscard]] QString wordOf(ledger::Origin origin);
[[nodiscard]] QString wordOf(posting::Obstacle obstacle);
[[nodiscard]] QString wordOf(book::DealingMode mode);

/// "记-12", "General 12"; a draft has no number yet.
[[nodiscard]] QString numberOf(const ledger::Voucher& voucher);
/// "注销2025年3月5日记-12号凭证": what the lines of the red voucher say (会计基础工作规范 Art. 51).
[[nodiscard]] QString reversalSummary(const ledger::Voucher& voucher);

/// What marks a voucher among others: its state, unless it is simply posted; red ones, reversed ones.
struct VoucherMark {
    QString text{};
    Tone tone = Tone::Neutral;
};
[[nodiscard]] VoucherMark markOf(const ledger::Voucher& voucher);

} // namespace coop::ui
