// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule.h"

namespace coop::inspection {

std::span<const Rule> operationRules()
{
    return {};
}

std::span<const ParameterSpec> operationParameters()
{
    return {};
}

} // namespace coop::inspection
