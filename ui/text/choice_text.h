// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/distribution/charter.h"

namespace coop::ui {

/// What the law leaves to the cooperative, and what a plan takes.
struct ChoiceText {
    QString title{};
    QString value{};
    QString article{};    ///< where the law leaves it open
    QString standing{};   ///< whether the charter says so
};
[[nodiscard]] ChoiceText choiceText(const distribution::CharterChoice& choice);

} // namespace coop::ui
