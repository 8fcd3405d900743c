// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/issue.h"

namespace coop {

/// The largest single figure of a row, in its smallest part (fen, thousandths, heads). The tables refuse more.
inline constexpr std::int64_t kLargestFigure = 999'999'999'999'999;

/// One row as the user gave it, field name → text, before any of it is believed: a line of a file or
/// the fields of an entry form. Names are the English ones of the interface.
class Fields {
public:
    explicit Fields(int row = 0) : m_row(row) {}

    /// `row` is given where the fields of one record stand in different rows, as in a profile.
    void set(std::string_view name, std::string text, int column = 0, int row = 0);
    /// The trimmed text; empty when the field is empty or not there.
    [[nodiscard]] std::string_view text(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int column(std::string_view name) const;

    /// An issue that names this row and the field.
    [[nodiscard]] Issue issue(IssueCode code, std::string_view field, std::vector<std::string> arguments = {},
                              Severity severity = Severity::Error) const;

private:
    struct Field {
        std::string name;
        std::string text;
        int column;
        int row;
    };
    int m_row;
    std::vector<Field> m_fields;
};

/// A value read from Fields with what is wrong or doubtful about it. Only without errors may it be used.
template <typename Value>
struct Checked {
    Value value{};
    Issues issues{};

    [[nodiscard]] bool isUsable() const { return !hasErrors(issues); }
};

} // namespace coop
