// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/derived_parts.h"

namespace coop::inspection {

std::span<const ParameterSpec> commonParameters()
{
    return {};
}

void addActivity(Derived& derived, const Facts& facts, const Parameters&)
{
    derived.isActivity.assign(facts.lines.size(), false);
}

int Derived::activeMonths(Window, const Parameters&) const
{
    return 0;
}

Money Derived::activityIn(Window) const
{
    return {};
}

ExcuseState stateOf(Excuse, const Facts&, const Derived&, const Parameters&, Window)
{
    return {};
}

void tryExcuses(Finding&, std::initializer_list<Excuse>, const Facts&, const Derived&, const Parameters&, Window) {}

std::vector<bool> participation(const Facts& facts, const Derived&, Window)
{
    return std::vector<bool>(facts.members.size(), false);
}

} // namespace coop::inspection
