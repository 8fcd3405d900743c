// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/book/ledger_desks.h"
#include "core/ledger/conversion.h"

namespace coop::book {

/// The step from the chart of 2007 to that of 2021, on the last day of the last year under the old one.
class ConversionDesk {
public:
    explicit ConversionDesk(Book& book) : m_book(book) {}

    /// The last day under the old chart; nothing: the book was never kept under it.
    [[nodiscard]] std::optional<Date> day() const;
    /// The voucher that converted the balances, unless it was reversed.
    [[nodiscard]] std::optional<VoucherId> voucher() const;
    /// The old balances of that day, each on its side; 114, 221, 222 and 301 per member, 113 and 211 per counterparty, 235
    /// per project.
    [[nodiscard]] std::vector<ledger::LineDraft> balances() const;
    /// The new balances that `input` makes of them.
    [[nodiscard]] Expected<ledger::Conversion, Issues> plan(const ledger::ConversionInput& input) const;
    /// One voucher: empties the old accounts and opens the new ones. CloseEarlierFirst while the old year is open,
    /// VoucherIsPosted where one stands already.
    [[nodiscard]] Expected<ledger::Voucher, Issues> post(const ledger::ConversionInput& input, std::string_view summary,
                                                         const DraftId& id);

private:
    Book& m_book;
};

} // namespace coop::book
