// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/distribution/charter.h"

namespace coop::ui {

/// How a leaver bears losses, in words.
[[nodiscard]] QString wordOf(distribution::LossSharing sharing);

/// A difference of two policies or charters as people read it.
struct DifferenceText {
    QString what{};     ///< "Patronage refund: rate"
    QString before{};
    QString after{};
};
[[nodiscard]] DifferenceText differenceText(const distribution::Difference& difference);

} // namespace coop::ui
