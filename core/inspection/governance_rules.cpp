// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> governanceRules()
{
    return {};
}

std::span<const ParameterSpec> governanceParameters()
{
    return {};
}

} // namespace coop::inspection
