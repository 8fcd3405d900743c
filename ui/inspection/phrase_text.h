// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

#include "ui/text/inspection_text.h"

namespace coop::ui {

/// A single text of the catalogue in the current language.
[[nodiscard]] QString catalogueText(std::string_view english);
/// "O01 No activity": the id alone for a rule that the catalogue does not have.
[[nodiscard]] QString ruleTitle(std::string_view rule);

} // namespace coop::ui
