// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> registrationRules()
{
    return {};
}

std::span<const ParameterSpec> registrationParameters()
{
    return {};
}

} // namespace coop::inspection
