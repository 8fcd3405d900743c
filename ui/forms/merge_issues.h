// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

namespace coop::ui {

/// What the fields alone say and what the book says about them, each thing once. Of a row that
/// could not be read in full the book's word only counts where it names something that was read:
/// who is unknown, what is doubled.
[[nodiscard]] Issues mergeIssues(Issues ofFields, Issues ofBook);

} // namespace coop::ui
