// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/words.h"
#include "core/money/money.h"
#include "core/reports/report_table.h"

namespace coop::inspection {

/// A sentence as data: an English pattern with {0} {1} … and what stands there. The reader's language comes with
/// reports::Wording. Values are figures, days and ids; names and numbers of persons never stand in them. Parts are sentences
/// themselves and stand behind the values: with one value, {1} is the first part.
struct Phrase {
    std::string pattern{};
    std::vector<std::string> values{};
    std::vector<Phrase> parts{};

    [[nodiscard]] bool isEmpty() const { return pattern.empty(); }
    bool operator==(const Phrase&) const = default;
};

/// In the reader's language.
[[nodiscard]] std::string render(const Phrase& phrase, const reports::Wording& words);

/// What a finding may move. Compliance and data quality never count towards a shell.
enum class FindingType { Shell, Compliance, Lead, ShellAndLead, ComplianceAndLead, Quality, LeadAndQuality };
inline constexpr Word<FindingType> kFindingTypes[] = {
    {FindingType::Shell, "S", "空壳迹象"},
    {FindingType::Compliance, "R", "规范"},
    {FindingType::Lead, "L", "线索"},
    {FindingType::ShellAndLead, "S+L", "空壳迹象、线索"},
    {FindingType::ComplianceAndLead, "R/L", "规范、线索"},
    {FindingType::Quality, "Q", "数据质量"},
    {FindingType::LeadAndQuality, "L/Q", "线索、数据质量"},
};
[[nodiscard]] bool isShellEvidence(FindingType type);
[[nodiscard]] bool isLead(FindingType type);

enum class Severity { Info, Low, Medium, High, Critical };
inline constexpr Word<Severity> kSeverities[] = {
    {Severity::Info, "info", "仅供参考"}, {Severity::Low, "low", "低"},           {Severity::Medium, "medium", "中"},
    {Severity::High, "high", "高"},       {Severity::Critical, "critical", "重大"},
};
/// One step lower; Info stays.
[[nodiscard]] Severity lowered(Severity severity);

/// A row of the book that a finding rests on.
struct Evidence {
    std::string table{};        ///< "voucher", "member", "grant_received", …; empty: a figure of the whole book
    std::int64_t id = 0;
    Phrase text{};              ///< without names
    std::string person{};       ///< the name that belongs to it: shown on the screen and in working papers, never kept elsewhere

    bool operator==(const Evidence&) const = default;
};

/// An excuse that was looked for: "E1 younger than 24 months: no".
struct ExcuseTried {
    std::string id{};           ///< "E1" … "E8", or the name of the rule's own
    Phrase result{};
    bool holds = false;

    bool operator==(const ExcuseTried&) const = default;
};

struct Finding {
    std::string rule{};                     ///< "O01"
    FindingType type{};
    Severity severity{};                    ///< as it counts, after excuses that lower it
    Phrase statement{};                     ///< half a sentence for the reasons: "no activity in {0} months from {1} to {2}"
    std::optional<int> share{};             ///< what was measured in hundredths of a percent, where it is a share (P01 needs it)
    Phrase value{};                         ///< what was measured: "{0} of {1}"
    Phrase threshold{};                     ///< what it was measured by: "at least {0}"
    std::optional<Phrase> excuse{};         ///< why it does not count, or counts for less
    bool isSuppressed = false;              ///< excused with a document: it moves nothing
    bool isSetAside = false;                ///< people explained or dismissed it (see applyCases): it moves nothing either
    std::vector<ExcuseTried> tried{};
    std::vector<Evidence> evidence{};       ///< at most kMostEvidence rows; evidenceCount says how many there are
    std::size_t evidenceCount = 0;
    Money touched{};                        ///< money that it is about, or nothing
    bool isCross = false;                   ///< only several books together show it
    std::vector<std::string> sameMoney{};   ///< keys of what it touches: "voucher:17", "asset:3", "invoice:…", to see which findings are about the same

    [[nodiscard]] char family() const { return rule.empty() ? '?' : rule.front(); }
};
inline constexpr std::size_t kMostEvidence = 200;

/// A rule that could not be judged, and what is missing. It did not fire and did not pass.
struct NotComputed {
    std::string rule{};
    Phrase missing{};

    bool operator==(const NotComputed&) const = default;
};

/// SHA-256 over rule and evidence rows (table, id, text without language): the same evidence gives the same hash in every scan.
[[nodiscard]] std::string evidenceHash(const Finding& finding);

} // namespace coop::inspection
