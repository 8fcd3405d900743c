// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/book/payment_desk.h"

namespace coop::app {

/// The payment list with the number that --list says, else the latest one. Complains about `file` when there is none.
[[nodiscard]] std::optional<book::PaymentList> choosePaymentList(book::Book& book, const std::string& file,
                                                                 const std::optional<std::string>& list);

} // namespace coop::app
