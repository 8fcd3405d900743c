// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/distribution/policy.h"

namespace coop::ui {

/// The policy of a JSON file, or in words what is wrong with it.
[[nodiscard]] Expected<distribution::Policy, QString> readPolicyFile(const QString& file);
/// Writes beside the target and renames. Empty, or in words why it could not be written.
[[nodiscard]] QString writePolicyFile(const distribution::Policy& policy, const QString& file);

} // namespace coop::ui
