// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> capitalRules()
{
    return {};
}

std::span<const ParameterSpec> capitalParameters()
{
    return {};
}

} // namespace coop::inspection
