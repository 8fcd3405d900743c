// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/base/fields.h"
#include "core/book/book.h"
#include "core/ledger/period.h"

namespace coop::app {

/// Which rows to show: those dated up to `asOf` and in `year`. What has a state rather than dated rows (members,
/// holdings) is shown as of `asOf`, else of the last day of `year`.
struct RowChoice {
    std::optional<Date> asOf{};
    std::optional<FiscalYear> year{};

    [[nodiscard]] bool includes(Date date) const;
    [[nodiscard]] std::optional<Date> day() const;
    /// The days that are included; nothing when all are.
    [[nodiscard]] std::optional<ledger::DateRange> range() const;
};

/// A table of texts, the header first.
using TextTable = std::vector<std::vector<std::string>>;

[[nodiscard]] TextTable holdingRows(book::Book& book, Date day);
/// The chart of `day` with its sub-accounts.
[[nodiscard]] TextTable accountRows(book::Book& book, Date day);
/// Balances at the end of `day`: a line for each account, for those kept per member one for each member. Sub-accounts
/// stand by themselves and are not contained in the account above.
[[nodiscard]] TextTable balanceRows(book::Book& book, Date day);
/// The versions of the charter; with `asOf` those in force until then, with `year` the one that the year uses.
[[nodiscard]] TextTable charterRows(book::Book& book, const RowChoice& choice);
/// One row for each distribution on record, newest first; `year` is the one that it shares, `asOf` the day of the proposal.
[[nodiscard]] TextTable distributionRows(book::Book& book, const RowChoice& choice);
/// What members have coming.
[[nodiscard]] TextTable dueRows(book::Book& book);
/// One row for each payment, newest list first.
[[nodiscard]] TextTable paymentRows(book::Book& book, const RowChoice& choice);
[[nodiscard]] TextTable settlementRows(book::Book& book, const RowChoice& choice);
[[nodiscard]] TextTable consentRows(book::Book& book);
[[nodiscard]] TextTable logRows(book::Book& book, const RowChoice& choice);

/// One row per line of each posted voucher, as the import reads them.
[[nodiscard]] std::vector<Fields> voucherRows(book::Book& book, const RowChoice& choice);
/// The same of the openings.
[[nodiscard]] std::vector<Fields> openingRows(book::Book& book);

/// As CSV, or as a JSON array of objects whose values are strings.
[[nodiscard]] std::string written(const TextTable& table, OutputFormat format);

} // namespace coop::app
