// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/book/payment_desk.h"

namespace coop::book {

/// All lists, newest first, or one.
[[nodiscard]] std::vector<PaymentList> readPaymentLists(const storage::Database& database,
                                                        std::optional<PaymentListId> list = std::nullopt);
/// What a payment belongs to; nothing when there is no such payment.
[[nodiscard]] std::optional<PaymentListId> listOf(const storage::Database& database, PaymentId payment);

} // namespace coop::book
