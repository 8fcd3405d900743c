// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/triage.h"

#include <algorithm>
#include <array>
#include <set>

namespace coop::inspection {

namespace {

/// Below this part of the members, in hundredths of a percent, P01 says that hardly anybody takes part (pattern SP2).
constexpr int kHardlyAnybody = 500;
/// Rules that show and never decide.
constexpr std::array<std::string_view, 4> kShownOnly = {"K03", "J04", "X02", "X06"};

bool isShownOnly(const Finding& finding)
{
    return std::ranges::find(kShownOnly, finding.rule) != kShownOnly.end();
}

/// Neither excused by a paper of the book nor set aside by people, nor merely for information.
bool moves(const Finding& finding)
{
    return !finding.isSuppressed && !finding.isSetAside && finding.severity > Severity::Info;
}

/// The findings that may move an axis, and which of them did.
class Findings {
public:
    Findings(std::span<const Finding> all, bool (*isOfAxis)(FindingType))
    {
        for (const Finding& finding : all) {
            if (moves(finding) && isOfAxis(finding.type) && !isShownOnly(finding))
                m_counting.push_back(&finding);
        }
    }

    [[nodiscard]] const std::vector<const Finding*>& all() const { return m_counting; }

    /// The strongest of a rule; nullptr: it has none.
    [[nodiscard]] const Finding* of(std::string_view rule, Severity least = Severity::Low) const
    {
        const Finding* strongest = nullptr;
        for (const Finding* finding : m_counting) {
            if (finding->rule == rule && finding->severity >= least && (!strongest || finding->severity > strongest->severity))
                strongest = finding;
        }
        return strongest;
    }

    [[nodiscard]] const Finding* anyOf(std::span<const std::string_view> rules, Severity least) const
    {
        for (const std::string_view rule : rules) {
            if (const Finding* finding = of(rule, least))
                return finding;
        }
        return nullptr;
    }

    [[nodiscard]] std::vector<const Finding*> atLeast(Severity least) const
    {
        std::vector<const Finding*> found;
        std::ranges::copy_if(m_counting, std::back_inserter(found),
                             [least](const Finding* finding) { return finding->severity >= least; });
        return found;
    }

