// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/inspection/inspect.h"

class QComboBox;

namespace coop::ui {

/// What a list of books can be narrowed to by the life of their findings; the first: nothing.
void fillStateFilter(QComboBox& box);
/// Whether a finding of the book is as the chosen entry of such a box says (its data).
[[nodiscard]] bool hasFindingInState(const inspection::BookResult& book, const QString& wanted, Date today);

} // namespace coop::ui
