// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/date.h"
#include "core/base/words.h"
#include "core/book/book.h"
#include "core/reports/registers.h"

namespace coop::book {

/// The reports that are neither of the ledger nor papers of a year.
enum class RegisterReport { Dividends, Members, Contributions };

inline constexpr Word<RegisterReport> kRegisterReports[] = {
    {RegisterReport::Dividends, "dividends", "盈余分配表"},
    {RegisterReport::Members, "members", "成员名册"},
    {RegisterReport::Contributions, "contributions", "成员出资清单"},
};

/// The day that a register of `year` is of, wherever it is asked for: 31 December, or today while that day is still
/// to come.
[[nodiscard]] Date registerDay(FiscalYear year, Date today);

/// What a register of members or of contributions is of.
struct ListRequest {
    Date day{};
    /// Only this one, or all.
    std::optional<MemberId> member{};
    reports::Privacy privacy = reports::Privacy::Masked;
};

/// Read the book and make the lists, for the window and for the command line alike.
[[nodiscard]] reports::ReportTable memberRegister(Book& book, const ListRequest& request,
                                                  const reports::ReportHead& head, const reports::Wording& words);
[[nodiscard]] reports::ReportTable contributionList(Book& book, const ListRequest& request,
                                                    const reports::ReportHead& head, const reports::Wording& words);

} // namespace coop::book
