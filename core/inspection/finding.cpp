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

std::string evidenceHash(const Finding& finding)
{
    storage::RunningHash hash;
    // Each text with its length in front, so that no two different rows read alike.
    const auto add = [&hash](std::string_view text) {
        hash.add(fmt::format("{}:", text.size()));
        hash.add(text);
    };
    add(finding.rule);
    add(fmt::to_string(finding.evidenceCount));
    for (const Evidence& row : finding.evidence) {
        add(row.table);
        add(fmt::to_string(row.id));
        add(row.text.pattern);
        add(fmt::to_string(row.text.values.size()));
        for (const std::string& value : row.text.values)
            add(value);
    }
    return storage::toHex(hash.digest());
}

} // namespace coop::inspection
