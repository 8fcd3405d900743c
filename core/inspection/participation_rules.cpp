// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> participationRules()
{
    return {};
}

std::span<const ParameterSpec> participationParameters()
{
    return {};
}

} // namespace coop::inspection
