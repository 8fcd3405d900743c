// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/derived_parts.h"

namespace coop::inspection {

std::span<const ParameterSpec> moneyParameters()
{
    return {};
}

void addMoney(Derived& derived, const Facts& facts, const Parameters&)
{
    derived.insiderOfMember.assign(facts.members.size(), kNone);
    derived.insiderOfCounterparty.assign(facts.counterparties.size(), kNone);
}

void addUnexplained(Derived&, const Facts&, const Parameters&) {}

} // namespace coop::inspection
