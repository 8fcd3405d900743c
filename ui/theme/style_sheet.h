// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/theme/theme.h"

namespace coop::ui {

/// The one style sheet of the program. Widgets ask for a dress by the dynamic properties `look` ("card", "rail",
/// "header", "primary", "secondary", "link", "chip", "field-problem") and `tone` ("good", "warning", "bad").
[[nodiscard]] QString styleSheet(const Tokens& tokens);

} // namespace coop::ui
