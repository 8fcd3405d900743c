// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

#include "core/exchange/columns.h"
#include "core/members/inspection_data.h"
#include "ui/forms/field_edit.h"

namespace coop::ui {

[[nodiscard]] QString toText(members::Vote vote);
[[nodiscard]] QString toText(members::Relation relation);
[[nodiscard]] QString toText(members::CircumstanceKind kind);

/// What people read of a field of such a row: words and amounts in their language, everything else as it is.
[[nodiscard]] QString recordCell(exchange::ImportKind kind, std::string_view field, std::string_view text);

[[nodiscard]] ChoiceField::Choices voteChoices();
[[nodiscard]] ChoiceField::Choices relationChoices();
[[nodiscard]] ChoiceField::Choices circumstanceChoices();

} // namespace coop::ui
