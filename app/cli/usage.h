// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace coop::app {

struct VerbUsage {
    std::string_view verb;
    const char* arguments;   ///< behind the verb, as in the interface
    const char* purpose;     ///< English source text
};

[[nodiscard]] std::span<const VerbUsage> verbUsages();
[[nodiscard]] bool isVerb(std::string_view word);

/// Everything, or one verb only when `verb` names one.
[[nodiscard]] QString helpText(std::string_view verb);

} // namespace coop::app
