// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> financeRules()
{
    return {};
}

std::span<const ParameterSpec> financeParameters()
{
    return {};
}

} // namespace coop::inspection
