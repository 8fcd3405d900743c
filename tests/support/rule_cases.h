// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For every rule of the catalogue: a book that fires it, one just below its threshold, one that is excused, one that lacks the data.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/inspection/links.h"
#include "tests/support/inspection_facts.h"

namespace coop::test {

enum class CaseKind {
    Fires,          ///< at just this severity
    Below,          ///< weaker or silent
    Excused,        ///< weaker, and the finding says what was tried
    Explained,      ///< weaker or silent: what explains it is looked for before anything is said
    Lacking,        ///< silent, and the rule says that it could not be judged
};

struct RuleCase {
    std::string_view rule;
    CaseKind kind;
    FactsBuilder (*book)();
    std::optional<inspection::Severity> severity{};             ///< of Fires
    inspection::OutsideLists (*lists)() = nullptr;
};

/// Rules that are judged across books.
struct CrossCase {
    std::string_view rule;
    CaseKind kind;
    inspection::CrossFindings (*found)();
    std::optional<inspection::Severity> severity{};
};

/// A case that a rule cannot have, and why.
struct NoCase {
    std::string_view rule;
    CaseKind kind;
    std::string_view why;
};

[[nodiscard]] std::span<const RuleCase> registerCases();    ///< Q, L, O, P
[[nodiscard]] std::span<const RuleCase> moneyCases();       ///< K, S, D, F
[[nodiscard]] std::span<const RuleCase> ledgerCases();      ///< G, J, X
[[nodiscard]] std::span<const CrossCase> crossCases();
[[nodiscard]] std::span<const NoCase> noCases();
/// All of one book.
[[nodiscard]] std::vector<RuleCase> ruleCases();

/// The facts without one row that a finding names as its evidence; what hangs on it goes with it. Facts as they were: no such row.
[[nodiscard]] inspection::Facts without(const inspection::Facts& facts, const inspection::Evidence& row);

} // namespace coop::test
