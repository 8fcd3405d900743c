// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/finding.h"

#include "core/storage/running_hash.h"

#include <fmt/format.h>

#include <algorithm>

namespace coop::inspection {

bool isShellEvidence(FindingType type)
{
    return type == FindingType::Shell || type == FindingType::ShellAndLead;
}

bool isLead(FindingType type)
{
    return type == FindingType::Lead || type == FindingType::ShellAndLead || type == FindingType::ComplianceAndLead ||
           type == FindingType::LeadAndQuality;
}

Severity lowered(Severity severity)
{
    return severity == Severity::Info ? Severity::Info : static_cast<Severity>(static_cast<int>(severity) - 1);
}

namespace {

/// Each text with its length in front, so that no two different rows read alike.
void add(storage::RunningHash& hash, std::string_view text)
{
    hash.add(fmt::format("{}:", text.size()));
    hash.add(text);
}

void add(storage::RunningHash& hash, const Phrase& phrase)
{
    add(hash, phrase.pattern);
    add(hash, fmt::to_string(phrase.values.size()));
    for (const std::string& value : phrase.values)
        add(hash, value);
    add(hash, fmt::to_string(phrase.parts.size()));
    for (const Phrase& part : phrase.parts)
        add(hash, part);
}

} // namespace

std::string evidenceHash(const Finding& finding)
{
    storage::RunningHash hash;
    add(hash, finding.rule);
    add(hash, fmt::to_string(finding.evidenceCount));
    for (const Evidence& row : finding.evidence) {
        add(hash, row.table);
        add(hash, fmt::to_string(row.id));
        add(hash, row.text);
    }
    return storage::toHex(hash.digest());
}

} // namespace coop::inspection
