// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/standing.h"

#include <algorithm>

namespace coop::inspection {

namespace {

/// Findings that went the same way, and who sent them there: the auditors' own names, as they typed them.
struct SetAside {
    std::size_t count = 0;
    std::vector<std::string> who{};
    std::vector<std::string> rules{};
};

void addOnce(std::vector<std::string>& texts, const std::string& text)
{
    if (!text.empty() && std::ranges::find(texts, text) == texts.end())
        texts.push_back(text);
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all.append(all.empty() ? "" : ", ").append(text);
    return all;
}

void take(SetAside& into, const FindingCase& of)
{
    ++into.count;
    addOnce(into.rules, of.rule);
    if (!of.steps.empty()) {
        addOnce(into.who, of.steps.back().who);
        addOnce(into.who, of.steps.back().second);
    }
}

void say(std::vector<Phrase>& reasons, const SetAside& of, std::string_view one, std::string_view several)
{
    if (of.count == 1)
        reasons.push_back({.pattern = std::string(one), .values = {joined(of.who), joined(of.rules)}});
    else if (of.count > 1)
        reasons.push_back({.pattern = std::string(several), .values = {joined(of.who), joined(of.rules), std::to_string(of.count)}});
}

const Phrase* leadsReason(const Assessment& of)
{
    const auto found = std::ranges::find_if(
        of.reasons, [](const Phrase& reason) { return reason.pattern == "Major leads: {0}." || reason.pattern == "Leads: {0}."; });
    return found == of.reasons.end() ? nullptr : &*found;
}

/// What the program alone says where that is not what stands.
void sayBefore(std::vector<Phrase>& reasons, const Assessment& program, const Assessment& standing)
{
    if (program.status != standing.status && !program.reasons.empty())
        reasons.push_back({.pattern = "The program alone says: {0}", .parts = {program.reasons.front()}});
    if (const Phrase* leads = leadsReason(program); leads != nullptr && program.integrity != standing.integrity)
        reasons.push_back({.pattern = "The program alone says: {0}", .parts = {*leads}});
}

Assessment assessed(const BookResult& result)
{
    return assess({.findings = result.findings, .isComplete = result.isComplete, .isYoung = result.isYoung});
}

} // namespace

void applyCases(BookResult& result, std::span<const FindingCase> cases)
{
    result.ofProgram.reset();
    for (Finding& finding : result.findings)
        finding.isSetAside = false;
    if (result.failure)
        return;
    result.assessment = assessed(result);

    SetAside dismissed;
    SetAside explained;
    const bool hasAny = std::ranges::any_of(cases, [](const FindingCase& of) { return isExcused(of.state); });
    for (Finding& finding : result.findings) {
        if (!hasAny)
            break;
        const std::string hash = evidenceHash(finding);
        const auto of = std::ranges::find_if(cases, [&](const FindingCase& one) {
            return one.rule == finding.rule && one.evidenceHash == hash && isExcused(one.state);
        });
        if (of == cases.end())
            continue;
        finding.isSetAside = true;
        take(of->state == CaseState::Dismissed ? dismissed : explained, *of);
    }
    if (dismissed.count + explained.count == 0)
        return;
    result.ofProgram = std::move(result.assessment);
    result.assessment = assessed(result);
    std::vector<Phrase>& reasons = result.assessment.reasons;
    say(reasons, dismissed, "1 finding was dismissed by {0} ({1}).", "{2} findings were dismissed by {0} ({1}).");
    say(reasons, explained, "1 finding was explained with a document, accepted by {0} ({1}).",
        "{2} findings were explained with documents, accepted by {0} ({1}).");
    sayBefore(reasons, *result.ofProgram, result.assessment);
}

} // namespace coop::inspection