    /// The strongest one of each family, where there are at least two families: families use different tables of the book, so that one
    /// gap in what was entered cannot speak twice.
    [[nodiscard]] std::vector<const Finding*> fromTwoFamilies(Severity least) const
    {
        std::vector<const Finding*> found;
        std::set<char> families;
        for (const Finding* finding : m_counting) {
            if (finding->severity >= least && families.insert(finding->family()).second)
                found.push_back(finding);
        }
        return families.size() >= 2 ? found : std::vector<const Finding*>{};
    }

private:
    std::vector<const Finding*> m_counting;
};

const Finding* find(std::span<const Finding> findings, std::string_view rule)
{
    const auto found = std::ranges::find_if(
        findings, [rule](const Finding& finding) { return finding.rule == rule && !finding.isSetAside; });
    return found == findings.end() ? nullptr : &*found;
}

bool holds(const Finding& finding, std::string_view excuse)
{
    return std::ranges::any_of(finding.tried, [excuse](const ExcuseTried& tried) { return tried.id == excuse && tried.holds; });
}

struct Decision {
    std::string pattern{};
    std::vector<const Finding*> because{};
};

struct StatusDecision : Decision {
    OperatingStatus status = OperatingStatus::Normal;
};

StatusDecision decideStatus(const TriageInput& input)
{
    const Findings shell(input.findings, isShellEvidence);
    const Findings leads(input.findings, isLead);
    if (!input.isComplete)
        return {{"G0", {}}, OperatingStatus::CannotAssess};
    if (input.isYoung && leads.atLeast(Severity::High).empty())
        return {{"E1", {}}, OperatingStatus::NormalObservation};

    constexpr std::array<std::string_view, 4> kSecondFamily = {"P01", "P04", "L04", "G01"};
    constexpr std::array<std::string_view, 4> kIdentities = {"K04", "X01", "X04", "X05"};
    const Findings any(input.findings, [](FindingType) { return true; });
    const Finding* idle = shell.of("O01", Severity::High);
    if (idle != nullptr && !idle->excuse) {
        const Finding* second = shell.anyOf(kSecondFamily, Severity::High);
        if (second == nullptr)
            second = any.of("X05");
        if (second != nullptr)
            return {{"SP1", {idle, second}}, OperatingStatus::ShellLikely};
    }
    const Finding* takingPart = shell.of("P01", Severity::High);
    const Finding* namesOnly = shell.of("P04", Severity::High);
    const Finding* identity = any.anyOf(kIdentities, Severity::Medium);
    if (takingPart != nullptr && takingPart->share && *takingPart->share < kHardlyAnybody && namesOnly != nullptr &&
        identity != nullptr)
        return {{"SP2", {takingPart, namesOnly, identity}}, OperatingStatus::ShellLikely};
    // An excuse without its paper, or a suspension that somebody has to see.
    const Finding* excused = find(input.findings, "O01");
    if (excused != nullptr && excused->severity > Severity::Info &&
        ((excused->excuse && !excused->isSuppressed) || holds(*excused, "E3")))
        return {{"SP3", {excused}}, OperatingStatus::NeedsInspection};
    if (auto high = shell.atLeast(Severity::High); !high.empty())
        return {{"SP4", std::move(high)}, OperatingStatus::NeedsInspection};
    if (auto medium = shell.fromTwoFamilies(Severity::Medium); !medium.empty())
        return {{"SP4", std::move(medium)}, OperatingStatus::NeedsInspection};
    return {};
}

bool shareMoney(const Finding& left, const Finding& right)
{
    return std::ranges::any_of(left.sameMoney, [&right](const std::string& key) {
        return std::ranges::find(right.sameMoney, key) != right.sameMoney.end();
    });
}

/// Whether two leads about the same money weigh as much as a pass-through: a grant or a contribution went round.
bool isGrave(const Finding& left, const Finding& right)
{
    const auto one = [&](std::string_view rule) { return left.rule == rule || right.rule == rule; };
    return one("S01") || one("K02") || (one("J05") && (one("S04") || one("S07")));
}

struct IntegrityDecision : Decision {
    Integrity integrity = Integrity::None;
};

IntegrityDecision decideIntegrity(std::span<const Finding> findings)
{
    const Findings leads(findings, isLead);
    if (const Finding* passed = leads.of("S01", Severity::Critical))
        return {{"LP1", {passed}}, Integrity::Major};
    constexpr std::array<std::string_view, 2> kGrants = {"S01", "S02"};
    const Finding* insiders = leads.of("J06", Severity::High);
    const Finding* grants = leads.anyOf(kGrants, Severity::Medium);
    if (insiders != nullptr && grants != nullptr)
        return {{"LP1", {insiders, grants}}, Integrity::Major};

    const auto high = leads.atLeast(Severity::High);
    IntegrityDecision together;
    for (std::size_t i = 0; i < high.size(); ++i) {
        for (std::size_t j = i + 1; j < high.size(); ++j) {
            if (high[i]->rule == high[j]->rule || !shareMoney(*high[i], *high[j]))
                continue;
            if (isGrave(*high[i], *high[j]))
                return {{"LP2", {high[i], high[j]}}, Integrity::Major};
            if (together.because.empty())
                together = {{"LP2", {high[i], high[j]}}, Integrity::Some};
        }
    }
    constexpr std::array<std::string_view, 3> kFinance = {"F01", "F02", "F03"};
    if (const Finding* deposits = leads.anyOf(kFinance, Severity::Critical))
        return {{"LP3", {deposits}}, Integrity::Major};
    if (!together.because.empty())
        return together;
    if (!high.empty())
        return {{"LP4", high}, Integrity::Some};
    if (auto medium = leads.fromTwoFamilies(Severity::Medium); !medium.empty())
        return {{"LP4", std::move(medium)}, Integrity::Some};
    return {};
}

/// "A (O01); B (P01)".
Phrase joined(const std::vector<const Finding*>& findings)
{
    Phrase all;
    for (const Finding* finding : findings) {
        const Phrase one{.pattern = "{1} ({0})", .values = {finding->rule}, .parts = {finding->statement}};
        all = all.isEmpty() ? one : Phrase{.pattern = "{0}; {1}", .parts = {all, one}};
    }
    return all;
}

Phrase statusReason(const StatusDecision& decision)
{
    const Phrase because = joined(decision.because);
    switch (decision.status) {
    case OperatingStatus::ShellLikely:
        return {.pattern = "Shell likely: {0}.", .parts = {because}};
    case OperatingStatus::NeedsInspection:
        return {.pattern = "Needs inspection: {0}.", .parts = {because}};
    case OperatingStatus::CannotAssess:
        return {.pattern = "Cannot be assessed: the book does not hold enough (Q01)."};
    case OperatingStatus::NormalObservation:
        return {.pattern = "Normal, under observation: registered less than 24 months ago (E1)."};
    case OperatingStatus::Normal:
        break;
    }
    return {.pattern = "Normal: no pattern of a shell applies."};
}

/// Papers that were looked for and not found, for the reader who would ask for them first.
Phrase excusesOf(const std::vector<const Finding*>& findings)
{
    for (const Finding* finding : findings) {
        if (finding->rule == "O01" && !holds(*finding, "E3"))
            return {.pattern = "No suspension on file was found."};
    }
    return {};
}

Phrase advice(OperatingStatus status, Integrity integrity, int hints)
{
    if (integrity != Integrity::None)
        return {.pattern = "Suggested: check the leads on site and hand them over with the evidence if they hold."};
    switch (status) {
    case OperatingStatus::ShellLikely:
        return {.pattern = "Suggested: visit on site; if it holds, guide to voluntary deregistration (check first what bars the simple way)."};
    case OperatingStatus::NeedsInspection:
        return {.pattern = "Suggested: ask the cooperative and visit on site."};
    case OperatingStatus::CannotAssess:
        return {.pattern = "Suggested: have the book completed; an empty book is not a shell."};
    case OperatingStatus::NormalObservation:
    case OperatingStatus::Normal:
        break;
    }
    return hints > 0 ? Phrase{.pattern = "Suggested: guidance on the compliance hints."} : Phrase{};
}

void addPart(std::vector<Phrase>& reasons, Phrase phrase)
{
    if (!phrase.isEmpty())
        reasons.push_back(std::move(phrase));
}

} // namespace

Assessment assess(const TriageInput& input)
{
    const StatusDecision status = decideStatus(input);
    const IntegrityDecision integrity = decideIntegrity(input.findings);

    Assessment assessment{.status = status.status, .integrity = integrity.integrity};
    for (const Decision* decision : {static_cast<const Decision*>(&status), static_cast<const Decision*>(&integrity)}) {
        if (!decision->pattern.empty())
            assessment.patterns.push_back(decision->pattern);
        for (const Finding* finding : decision->because) {
            if (std::ranges::find(assessment.deciding, finding->rule) == assessment.deciding.end())
                assessment.deciding.push_back(finding->rule);
        }
    }
    assessment.complianceHints = static_cast<int>(std::ranges::count_if(input.findings, [](const Finding& finding) {
        return moves(finding) && (finding.type == FindingType::Compliance || finding.type == FindingType::ComplianceAndLead);
    }));
    assessment.reasons.push_back(statusReason(status));
    addPart(assessment.reasons, excusesOf(status.because));
    if (integrity.integrity != Integrity::None)
        assessment.reasons.push_back({.pattern = integrity.integrity == Integrity::Major ? "Major leads: {0}." : "Leads: {0}.",
                                      .parts = {joined(integrity.because)}});
    addPart(assessment.reasons, advice(status.status, integrity.integrity, assessment.complianceHints));
    return assessment;
}

int sortingKey(const Assessment& assessment, std::span<const Finding> findings)
{
    std::set<char> high;
    std::set<char> medium;
    std::int64_t touched = 0;
    for (const Finding& finding : findings) {
        if (finding.isSuppressed || finding.isSetAside)
            continue;
        if (finding.severity >= Severity::High)
            high.insert(finding.family());
        else if (finding.severity == Severity::Medium)
            medium.insert(finding.family());
        touched = std::max(touched, finding.touched.inFen() / 100);
    }
    int digits = 0;
    for (; touched > 0; touched /= 10)
        ++digits;
    return (assessment.integrity == Integrity::Major ? 1000 : 0) + (assessment.status == OperatingStatus::ShellLikely ? 500 : 0) +
           100 * static_cast<int>(high.size()) + 10 * static_cast<int>(medium.size()) + digits;
}

} // namespace coop::inspection
