// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/book/book.h"

namespace coop::app {

/// Which rows to show: those dated up to `asOf` and in `year`. What has a state rather than dated rows (members,
/// holdings) is shown as of `asOf`, else of the last day of `year`.
struct RowChoice {
    std::optional<Date> asOf{};
    std::optional<FiscalYear> year{};

    [[nodiscard]] bool includes(Date date) const;
    [[nodiscard]] std::optional<Date> day() const;
};

/// A table of texts, the header first.
using TextTable = std::vector<std::vector<std::string>>;

[[nodiscard]] TextTable holdingRows(book::Book& book, Date day);
[[nodiscard]] TextTable accountRows(book::Book& book);
[[nodiscard]] TextTable logRows(book::Book& book, const RowChoice& choice);

/// As CSV, or as a JSON array of objects whose values are strings.
[[nodiscard]] std::string written(const TextTable& table, OutputFormat format);

} // namespace coop::app
