// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

#include "core/distribution/policy.h"

namespace coop::ui {

/// The ready policies, each with its name and, beside it, what it does. Their actions are called "ready.law" and so on
/// behind `prefix`.
void addReadyPolicies(QMenu* menu, const QString& prefix, const std::function<void(distribution::Policy)>& use);

} // namespace coop::ui
