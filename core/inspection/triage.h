// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Three axes, never one score: what the cooperative's operation looks like, what leads on money there are, what compliance
// hints. The program suggests, a person decides (Personal Information Protection Law Art. 24).

#include <span>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/inspection/finding.h"

namespace coop::inspection {

enum class OperatingStatus { ShellLikely, NeedsInspection, Normal, NormalObservation, CannotAssess };
inline constexpr Word<OperatingStatus> kOperatingStatuses[] = {
    {OperatingStatus::ShellLikely, "shell_likely", "疑似空壳"},
    {OperatingStatus::NeedsInspection, "needs_inspection", "需核查"},
    {OperatingStatus::Normal, "normal", "正常"},
    {OperatingStatus::NormalObservation, "normal_observation", "正常（观察期）"},
    {OperatingStatus::CannotAssess, "cannot_assess", "无法判断"},
};

enum class Integrity { Major, Some, None };
inline constexpr Word<Integrity> kIntegrities[] = {
    {Integrity::Major, "major", "重大线索"}, {Integrity::Some, "some", "有线索"}, {Integrity::None, "none", "无"},
};

struct TriageInput {
    std::span<const Finding> findings{};
    bool isComplete = true;             ///< gate Q01
    bool isYoung = false;               ///< under 24 months
};

struct Assessment {
    OperatingStatus status{};
    Integrity integrity{};
    std::vector<std::string> patterns{};    ///< which of the patterns decided: "SP1", "LP4"
    std::vector<Phrase> reasons{};          ///< a sentence per axis and what to do next
    std::vector<std::string> deciding{};    ///< rules that decided
    int complianceHints = 0;
};
[[nodiscard]] Assessment assess(const TriageInput& input);

/// For the order of long lists only, never shown: 1000 · major + 500 · shell likely + 100 · families with High + 10 · with Medium +
/// digits of the money touched.
[[nodiscard]] int sortingKey(const Assessment& assessment, std::span<const Finding> findings);

} // namespace coop::inspection
