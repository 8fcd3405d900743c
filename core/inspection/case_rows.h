// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace coop::inspection {

/// The tables of cases in a scan index, since its version 2.
extern const std::string_view kCaseSchema;

} // namespace coop::inspection
