// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/distribution_words.h"

namespace coop::ui {

Tone toneOf(book::DistributionState state)
{
    using book::DistributionState;
    switch (state) {
    case DistributionState::Proposed:
    case DistributionState::Noticed: return Tone::Warning;
    case DistributionState::Adopted:
    case DistributionState::Posted:
    case DistributionState::Closed: return Tone::Good;
    case DistributionState::Withdrawn:
    case DistributionState::Reversed:
    case DistributionState::Corrected: break;
    }
    return Tone::Neutral;
}

} // namespace coop::ui
