// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/inspection/facts.h"
#include "core/inspection/finding.h"

namespace coop::inspection {

/// What people call the rows that findings rest on: the voucher by its day and number, the member by his.
class RowNames {
public:
    RowNames() = default;
    /// Of the rows in the evidence of these findings.
    RowNames(const Facts& facts, const std::vector<Finding>& findings);

    /// "voucher 12 of 2024-03-05"; table and row where nothing more is known; empty for a figure of the whole book.
    [[nodiscard]] Phrase of(const Evidence& row) const;
    /// Whom a row is about, where the evidence does not say it.
    [[nodiscard]] std::string personOf(const Evidence& row) const;

private:
    struct Name {
        Phrase name{};
        std::string person{};
    };
    std::map<std::pair<std::string, std::int64_t>, Name> m_names{};
};

} // namespace coop::inspection
