// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/book/payment_desk.h"
#include "ui/forms/field_edit.h"

namespace coop::ui {

/// The accounts that money is kept in, those below them too: cash, bank, other money.
[[nodiscard]] ChoiceField::Choices moneyAccounts(book::Book& book);
/// What money goes out by when it is paid so.
[[nodiscard]] QString moneyAccountFor(book::PaymentMethod method);

} // namespace coop::ui
