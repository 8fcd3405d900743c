// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/sample_content.h"
#include "core/ledger/voucher.h"

namespace coop::book {

/// Balances on the eve of `year` that fit the registers of a sample: capital by member, reserves, special fund, and what
/// they stand in.
[[nodiscard]] std::vector<ledger::OpeningRow> sampleOpenings(const SampleContent& content, FiscalYear year);

/// A year of vouchers in a book that has the registers and the openings: its facts are posted, the produce sold and paid
/// for month by month, and December ends with the surplus that the sample is known for.
void keepSampleLedger(Book& book, FiscalYear year, Money surplus);

} // namespace coop::book
