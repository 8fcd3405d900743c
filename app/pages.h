// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/shell/main_window.h"

namespace coop::app {

/// The pages of the window in the order of the work.
[[nodiscard]] std::vector<ui::PageEntry> pageEntries();

} // namespace coop::app
