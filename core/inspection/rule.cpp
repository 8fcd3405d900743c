// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

#include <algorithm>

namespace coop::inspection {

std::vector<const Rule*> catalogue()
{
    std::vector<const Rule*> all;
    for (const std::span<const Rule> family :
         {gateRules(), registrationRules(), operationRules(), participationRules(), capitalRules(), grantRules(),
          distributionRules(), governanceRules(), financeRules(), ledgerRules(), identityRules()}) {
        for (const Rule& rule : family)
            all.push_back(&rule);
    }
    return all;
}

const Rule* findRule(std::string_view id)
{
    const auto all = catalogue();
    const auto found = std::ranges::find(all, id, [](const Rule* rule) { return rule->id; });
    return found == all.end() ? nullptr : *found;
}

} // namespace coop::inspection
