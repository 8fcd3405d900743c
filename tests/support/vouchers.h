// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/ledger_desks.h"
#include "tests/support/book_builder.h"

namespace coop::test {

[[nodiscard]] inline Money yuan(std::string_view text)
{
    return parseMoney(text).value();
}

[[nodiscard]] inline ledger::LineDraft dr(std::string_view account, std::string_view amount, std::string_view member = {})
{
    return {.summary = "x", .account = std::string(account), .debit = yuan(amount), .member = std::string(member)};
}
[[nodiscard]] inline ledger::LineDraft cr(std::string_view account, std::string_view amount, std::string_view member = {})
{
    return {.account = std::string(account), .credit = yuan(amount), .member = std::string(member)};
}
[[nodiscard]] inline ledger::VoucherDraft voucher(std::string_view date, std::vector<ledger::LineDraft> lines)
{
    return {.date = day(date), .lines = std::move(lines)};
}

/// Posts what must be right.
inline ledger::Voucher enter(book::Book& book, const ledger::VoucherDraft& draft)
{
    auto entered = book.ledger().enter(draft, book::newDraftId());
    if (!entered)
        throw std::runtime_error("a test voucher was refused");
    return *std::move(entered);
}

} // namespace coop::test
