// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/merge_issues.h"

#include <algorithm>

namespace coop::ui {

Issues mergeIssues(Issues ofFields, Issues ofBook)
{
    const bool isReadable = !hasErrors(ofFields);
    for (Issue& issue : ofBook) {
        const bool namesOneField = issue.code == IssueCode::DuplicateNumber ||
                                   issue.code == IssueCode::DuplicateIdentity ||
                                   issue.code == IssueCode::UnknownMember;
        const bool isKnown = std::ranges::any_of(ofFields, [&](const Issue& known) {
            return known.field == issue.field &&
                   (known.code == issue.code || known.severity == Severity::Error);
        });
        if ((isReadable || namesOneField) && !isKnown)
            ofFields.push_back(std::move(issue));
    }
    return ofFields;
}

} // namespace coop::ui
