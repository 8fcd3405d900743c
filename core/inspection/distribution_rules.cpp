// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> distributionRules()
{
    return {};
}

std::span<const ParameterSpec> distributionParameters()
{
    return {};
}

} // namespace coop::inspection
