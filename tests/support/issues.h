// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/fields.h"

namespace coop::test {

/// Fields from pairs, as short as a row of a file.
[[nodiscard]] inline Fields fieldsOf(std::initializer_list<std::pair<std::string_view, std::string_view>> pairs)
{
    Fields fields;
    for (const auto& [name, text] : pairs)
        fields.set(name, std::string(text));
    return fields;
}

/// What is wrong and where, without the wording: compares well and prints through gtest.
struct Fault {
    IssueCode code{};
    std::string field{};

    bool operator==(const Fault&) const = default;
};

[[nodiscard]] inline std::vector<Fault> faultsOf(const Issues& issues, Severity severity)
{
    std::vector<Fault> faults;
    for (const Issue& issue : issues) {
        if (issue.severity == severity)
            faults.push_back({issue.code, issue.field});
    }
    return faults;
}

[[nodiscard]] inline std::vector<Fault> errorsOf(const Issues& issues)
{
    return faultsOf(issues, Severity::Error);
}

[[nodiscard]] inline std::vector<Fault> warningsOf(const Issues& issues)
{
    return faultsOf(issues, Severity::Warning);
}

using Faults = std::vector<Fault>;

} // namespace coop::test
