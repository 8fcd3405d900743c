// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> gateRules()
{
    return {};
}

std::span<const ParameterSpec> gateParameters()
{
    return {};
}

} // namespace coop::inspection
