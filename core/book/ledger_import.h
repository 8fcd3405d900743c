// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files of sub-accounts, opening balances and vouchers: what is wrong with their rows against the book, and their
// writing. Each rule here has its twin in the desk that takes the same thing from a form.

#include <cstddef>
#include <vector>

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/book/book.h"
#include "core/ledger/account.h"
#include "core/ledger/voucher.h"

namespace coop::storage {
class Write;
}

namespace coop::book {

struct ImportPreview;

/// AccountCodeTaken (in the book, or by an earlier row), AccountParentMissing.
[[nodiscard]] Issues checkAccountRows(Book& book, const ImportPreview& preview,
                                      const std::vector<ledger::AccountDraft>& rows);
/// All rows are of one day, balance, come before every voucher and name what the book knows.
[[nodiscard]] Issues checkOpeningRows(Book& book, const ImportPreview& preview,
                                      const std::vector<ledger::OpeningRow>& rows);
/// Each row by itself, each voucher as a whole (at its first row), and its number: one that does not continue the
/// month becomes a warning with the number that the voucher gets.
[[nodiscard]] Issues checkVoucherRows(Book& book, const ImportPreview& preview,
                                      const std::vector<ledger::VoucherRow>& rows);

std::size_t writeAccountRows(Book& book, storage::Write& write, std::vector<ledger::AccountDraft> rows);
/// One voucher of openings; the ledger starts with the month behind it.
std::size_t writeOpeningRows(Book& book, storage::Write& write, const std::vector<ledger::OpeningRow>& rows);
/// In their order, posted; drafts where somebody else must review them. Where it is stopped half-way, the caller gives up the write.
std::size_t writeVoucherRows(Book& book, storage::Write& write, const std::vector<ledger::VoucherRow>& rows, const Progress& progress);

/// The vouchers that rows make. What is said of a voucher as a whole may stand in any of its rows.
[[nodiscard]] std::vector<ledger::GroupedVoucher> vouchersIn(const std::vector<ledger::VoucherRow>& rows);

} // namespace coop::book
