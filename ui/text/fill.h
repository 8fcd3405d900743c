// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace coop::ui {

/// Puts `arguments` in place of {0}, {1}, … and `value` in place of {value}, in one pass: braces or percent signs
/// inside what a user typed stay what they are. What was not given shows as "…".
[[nodiscard]] QString fill(const QString& sentence, const QStringList& arguments, const QString& value = {});

} // namespace coop::ui
