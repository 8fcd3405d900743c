// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/distribution_text.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

[[nodiscard]] Tone toneOf(book::DistributionState state);

} // namespace coop::ui
